"""Two questions in one sentence: when one paragraph is taken to answer both."""

import pytest

from assistant.decision import QuestionEvidence
from assistant.evidence import Lack
from assistant.passages import Found
from assistant.reader import Reading
from assistant.two_parts import _agree
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
