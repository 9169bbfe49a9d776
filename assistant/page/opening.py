"""The assistant opened in the background, while the page is already there."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from assistant.page.examples import find_examples
from assistant.page.wordings import Language
from assistant.references import Resolved, references
from assistant.references.network import build_network
from index.records import PARTS, Kind

if TYPE_CHECKING:
    import networkx as nx

    from assistant.assistant import Assistant
    from index.records import Resolution

Notice = Callable[[str], None]
Derived = TypeVar("Derived")

_LOGGER = logging.getLogger(__name__)
_SCOPES_KEPT = 32
_SECONDS_BETWEEN = 10
# Nothing settles it at once: paragraphs are searched and read for it, as for most questions.
_WARM_UP_QUESTION = "Who is in charge of the work?"


class UnopenedError(OSError):
    """Raised when the library can't be opened; the message says why and what to do."""


class Opening:
    """An assistant on its way: opened in a thread, with what it reports of its progress."""

    def __init__(self, open_assistant: Callable[[Notice], Assistant]) -> None:
        self._open_assistant = open_assistant
        self._started = time.monotonic()
        self._step = ""
        self._derived: tuple[Mapping[str, Resolution], dict[str, Any]] = ({}, {})
        self._narrow = lru_cache(_SCOPES_KEPT)(
            lambda scope, kinds: self.assistant().within(scope, kinds)
        )
        self._deriving = threading.Lock()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="opening")
        self._failed = 0.0
        self._reopening = threading.Lock()
        self._opened = self._pool.submit(self._open)

    def assistant(self) -> Assistant:
        """The open assistant; waits for it.

        Where it could not be opened, it is opened anew for those who ask later.

        Raises:
            UnopenedError: the library, or what it is configured with, can't be used.
        """
        try:
            return self._opened.result()
        except (OSError, ValueError) as error:
            self._open_again()
            raise UnopenedError(str(error)) from error

    def within(
        self, document_ids: frozenset[str], kinds: frozenset[Kind] = frozenset()
    ) -> Assistant:
        """The assistant limited to these resolutions and kinds of paragraphs, none of them for all.

        Raises:
            LookupError: of the resolutions named, none is loaded.
        """
        whole = self.assistant()
        scope = frozenset(document_ids & whole.resolutions.keys())
        if document_ids and not scope:
            raise LookupError("None of the chosen resolutions is loaded any more.")
        if len(scope) == len(whole.resolutions):
            scope = frozenset()
        kinds = frozenset() if len(kinds) == len(PARTS) else kinds
        return self._narrow(scope, kinds) if scope or kinds else whole

    def cited_by(self, document_id: str) -> tuple[str, ...]:
        """The paragraphs of other resolutions that cite one, in the order of the library."""
        mentions = self.assistant().catalogue.cited.get(document_id, ())
        return tuple(dict.fromkeys(paragraph_id for paragraph_id, _ in mentions))

    def references(self) -> tuple[Resolved, ...]:
        """Every reference of the loaded resolutions, found once per state of the library."""
        return self._derive("references", lambda loaded: references(loaded.values()))

    def network(self) -> nx.DiGraph[str]:
        """The citation network, built once per state of the library."""
        found = self.references()
        return self._derive("network", lambda loaded: build_network(loaded.values(), found))

    def examples(self, language: Language) -> list[str]:
        """Questions that are answered, tried once per state of the library."""
        return self._derive(
            f"examples {language}", lambda loaded: find_examples(self.assistant(), language)
        )

    def state(self) -> dict[str, Any]:
        """How far it is: `opening`, `ready` or `failed`, with step, reason and seconds."""
        seconds = round(time.monotonic() - self._started, 1)
        state = {"state": "opening", "step": self._step, "problem": "", "seconds": seconds}
        if not self._opened.done():
            return state
        error = self._opened.exception()
        if error:
            return state | {"state": "failed", "problem": str(error)}
        return state | {"state": "ready", "model": self.assistant().model}

    def _derive(self, name: str, find: Callable[[Mapping[str, Resolution]], Derived]) -> Derived:
        resolutions = self.assistant().resolutions
        with self._deriving:
            if self._derived[0] is not resolutions:
                self._derived = (resolutions, {})
            if name not in self._derived[1]:
                self._derived[1][name] = find(resolutions)
            found: Derived = self._derived[1][name]
            return found

    def _open(self) -> Assistant:
        try:
            assistant = self._open_assistant(self._notice)
        except Exception as error:
            # Who started the server may never look at the page.
            _LOGGER.error("The library could not be opened: %s", error)
            self._failed = time.monotonic()
            raise
        # The first question loads what is loaded late; nobody should wait for that.
        assistant.ask(_WARM_UP_QUESTION)
        return assistant

    def _open_again(self) -> None:
        """Open what may be in order by now, unless that was tried a moment ago."""
        with self._reopening:
            if self._opened.done() and time.monotonic() - self._failed >= _SECONDS_BETWEEN:
                self._opened = self._pool.submit(self._open)

    def _notice(self, step: str) -> None:
        self._step = step
