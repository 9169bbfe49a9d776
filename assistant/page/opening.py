"""The assistant opened in the background, while the page is already there."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assistant.assistant import Assistant

_WARM_UP_QUESTION = "What is this resolution about?"


class Opening:
    """An assistant on its way: opened once, in a thread, and asked once to be warm."""

    def __init__(self, open_assistant: Callable[[], Assistant]) -> None:
        self._started = time.monotonic()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="opening")
        self._opened = self._pool.submit(open_assistant)
        self._warmed = self._pool.submit(self._warm_up)

    def assistant(self) -> Assistant:
        """The open assistant; waits for it, and raises what opening it raised."""
        return self._opened.result()

    def state(self) -> dict[str, Any]:
        """How far it is: `opening`, `ready` or `failed`, with the reason and the seconds."""
        seconds = round(time.monotonic() - self._started, 1)
        if not self._warmed.done():
            return {"state": "opening", "problem": "", "seconds": seconds}
        error = self._opened.exception()
        if error is not None:
            return {"state": "failed", "problem": str(error), "seconds": seconds}
        return {"state": "ready", "problem": "", "seconds": seconds}

    def _warm_up(self) -> None:
        if self._opened.exception() is None:
            self._opened.result().ask(_WARM_UP_QUESTION)
