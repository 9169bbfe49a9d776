"""Questions which of several texts is the better one."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.comparison.judged import refuse_judgement
from assistant.inquiry import build_inquiry

KEYS = ("ag-res-1-i-o-71", "ag-res-2-ii-o-72")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    paragraph = make_paragraph("op-1", "To limit each port to ten boats.")
    return build_catalogue({key: make_resolution(key, paragraph) for key in KEYS})


@pytest.mark.parametrize(
    "question",
    [
        "Which resolution is stricter?",
        "Which of the two texts is more binding?",
        "Is the 1972 resolution better than the 1971 one?",
    ],
)
def test_no_text_is_measured_against_another(question: str, catalogue: Catalogue) -> None:
    refused = refuse_judgement(build_inquiry(question, catalogue), catalogue)
    assert refused is not None
    assert refused.text == "Not in the resolutions. None of them says how it fares beside another."
    assert refused.reason == "not stated by the closest paragraphs"
    assert [one.paragraph_id for one in refused.nearest] == [f"{key}/title" for key in KEYS]


@pytest.mark.parametrize(
    "question",
    [
        "Which resolution is older?",
        "Which resolution is more recent?",
        "Which resolution has the lower limit?",
        "Which resolution is stricter on boats?",
    ],
)
def test_age_and_matters_are_left_to_others(question: str, catalogue: Catalogue) -> None:
    assert refuse_judgement(build_inquiry(question, catalogue), catalogue) is None
