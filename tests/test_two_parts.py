"""Two questions in one sentence: when what was read for them is likely enough to be given."""

import pytest

from assistant.evidence.lacking import Lack
from assistant.reading.decision import QuestionEvidence
from assistant.reading.passages import Found
from assistant.reading.reader import Reading
from assistant.reading.two_parts import _is_likely
from assistant.reading.weighing import Weighed

_NO_DATE = Lack("kind", "The closest paragraph states no date.")
_NOBODY = Lack("kind", "The closest paragraph names no person.", settles=True)


def _found(label: str, probability: float, *lacks: Lack) -> Found:
    reading = Reading(f"ag-res-1-i-o-71/{label}", 0.9, 0, 4, 1.0)
    best = Weighed(
        reading, fused=0.1, dense=0.5, sparse=1.0, rank=0, coverage=0.5, title=0.0, lacks=lacks
    )
    return Found((best,), probability, QuestionEvidence(0.5, False, 1.0))


@pytest.mark.parametrize(
    ("whole", "first", "second", "likely"),
    [
        (0.5, _found("op-1", 0.1), _found("op-2", 0.1), True),
        (0.5, _found("op-1", 0.9, _NOBODY), _found("op-1", 0.9), False),
        (0.2, _found("op-1", 0.3), _found("op-1", 0.5), True),
        (0.2, _found("op-1", 0.2), _found("op-1", 0.5), False),
        (0.2, _found("op-1", 0.3), _found("op-1", 0.3), False),
        (0.2, _found("op-1", 0.5), _found("op-2", 0.5), True),
        (0.2, _found("op-1", 0.3), _found("op-2", 0.5), False),
        (0.2, _found("op-1", 0.5), _found("op-1", 0.5, _NO_DATE), False),
    ],
)
def test_parts_are_answered_where_the_whole_or_each_part_is_likely_answered(
    whole: float, first: Found, second: Found, likely: bool
) -> None:
    found = (_found("op-1", whole), first, second)
    chosen = [one.passages[0] for one in (first, second)]
    assert _is_likely(found, chosen, 0.4) is likely
