"""Follow-ups that pick an item of the list just given."""

import pytest
from conftest import make_pair

from assistant.records import Turn
from assistant.turns.condense import condense
from assistant.turns.listed import pick_listed

CATALOGUE = make_pair()
LIST = (
    "“shores” stands in 2 paragraphs of 2 resolutions:\n"
    "- **AG/RES. 1 (I-O/71), operative para. 1**: “To urge member states to map shores.” [1]\n"
    "- **Member states** (asks): hold seminars (AG/RES. 1 (I-O/71), operative para. 2(b)) [2]\n"
    "- **AG/RES. 5 (I-O/71)**, AG/RES. 9 (II-O/72), preambular para. 1 [3]\n"
    "- **AG/RES. 9 (II-O/72)** Care of Harbours, April 20, 1972 [4]"
)
HISTORY = (Turn("user", "which paragraphs mention shores?"), Turn("assistant", LIST))
READ = (Turn("user", "read me the second one"), Turn("assistant", "It reads: - **a** [1]\n- b [2]"))


@pytest.mark.parametrize(
    ("question", "picked"),
    [
        ("read me the first one", "read me operative para. 1 of AG/RES. 1 (I-O/71)"),
        ("and the second?", "operative para. 2(b) of AG/RES. 1 (I-O/71)?"),
        ("summarise the last one", "summarise AG/RES. 9 (II-O/72)"),
        (
            "what does the first of them ask for?",
            "what does operative para. 1 of AG/RES. 1 (I-O/71) ask for?",
        ),
        ("what does the third one say?", "what does AG/RES. 5 (I-O/71) say?"),
        ("the fifth one?", ""),
        ("who chairs the first conference?", ""),
        ("and by when?", ""),
    ],
)
def test_item_of_a_list_is_picked(question: str, picked: str) -> None:
    assert pick_listed(question, HISTORY, CATALOGUE) == picked


def test_next_pick_is_of_the_same_list() -> None:
    assert pick_listed("and the first?", HISTORY + READ, CATALOGUE) == (
        "operative para. 1 of AG/RES. 1 (I-O/71)?"
    )


def test_paragraph_read_before_is_no_list() -> None:
    history = (Turn("user", "what does paragraph 2 of AG/RES. 1 say?"), Turn("assistant", LIST))
    assert pick_listed("and the second?", history, CATALOGUE) == ""


def test_pick_stands_by_itself() -> None:
    condensed = condense("what does the first one say?", HISTORY, CATALOGUE)
    assert (condensed.standalone_question, condensed.depends) == (
        "what does operative para. 1 of AG/RES. 1 (I-O/71) say?",
        False,
    )


def test_next_thing_is_asked_behind_a_pick() -> None:
    asked = Turn("user", "tell me about shores")
    condensed = condense("and seminars?", (asked, HISTORY[1], *READ), CATALOGUE)
    assert (condensed.question, condensed.depends) == ("seminars", False)
