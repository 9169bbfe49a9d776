"""The form of a library file: a resolution as plain JSON values, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, get_args

from index.records import TITLE_LABEL, Kind, Note, Paragraph, Resolution, Source

# A file name may have 255 bytes in most systems; the rest is for the language and the ending.
LONGEST_ID = 200

_DOCUMENT_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]{2,3})?")
_LABEL = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*")
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def load_json(content: bytes) -> object:
    """The values in some JSON; raises ValueError where it is damaged or nested too deeply."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ValueError("its JSON is broken or cut short") from error


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
    if len(document_id) > LONGEST_ID:
        raise ValueError(f"document_id {document_id!r} must have {LONGEST_ID} characters at most.")
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
        notes=tuple(_note_from_json(note) for note in _items(fields, "notes")),
    )


def is_document_id(name: str) -> bool:
    """Whether this can be the id of a document, and the name of its file."""
    return bool(_DOCUMENT_ID.fullmatch(name))


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
        headings=tuple(str(heading) for heading in _items(fields, "headings")),
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
    if _HALF_CHARACTER.search(value):
        raise ValueError(f"{name!r} has half a character in it, as in a text cut at a byte.")
    return value


def _items(fields: Mapping[str, Any], name: str) -> list[Any]:
    value = fields.get(name, [])
    if not isinstance(value, list):
        raise ValueError(f"{name!r} must be a list, not {type(value).__name__}.")
    return value


def _offset(fields: Mapping[str, Any], name: str) -> int:
    value = fields.get(name, -1)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{name!r} must be a whole number, not {value!r}.")
    return value
