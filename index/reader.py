"""What a reader sees: one complete state of library and index, held for as long as it likes."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from index.config import Config
from index.derived import Derived
from index.encode import Encoder
from index.exported import Vectors
from index.keeping import find_derived, keep_derived, make_derived, read_resolutions
from index.library import list_files
from index.lock import hold_lock
from index.records import Resolution
from index.state import State, read_state
from index.vectors import (
    Mask,
    Rows,
    first_rows,
    lift_documents,
    load_rows,
    paragraphs_among,
    search_rows,
)

if TYPE_CHECKING:
    from llama_index.vector_stores.chroma import ChromaVectorStore

_TRIES = 20
_PAUSE = 0.1
_MANY = 100

Notice = Callable[[str], None]


_Stamp = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Index:
    """Resolutions and vectors of one generation; it stays as it is while others write."""

    config: Config
    encoder: Encoder
    derived: Derived
    rows: Rows
    generation: int
    stamp: _Stamp

    @property
    def resolutions(self) -> Mapping[str, Resolution]:
        """The indexed resolutions by document id."""
        return self.derived.resolutions

    def search(
        self,
        vector: Vectors,
        candidate_k: int,
        document_ids: frozenset[str] | None = None,
        among: Mask | None = None,
        favoured: Mapping[str, float] | None = None,
    ) -> list[tuple[str, float]]:
        """The nearest paragraphs with their cosine, best first, each once; see `search_rows`."""
        return search_rows(self.rows, vector, candidate_k, document_ids, among, favoured)

    def lifts(self, vector: Vectors, favoured: Mapping[str, float]) -> dict[str, float]:
        """How much better the paragraphs of each document are found, by its id, for its subject."""
        lifted = lift_documents(self.rows, vector, favoured).tolist()
        return dict(zip(self.rows.document_ids, lifted, strict=True))

    def among(self, paragraph_ids: Collection[str]) -> Mask:
        """What limits a search to these paragraphs."""
        return paragraphs_among(self.rows, paragraph_ids)

    def first_rows(self) -> dict[str, int]:
        """The row of each paragraph by its id, of the first window of a long one."""
        return first_rows(self.rows)

    def is_current(self) -> bool:
        """Whether no writer has completed a later state."""
        return self.stamp == _read_stamp(self.config)

    def refresh(self) -> Index:
        """The index in its latest complete state: itself where that has not changed.

        A state made with another model or schema, by a process that has it, is left to new
        processes, and one in the making is waited for.
        """
        if self.is_current():
            return self
        state = read_state(self.config.index_folder)
        if state is None or not state.is_made_with(self.encoder) or self._is_ahead_of(state):
            return self
        return load_index(self.config, self.encoder)

    def _is_ahead_of(self, state: State) -> bool:
        """Whether the library still has what is held here and the state not, as in a rebuild."""
        lost = self.resolutions.keys() - state.documents.keys() - state.unreadable.keys()
        return not lost.isdisjoint(list_files(self.config.library))

    @property
    def vector_store(self) -> ChromaVectorStore:
        """The same vectors as LlamaIndex's Chroma vector store."""
        from index.store import open_vector_store

        return open_vector_store(self.config, self.encoder)


def load_index(config: Config, encoder: Encoder, notice: Notice = lambda _: None) -> Index:
    """The last complete state, without writing anything but the cache of what is derived from it.

    A resolution that a writer is just replacing is waited for, and left out if that takes long.

    Raises:
        FileNotFoundError, ValueError: the vectors are missing, damaged, or another model's.
    """
    for _ in range(_TRIES):
        stamp = _read_stamp(config)
        state = read_state(config.index_folder) or State(encoder.name, encoder.fingerprint)
        if not state.is_made_with(encoder):
            raise ValueError(f"The vectors are those of {state.model} {state.fingerprint}.")
        derived = find_derived(config, state)
        resolutions = derived.resolutions if derived else read_resolutions(config, state)
        if len(resolutions) == len(state.documents) and stamp == _read_stamp(config):
            break
        time.sleep(_PAUSE)
    if derived is None:
        derived = _make_and_keep(config, state, dict(resolutions), notice)
    documents = {name: kept for name, kept in state.documents.items() if name in resolutions}
    rows = load_rows(config.index_folder, replace(state, documents=documents))
    return Index(config, encoder, derived, rows, state.generation, stamp)


def _make_and_keep(
    config: Config, state: State, resolutions: dict[str, Resolution], notice: Notice
) -> Derived:
    """Derive everything and keep it for the next opening, unless somebody is writing."""
    if len(resolutions) > _MANY:
        notice(f"Preparing {len(resolutions):,} resolutions for questions: once after a change.")
    derived = make_derived(config, state, resolutions)
    if not resolutions:
        return derived
    with contextlib.suppress(OSError), hold_lock(config.library, 0):
        keep_derived(config, state, derived)
    return derived


def _read_stamp(config: Config) -> _Stamp:
    try:
        status = (config.index_folder / "state.json").stat()
    except FileNotFoundError:
        return (0, 0, 0)
    return status.st_ino, status.st_size, status.st_mtime_ns
