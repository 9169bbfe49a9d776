"""“Is there a hotline?”, asked of a paragraph that may or may not have such a thing."""

import pytest
from conftest import make_pair, make_weighed

from assistant.inquiry import build_inquiry
from assistant.reading.existing import say_not_there

CATALOGUE = make_pair()
SEMINARS = "ag-res-1-i-o-71/op-2"


@pytest.mark.parametrize(
    ("question", "sure", "missing"),
    [
        ("is there a hotline for mayors?", 0.3, "hotline"),
        ("does AG/RES. 1 set up a rescue fund?", 0.3, "rescue fund"),
        ("are there penguins on the shore?", 0.3, "penguins"),
        ("is there a hotline for mayors?", 0.7, ""),
        ("is there a workshop?", 0.3, ""),
        ("is there a network of experts?", 0.3, ""),
        ("is there still a lamp fund?", 0.3, ""),
        ("is there a duty to report?", 0.3, ""),
        ("do mayors have a seat at the seminars?", 0.3, ""),
    ],
)
def test_thing_that_no_words_stand_for_is_not_there(
    question: str, sure: float, missing: str
) -> None:
    inquiry = build_inquiry(question, CATALOGUE)
    said = say_not_there(inquiry, make_weighed(SEMINARS, sure), CATALOGUE)
    expected = (
        f"The closest paragraph, AG/RES. 1 (I-O/71), operative para. 2, does not mention {missing}."
    )
    assert said == (expected if missing else "")
