"""Many people asking the page at once: how long they wait, in what order, and for whose answer."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from eval.cases import Case
from eval.tables import Table
from eval.timing import Measured

_APP = Path(__file__).parents[1] / "app.py"
_PATIENCE = 300.0


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question of a person; `person` and `turn` say whose, the times when."""

    person: int
    turn: int
    sent: float
    answered: float
    problem: str
    answer: dict[str, Any]


@dataclass(frozen=True, slots=True)
class LoadReport:
    """The same conversations held one after another, and all at once."""

    alone: tuple[Exchange, ...]
    together: tuple[Exchange, ...]

    def problems(self) -> list[str]:
        """What went wrong for anybody."""
        return [one.problem for one in (*self.alone, *self.together) if one.problem]

    def mixed_up(self) -> int:
        """How many were answered otherwise than when they asked the same alone."""
        expected = {(one.person, one.turn): one.answer for one in self.alone}
        return sum(one.answer != expected[one.person, one.turn] for one in self.together)

    def most_overtaken(self) -> int:
        """The most people who asked later than one person and were answered earlier."""
        return max(
            sum(one.sent < other.sent and other.answered < one.answered for other in self.together)
            for one in self.together
        )

    def to_table(self) -> Table:
        """Waiting times with their ratio to the median of asking alone, and what must be none."""
        alone = _measure("one person", self.alone)
        people = len({one.person for one in self.together})
        together = _measure(f"{people} people at once", self.together)
        rows = [
            (
                one.name,
                *(f"{1000 * one.percentile(share):.0f}" for share in (50, 95, 100)),
                f"{one.percentile(95) / alone.percentile(50):.1f}",
            )
            for one in (alone, together)
        ]
        span = max(one.answered for one in self.together) - min(one.sent for one in self.together)
        rows += [
            ("answers a second, at once", f"{len(self.together) / span:.1f}", "", "", ""),
            ("errors", str(len(self.problems())), "", "", ""),
            ("answers that differ from those alone", str(self.mixed_up()), "", "", ""),
            ("most overtaken by later ones", str(self.most_overtaken()), "", "", ""),
        ]
        columns = ("", "p50 ms", "p95 ms", "longest ms", "p95 / p50 alone")
        return Table(f"{len(self.together)} questions to the page", columns, tuple(rows))


def _measure(name: str, exchanges: Sequence[Exchange]) -> Measured:
    return Measured(name, tuple(one.answered - one.sent for one in exchanges))


def to_conversations(cases: Sequence[Case], people: int, turns: int) -> list[list[str]]:
    """For each person some questions: a follow-up with what led to it, then others."""
    leading = itertools.cycle([(*case.history, case.question) for case in cases if case.history])
    others = itertools.cycle([case.question for case in cases if not case.history])
    conversations = []
    for _ in range(people):
        first = list(next(leading))[:turns]
        conversations.append([*first, *itertools.islice(others, turns - len(first))])
    return conversations


def run_load(library: Path, conversations: Sequence[Sequence[str]]) -> LoadReport:
    """Hold the conversations with a page of its own process, alone and then all at once."""
    with serve_page(library) as origin:
        alone = asyncio.run(_hold(origin, conversations, at_once=False))
        together = asyncio.run(_hold(origin, conversations, at_once=True))
    return LoadReport(alone, together)


@contextmanager
def serve_page(library: Path) -> Iterator[str]:
    """The address of a page that has opened the library; it ends with the block."""
    command = [sys.executable, str(_APP), "--port", "0", "--library", str(library), "--read-only"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as page:
        try:
            said = page.stdout.readline() if page.stdout else ""
            found = re.search(r"http://\S+(?=/)", said)
            if found is None:
                raise OSError(f"The page did not start: {said.strip()!r}")
            _wait_until_open(found[0])
            yield found[0]
        finally:
            page.terminate()


def _wait_until_open(origin: str) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        state = httpx.get(f"{origin}/page/state", timeout=_PATIENCE).json()
        if state["state"] == "failed":
            raise OSError(state["problem"]["en"])
        if state["state"] == "ready":
            return
        time.sleep(0.2)
    raise TimeoutError(f"The page at {origin} did not open its library.")


async def _hold(
    origin: str, conversations: Sequence[Sequence[str]], *, at_once: bool
) -> tuple[Exchange, ...]:
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(base_url=origin, timeout=_PATIENCE, limits=limits) as client:
        talks = [
            _converse(client, person, list(questions))
            for person, questions in enumerate(conversations)
        ]
        held = await asyncio.gather(*talks) if at_once else [await talk for talk in talks]
    return tuple(one for exchanges in held for one in exchanges)


async def _converse(
    client: httpx.AsyncClient, person: int, questions: Sequence[str]
) -> list[Exchange]:
    history: list[dict[str, str]] = []
    exchanges = []
    for turn, question in enumerate(questions):
        sent = time.monotonic()
        result = await _ask(client, question, history)
        answer = result.get("answer", {})
        problem = "" if answer else str(result)
        exchanges.append(Exchange(person, turn, sent, time.monotonic(), problem, answer))
        history += [
            {"role": "user", "content": question},
            {"role": "assistant", "content": answer.get("text", "")},
        ]
    return exchanges


async def _ask(
    client: httpx.AsyncClient, question: str, history: Sequence[dict[str, str]]
) -> dict[str, Any]:
    """One question the way the page's own script asks it."""
    joined = await client.post("/gradio_api/call/ask", json={"data": [question, history, None]})
    if joined.status_code != 200:
        return {"problem": f"status {joined.status_code}"}
    stream = await client.get(f"/gradio_api/call/ask/{joined.json()['event_id']}")
    event, _, data = stream.text.strip().split("\n\n")[-1].partition("\ndata: ")
    if event != "event: complete":
        return {"problem": event}
    result: dict[str, Any] = json.loads(data)[0]
    return result
