"""The parent's side of the parsing child: starts it, asks it, ends it when it overstays."""

from __future__ import annotations

import atexit
import json
import selectors
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

_SECONDS, _START_SECONDS = 9.5, 60.0
_FILES = 200


class ParsingChild:
    """A child process that reads files for us; a new one is started when it dies."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._asked = 0
        self._lock = threading.Lock()

    def read(self, path: Path, form: str) -> tuple[str, str]:
        """The text and encoding of a file; raises ValueError with the reason in words."""
        with self._lock:
            answer = self._ask(json.dumps({"path": str(path.absolute()), "form": form}))
        if "error" in answer:
            raise ValueError(answer["error"])
        return answer["text"], answer["encoding"]

    def close(self) -> None:
        """End the child."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe:
                    pipe.close()
            self._process = None

    def _ask(self, request: str) -> dict[str, str]:
        process = self._running()
        stdin, stdout = process.stdin, process.stdout
        if stdin is None or stdout is None:
            raise ValueError("its reader could not be started")
        try:
            stdin.write(request + "\n")
            stdin.flush()
            line = _read_line(stdout, _SECONDS)
        except (BrokenPipeError, OSError):
            line = ""
        if not line:
            self.close()
            return {
                "error": "it takes more time or memory to read than a document may; "
                "save it again or split it"
            }
        answer: dict[str, str] = json.loads(line)
        return answer

    def _running(self) -> subprocess.Popen[str]:
        if self._process is not None and (
            self._process.poll() is not None or self._asked >= _FILES
        ):
            self.close()
        if self._process is None:
            self._asked = 0
            self._process = subprocess.Popen(
                [sys.executable, "-m", "index.formats.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
                cwd=Path(__file__).parents[2],
            )
            if self._process.stdout is not None:
                _read_line(self._process.stdout, _START_SECONDS)
        self._asked += 1
        return self._process


def _read_line(pipe: IO[str], seconds: float) -> str:
    """The next line of a pipe, empty when none comes in time."""
    # Unlike `select.select` it also takes numbers beyond 1,023, as a busy server has them.
    with selectors.DefaultSelector() as waiting:
        waiting.register(pipe, selectors.EVENT_READ)
        return pipe.readline() if waiting.select(seconds) else ""


PARSING_CHILD = ParsingChild()
atexit.register(PARSING_CHILD.close)
