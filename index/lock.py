"""One writer at a time: a lock of the operating system, and the name of who holds it."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout


class LockedError(TimeoutError):
    """Raised when another process keeps writing to the library; the message names it."""


@contextlib.contextmanager
def hold_lock(library: Path, seconds: float) -> Iterator[None]:
    """Be the library's only writer; wait up to `seconds` for another one to finish.

    The system releases the lock of a process that dies.

    Raises:
        LockedError: the other writer has not finished in time.
    """
    library.mkdir(parents=True, exist_ok=True)
    holder = library / ".lock-holder.json"
    try:
        lock = FileLock(library / ".lock", timeout=seconds)
        lock.acquire()
    except Timeout as error:
        raise LockedError(
            f"The library {str(library)!r} is being written to by {_describe(holder)}. "
            "Try again when it has finished."
        ) from error
    try:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with contextlib.suppress(OSError):
            holder.write_text(json.dumps({"process": os.getpid(), "since": now}), encoding="utf-8")
        yield
    finally:
        holder.unlink(missing_ok=True)
        lock.release()


def _describe(holder: Path) -> str:
    for _ in range(3):
        with contextlib.suppress(OSError, ValueError, KeyError):
            data = json.loads(holder.read_bytes())
            return f"process {data['process']} (since {data['since']})"
        time.sleep(0.05)
    return "another process"
