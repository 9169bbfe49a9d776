"""Whether an embedded Chroma folder is sound, found out where a crash of it hurts nobody."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from index.library import write_whole

_SECONDS = 120
_PASSING = ("-wal", "-shm", "-journal")


def is_sound(folder: Path, collection: str) -> bool:
    """Whether a child process could open the collection, read from it and search it."""
    command = [sys.executable, "-m", "index.probe", str(folder), collection]
    home = Path(__file__).parent.parent
    try:
        done = subprocess.run(command, cwd=home, capture_output=True, timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def write_stamp(folder: Path) -> None:
    """Remember the folder's files as they are after a change that went well."""
    write_whole(_stamp_path(folder), json.dumps(_read_files(folder)).encode())


def is_as_stamped(folder: Path) -> bool:
    """Whether the folder's files are those that were there after the last change."""
    try:
        stamped = json.loads(_stamp_path(folder).read_bytes())
    except (FileNotFoundError, ValueError):
        return False
    return bool(stamped) and stamped == _read_files(folder)


def _stamp_path(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.stamp.json")


def _read_files(folder: Path) -> dict[str, list[int]]:
    """Size and time of every file, but for those that come and go with open clients."""
    if not folder.is_dir():
        return {}
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.endswith(_PASSING):
            status = path.stat()
            found[str(path.relative_to(folder))] = [status.st_size, status.st_mtime_ns]
    return found
