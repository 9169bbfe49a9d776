"""The line in which questions wait: answered in the order they came, a few at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor
from queue import Full
from typing import ParamSpec, TypeVar

ANSWERED_AT_ONCE = 2
MOST_INSIDE = 64
BUSY = "Many people are asking at the moment. Please try again in a few seconds."

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Line:
    """One line for page, HTTP and tools, so that nobody overtakes by another entrance."""

    def __init__(
        self, answered_at_once: int = ANSWERED_AT_ONCE, most_inside: int = MOST_INSIDE
    ) -> None:
        self._pool = ThreadPoolExecutor(answered_at_once, thread_name_prefix="answering")
        self._answered_at_once = answered_at_once
        self._most_inside = most_inside
        self._inside = 0

    def is_free(self) -> bool:
        """Whether the next one would not have to wait."""
        return self._inside < self._answered_at_once

    async def run(
        self, function: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs
    ) -> Result:
        """What the function returns, once its turn has come.

        Who is cancelled while waiting leaves the line.

        Raises:
            Full: too many are waiting already.
        """
        # Counted on the event loop alone, so no lock is needed.
        if self._inside >= self._most_inside:
            raise Full(BUSY)
        self._inside += 1
        try:
            return await asyncio.wrap_future(self._pool.submit(function, *args, **kwargs))
        finally:
            self._inside -= 1

    async def tell(
        self, function: Callable[..., Result], *args: object
    ) -> AsyncGenerator[Result, None]:
        """What the function tells its last argument while it runs, and then what it returns.

        Who stops listening leaves the line as one does who is cancelled.

        Raises:
            Full: too many are waiting already.
        """
        loop, told = asyncio.get_running_loop(), asyncio.Queue[Result | None]()

        def hear(record: Result) -> None:
            loop.call_soon_threadsafe(told.put_nowait, record)

        running = asyncio.ensure_future(self.run(function, *args, hear))
        running.add_done_callback(lambda _: told.put_nowait(None))
        try:
            while (record := await told.get()) is not None:
                yield record
            yield await running
        finally:
            running.cancel()
