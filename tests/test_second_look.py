"""Which refused questions are read again as follow-ups."""

from dataclasses import replace

import pytest
from conftest import make_pair

from assistant.condense import condense, hang
from assistant.inquiry import build_inquiry
from assistant.records import Answer, Citation, Turn
from assistant.second_look import continues

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
