"""What reading lines gives: paragraphs before they get their labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from index.records import Note

State = Literal["front", "preamble", "operative", "closing"]
Part = Literal["pre", "op"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A paragraph before it gets its label: part, scope, printed path, offsets."""

    part: Part
    path: tuple[str, ...]
    start: int
    end: int
    number: str
    verb: str
    headings: tuple[str, ...]
    annex: str
    sections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """The drafts of one resolution, where its front matter ends, and what was odd."""

    drafts: tuple[Draft, ...]
    front_end: int
    notes: tuple[Note, ...]
