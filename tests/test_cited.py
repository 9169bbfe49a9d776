"""What cites a text, told from what it cites."""

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.citing.answer import answer_citations_between
from assistant.citing.sources import answer_sources
from assistant.inquiry import build_inquiry
from assistant.records import Answer

OLDER, NEWER, LAST = "a-res-70-11", "a-res-71-12", "a-res-72-13"
CATALOGUE = make_catalogue(
    make_resolution(
        OLDER,
        make_paragraph("op-1", "Decides to hold a fair of kites in Lima;"),
        symbol="A/RES/70/11",
    ),
    make_resolution(
        NEWER,
        make_paragraph("pre-1", "Recalling its resolution 70/11 and decision 69/501,"),
        make_paragraph("op-1", "Decides to revoke its resolution 68/9;"),
        symbol="A/RES/71/12",
    ),
    make_resolution(
        LAST, make_paragraph("pre-1", "Recalling its resolution 70/11,"), symbol="A/RES/72/13"
    ),
)


def _ask(question: str) -> Answer | None:
    inquiry = build_inquiry(question, CATALOGUE)
    return answer_citations_between(inquiry, CATALOGUE) or answer_sources(inquiry, CATALOGUE)


@pytest.mark.parametrize(
    ("question", "cited"),
    [
        ("Does any resolution cite 70/11?", [f"{NEWER}/pre-1", f"{LAST}/pre-1"]),
        ("Does 71/12 cite any resolution?", [f"{NEWER}/pre-1", f"{NEWER}/op-1"]),
        ("Does another text refer to 71/12?", []),
        ("Where is 71/12 cited?", []),
        ("Which OAS resolutions does 71/12 cite?", []),
    ],
)
def test_what_cites_a_text_is_told_from_what_it_cites(question: str, cited: list[str]) -> None:
    answer = _ask(question)
    assert answer is not None
    assert [one.paragraph_id for one in answer.citations] == cited


def test_text_that_none_cites_is_said_to_be_cited_by_none() -> None:
    answer = _ask("Which texts cite 71/12?")
    assert answer is not None
    assert answer.text == "No other loaded text cites A/RES/71/12."
