"""What is said of a text that is only cited: what it is about, and what it did."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.citing.answer import answer_not_loaded
from assistant.inquiry import build_inquiry

CITING = "a-hrc-res-40-7"


@pytest.fixture
def catalogue() -> Catalogue:
    resolution = make_resolution(
        CITING,
        make_paragraph(
            "pre-1",
            "Recalling its decision 38/102 of 3 June 2018, by which it invited ferry owners to "
            "count their lifeboats, and General Assembly resolution 72/310 of 1 July 2018 on "
            "lamps of small ports and resolution 72/311 of 1 July 2018,",
        ),
        make_paragraph("pre-2", "Bearing in mind resolution AG/RES. 31 (I-O/71), “Care of Lamps”,"),
        make_paragraph("op-1", "Requests States to apply resolution 72/310;"),
        symbol="A/HRC/RES/40/7",
    )
    return build_catalogue({CITING: resolution})


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "What did decision 38/102 invite ferry owners to do?",
            "A/HRC/DEC/38/102 is not loaded; it is cited so: “38/102 of 3 June 2018, by which it "
            "invited ferry owners to count their lifeboats” [1].",
        ),
        (
            "What did decision 38/102 do?",
            "A/HRC/DEC/38/102 is not loaded; it is cited so: “38/102 of 3 June 2018, by which it "
            "invited ferry owners to count their lifeboats” [1].",
        ),
        (
            "What is resolution 72/310 about?",
            "A/RES/72/310 is not loaded; it is cited so: “72/310 of 1 July 2018 on lamps of small "
            "ports” [1].",
        ),
        (
            "What does resolution 72/310 deal with?",
            "A/RES/72/310 is not loaded; it is cited so: “72/310 of 1 July 2018 on lamps of small "
            "ports” [1].",
        ),
        (
            "What is AG/RES. 31 about according to 40/7?",
            "AG/RES. 31 (I-O/71) is not loaded; it is cited so: “AG/RES. 31 (I-O/71), “Care of "
            "Lamps”” [1].",
        ),
    ],
)
def test_what_a_citation_says_of_a_text_is_told(
    question: str, said: str, catalogue: Catalogue
) -> None:
    answer = answer_not_loaded(build_inquiry(question, catalogue), catalogue)
    assert answer is not None
    assert answer.text.partition("\n\n")[0] == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "What did decision 38/102 ask of harbour masters?",
            "A/HRC/DEC/38/102 is not loaded; it is only cited in A/HRC/RES/40/7, preambular "
            "para. 1.",
        ),
        (
            "What does resolution 72/311 ask for?",
            "A/RES/72/311 is not loaded; it is only cited in A/HRC/RES/40/7, preambular para. 1.",
        ),
        (
            "Who voted for resolution 72/310?",
            "A/RES/72/310 is not loaded; it is only cited in A/HRC/RES/40/7, preambular para. 1, "
            "A/HRC/RES/40/7, operative para. 1.",
        ),
    ],
)
def test_what_no_citation_says_is_refused(question: str, said: str, catalogue: Catalogue) -> None:
    answer = answer_not_loaded(build_inquiry(question, catalogue), catalogue)
    assert answer is not None
    assert (answer.status, answer.text) == ("unanswerable", said)


def test_places_that_mention_a_text_are_still_listed(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("Where is resolution 72/310 mentioned?", catalogue)
    answer = answer_not_loaded(inquiry, catalogue)
    assert answer is not None
    assert [one.paragraph_id for one in answer.citations] == [f"{CITING}/pre-1", f"{CITING}/op-1"]
