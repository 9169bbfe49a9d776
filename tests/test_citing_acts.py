"""What became of a cited text, and which earlier text did something."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.citing.answer import answer_citations_between, answer_not_loaded
from assistant.inquiry import build_inquiry
from assistant.records import Answer


@pytest.fixture
def catalogue() -> Catalogue:
    first = make_resolution(
        "cp-res-7-12-71",
        make_paragraph(
            "pre-1",
            'RECALLING its resolution CP/RES. 4 (9/68), "Lamps and Towers," which asked member '
            "states for a list of the lighthouses without a keeper;",
        ),
        make_paragraph(
            "pre-2",
            "RECALLING ALSO resolution CP/RES. 5 (9/69), by which it fixed the colours of buoys;",
        ),
        make_paragraph("op-1", "To repeal paragraphs 2 and 5 of resolution CP/RES. 4 (9/68)."),
        make_paragraph("op-2", "To amend resolution CP/RES. 3 (8/67) as of May 1, 1972."),
        symbol="CP/RES. 7 (12/71)",
    )
    return build_catalogue({"cp-res-7-12-71": first})


def _ask(question: str, catalogue: Catalogue) -> Answer | None:
    inquiry = build_inquiry(question, catalogue)
    return answer_citations_between(inquiry, catalogue) or answer_not_loaded(inquiry, catalogue)


@pytest.mark.parametrize(
    ("question", "line", "label"),
    [
        (
            "Did the Council do away with CP/RES. 4 altogether?",
            "No, not all of it: “To repeal paragraphs 2 and 5 of resolution CP/RES. 4 (9/68)” [1].",
            "op-1",
        ),
        (
            "Which paragraphs of CP/RES. 4 were revoked?",
            "**paragraphs 2 and 5**: “To repeal paragraphs 2 and 5 of resolution CP/RES. 4 "
            "(9/68)” [1].",
            "op-1",
        ),
        (
            "Is CP/RES. 4 still in force?",
            "Not all of it: “To repeal paragraphs 2 and 5 of resolution CP/RES. 4 (9/68)” [1].",
            "op-1",
        ),
        (
            "Was CP/RES. 3 amended in May 1972?",
            "Yes: “To amend resolution CP/RES. 3 (8/67) as of May 1, 1972” [1].",
            "op-2",
        ),
        (
            "Which paragraphs does CP/RES. 7 say no longer apply?",
            "**paragraphs 2 and 5**: “To repeal paragraphs 2 and 5 of resolution CP/RES. 4 "
            "(9/68)” [1].",
            "op-1",
        ),
        (
            "Which earlier resolution had asked for a list of lighthouses?",
            "**CP/RES. 4 (9/68)** [1].",
            "pre-1",
        ),
        (
            "Which previous resolution settled the colours of the buoys?",
            "**CP/RES. 5 (9/69)** [1].",
            "pre-2",
        ),
    ],
)
def test_cited_text_is_answered_from_what_cites_it(question, line, label, catalogue):
    answer = _ask(question, catalogue)

    assert answer is not None
    assert answer.text.partition("\n")[0] == line
    assert [one.paragraph_id for one in answer.citations] == [f"cp-res-7-12-71/{label}"]


@pytest.mark.parametrize(
    "question",
    [
        "What did CP/RES. 4 repeal?",
        "Was CP/RES. 5 repealed?",
        "Was CP/RES. 3 amended in 1980?",
        "What does paragraph 2 of CP/RES. 4 say?",
        "What does CP/RES. 4 say about keepers?",
    ],
)
def test_cited_text_stays_refused_where_nothing_says_so(question, catalogue):
    answer = _ask(question, catalogue)

    assert answer is not None
    assert (answer.status, answer.reason) == ("unanswerable", "resolution not loaded")


@pytest.mark.parametrize(
    "question",
    ["Which earlier resolution named a lighthouse queen?", "Which resolution is about buoys?"],
)
def test_earlier_text_is_left_to_reading_without_such_a_clause(question, catalogue):
    assert _ask(question, catalogue) is None


def test_own_act_on_another_subject_is_left_to_the_reader(catalogue):
    assert _ask("Which provisions on buoys does CP/RES. 7 repeal?", catalogue) is None
