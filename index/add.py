"""Files on their way into the library: found, parsed, and reported on."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from index.library import digest
from index.library_file import load_json, resolution_from_json
from index.parse import PARSER_VERSION, ParseError, parse_resolutions
from index.read import check_size, load_source
from index.records import Note, Resolution

SUFFIXES = frozenset({".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".xml", ".akn", ".json"})

Outcome = Literal["added", "replaced", "unchanged", "skipped"]


@dataclass(frozen=True, slots=True)
class Added:
    """What was understood of one resolution, and what was not."""

    document_id: str
    symbol: str
    title: str
    preambular: int
    operative: int
    annex: int
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file: `problem` says in one sentence why it was skipped."""

    path: Path
    outcome: Outcome
    document_ids: tuple[str, ...] = ()
    resolutions: tuple[Added, ...] = ()
    problem: str = ""


def find_files(paths: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """The files to read, folders opened in order, each with a problem or an empty text.

    In a folder, hidden files are passed over in silence.
    """
    for path in paths:
        if path.is_dir():
            inside = sorted(found for found in path.rglob("*") if _is_shown(found, path))
            if not inside:
                yield path, f"Folder {str(path)!r} has no files."
            for found in inside:
                yield found, _file_problem(found)
        elif path.exists():
            yield path, _file_problem(path)
        else:
            yield path, f"{str(path)!r} does not exist. Check the path."


def source_key(path: Path) -> str:
    """What tells the same file, read by the same parser, from another.

    Raises:
        ParseError: the file is too large to be read.
    """
    check_size(path)
    return f"{digest(path.read_bytes())}:{PARSER_VERSION}"


def parse_file(path: Path) -> tuple[Resolution, ...]:
    """The resolutions in a file of any supported format.

    Raises:
        ParseError: the message names the file, the problem and the remedy.
    """
    if path.suffix.lower() != ".json":
        return parse_resolutions(load_source(path))
    try:
        return tuple(resolution_from_json(record) for record in _load_records(path))
    except ValueError as error:
        raise ParseError(
            f"{path.name!r} holds no resolution as the library writes it: "
            f"{str(error).rstrip('.')}; export it again or add the text itself."
        ) from error


def _load_records(path: Path) -> list[object]:
    """The records of a JSON file: a list of them, or one."""
    data = path.read_bytes()
    if not data.strip():
        raise ValueError("it is empty")
    loaded = load_json(data)
    records = loaded if isinstance(loaded, list) else [loaded]
    if not records or not all(isinstance(record, dict) for record in records):
        raise ValueError("it has something other than resolutions in it")
    return records


def describe(resolution: Resolution) -> Added:
    """What the report says of a resolution."""
    kinds = [paragraph.kind for paragraph in resolution.paragraphs]
    return Added(
        document_id=resolution.document_id,
        symbol=resolution.symbol,
        title=resolution.title,
        preambular=kinds.count("preambular"),
        operative=kinds.count("operative"),
        annex=kinds.count("annex"),
        notes=tuple(resolution.notes),
    )


def _is_shown(path: Path, folder: Path) -> bool:
    """Whether it is no folder and not hidden; `~$` marks what Word keeps beside an open file."""
    parts = path.relative_to(folder).parts
    return not os.path.isdir(path) and not any(part.startswith((".", "~$")) for part in parts)


def _file_problem(path: Path) -> str:
    if not os.path.isfile(path):
        return (
            f"{str(path)!r} is no file that can be read. Check where it leads and who may read it."
        )
    if path.suffix.lower() in SUFFIXES:
        return ""
    known = ", ".join(sorted(SUFFIXES))
    return f"{path.name!r} is not of a kind that can be read. Give one of: {known}."
