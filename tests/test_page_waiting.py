"""The line that questions wait in: its order, its bound, and what it says when it is full."""

import asyncio
import threading
from queue import Full

import httpx
import pytest
from browser import ServedPage
from page_fakes import FakeAssistant, open_fake

from assistant.page.server import build_app
from assistant.page.waiting import BUSY, MOST_INSIDE, Line


def test_line_answers_in_the_order_of_arrival():
    answered = []

    async def everybody():
        line = Line(answered_at_once=1)
        await asyncio.gather(*(line.run(answered.append, number) for number in range(30)))

    asyncio.run(everybody())
    assert answered == list(range(30))


def test_full_line_turns_the_next_one_away_and_opens_again():
    gate = threading.Event()

    async def everybody():
        line = Line(answered_at_once=1, most_inside=3)
        inside = [asyncio.create_task(line.run(gate.wait, 10)) for _ in range(3)]
        await asyncio.sleep(0)
        with pytest.raises(Full, match="Many people are asking"):
            await line.run(gate.wait)
        gate.set()
        assert await asyncio.gather(*inside) == [True, True, True]
        return await line.run(lambda: "next")

    assert asyncio.run(everybody()) == "next"


def test_who_gives_up_waiting_leaves_the_line():
    gate = threading.Event()
    asked = []

    async def everybody():
        line = Line(answered_at_once=1, most_inside=2)
        first = asyncio.create_task(line.run(gate.wait, 10))
        second = asyncio.create_task(line.run(asked.append, "second"))
        await asyncio.sleep(0)
        second.cancel()
        await asyncio.sleep(0)
        third = asyncio.create_task(line.run(asked.append, "third"))
        await asyncio.sleep(0)
        gate.set()
        await asyncio.gather(first, third)

    asyncio.run(everybody())
    assert asked == ["third"]


class GatedAssistant(FakeAssistant):
    """Answers once the gate is open, with the question and the history it was given."""

    def __init__(self, gate):
        super().__init__()
        self.gate = gate

    def ask(self, question, history=(), mode=None):
        if question != "What is this resolution about?":
            self.gate.wait(60)
        return super().ask(question, history, mode)


def test_server_turns_those_away_for_whom_there_is_no_room():
    gate = threading.Event()
    too_many = 8

    async def everybody(origin):
        limits = httpx.Limits(max_connections=200)
        async with httpx.AsyncClient(limits=limits, timeout=60) as client:
            waiting = [
                asyncio.create_task(
                    client.post(f"{origin}/api/ask", json={"question": f"Question {number}"})
                )
                for number in range(MOST_INSIDE + too_many)
            ]
            while sum(task.done() for task in waiting) < too_many:
                await asyncio.sleep(0.01)
            gate.set()
            return await asyncio.gather(*waiting)

    with ServedPage(build_app(open_fake(GatedAssistant(gate)))) as served:
        answers = asyncio.run(everybody(served.origin))
    refused = [answer for answer in answers if answer.status_code == 503]
    assert [answer.json()["detail"] for answer in refused] == [BUSY] * too_many
    assert {answer.headers["retry-after"] for answer in refused} == {"5"}
    assert all(
        answer.json()["standalone_question"] == f"Question {number}"
        for number, answer in enumerate(answers)
        if answer.status_code == 200
    )


def test_who_listens_hears_what_is_told_and_the_result_last():
    def tell_twice(name, tell):
        tell(f"{name} speaks")
        tell(f"{name} goes on")
        return f"{name} is done"

    async def listen():
        return [record async for record in Line().tell(tell_twice, "Ana")]

    assert asyncio.run(listen()) == ["Ana speaks", "Ana goes on", "Ana is done"]


def test_failure_reaches_who_listens_after_what_was_told():
    def fail(tell):
        tell("so far")
        raise OSError("no more")

    async def listen():
        told = Line().tell(fail)
        heard = [await anext(told)]
        with pytest.raises(OSError, match="no more"):
            await anext(told)
        return heard

    assert asyncio.run(listen()) == ["so far"]
