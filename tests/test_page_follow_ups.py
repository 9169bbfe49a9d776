"""Suggested follow-ups: only those whose answers have been looked at."""

import pytest
from page_fakes import FakeAssistant, open_fake

from assistant import Assistant
from assistant.page.follow_ups import FollowUpsIn, find_follow_ups
from assistant.page.opening import Opening
from assistant.records import Turn

SYMBOL = "AG/RES. 2118 (XXXV-O/05)"
REPORTS, MEETS = "ag-res-2118-xxxv-o-05/op-6", "ag-res-2118-xxxv-o-05/op-3"


def given(*cited, asked=("Who must report to REMJA-VI?",), scope=()):
    history = [
        {"role": role, "content": content}
        for question in asked
        for role, content in (("user", question), ("assistant", "The Permanent Council [1]."))
    ]
    return FollowUpsIn(history=history, cited=cited, scope=scope)


def test_follow_ups_are_those_answered_from_the_expected_paragraphs():
    # Of the deadlines the fake says something that no deadline stands in; the rest it refuses.
    found = find_follow_ups(open_fake(FakeAssistant()), given(REPORTS))
    assert found == [f"What does {SYMBOL} ask the Permanent Council to do?"]


def test_no_further_follow_up_is_tried_once_somebody_asks():
    assistant = FakeAssistant()
    free = iter([True, False])
    assert find_follow_ups(open_fake(assistant), given(REPORTS), lambda: next(free)) == [
        f"What does {SYMBOL} ask the Permanent Council to do?"
    ]
    assert len(assistant.asked) == 2


def test_follow_ups_are_tried_with_the_history():
    assistant = FakeAssistant()
    find_follow_ups(open_fake(assistant), given(REPORTS))
    assert {turns for question, turns in assistant.asked if question.startswith("Which")} == {
        (
            Turn("user", "Who must report to REMJA-VI?"),
            Turn("assistant", "The Permanent Council [1]."),
        )
    }


@pytest.mark.parametrize(
    "told",
    [
        given(REPORTS, MEETS),
        given(REPORTS, asked=(f"what does {SYMBOL} ask the Permanent Council to do",)),
        given(),
        given("not-loaded/op-1"),
    ],
)
def test_nothing_is_suggested_that_is_known_already(told):
    assert find_follow_ups(open_fake(FakeAssistant()), told) == []


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    library = tmp_path_factory.mktemp("follow-ups") / "library"
    return Opening(lambda notice: Assistant.open(library))


@pytest.mark.parametrize(
    "question",
    [
        "Who must report to REMJA-VI?",
        "What does MESICIC stand for?",
        "What does 2026 ask member states to do?",
    ],
)
def test_suggested_questions_are_answered_when_they_are_asked(real, question):
    answer = real.assistant().ask(question)
    history = [Turn("user", question), Turn("assistant", answer.text)]
    told = FollowUpsIn(
        history=[{"role": turn.role, "content": turn.content} for turn in history],
        cited=[item.paragraph_id for item in answer.citations],
    )
    found = find_follow_ups(real, told)
    assert 1 <= len(found) <= 3
    for follow_up in found:
        next_answer = real.assistant().ask(follow_up, history)
        assert (next_answer.status, bool(next_answer.citations)) == ("answered", True)
