"""First step of the flow: a file on disk becomes plain text with known origin."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from index.records import Note, Source


class ParseError(ValueError):
    """Raised when a file cannot be read as resolutions; the message names file and remedy."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file, one block a line, with its origin and what was odd about it."""

    text: str
    source: Source
    notes: tuple[Note, ...] = ()


def load_source(path: Path) -> SourceText:
    """The text of a file of any supported format."""
    data = path.read_bytes()
    text = data.decode("utf-8-sig").replace("\r\n", "\n")
    return SourceText(text, Source(path.name, hashlib.sha256(data).hexdigest()))
