"""Open, add and remove: the library changed, and the index brought into agreement with it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from index.add import FileReport, find_files, source_key
from index.arrivals import add_file
from index.config import Config
from index.encode import Encoder, open_encoder
from index.health import is_as_stamped
from index.library import list_files, write_whole
from index.lock import hold_lock
from index.reader import Index, load_index
from index.state import State, find_changed, read_state

if TYPE_CHECKING:
    from index.write import Encoded, IndexWriter

BUILTIN = Path(__file__).parent / "resolutions"
WINDOWS_AT_ONCE = 500
READER_SECONDS = 2.0

Notice = Callable[[str], None]
Progress = Callable[[int, int, FileReport], None]


def _say_nothing(_: str) -> None: ...


def _show_nothing(_done: int, _total: int, _report: FileReport) -> None: ...


def open_index(
    config: Config, notice: Notice = _say_nothing, *, encoder: Encoder | None = None
) -> Index:
    """The index of the library, after bringing the two into agreement.

    While another process writes, this is its last complete state. Without an encoder given, it
    is the configured one.

    An index made with another release of the same model is made again.

    Raises:
        ValueError: the index was made with another embedding model; the message says what to do.
    """
    encoder = encoder or open_encoder(config, notice)
    state = read_state(config.index_folder)
    usable = state is not None and state.is_made_with(encoder)
    if _needs_work(config, encoder, state):
        patience = min(config.lock_seconds, READER_SECONDS) if usable else config.lock_seconds
        try:
            with _writer(replace(config, lock_seconds=patience), encoder, notice):
                pass
        except OSError as error:
            if not usable:
                raise
            notice(f"Answering from {_tell_state(config)}: {error}")
    try:
        return load_index(config, encoder, notice)
    except (FileNotFoundError, ValueError):
        notice("The vectors beside the collection were damaged; making them again.")
        with _writer(config, encoder, notice):
            pass
        return load_index(config, encoder, notice)


def add_paths(
    config: Config,
    paths: Sequence[Path],
    *,
    progress: Progress = _show_nothing,
    notice: Notice = _say_nothing,
    encoder: Encoder | None = None,
) -> tuple[FileReport, ...]:
    """Add files, and the files in folders, to the library and the index.

    A file that was added before changes nothing; one that can't be read is reported and the
    rest goes on. What was added before an interruption stays added.

    Raises:
        LockedError: another process keeps writing to the library.
    """
    files = list(find_files(paths))
    reports: list[FileReport] = []
    with _writer(config, encoder or open_encoder(config, notice), notice) as writer:
        batch: dict[str, Encoded] = {}
        sources: dict[str, tuple[str, ...]] = {}
        for path, problem in files:
            report = add_file(writer, path, problem, batch, sources)
            reports.append(report)
            progress(len(reports), len(files), report)
            if sum(len(encoded.windows) for encoded in batch.values()) >= WINDOWS_AT_ONCE:
                writer.commit(tuple(batch.values()), sources)
                batch, sources = {}, {}
        writer.commit(tuple(batch.values()), sources)
        writer.compact()
    return tuple(reports)


def remove_documents(
    config: Config, document_ids: Sequence[str], *, encoder: Encoder | None = None
) -> None:
    """Take resolutions out of library and index.

    Raises:
        KeyError: the library has no such resolution; nothing is removed then.
    """
    missing = [name for name in document_ids if name not in list_files(config.library)]
    if missing:
        raise KeyError(missing[0])
    with _writer(config, encoder or open_encoder(config)) as writer:
        writer.remove(document_ids)
        writer.compact()


def ensure_builtin(
    config: Config, notice: Notice = _say_nothing, *, encoder: Encoder | None = None
) -> None:
    """Add the built-in resolutions on first use, and again when the parser reads them better.

    One that was removed stays removed.
    """
    known = _read_builtin(config)
    keys = {path: source_key(path) for path in sorted(BUILTIN.glob("*.txt"))}
    held = list_files(config.library)
    wanted = [
        path
        for path, key in keys.items()
        if path.name not in known
        or (known[path.name][0] != key and any(name in held for name in known[path.name][1:]))
    ]
    if not wanted:
        return
    notice("Adding the built-in resolutions.")
    reports = add_paths(config, wanted, notice=notice, encoder=encoder)
    for report in reports:
        known[report.path.name] = [keys[report.path], *report.document_ids]
    with _plain_errors(config):
        write_whole(config.library / ".builtin.json", json.dumps(known, indent=1).encode())


def rebuild_index(
    config: Config, notice: Notice = _say_nothing, *, encoder: Encoder | None = None
) -> None:
    """Make the index anew from the library, with the configured embedding model."""
    encoder = encoder or open_encoder(config, notice)
    with _plain_errors(config), hold_lock(config.library, config.lock_seconds):
        (config.index_folder / "state.json").unlink(missing_ok=True)
        with _open_writer(config, encoder, notice):
            pass


def _read_builtin(config: Config) -> dict[str, list[str]]:
    """By name of a built-in file once added: its source key, then its document_ids."""
    with contextlib.suppress(FileNotFoundError, NotADirectoryError, ValueError):
        return dict(json.loads((config.library / ".builtin.json").read_bytes()))
    return {}


def _tell_state(config: Config) -> str:
    """What the last complete state has of the library, as while an index is made again."""
    state = read_state(config.index_folder)
    held = state.documents.keys() | state.unreadable.keys() if state else set()
    listed = list_files(config.library).keys()
    if listed <= held:
        return "the last complete state"
    return f"the {len(listed & held):,} of {len(listed):,} resolutions that are indexed so far"


def _needs_work(config: Config, encoder: Encoder, state: State | None) -> bool:
    """Whether library, state, model and Chroma's files do not all agree."""
    if any(find_changed(config.library, state)):
        return True
    if state is None:
        return False
    if not state.is_made_with(encoder):
        return True
    return not config.chroma_url and not is_as_stamped(config.index_folder / state.chroma)


@contextlib.contextmanager
def _writer(
    config: Config, encoder: Encoder, notice: Notice = _say_nothing
) -> Iterator[IndexWriter]:
    """The only writer, once library and index agree."""
    with (
        _plain_errors(config),
        hold_lock(config.library, config.lock_seconds),
        _open_writer(config, encoder, notice) as writer,
    ):
        yield writer


@contextlib.contextmanager
def _plain_errors(config: Config) -> Iterator[None]:
    """Say of an error of the system, which may name no file, what it hurts and what to do."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if not error.strerror:
            raise
        raise OSError(
            f"The library {str(config.library)!r} can't be written: {error.strerror}. Look at its "
            "path, free space and permissions, then run the command again; what it holds is whole."
        ) from error


@contextlib.contextmanager
def _open_writer(
    config: Config, encoder: Encoder, notice: Notice = _say_nothing
) -> Iterator[IndexWriter]:
    from index.write import IndexWriter

    state = read_state(config.index_folder)
    writer = IndexWriter(config, encoder)
    if state and not state.is_made_with(encoder):
        is_same = state.model == encoder.name
        change = (
            "is another release of the model" if is_same else f"takes the place of {state.model}"
        )
        notice(f"{encoder.name} {change}: indexing everything again.")
    writer.catch_up(*find_changed(config.library, writer.state), notice)
    yield writer
    writer.close()


def find_unreadable(config: Config) -> tuple[str, ...]:
    """One sentence for each file in the library folder that is no library file."""
    state = read_state(config.index_folder)
    return tuple(problem for _, _, problem in state.unreadable.values()) if state else ()
