"""Two questions in one sentence: when one paragraph is taken to answer both."""

import pytest

from assistant.decision import QuestionEvidence
from assistant.evidence import Lack
from assistant.passages import Found
from assistant.reader import Reading
from assistant.two_parts import _agree, _shared, _there
from assistant.weighing import Weighed

_NO_DATE = Lack("kind", "The closest paragraph states no date.")


def _found(label: str, probability: float, *lacks: Lack) -> Found:
    reading = Reading(f"ag-res-1-i-o-71/{label}", 0.9, 0, 4, 1.0)
    best = Weighed(
        reading, fused=0.1, dense=0.5, sparse=1.0, rank=0, coverage=0.5, title=0.0, lacks=lacks
    )
    return Found((best,), probability, QuestionEvidence(0.5, False, 1.0))


@pytest.mark.parametrize(
    ("first", "second", "agree"),
    [
        (_found("op-1", 0.3), _found("op-1", 0.5), True),
        (_found("op-1", 0.2), _found("op-1", 0.5), False),
        (_found("op-1", 0.3), _found("op-1", 0.3), False),
        (_found("op-1", 0.5), _found("op-2", 0.5), False),
        (_found("op-1", 0.5), _found("op-1", 0.5, _NO_DATE), False),
    ],
)
def test_one_paragraph_answers_both_where_both_find_it(
    first: Found, second: Found, agree: bool
) -> None:
    assert _agree(first, second, 0.4) is agree


def test_nothing_found_agrees_with_nothing() -> None:
    nothing = Found((), 0.0, QuestionEvidence(0.0, False, 0.0))
    assert _agree(nothing, nothing, 0.4) is False


def _read(*passages: tuple[str, float, float]) -> Found:
    """Passages of these labels, weights and probabilities to answer."""
    found = tuple(
        Weighed(
            Reading(f"ag-res-1-i-o-71/{label}", answers, 0, 4, 1.0),
            fused=0.1, dense=0.5, sparse=1.0, rank=0, coverage=0.5, title=0.0,
            lacks=(), weight=weight,
        )
        for label, weight, answers in passages
    )  # fmt: skip
    return Found(found, 0.9, QuestionEvidence(0.5, False, 1.0))


def test_paragraph_that_suits_the_whole_question_is_shared() -> None:
    first = _read(("op-1", 6.0, 0.8), ("op-2", 5.8, 0.7))
    second = _read(("op-4", 2.0, 0.1), ("op-2", 1.0, 0.0))
    shared = _shared(_read(("op-2", 6.0, 0.8)), first, second)
    assert shared == (first.passages[1], second.passages[1])


@pytest.mark.parametrize(
    ("whole", "first", "second"),
    [
        (("op-2", 6.0, 0.5), ("op-2", 6.0, 0.8), ("op-2", 1.0, 0.0)),
        (("op-2", 6.0, 0.8), ("op-1", 6.0, 0.8), ("op-2", 1.0, 0.0)),
        (("op-2", 6.0, 0.8), ("op-2", 6.0, 0.8), ("op-4", 1.0, 0.5)),
    ],
)
def test_nothing_is_shared_where_a_part_has_its_own_answer(
    whole: tuple[str, float, float],
    first: tuple[str, float, float],
    second: tuple[str, float, float],
) -> None:
    assert _shared(_read(whole), _read(first), _read(second)) is None


def test_bare_second_question_keeps_to_the_paragraph_of_the_first() -> None:
    found = _read(("op-4", 2.0, 0.4), ("op-2", 1.0, 0.4), ("op-3", 0.5, 0.1))
    assert _there(found, {"ag-res-1-i-o-71/op-2"}) == found.passages[1]
    assert _there(found, {"ag-res-1-i-o-71/op-3"}) is None
