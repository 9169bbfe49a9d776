"""A sentence laid along the paragraph it cites, word by word."""

import pytest

from assistant.writing.alignment import ALIGNED, Token, align, measure_alignment
from assistant.writing.given import Given

TEXT = (
    "To request the Harbour Board to publish at least five tables of tides, before June, and to "
    "send them to the pilots of Port Amber."
)
GIVEN = Given("k/op-1", "K 1", TEXT, organ="Permanent Council")


def _measured(said: str, *others: Given) -> dict[str, float]:
    measured = dict(zip(ALIGNED, measure_alignment(said, (GIVEN, *others)), strict=True))
    assert len(measured) == len(ALIGNED)
    return {name: round(value, 2) for name, value in measured.items() if value}


def test_words_stand_for_those_in_the_same_order() -> None:
    said, text = (
        [Token(word, word, "content") for word in line.split()]
        for line in ("red kites fly", "blue kites often fly high")
    )
    assert align(said, text).kept == {1: 1, 2: 3}


def test_sentence_that_keeps_to_the_words_exchanges_none() -> None:
    # Of six asserting words four stand side by side: “to” parts the Board from “publish”. Nine
    # words are laid along ten.
    assert _measured("The Harbour Board publishes at least five tables of tides.") == {
        "words kept": 1.0,
        "words kept as they are": 1.0,
        "longest stretch kept": 0.67,
        "density": 1.0,
        "spread": 1.11,
        "words": 9.0,
    }


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("The Harbour Board publishes at least seven tables of tides.", "words exchanged", 1),
        ("The Harbour Board publishes at most five tables of tides.", "turns added", 1),
        ("The Harbour Board publishes at most five tables of tides.", "turns passed over", 1),
        ("The Harbour Board publishes tables of tides.", "words passed over", 1),
        ("The Harbour Board sends them to the pilots of Port Onyx.", "names not kept", 1),
        ("Before June, the Harbour Board publishes five tables.", "words out of order", 1),
        ("The Tide Board publishes five tables of tides.", "words exchanged at an end", 1),
    ],
)
def test_what_a_sentence_changes_is_counted(said: str, name: str, value: float) -> None:
    assert _measured(said)[name] == value


def test_organ_in_front_is_no_word_of_the_text() -> None:
    told = "The Permanent Council requests the Harbour Board to publish five tables."
    assert _measured(told)["words kept"] == 1.0


def test_paragraph_that_has_most_of_the_sentence_counts() -> None:
    other = Given("k/op-2", "K 2", "To ask the Tide Office to count the buoys of Port Onyx.")
    said = "The Tide Office counts the buoys."
    assert _measured(said, other)["words kept"] == 1.0
    assert _measured(said).get("words kept", 0.0) < 0.5
