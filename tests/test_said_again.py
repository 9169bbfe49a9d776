"""Follow-ups answered with the words that answered before."""

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.inquiry import build_inquiry
from assistant.reading.again import says_again
from assistant.reading.extraction import Reading
from assistant.records import Turn
from assistant.turns.condense import condense
from assistant.turns.said import is_said, said_before

DOCUMENT = "ag-res-1-i-o-71"
TEXT = "To lend a raft to the Rowing Club of Puerto Cruz until May 1972."
CATALOGUE = make_catalogue(make_resolution(DOCUMENT, make_paragraph("op-1", TEXT)))
ANSWER = (
    "**The Rowing Club of Puerto Cruz** [1].\n\n"
    "> “To lend a raft”\n>\n> — AG/RES. 1 (I-O/71), operative para. 1 [1]"
)
HISTORY = (Turn("user", "Who gets the raft?"), Turn("assistant", ANSWER))


def test_said_are_the_answering_words_alone() -> None:
    refused = Turn("assistant", "Not in the resolutions.")
    assert said_before((*HISTORY, Turn("user", "Who paints it?"), refused)) == (
        "The Rowing Club of Puerto Cruz",
    )


def test_a_whole_clause_is_not_said() -> None:
    clause = Turn("assistant", f"**Rafts are lent, {'for a day, ' * 17}to clubs** [1].")
    assert said_before((*HISTORY, clause)) == ("The Rowing Club of Puerto Cruz",)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("the Rowing Club of Puerto Cruz", True),
        ("Puerto Cruz", True),
        ("the Rowing Club of Puerto Cruz until May 1972", False),
        ("May 1972", False),
        ("", False),
    ],
)
def test_words_are_said_where_nearly_all_of_them_were(words: str, said: bool) -> None:
    assert is_said(words, ("The Rowing Club of Puerto Cruz",)) is said


@pytest.mark.parametrize(
    ("question", "words", "sure", "again"),
    [
        ("Who paints it?", "the Rowing Club of Puerto Cruz", 0.2, True),
        ("Who paints it?", "the Rowing Club of Puerto Cruz", 0.6, False),
        ("Who paints it?", "a raft", 0.2, False),
        ("Is it the club that paints it?", "the Rowing Club of Puerto Cruz", 0.2, False),
        ("Where is it kept?", "Puerto Cruz", 0.2, True),
        ("Where was it held?", "Puerto Cruz", 0.2, False),
    ],
)
def test_unsure_words_that_answered_before_are_no_answer(
    question: str, words: str, sure: float, again: bool
) -> None:
    start = TEXT.index(words)
    reading = Reading(f"{DOCUMENT}/op-1", sure, start, start + len(words))
    said = said_before(HISTORY)
    inquiry = build_inquiry(question, CATALOGUE, earlier="Who gets the raft?", said=said)
    message = "The closest paragraph, AG/RES. 1 (I-O/71), operative para. 1, says no more of it."
    assert says_again(inquiry, reading, CATALOGUE) == (message if again else "")


def test_follow_up_carries_what_was_said() -> None:
    assert condense("Who paints it?", HISTORY, CATALOGUE).thread.said == (
        "The Rowing Club of Puerto Cruz",
    )
    assert condense("Who paints rafts?", (), CATALOGUE).thread.said == ()
