"""Who proposed, drafted or signed a resolution: told from its front matter, or refused."""

from dataclasses import replace

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.front.answer import answer_metadata
from assistant.inquiry import build_inquiry

BARE, SPONSORED = "ag-res-31-i-o-71", "ag-res-48-ii-o-72"


@pytest.fixture
def catalogue() -> Catalogue:
    order = make_paragraph("op-1", "To urge the states that proposed the light to sign the treaty.")
    bare = make_resolution(BARE, order, symbol="AG/RES. 31 (I-O/71)")
    sponsored = make_resolution(SPONSORED, order, symbol="AG/RES. 48 (II-O/72)")
    front = "AG/RES. 48 (II-O/72)\nFERRIES\n(Submitted by the delegations of Norway and Chile)"
    return build_catalogue(
        {
            BARE: replace(bare, front=make_paragraph("title", "AG/RES. 31 (I-O/71)\nLIGHTS")),
            SPONSORED: replace(sponsored, front=make_paragraph("title", front)),
        }
    )


@pytest.mark.parametrize(
    "question",
    [
        "Who proposed AG/RES. 31?",
        "who put AG/RES. 31 forward?",
        "Which countries sponsored AG/RES. 31?",
        "Who are the signatories of AG/RES. 31?",
        "By whom was AG/RES. 31 drafted?",
        "¿Quién firmó la AG/RES. 31?",
        "any sponsors of AG/RES. 31?",
        "are there signatories of AG/RES. 31",
        "who put his signature under AG/RES. 31?",
        "¿Tiene patrocinadores la AG/RES. 31?",
    ],
)
def test_makers_that_are_not_printed_are_refused(question: str, catalogue: Catalogue) -> None:
    answer = answer_metadata(build_inquiry(question, catalogue), catalogue)
    assert answer is not None
    assert (answer.status, answer.citations) == ("unanswerable", ())
    assert answer.text == (
        "The text of AG/RES. 31 (I-O/71) does not say who proposed, drafted or signed it."
    )


def test_makers_that_are_printed_are_told(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("Which states sponsored AG/RES. 48?", catalogue)
    answer = answer_metadata(inquiry, catalogue)
    assert answer is not None
    assert answer.text.splitlines()[0] == (
        "AG/RES. 48 (II-O/72) was submitted by the delegations of Norway and Chile [1]."
    )
    assert [one.quote for one in answer.citations] == [
        "Submitted by the delegations of Norway and Chile"
    ]


def test_signing_is_not_told_by_who_submitted(catalogue: Catalogue) -> None:
    answer = answer_metadata(build_inquiry("Who signed AG/RES. 48?", catalogue), catalogue)
    assert answer is not None
    assert answer.status == "unanswerable"


@pytest.mark.parametrize(
    "question",
    ["Who proposed the light in AG/RES. 31?", "Who is to sign the treaty?", "Who signs a treaty?"],
)
def test_makers_of_other_things_are_left_to_the_paragraphs(
    question: str, catalogue: Catalogue
) -> None:
    assert answer_metadata(build_inquiry(question, catalogue), catalogue) is None
