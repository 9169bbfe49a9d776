"""What the index holds: one small file, renamed into place, that says which state is complete."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.library import digest, list_files, write_whole

if TYPE_CHECKING:
    from index.encode import Encoder

SCHEMA = 2


@dataclass(frozen=True, slots=True)
class Indexed:
    """One indexed resolution: its library file's digest and stamp, and its rows in a segment."""

    digest: str
    size: int
    modified: int
    segment: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class State:
    """A complete state of the index; every change gives the next `generation`.

    `sources` holds, by digest and parser version of a file once added, the resolutions in it;
    `unreadable` the size, time and problem of library files that are none.
    """

    model: str
    fingerprint: str
    generation: int = 0
    chroma: str = "chroma"
    documents: dict[str, Indexed] = field(default_factory=dict)
    sources: dict[str, tuple[str, ...]] = field(default_factory=dict)
    unreadable: dict[str, tuple[int, int, str]] = field(default_factory=dict)
    schema: int = SCHEMA

    def is_made_with(self, encoder: Encoder) -> bool:
        """Whether the vectors are this encoder's."""
        return (self.model, self.fingerprint) == (encoder.name, encoder.fingerprint)

    @property
    def segments(self) -> tuple[str, ...]:
        """The vector segments in use, oldest first."""
        return tuple(sorted({indexed.segment for indexed in self.documents.values()}))

    @property
    def rows(self) -> int:
        """How many vectors the index holds."""
        return sum(indexed.last - indexed.first for indexed in self.documents.values())

    def without(self, document_ids: Iterable[str]) -> State:
        """The state that knows nothing of these documents."""
        names = set(document_ids)
        return replace(
            self,
            documents={name: kept for name, kept in self.documents.items() if name not in names},
            sources={key: ids for key, ids in self.sources.items() if names.isdisjoint(ids)},
            unreadable={name: kept for name, kept in self.unreadable.items() if name not in names},
        )


def read_state(index_folder: Path) -> State | None:
    """The last complete state; None where there is none that this version can read."""
    try:
        data = json.loads((index_folder / "state.json").read_bytes())
        if data["schema"] != SCHEMA:
            return None
        documents = {name: Indexed(*values) for name, values in data.pop("documents").items()}
        sources = {name: tuple(ids) for name, ids in data.pop("sources").items()}
        unreadable = {name: tuple(values) for name, values in data.pop("unreadable").items()}
        return State(documents=documents, sources=sources, unreadable=unreadable, **data)
    except (FileNotFoundError, NotADirectoryError, ValueError, KeyError, TypeError):
        return None


def refuse_newer(index_folder: Path) -> None:
    """Leave an index of a later release as it is.

    Raises:
        ValueError: there is one; the message says what to do.
    """
    try:
        schema = json.loads((index_folder / "state.json").read_bytes())["schema"]
    except (OSError, ValueError, KeyError, TypeError):
        return
    if isinstance(schema, int) and schema > SCHEMA:
        raise ValueError(
            f"The index {str(index_folder)!r} was made by a later release (its schema is {schema}, "
            f"this release reads {SCHEMA}). Use that release, or make the index again for this "
            "one with: python -m index rebuild"
        )


def write_state(index_folder: Path, state: State) -> State:
    """Make the state the complete one, as the next generation."""
    following = replace(state, generation=state.generation + 1)
    documents = {
        name: [kept.digest, kept.size, kept.modified, kept.segment, kept.first, kept.last]
        for name, kept in following.documents.items()
    }
    data: dict[str, Any] = {
        "schema": following.schema,
        "generation": following.generation,
        "model": following.model,
        "fingerprint": following.fingerprint,
        "chroma": following.chroma,
        "documents": documents,
        "sources": following.sources,
        "unreadable": following.unreadable,
    }
    write_whole(index_folder / "state.json", json.dumps(data).encode())
    return following


def find_changed(library: Path, state: State | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Resolutions whose library file the state does not know, and those whose file is gone.

    Only names, sizes and times are compared, so a changed one may turn out to be the same.
    """
    known = (
        {name: (kept.size, kept.modified) for name, kept in state.documents.items()}
        if state
        else {}
    )
    unreadable = {name: values[:2] for name, values in state.unreadable.items()} if state else {}
    files = list_files(library)
    stamps = {name: to_stamp(path) for name, path in files.items()}
    stored = known | unreadable
    changed = tuple(name for name, stamp in stamps.items() if stored.get(name) != stamp)
    return changed, tuple(sorted(stored.keys() - files.keys()))


def to_stamp(path: Path) -> tuple[int, int]:
    """A file's size and time of change: enough to see that it is the same as before.

    Both are 0 where there is none, as behind a broken link, or after a removal meanwhile.
    """
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def to_indexed(path: Path, segment: str, first: int, last: int) -> Indexed:
    """The record of a library file whose windows are these rows of a segment."""
    size, modified = to_stamp(path)
    return Indexed(digest(path.read_bytes()), size, modified, segment, first, last)
