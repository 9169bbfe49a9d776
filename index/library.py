"""The library: one readable JSON file per resolution, written whole and renamed into place."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from index.library_file import (
    is_document_id,
    load_json,
    resolution_from_json,
    resolution_to_json,
)
from index.records import Resolution

_REMEDY = "put it right or take it out of the library's folder"


def list_files(library: Path) -> dict[str, Path]:
    """What has a library file's name by `document_id`, in order; none where there is no library."""
    if not library.is_dir():
        return {}
    names = sorted(name for name in os.listdir(library) if name.endswith(".json"))
    return {
        name.removesuffix(".json"): library / name
        for name in names
        if is_document_id(name.removesuffix(".json"))
    }


def read_resolution(path: Path) -> Resolution:
    """The resolution in one library file.

    Raises:
        ValueError: the file is not a library file, or its name is not its document_id.
    """
    if not path.is_file():
        raise ValueError(f"{path.name} is no file that can be read; {_REMEDY}.")
    try:
        resolution = resolution_from_json(load_json(path.read_bytes()))
    except OSError as error:
        raise ValueError(f"{path.name} cannot be read ({error.strerror}); {_REMEDY}.") from error
    except ValueError as error:
        problem = str(error).rstrip(".")
        raise ValueError(f"{path.name} is not a library file ({problem}); {_REMEDY}.") from error
    if path.name != f"{resolution.document_id}.json":
        raise ValueError(f"{path.name} must be named {resolution.document_id}.json.")
    return resolution


def read_library(library: Path, notice: Callable[[str], None]) -> Iterator[Resolution]:
    """Every resolution of the library, in order; `notice` is told of each file that is left out."""
    for path in list_files(library).values():
        try:
            yield read_resolution(path)
        except ValueError as error:
            notice(f"Left out: {error}")


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
