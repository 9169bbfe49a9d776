"""The library: one readable JSON file per resolution, written whole and renamed into place."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

from index.records import TITLE_LABEL, Kind, Note, Paragraph, Resolution, Source

_DOCUMENT_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]{2,3})?")
_LABEL = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*")


def resolution_to_json(resolution: Resolution) -> dict[str, Any]:
    """The resolution as plain JSON values, in the order a person would read them."""
    return {
        "document_id": resolution.document_id,
        "symbol": resolution.symbol,
        "title": resolution.title,
        "organ": resolution.organ,
        "session": resolution.session,
        "date": resolution.date,
        "adoption": resolution.adoption,
        "language": resolution.language,
        "parser_version": resolution.parser_version,
        "source": {
            "name": resolution.source.name,
            "sha256": resolution.source.sha256,
            "format": resolution.source.format,
            "encoding": resolution.source.encoding,
        },
        "front": _paragraph_to_json(resolution.front),
        "paragraphs": [_paragraph_to_json(paragraph) for paragraph in resolution.paragraphs],
        "notes": [
            {"problem": note.problem, "text": note.text, "start": note.start, "end": note.end}
            for note in resolution.notes
        ],
    }


def resolution_from_json(data: object) -> Resolution:
    """The resolution of a library file.

    `document_id`, `symbol`, `title` and `paragraphs`, each with `label` and `text`, are enough.

    Raises:
        ValueError: something is missing or has the wrong form; the message names it.
    """
    fields = _mapping(data, "the resolution")
    document_id = _text(fields, "document_id")
    if not _DOCUMENT_ID.fullmatch(document_id):
        raise ValueError(f"document_id {document_id!r} must look like 'ag-res-2118-xxxv-o-05'.")
    paragraphs = fields.get("paragraphs")
    if not isinstance(paragraphs, list) or not paragraphs:
        raise ValueError("'paragraphs' must be a list of at least one paragraph.")
    source = _mapping(fields.get("source", {}), "source")
    return Resolution(
        document_id=document_id,
        symbol=_text(fields, "symbol"),
        title=_text(fields, "title"),
        front=_front_from_json(fields),
        paragraphs=tuple(_paragraph_from_json(paragraph) for paragraph in paragraphs),
        source=Source(
            name=_text(source, "name", f"{document_id}.json"),
            sha256=_text(source, "sha256", ""),
            format=_text(source, "format", "json"),
            encoding=_text(source, "encoding", "utf-8"),
        ),
        organ=_text(fields, "organ", ""),
        session=_text(fields, "session", ""),
        date=_text(fields, "date", ""),
        adoption=_text(fields, "adoption", ""),
        language=_text(fields, "language", "en"),
        parser_version=_text(fields, "parser_version", ""),
        notes=tuple(_note_from_json(note) for note in fields.get("notes", ())),
    )


def list_files(library: Path) -> dict[str, Path]:
    """The library's files by `document_id`, in order; none where there is no library yet."""
    if not library.is_dir():
        return {}
    names = sorted(name for name in os.listdir(library) if name.endswith(".json"))
    return {
        name.removesuffix(".json"): library / name
        for name in names
        if _DOCUMENT_ID.fullmatch(name.removesuffix(".json"))
    }


def read_resolution(path: Path) -> Resolution:
    """The resolution in one library file.

    Raises:
        ValueError: the file is not a library file, or its name is not its document_id.
    """
    try:
        resolution = resolution_from_json(json.loads(path.read_bytes()))
    except ValueError as error:
        raise ValueError(f"{path.name} is not a library file: {error}") from error
    if path.name != f"{resolution.document_id}.json":
        raise ValueError(f"{path.name} must be named {resolution.document_id}.json.")
    return resolution


def to_bytes(resolution: Resolution) -> bytes:
    """The exact content of the resolution's library file."""
    printed = json.dumps(resolution_to_json(resolution), ensure_ascii=False, indent=1)
    return (printed + "\n").encode("utf-8", errors="surrogatepass")


def digest(content: bytes) -> str:
    """The SHA-256 of a library file's content."""
    return hashlib.sha256(content).hexdigest()


def write_resolution(library: Path, resolution: Resolution) -> None:
    """Put the resolution's file in place, whole or not at all."""
    write_whole(library / f"{resolution.document_id}.json", to_bytes(resolution))


def delete_resolution(library: Path, document_id: str) -> None:
    """Remove the resolution's file; nothing happens when there is none."""
    with contextlib.suppress(FileNotFoundError):
        (library / f"{document_id}.json").unlink()
        _sync_folder(library)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file under another name, then rename it, so that no reader sees a part of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where the system can open folders."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _paragraph_to_json(paragraph: Paragraph) -> dict[str, Any]:
    return {
        "label": paragraph.label,
        "kind": paragraph.kind,
        "number": paragraph.number,
        "verb": paragraph.verb,
        "headings": list(paragraph.headings),
        "text": paragraph.text,
        "start": paragraph.start,
        "end": paragraph.end,
    }


def _paragraph_from_json(data: object) -> Paragraph:
    fields = _mapping(data, "a paragraph")
    label = _text(fields, "label")
    if not _LABEL.fullmatch(label):
        raise ValueError(f"label {label!r} must look like 'pre-3', 'op-3.b' or 'annex-1.op-2'.")
    kind = _text(fields, "kind", _kind(label))
    if kind not in get_args(Kind):
        raise ValueError(f"kind {kind!r} must be one of {', '.join(get_args(Kind))}.")
    return Paragraph(
        label=label,
        kind=kind,  # type: ignore[arg-type]
        text=_text(fields, "text"),
        start=_offset(fields, "start"),
        end=_offset(fields, "end"),
        number=_text(fields, "number", ""),
        verb=_text(fields, "verb", ""),
        headings=tuple(str(heading) for heading in fields.get("headings", ())),
    )


def _front_from_json(fields: Mapping[str, Any]) -> Paragraph:
    if "front" in fields:
        return _paragraph_from_json(fields["front"])
    printed = (fields.get(name) for name in ("symbol", "title", "date", "adoption"))
    return Paragraph(
        label=TITLE_LABEL, kind="front", text="\n".join(str(line) for line in printed if line)
    )


def _note_from_json(data: object) -> Note:
    fields = _mapping(data, "a note")
    return Note(
        problem=_text(fields, "problem"),
        text=_text(fields, "text"),
        start=_offset(fields, "start"),
        end=_offset(fields, "end"),
    )


def _kind(label: str) -> Kind:
    if label.startswith("annex-"):
        return "annex"
    return "preambular" if label.rpartition(".")[2].startswith("pre-") else "operative"


def _mapping(data: object, what: str) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise ValueError(f"{what} must be a JSON object, not {type(data).__name__}.")
    return data


def _text(fields: Mapping[str, Any], name: str, default: str | None = None) -> str:
    value = fields.get(name, default)
    if not isinstance(value, str):
        raise ValueError(f"{name!r} is missing." if value is None else f"{name!r} must be text.")
    return value


def _offset(fields: Mapping[str, Any], name: str) -> int:
    value = fields.get(name, -1)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{name!r} must be a whole number, not {value!r}.")
    return value
