"""A file on its way into library and index: parsed, compared with what is there, encoded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from index.add import FileReport, Outcome, describe, parse_file, source_key
from index.parse import ParseError
from index.records import Note, Resolution

if TYPE_CHECKING:
    from index.write import Encoded, IndexWriter

DISPLACED = "takes the place of another text under this symbol, from the file"


def add_file(
    writer: IndexWriter,
    path: Path,
    problem: str,
    batch: dict[str, Encoded],
    sources: dict[str, tuple[str, ...]],
) -> FileReport:
    """Parse and encode a file into the batch, where it takes the place of an older one."""
    if problem:
        return FileReport(path, "skipped", problem=problem)
    try:
        key = source_key(path)
        known = writer.state.sources.get(key, ())
        if known and all(name in writer.state.documents and name not in batch for name in known):
            return FileReport(path, "unchanged", known)
        resolutions = parse_file(path)
    except ParseError as error:
        return FileReport(path, "skipped", problem=str(error))
    except OSError as error:
        problem = f"{str(path)!r} cannot be read: {error.strerror}. Check it and add it again."
        return FileReport(path, "skipped", problem=problem)
    if problem := _find_namesake(writer, batch, path, resolutions):
        return FileReport(path, "skipped", problem=problem)
    resolutions = tuple(
        note_displaced(one, _find_held(writer, batch, one.document_id)) for one in resolutions
    )
    document_ids = tuple(resolution.document_id for resolution in resolutions)
    outcome: Outcome = "unchanged"
    for resolution in resolutions:
        if resolution.document_id in batch or not writer.holds(resolution):
            is_known = resolution.document_id in writer.state.documents.keys() | batch.keys()
            outcome = "replaced" if is_known else "added"
            batch[resolution.document_id] = writer.encode(resolution)
    for older in [older for older, ids in sources.items() if set(ids) & set(document_ids)]:
        del sources[older]
    sources[key] = document_ids
    return FileReport(path, outcome, document_ids, tuple(map(describe, resolutions)))


def _find_namesake(
    writer: IndexWriter, batch: dict[str, Encoded], path: Path, resolutions: Sequence[Resolution]
) -> str:
    """What to say of a file of which a resolution would push out another text, else nothing."""
    for resolution in resolutions:
        document_id = resolution.document_id
        if is_namesake(resolution, _find_held(writer, batch, document_id)):
            return (
                f"{path.name!r} has no symbol, and another text without one is called "
                f"{document_id!r} already. Give the file another name, or remove that."
            )
    return ""


def is_namesake(resolution: Resolution, held: Resolution | None) -> bool:
    """Whether two different texts would go by one file's name, for want of a symbol.

    Two versions of one text have a paragraph in common.
    """
    if held is None or resolution.symbol or held.symbol:
        return False
    texts = {paragraph.text for paragraph in held.paragraphs}
    return texts.isdisjoint(paragraph.text for paragraph in resolution.paragraphs)


def note_displaced(resolution: Resolution, held: Resolution | None) -> Resolution:
    """The resolution, with a note of the other file whose text it takes the place of, if any."""
    if held is None or held.source.name == resolution.source.name:
        return resolution
    if [one.text for one in held.paragraphs] == [one.text for one in resolution.paragraphs]:
        return resolution
    note = Note(DISPLACED, held.source.name)
    return replace(resolution, notes=(*resolution.notes, note))


def _find_held(
    writer: IndexWriter, batch: dict[str, Encoded], document_id: str
) -> Resolution | None:
    """What the batch or the library has under this id, None where that is nothing."""
    if document_id in batch:
        return batch[document_id].resolution
    return writer.read(document_id)
