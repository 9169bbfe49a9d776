"""Comparisons on a subject: which words two paragraphs have alike, and which subject is meant."""

import pytest

from assistant.comparison.changes import own_words, share_alike, shared_words
from assistant.comparison.words import asks_what_is_alike, subject_compared

OLDER = (
    "To instruct the Harbor Board to inspect the cranes of every port, with the help of two "
    "engineers, and to report to the Council."
)
NEWER = (
    "To instruct the Harbor Board to inspect the cranes of every port, before the rainy season, "
    "and to report to the Council and to the Fund for Ports (FFP)."
)


def _texts(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


def test_words_of_one_text_alone_are_told_of_each() -> None:
    gone, come = own_words(OLDER, NEWER)
    assert _texts(OLDER, gone) == ["the help of two engineers"]
    assert _texts(NEWER, come) == ["before the rainy season", "to the Fund for Ports (FFP)"]


def test_words_alike_are_told_of_the_newer_text() -> None:
    assert _texts(NEWER, shared_words(OLDER, NEWER)) == [
        "To instruct the Harbor Board to inspect the cranes of every port",
        "to report to the Council",
    ]


def test_nothing_differs_in_the_same_words() -> None:
    assert own_words(OLDER, OLDER.upper()) == ((), ())
    assert share_alike(OLDER, OLDER.upper()) == 1.0
    assert share_alike("Reef divers", "Snow ploughs") == 0.0


@pytest.mark.parametrize(
    ("asked", "subject"),
    [
        ("how do on the harbor cranes", "the harbor cranes"),
        ("what changed on mobile brigades?", "mobile brigades"),
        ("What is the fund for ports?", "the fund for ports"),
        ("what the say about resources", "resources"),
        ("qué dicen sobre las grúas", "las grúas"),
        ("Do provide for a meeting on cranes?", ""),
        ("what say on who inspects the cranes", ""),
        ("What is the fee for cranes?", ""),
        ("the manual on ropes", ""),
    ],
)
def test_subject_is_known_where_nothing_particular_is_asked(asked: str, subject: str) -> None:
    assert subject_compared(asked) == subject


def test_what_is_alike_may_be_asked() -> None:
    assert asks_what_is_alike("What do both have in common on cranes?")
    assert not asks_what_is_alike("How do both differ on cranes?")
