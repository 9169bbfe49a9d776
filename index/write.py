"""The one writer: library file first, then Chroma, then vectors, and last the state."""

from __future__ import annotations

import shutil
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from index.cache import DERIVED
from index.compact import delete_unused, join_segments, needs_joining
from index.config import Config
from index.encode import Encoder
from index.exported import Vectors
from index.health import is_as_stamped, is_sound, write_stamp
from index.keeping import keep_derived
from index.library import (
    delete_resolution,
    digest,
    read_resolution,
    to_bytes,
    write_resolution,
)
from index.models import check_digests, find_model
from index.nodes import to_nodes
from index.records import Resolution
from index.restore import restore_nodes
from index.segments import is_whole, write_segment
from index.state import State, read_state, refuse_newer, to_indexed, to_stamp, write_state
from index.store import ChromaStore, drop_collection, is_replaced, model_message
from index.windows import Window, build_windows

_WINDOWS_AT_ONCE = 1_000

Notice = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Encoded:
    """A resolution ready to be committed."""

    resolution: Resolution
    windows: tuple[Window, ...]
    vectors: Vectors


class IndexWriter:
    """Changes library and index together; use it under the lock only.

    An index made with another release of the same embedding model, or with the model that was
    the default before, is begun anew.

    Each commit ends with the new state being renamed into place. A process that dies before
    that leaves the old state, and a library that differs from it, which `catch_up` mends.
    """

    def __init__(self, config: Config, encoder: Encoder) -> None:
        self._config = config
        self._folder = config.index_folder
        self._encoder = encoder
        found = read_state(self._folder)
        if found is None:
            refuse_newer(self._folder)
        if found and not is_replaced(found.model, encoder.name):
            raise ValueError(model_message(found.model, encoder.name))
        if found and found.fingerprint != encoder.fingerprint:
            found = None
        self.state = found or self._fresh_state()
        if found is None or self._is_sound():
            self._store = self._open_store()
        else:
            self._restore_chroma()
        self._forget_damaged_segments()

    def close(self) -> None:
        """Remember Chroma's files as sound, and derive; to be called when everything went well."""
        if not self._config.chroma_url:
            write_stamp(self._folder / self.state.chroma)
        keep_derived(self._config, self.state)

    def holds(self, resolution: Resolution) -> bool:
        """Whether library and index already have exactly this resolution."""
        kept = self.state.documents.get(resolution.document_id)
        return kept is not None and kept.digest == digest(to_bytes(resolution))

    def read(self, document_id: str) -> Resolution | None:
        """The resolution that is indexed under this id, None where there is none."""
        if document_id not in self.state.documents:
            return None
        return read_resolution(self._config.library / f"{document_id}.json")

    def encode(self, resolution: Resolution) -> Encoded:
        """The resolution's windows and their vectors; nothing is written yet."""
        windows = build_windows(resolution, self._encoder)
        vectors = self._encoder.encode([window.embedded for window in windows])
        return Encoded(resolution, windows, vectors)

    def commit(self, batch: Sequence[Encoded], sources: dict[str, tuple[str, ...]]) -> None:
        """Put resolutions in place, in library and index, where they replace older ones."""
        for encoded in batch:
            write_resolution(self._config.library, encoded.resolution)
        self._index(batch, sources)

    def remove(self, document_ids: Sequence[str]) -> None:
        """Take resolutions out of library and index."""
        for document_id in document_ids:
            delete_resolution(self._config.library, document_id)
        self._forget(document_ids)

    def catch_up(
        self, changed: Sequence[str], gone: Sequence[str], notice: Notice = lambda _: None
    ) -> None:
        """Index what changed in the library and forget what is gone from it.

        Files that are no library files are left out and kept in the state as unreadable.
        Where the work takes several batches, `notice` is told after each how far it is.
        """
        if gone:
            self._forget(gone)
        started, done = time.monotonic(), 0
        for batch in self._batches(changed):
            self._index(batch, {})
            done += len(batch)
            if done < len(changed):
                left = (time.monotonic() - started) * (len(changed) - done) / done
                minutes = max(round(left / 60), 1)
                notice(f"Indexed {done:,} of {len(changed):,} resolutions; {minutes} min left.")
        if self._store.count() != self.state.rows:
            self._restore_chroma()
        self.compact()

    def compact(self) -> None:
        """Join the vector segments when there are many, and delete those no longer used."""
        if needs_joining(self._folder, self.state):
            self._save(join_segments(self._folder, self.state))
        delete_unused(self._folder, self.state)

    def _open_store(self) -> ChromaStore:
        return ChromaStore(self._config, self._folder / self.state.chroma, self._encoder)

    def _is_sound(self) -> bool:
        """Whether Chroma's files can be used; asked of a child process when in doubt."""
        folder = self._folder / self.state.chroma
        if self._config.chroma_url or is_as_stamped(folder):
            return True
        return is_sound(folder, self._config.chroma_collection)

    def _fresh_state(self) -> State:
        check_digests(find_model(self._config.embedding_model))
        for path in self._folder.glob("*"):
            if path.name != DERIVED:
                shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink()
        if self._config.chroma_url:
            drop_collection(self._config)
        self._folder.mkdir(parents=True, exist_ok=True)
        return State(self._encoder.name, self._encoder.fingerprint, chroma=_new_folder())

    def _forget_damaged_segments(self) -> None:
        """Let documents whose vectors are lost count as not indexed."""
        lost = {name for name in self.state.segments if not is_whole(self._folder, name)}
        if lost:
            documents = self.state.documents.items()
            self._forget([name for name, kept in documents if kept.segment in lost])

    def _batches(self, document_ids: Sequence[str]) -> Iterator[list[Encoded]]:
        batch: list[Encoded] = []
        for document_id in document_ids:
            path = self._config.library / f"{document_id}.json"
            try:
                resolution = read_resolution(path)
            except ValueError as error:
                self._note_unreadable(document_id, path, str(error))
                continue
            if self._is_same(document_id, path):
                continue
            batch.append(self.encode(resolution))
            if sum(len(encoded.windows) for encoded in batch) >= _WINDOWS_AT_ONCE:
                yield batch
                batch = []
        if batch:
            yield batch

    def _is_same(self, document_id: str, path: Path) -> bool:
        """Whether only the time of the file changed; the state then learns the new time."""
        kept = self.state.documents.get(document_id)
        if kept is None or kept.digest != digest(path.read_bytes()):
            return False
        size, modified = to_stamp(path)
        renewed = {document_id: replace(kept, size=size, modified=modified)}
        self._save(replace(self.state, documents=self.state.documents | renewed))
        return True

    def _note_unreadable(self, document_id: str, path: Path, problem: str) -> None:
        if document_id in self.state.documents:
            self._forget((document_id,))
        unreadable = {document_id: (*to_stamp(path), problem)}
        self._save(replace(self.state, unreadable=self.state.unreadable | unreadable))

    def _forget(self, document_ids: Sequence[str]) -> None:
        self._store.replace(document_ids, ())
        self._save(self.state.without(document_ids))

    def _save(self, state: State) -> None:
        self.state = write_state(self._folder, state)

    def _index(self, batch: Sequence[Encoded], sources: dict[str, tuple[str, ...]]) -> None:
        """Chroma, then the vectors, then the state: the order that makes a crash harmless."""
        if not batch:
            if not sources.items() <= self.state.sources.items():
                self._save(replace(self.state, sources=self.state.sources | sources))
            return
        segment = f"{self.state.generation + 1:08d}"
        nodes = [
            node
            for encoded in batch
            for node in to_nodes(encoded.resolution, encoded.windows, encoded.vectors)
        ]
        self._store.replace([encoded.resolution.document_id for encoded in batch], nodes)
        vectors = np.concatenate([encoded.vectors for encoded in batch])
        write_segment(self._folder, segment, [node.node_id for node in nodes], vectors)
        left = self.state.without(encoded.resolution.document_id for encoded in batch)
        documents = dict(left.documents)
        first = 0
        for encoded in batch:
            last = first + len(encoded.windows)
            document_id = encoded.resolution.document_id
            path = self._config.library / f"{document_id}.json"
            documents[document_id] = to_indexed(path, segment, first, last)
            first = last
        self._save(replace(left, documents=documents, sources=left.sources | sources))

    def _restore_chroma(self) -> None:
        """Fill a new collection from the vectors and the library, after Chroma was damaged."""
        if self._config.chroma_url:
            drop_collection(self._config)
        damaged = self._folder / self.state.chroma
        self.state = replace(self.state, chroma=_new_folder())
        self._store = self._open_store()
        lost = []
        for document_id, nodes in restore_nodes(self._config, self._encoder, self.state):
            if nodes is None:
                lost.append(document_id)
            else:
                self._store.replace((), nodes)
        self._save(self.state.without(lost))
        shutil.rmtree(damaged, ignore_errors=True)


def _new_folder() -> str:
    """A folder name never used before: Chroma keeps clients of old names open in a process."""
    return f"chroma-{uuid.uuid4().hex[:8]}"
