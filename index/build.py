"""Open, add and remove: the library changed, and the index brought into agreement with it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from index.add import FileReport, Outcome, describe, find_files, parse_file, source_key
from index.config import Config
from index.encode import Encoder, open_encoder
from index.library import list_files, write_whole
from index.lock import LockedError, hold_lock
from index.parse import ParseError
from index.reader import Index, load_index
from index.state import find_changed, read_state

if TYPE_CHECKING:
    from index.write import Encoded, IndexWriter

BUILTIN = Path(__file__).parent / "resolutions"
WINDOWS_AT_ONCE = 500

Notice = Callable[[str], None]
Progress = Callable[[int, int, FileReport], None]


def _say_nothing(_: str) -> None: ...


def _show_nothing(_done: int, _total: int, _report: FileReport) -> None: ...


def open_index(config: Config, notice: Notice = _say_nothing) -> Index:
    """The index of the library, after bringing the two into agreement.

    While another process writes, this is its last complete state.

    Raises:
        ValueError: the index was made with another embedding model; the message says what to do.
    """
    encoder = open_encoder(config, notice)
    state = read_state(config.index_folder)
    if any(find_changed(config.library, state)) or _is_of_other_model(config, encoder):
        try:
            with _writer(config, encoder):
                pass
        except LockedError:
            if state is None:
                raise
    try:
        return load_index(config, encoder)
    except (FileNotFoundError, ValueError):
        notice("The vectors beside the collection were damaged; making them again.")
        with _writer(config, encoder):
            pass
        return load_index(config, encoder)


def add_paths(
    config: Config,
    paths: Sequence[Path],
    *,
    progress: Progress = _show_nothing,
    notice: Notice = _say_nothing,
) -> tuple[FileReport, ...]:
    """Add files, and the files in folders, to the library and the index.

    A file that was added before changes nothing; one that can't be read is reported and the
    rest goes on. What was added before an interruption stays added.

    Raises:
        LockedError: another process keeps writing to the library.
    """
    files = list(find_files(paths))
    reports: list[FileReport] = []
    with _writer(config, open_encoder(config, notice)) as writer:
        batch: list[Encoded] = []
        sources: dict[str, tuple[str, ...]] = {}
        for path, problem in files:
            report = _add_file(writer, path, problem, batch, sources)
            reports.append(report)
            progress(len(reports), len(files), report)
            if sum(len(encoded.windows) for encoded in batch) >= WINDOWS_AT_ONCE:
                writer.commit(batch, sources)
                batch, sources = [], {}
        writer.commit(batch, sources)
        writer.compact()
    return tuple(reports)


def remove_documents(config: Config, document_ids: Sequence[str]) -> None:
    """Take resolutions out of library and index.

    Raises:
        KeyError: the library has no such resolution; nothing is removed then.
    """
    missing = [name for name in document_ids if name not in list_files(config.library)]
    if missing:
        raise KeyError(missing[0])
    with _writer(config, open_encoder(config)) as writer:
        writer.remove(document_ids)
        writer.compact()


def ensure_builtin(config: Config, notice: Notice = _say_nothing) -> None:
    """Add the built-in resolutions on first use; one that was removed stays removed."""
    known = _read_builtin(config)
    paths = sorted(path for path in BUILTIN.glob("*.txt") if path.name not in known)
    if not paths:
        return
    notice("Adding the built-in resolutions.")
    add_paths(config, paths, notice=notice)
    names = sorted({*known, *(path.name for path in paths)})
    write_whole(config.library / ".builtin.json", json.dumps(names).encode())


def rebuild_index(config: Config, notice: Notice = _say_nothing) -> None:
    """Make the index anew from the library, with the configured embedding model."""
    encoder = open_encoder(config, notice)
    with hold_lock(config.library, config.lock_seconds):
        (config.index_folder / "state.json").unlink(missing_ok=True)
        with _open_writer(config, encoder):
            pass


def _read_builtin(config: Config) -> list[str]:
    with contextlib.suppress(FileNotFoundError, ValueError):
        return [str(name) for name in json.loads((config.library / ".builtin.json").read_bytes())]
    return []


def _is_of_other_model(config: Config, encoder: Encoder) -> bool:
    state = read_state(config.index_folder)
    return state is not None and (state.model, state.fingerprint) != (
        encoder.name,
        encoder.fingerprint,
    )


@contextlib.contextmanager
def _writer(config: Config, encoder: Encoder) -> Iterator[IndexWriter]:
    """The only writer, once library and index agree."""
    with hold_lock(config.library, config.lock_seconds), _open_writer(config, encoder) as writer:
        yield writer


@contextlib.contextmanager
def _open_writer(config: Config, encoder: Encoder) -> Iterator[IndexWriter]:
    from index.write import IndexWriter

    writer = IndexWriter(config, encoder)
    writer.catch_up(*find_changed(config.library, writer.state))
    yield writer


def _add_file(
    writer: IndexWriter,
    path: Path,
    problem: str,
    batch: list[Encoded],
    sources: dict[str, tuple[str, ...]],
) -> FileReport:
    """Parse and encode a file into the batch."""
    if problem:
        return FileReport(path, "skipped", problem=problem)
    try:
        key = source_key(path)
        known = writer.state.sources.get(key)
        if known and all(name in writer.state.documents for name in known):
            return FileReport(path, "unchanged")
        resolutions = parse_file(path)
    except ParseError as error:
        return FileReport(path, "skipped", problem=str(error))
    except OSError as error:
        return FileReport(
            path, "skipped", problem=f"{str(path)!r} cannot be read: {error.strerror}."
        )
    fresh = [resolution for resolution in resolutions if not writer.holds(resolution)]
    sources[key] = tuple(resolution.document_id for resolution in resolutions)
    held = {encoded.resolution.document_id for encoded in batch}
    replaced = any(
        name in writer.state.documents or name in held
        for name in (resolution.document_id for resolution in fresh)
    )
    fresh_ids = {resolution.document_id for resolution in fresh}
    batch[:] = [kept for kept in batch if kept.resolution.document_id not in fresh_ids]
    batch.extend(writer.encode(resolution) for resolution in fresh)
    outcome: Outcome = "replaced" if replaced else "added" if fresh else "unchanged"
    return FileReport(path, outcome, tuple(map(describe, resolutions)))
