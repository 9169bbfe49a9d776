"""The derived state of a library: from its cache, else from the library's files."""

from __future__ import annotations

import contextlib
import json

from index.cache import read_cache, read_extracts, write_cache
from index.config import Config
from index.derived import Derived, derive
from index.library import digest
from index.library_file import resolution_from_json
from index.records import Resolution
from index.state import State


def read_resolutions(config: Config, state: State) -> dict[str, Resolution]:
    """The resolutions whose library file is the one that was indexed."""
    resolutions: dict[str, Resolution] = {}
    for document_id, kept in sorted(state.documents.items()):
        with contextlib.suppress(FileNotFoundError):
            content = (config.library / f"{document_id}.json").read_bytes()
            if digest(content) == kept.digest:
                resolutions[document_id] = resolution_from_json(json.loads(content))
    return resolutions


def find_derived(config: Config, state: State) -> Derived | None:
    """The derived state of exactly the indexed documents, where its cache is whole."""
    return read_cache(config.index_folder, to_digests(state))


def make_derived(config: Config, state: State, resolutions: dict[str, Resolution]) -> Derived:
    """Derive everything anew, but for the documents that an older cache knows."""
    digests = {key: kept for key, kept in to_digests(state).items() if key in resolutions}
    return derive(resolutions, read_extracts(config.index_folder, digests))


def keep_derived(config: Config, state: State, derived: Derived | None = None) -> None:
    """Bring the cache up to date; to be called by the holder of the writer's lock.

    Where it can't be written, the next opening takes longer, and nothing else is lost.
    """
    if not state.documents or (derived is None and find_derived(config, state)):
        return
    if derived is None:
        derived = make_derived(config, state, read_resolutions(config, state))
    if len(derived.resolutions) == len(state.documents):
        with contextlib.suppress(OSError):
            write_cache(config.index_folder, derived, to_digests(state))


def to_digests(state: State) -> dict[str, str]:
    """The digests of the indexed library files by document_id."""
    return {key: kept.digest for key, kept in state.documents.items()}
