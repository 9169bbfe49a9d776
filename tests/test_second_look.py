"""Which refused questions are read again as follow-ups."""

from dataclasses import replace

import pytest
from conftest import make_pair

from assistant.inquiry import build_inquiry
from assistant.records import Answer, Citation, Turn
from assistant.turns.condense import Thread, condense, hang
from assistant.turns.second_look import continues, leads_back, shows_lack, strays

EARLIER = "ag-res-1-i-o-71"
HISTORY = (
    Turn("user", "Where does the Agency report?"),
    Turn("assistant", "**To the Council** [1].\n\n> — AG/RES. 1 (I-O/71), operative para. 1 [1]"),
)


def _refused(label: str) -> Answer:
    near = Citation(f"{EARLIER}/{label}", "", "To report.", 0, 4, "A Title", 1.0)
    return Answer("No.", "asked", status="unanswerable", nearest=(near,))


@pytest.mark.parametrize(
    ("question", "closest", "again"),
    [
        ("Who sits on the bench?", "op-1", True),
        ("Who sits on the bench?", "op-3", False),
        ("Who sits on the long bench of judges?", "op-1", False),
        ("Who sits on the bench of AG/RES. 9?", "op-1", False),
        ("Who is on its bench?", "op-1", False),
    ],
)
def test_short_question_nearest_to_the_last_answer_is_read_again(
    question: str, closest: str, again: bool
) -> None:
    catalogue = make_pair()
    condensed = condense(question, HISTORY, catalogue)
    inquiry = build_inquiry(question, catalogue)
    assert continues(condensed, inquiry, _refused(closest)) is again


def test_answered_or_first_question_is_not_read_again() -> None:
    catalogue = make_pair()
    question = "Who sits on the bench?"
    inquiry = build_inquiry(question, catalogue)
    answered = replace(_refused("op-1"), status="answered")
    assert not continues(condense(question, HISTORY, catalogue), inquiry, answered)
    assert not continues(condense(question, (), catalogue), inquiry, _refused("op-1"))


def test_hung_question_carries_the_earlier_one() -> None:
    hung = hang("Who sits on the bench?", HISTORY, make_pair())
    assert (hung.depends, hung.standalone_question) == (
        True,
        "Who sits on the bench? (about “Where does the Agency report?”, "
        "AG/RES. 1 (I-O/71), operative para. 1)",
    )


@pytest.mark.parametrize(
    ("question", "label", "score", "again"),
    [
        ("How many sit on the bench?", "ag-res-9-ii-o-72/op-1", 0.7, True),
        ("How many sit on the bench?", "ag-res-9-ii-o-72/op-1", 0.9, False),
        ("How many sit on the bench?", f"{EARLIER}/op-2", 0.7, False),
        ("How many sit on the bench?", f"{EARLIER}/op-2", 0.1, True),
        ("How many sit on its bench?", f"{EARLIER}/op-2", 0.1, False),
        ("How many sit on the bench of AG/RES. 9?", "ag-res-9-ii-o-72/op-1", 0.7, False),
        ("How many old judges sit on the long bench?", "ag-res-9-ii-o-72/op-1", 0.7, False),
        ("How many sit on its bench?", "ag-res-9-ii-o-72/op-1", 0.7, True),
        ("and judges?", "ag-res-9-ii-o-72/op-1", 0.7, False),
    ],
)
def test_unsure_answer_far_from_the_earlier_one_is_looked_at_again(
    question: str, label: str, score: float, again: bool
) -> None:
    catalogue = make_pair()
    condensed = condense(question, HISTORY, catalogue)
    cited = Citation(label, "", "To report.", 0, 4, "A Title", score)
    answered = Answer("Yes [1].", "asked", (cited,))
    assert strays(condensed, build_inquiry(question, catalogue), answered, catalogue) is again


def _answered(paragraph_id: str, score: float) -> Answer:
    cited = Citation(paragraph_id, "", "To report.", 0, 4, "A Title", score)
    return Answer("Yes [1].", "asked", (cited,))


@pytest.mark.parametrize(
    ("again", "sure", "first", "unsure", "taken"),
    [
        (f"{EARLIER}/op-3", 0.6, f"{EARLIER}/pre-2", 0.5, True),
        (f"{EARLIER}/op-9", 0.6, f"{EARLIER}/pre-2", 0.5, False),
        (f"{EARLIER}/op-9", 0.8, f"{EARLIER}/pre-2", 0.5, True),
        (f"{EARLIER}/title", 1.0, f"{EARLIER}/pre-2", 0.1, False),
        (f"{EARLIER}/op-9", 0.6, "ag-res-9-ii-o-72/op-1", 0.7, True),
        (f"{EARLIER}/op-9", 0.4, "ag-res-9-ii-o-72/op-1", 0.3, False),
        ("ag-res-9-ii-o-72/op-1", 0.9, f"{EARLIER}/op-9", 0.3, False),
    ],
)
def test_second_reading_is_taken_near_the_earlier_answer_or_where_surer(
    again: str, sure: float, first: str, unsure: float, taken: bool
) -> None:
    thread = Thread("Where does the Agency report?", (f"{EARLIER}/op-1",), (EARLIER,))
    assert leads_back(_answered(again, sure), _answered(first, unsure), thread) is taken


@pytest.mark.parametrize(
    ("question", "closest", "score", "shown"),
    [
        ("Who sits on the bench?", "op-1", 0.05, True),
        ("Who sits on the bench?", "op-1", 0.2, False),
        ("Who sits on the bench?", "op-3", 0.05, False),
        ("Who is on its bench?", "op-1", 0.05, False),
    ],
)
def test_guess_is_refused_for_what_the_earlier_answer_lacks(
    question: str, closest: str, score: float, shown: bool
) -> None:
    condensed = condense(question, HISTORY, make_pair())
    guess = _answered("ag-res-9-ii-o-72/op-1", score)
    assert shows_lack(_refused(closest), guess, condensed) is shown
