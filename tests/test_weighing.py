"""What a passage is weighed by, beside its reading."""

import pytest
from conftest import make_pair

from assistant.inquiry import build_inquiry
from assistant.reading.reader import Reading
from assistant.reading.weighing import PASSAGE_FEATURES, Weighed, passage_features, term_coverage

EARLIER, LATER = "ag-res-1-i-o-71", "ag-res-9-ii-o-72"
FOCUS = (f"{EARLIER}/op-2.a",)


def _features(
    paragraph_id: str,
    question: str = "Who holds them?",
    *,
    behind: float = 0.0,
    at_home: bool = False,
) -> dict[str, float]:
    inquiry = build_inquiry(question, make_pair(), focus=FOCUS)
    passage = Weighed(
        Reading(paragraph_id, 0.5, 0, 1, 0.5, certainty=0.5),
        fused=0.0,
        dense=0.0,
        sparse=0.0,
        rank=0,
        coverage=0.25,
        title=0.5,
        lacks=(),
        leads=True,
        behind=behind,
        at_home=at_home,
    )
    return dict(zip(PASSAGE_FEATURES, passage_features(inquiry, passage), strict=True))


@pytest.mark.parametrize(
    ("label", "kin"),
    [("op-2.a", 0), ("op-2.b", 1), ("op-2", 1), ("op-2.a.i", 1), ("op-20", 0), ("op-3", 0)],
)
def test_kin_of_the_earlier_answer_stand_above_under_or_beside_it(label: str, kin: int) -> None:
    assert _features(f"{EARLIER}/{label}")["kin-of-earlier"] == kin


def test_document_of_the_earlier_answer_counts_where_none_is_named() -> None:
    assert _features(f"{EARLIER}/op-3", at_home=True)["document-of-earlier"] == 1
    assert _features(f"{LATER}/op-1")["document-of-earlier"] == 0
    question = "Who holds them under AG/RES. 1 (I-O/71)?"
    named = _features(f"{EARLIER}/op-3", question, at_home=True)
    assert named["document-of-earlier"] == 0


def test_short_question_goes_on_less_from_an_answer_that_another_passage_beats() -> None:
    assert _features(FOCUS[0])["near-earlier-answer"] == 1
    assert _features(FOCUS[0], behind=3.0)["near-earlier-answer"] == 1 / 4
    long = "Who holds national seminars on archives?"
    assert _features(FOCUS[0], long)["near-earlier-answer"] == 0
    assert _features(f"{EARLIER}/op-1")["near-earlier-answer"] == 0


def test_title_and_lead_are_weighed_as_given() -> None:
    features = _features(f"{EARLIER}/op-2")
    assert (features["coverage"], features["title"], features["leads"]) == (0.25, 0.5, 1)


def test_coverage_is_the_share_of_the_asked_stems() -> None:
    assert term_coverage(["map", "shore"], frozenset({"shore", "port"})) == 1 / 2
    assert term_coverage([], frozenset({"shore"})) == 0
