"""Two questions in one sentence: when what was read for them is likely enough to be given."""

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import make_weighed, open_texts

from assistant.evidence.lacking import Lack
from assistant.reading.decision import QuestionEvidence, load_decision
from assistant.reading.passages import Found
from assistant.reading.two_parts import _is_likely

_TEXT = """AG/RES. 20 (II-O/72)

CARE OF LAMPS

THE GENERAL ASSEMBLY,

RESOLVES:

1. To urge member states to keep the lamp houses dry.

2. To instruct the Permanent Council to paint the lamps and to report to the League of Pilots.
"""
DECISION = replace(load_decision(), threshold=0.4)
_NO_DATE = Lack("kind", "The closest paragraph states no date.")
_NOBODY = Lack("kind", "The closest paragraph names no person.", settles=True)


def _found(label: str, probability: float, *lacks: Lack) -> Found:
    best = make_weighed(f"ag-res-1-i-o-71/{label}", lacks=lacks)
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
    assert _is_likely(found, chosen, DECISION) is likely


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "Who must paint the lamps and to whom must it report?",
            "**The Permanent Council** [1].\n**The League of Pilots** [1].",
        ),
        (
            "Who must report under AG/RES. 20 and to whom?",
            "To instruct **the Permanent Council** to paint the lamps and to report to the League "
            "of Pilots [1].\n**The League of Pilots** [1].",
        ),
    ],
)
def test_second_part_is_answered_with_its_own_party(
    question: str, said: str, tmp_path: Path
) -> None:
    answer = open_texts(tmp_path, _TEXT).ask(question)
    assert answer.text.partition("\n\n>")[0] == said
