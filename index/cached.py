"""The files of the cache: plain JSON and arrays, read as late as possible."""

from __future__ import annotations

import json
import mmap
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from index.acronyms import Acronym
from index.deferred import DeferredMapping, DeferredSequence
from index.derived import Citations, Derived
from index.extracts import Extract, extract_from_json, extract_to_json
from index.postings import Postings, Rows
from index.records import Note, Paragraph, Resolution, Source
from index.symbols import SymbolMention

_ARRAYS = ("ends", "rows", "counts", "lengths")


def write_files(folder: Path, derived: Derived, digests: Mapping[str, str]) -> None:
    """Write everything derived, and what tells which documents it was derived from."""
    heads, documents, extracts = [], [], []
    for document_id, resolution in derived.resolutions.items():
        documents.append(_to_line(_content_values(resolution)))
        extracts.append(_to_line(extract_to_json(derived.extracts[document_id])))
        sizes = [len(documents[-1]), len(extracts[-1])]
        heads.append([document_id, digests[document_id], *_head_values(resolution), sizes])
    (folder / "documents.jsonl").write_bytes(b"".join(documents))
    (folder / "extracts.jsonl").write_bytes(b"".join(extracts))
    write_json(folder / "heads.json", heads)
    write_json(folder / "row_ids.json", derived.row_ids)
    write_json(folder / "stems.json", list(derived.postings.numbers))
    write_json(folder / "words.json", derived.words)
    write_json(folder / "acronyms.json", [_acronym_values(one) for one in derived.acronyms])
    write_json(folder / "cited.json", _cited_values(derived.cited))
    np.save(folder / "first_rows.npy", derived.first_rows)
    for name in _ARRAYS:
        np.save(folder / f"{name}.npy", getattr(derived.postings, name))


def read_files(folder: Path) -> Derived:
    """What `write_files` wrote; texts, extracts and citations are read when they are looked at."""
    heads = json.loads((folder / "heads.json").read_bytes())
    arrays = {name: _read_array(folder / f"{name}.npy") for name in _ARRAYS}
    stems = json.loads((folder / "stems.json").read_bytes())
    short_forms = json.loads((folder / "acronyms.json").read_bytes())
    return Derived(
        resolutions=_resolutions(folder, heads),
        extracts=read_extract_lines(folder, heads),
        row_ids=json.loads((folder / "row_ids.json").read_bytes()),
        first_rows=_read_array(folder / "first_rows.npy"),
        postings=Postings({stem: number for number, stem in enumerate(stems)}, **arrays),
        words=json.loads((folder / "words.json").read_bytes()),
        acronyms=tuple(Acronym(*values) for values in short_forms),
        cited=_deferred_citations(folder),
    )


def _resolutions(folder: Path, heads: Iterable[Any]) -> dict[str, Resolution]:
    """The resolutions, whose paragraphs are read when somebody looks at them."""
    content = _map(folder / "documents.jsonl")
    found, start = {}, 0
    for document_id, _, texts, source, front, counts, (size, _) in heads:
        line = slice(start, start + size)
        symbol, title, organ, session, date, adoption, language, parser_version = texts
        found[document_id] = Resolution(
            document_id,
            symbol,
            title,
            _paragraph(front),
            DeferredSequence(counts[0], partial(_read_paragraphs, content, line)),
            Source(*source),
            organ,
            session,
            date,
            adoption,
            language,
            parser_version,
            DeferredSequence(counts[1], partial(_read_notes, content, line)),
        )
        start += size
    return found


def read_extract_lines(folder: Path, heads: Iterable[Any]) -> Mapping[str, Extract]:
    """Extracts by document, each read when somebody looks at it; the order is that of the rows."""
    content = _map(folder / "extracts.jsonl")
    lines, start = {}, 0
    for head in heads:
        lines[head[0]] = slice(start, start + head[-1][1])
        start += head[-1][1]
    return _Lines(content, lines)


class _Lines(Mapping[str, Extract]):
    """Extracts in a mapped file."""

    def __init__(self, content: mmap.mmap, lines: Mapping[str, slice]) -> None:
        self._content = content
        self._lines = lines

    def __getitem__(self, document_id: str) -> Extract:
        return extract_from_json(json.loads(self._content[self._lines[document_id]]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def _content_values(resolution: Resolution) -> list[Any]:
    """What is read only when somebody looks at it: the paragraphs, then the notes."""
    return [
        [_paragraph_values(one) for one in resolution.paragraphs],
        [(one.problem, one.text, one.start, one.end) for one in resolution.notes],
    ]


def _head_values(resolution: Resolution) -> list[Any]:
    """What is known of a resolution from the start."""
    one, source = resolution, resolution.source
    return [
        [one.symbol, one.title, one.organ, one.session, one.date, one.adoption]
        + [one.language, one.parser_version],
        [source.name, source.sha256, source.format, source.encoding],
        _paragraph_values(one.front),
        [len(one.paragraphs), len(one.notes)],
    ]


def _paragraph_values(one: Paragraph) -> list[Any]:
    return [one.label, one.kind, one.text, one.start, one.end, one.number, one.verb, one.headings]


def _paragraph(values: list[Any]) -> Paragraph:
    label, kind, text, start, end, number, verb, headings = values
    return Paragraph(label, kind, text, start, end, number, verb, tuple(headings))


def _read_paragraphs(content: mmap.mmap, line: slice) -> tuple[Paragraph, ...]:
    return tuple(map(_paragraph, json.loads(content[line])[0]))


def _read_notes(content: mmap.mmap, line: slice) -> tuple[Note, ...]:
    return tuple(Note(*values) for values in json.loads(content[line])[1])


def _acronym_values(one: Acronym) -> tuple[str, str, str, int, int]:
    return one.short, one.name, one.paragraph_id, one.start, one.end


def _cited_values(cited: Citations) -> dict[str, list[Any]]:
    return {
        key: [(place, one.text, one.start, one.end, one.symbol) for place, one in mentions]
        for key, mentions in cited.items()
    }


def _deferred_citations(folder: Path) -> Citations:
    content = _map(folder / "cited.json")
    return DeferredMapping(lambda: _citations(json.loads(content[:])))


def _citations(values: Mapping[str, list[Any]]) -> Citations:
    return {
        key: tuple(
            (place, SymbolMention(text, start, end, symbol, key))
            for place, text, start, end, symbol in mentions
        )
        for key, mentions in values.items()
    }


def _to_line(values: list[Any]) -> bytes:
    return json.dumps(values, separators=(",", ":")).encode() + b"\n"


def write_json(path: Path, values: object) -> None:
    """Write plain values without spaces."""
    path.write_bytes(json.dumps(values, separators=(",", ":")).encode())


def _read_array(path: Path) -> Rows:
    return np.asarray(np.load(path, mmap_mode="r", allow_pickle=False))


def _map(path: Path) -> mmap.mmap:
    """The file's bytes; they stay readable when a later cache takes this one's place."""
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
