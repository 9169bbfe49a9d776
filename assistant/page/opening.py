"""The assistant opened in the background, while the page is already there."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from assistant.page.mentions import CitedBy, find_cited_by

if TYPE_CHECKING:
    from assistant.assistant import Assistant

_WARM_UP_QUESTION = "What is this resolution about?"


@dataclass(frozen=True, slots=True)
class Desk:
    """An open assistant and what the reader shows beside its resolutions."""

    assistant: Assistant
    cited_by: CitedBy


class Opening:
    """A desk on its way: made in a thread, and renewed when the library has changed."""

    def __init__(self, open_assistant: Callable[[], Assistant]) -> None:
        self._open_assistant = open_assistant
        self._started = time.monotonic()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="opening")
        self._desk: Future[Desk] = self._pool.submit(self._make_desk)

    def desk(self) -> Desk:
        """The desk; waits for the first one, and raises what making it raised."""
        return self._desk.result()

    def assistant(self) -> Assistant:
        """The open assistant, under the same conditions."""
        return self.desk().assistant

    def renew(self) -> None:
        """Open the library again; until that is done, and when it fails, the old desk serves."""
        fresh = self._pool.submit(self._make_desk)
        fresh.result()
        self._desk = fresh

    def state(self) -> dict[str, Any]:
        """How far it is: `opening`, `ready` or `failed`, with the reason and the seconds."""
        seconds = round(time.monotonic() - self._started, 1)
        if not self._desk.done():
            return {"state": "opening", "problem": "", "seconds": seconds}
        error = self._desk.exception()
        state = "ready" if error is None else "failed"
        return {"state": state, "problem": str(error or ""), "seconds": seconds}

    def _make_desk(self) -> Desk:
        assistant = self._open_assistant()
        # The first question loads what is loaded late; nobody should wait for that.
        assistant.ask(_WARM_UP_QUESTION)
        return Desk(assistant, find_cited_by(assistant.resolutions))
