"""The assistant opened in the background, while the page is already there."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from assistant.page.mentions import CitedBy, find_cited_by

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from index.records import Resolution

Notice = Callable[[str], None]

_SCOPES_KEPT = 32
_WARM_UP_QUESTION = "What is this resolution about?"


class Opening:
    """An assistant on its way: opened in a thread, with what it reports of its progress."""

    def __init__(self, open_assistant: Callable[[Notice], Assistant]) -> None:
        self._open_assistant = open_assistant
        self._started = time.monotonic()
        self._step = ""
        self._cited_by: tuple[Mapping[str, Resolution], CitedBy] = ({}, {})
        self._narrow = lru_cache(_SCOPES_KEPT)(lambda scope: self.assistant().within(scope))
        pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="opening")
        self._opened = pool.submit(self._open)

    def assistant(self) -> Assistant:
        """The open assistant; waits for it, and raises what opening it raised."""
        return self._opened.result()

    def within(self, document_ids: frozenset[str]) -> Assistant:
        """The assistant limited to these resolutions, or the whole one for all or none of them."""
        whole = self.assistant()
        scope = frozenset(document_ids & whole.resolutions.keys())
        if not document_ids or len(scope) == len(whole.resolutions):
            return whole
        return self._narrow(scope)

    def cited_by(self) -> CitedBy:
        """For each document the paragraphs that cite it, found once per state of the library."""
        resolutions = self.assistant().resolutions
        if self._cited_by[0] is not resolutions:
            self._cited_by = (resolutions, find_cited_by(resolutions))
        return self._cited_by[1]

    def state(self) -> dict[str, Any]:
        """How far it is: `opening`, `ready` or `failed`, with step, reason and seconds."""
        seconds = round(time.monotonic() - self._started, 1)
        state = {"state": "opening", "step": self._step, "problem": "", "seconds": seconds}
        if not self._opened.done():
            return state
        error = self._opened.exception()
        return state | {"state": "failed" if error else "ready", "problem": str(error or "")}

    def _open(self) -> Assistant:
        assistant = self._open_assistant(self._notice)
        # The first question loads what is loaded late; nobody should wait for that.
        assistant.ask(_WARM_UP_QUESTION)
        return assistant

    def _notice(self, step: str) -> None:
        self._step = step
