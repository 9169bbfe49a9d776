"""Sections and whole documents asked for: by section, by the body, with an aside."""

from dataclasses import replace

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.duties.outline import answer_outline
from assistant.inquiry import build_inquiry
from assistant.lookup import answer_look_up, answer_missing_paragraph, named_paragraphs
from assistant.mentions.identifiers import find_identifiers

KITES, PORTS, BEES = "cp-res-1-9-71", "ag-res-2-i-o-71", "a-res-1-3"


@pytest.fixture
def catalogue() -> Catalogue:
    kites = make_resolution(
        KITES,
        replace(make_paragraph("a.op-1", "To fly kites."), headings=("A. Flying",)),
        replace(make_paragraph("b.op-1", "To mend kites."), headings=("B. Mending",)),
        symbol="CP/RES. 1 (9/71)",
        title="Kites in the Caribbean",
    )
    ports = make_resolution(PORTS, symbol="AG/RES. 2 (I-O/71)", title="Harbours")
    bees = make_resolution(BEES, symbol="A/RES/1/3", title="Bees and harbours")
    return build_catalogue(
        {
            KITES: replace(kites, organ="Permanent Council"),
            PORTS: replace(ports, organ="General Assembly"),
            BEES: replace(bees, organ="General Assembly"),
        }
    )


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("What does the Permanent Council's Caribbean decision say?", (KITES,)),
        ("What must be mended under the Permanent Council's decision?", (KITES,)),
        ("Who flies kites under the OAS harbour text?", (PORTS,)),
        ("Who pays under the UN harbour resolution?", (BEES,)),
        ("Who pays under the OAS resolution?", ()),
        ("Who pays under the Permanent Council's harbour text?", ()),
        ("What must the Permanent Council do?", ()),
    ],
)
def test_a_document_is_named_by_its_body(
    question: str, documents: tuple[str, ...], catalogue: Catalogue
) -> None:
    assert find_identifiers(question, catalogue).document_ids == documents


@pytest.mark.parametrize("section", ["section B", "the second section", "section two"])
def test_a_section_is_read_out(section: str, catalogue: Catalogue) -> None:
    inquiry = build_inquiry(f"What is {section} of the kites text about?", catalogue)
    answer = answer_look_up(inquiry, catalogue)
    assert answer is not None
    assert [one.paragraph_id for one in answer.citations] == [f"{KITES}/b.op-1"]


@pytest.mark.parametrize(
    "part", ["section C", "the annex", "the third section", "chapter seven", "part nine"]
)
def test_a_section_that_a_text_lacks_is_refused(part: str, catalogue: Catalogue) -> None:
    inquiry = build_inquiry(f"What does {part} of the kites text say?", catalogue)
    answer = answer_missing_paragraph(inquiry, catalogue)
    assert answer is not None
    assert answer.reason == "paragraph does not exist"
    assert answer.text == (
        f"There is no {part.removeprefix('the ')}: CP/RES. 1 (9/71) has operative paragraphs "
        "1 in section A, 1 in section B."
    )


@pytest.mark.parametrize(
    "question",
    [
        "Give me an overview of the kites text - what does it do for pilots?",
        "What are the sections of the kites text?",
        "What does the Permanent Council's decision do?",
    ],
)
def test_an_overview_stands_under_its_headings(question: str, catalogue: Catalogue) -> None:
    answer = answer_outline(build_inquiry(question, catalogue), catalogue)
    assert answer is not None
    assert answer.text == (
        "**CP/RES. 1 (9/71)** (Kites in the Caribbean) orders:\n\n"
        "**A. Flying**\n- To fly kites [1]\n\n**B. Mending**\n- To mend kites [2]"
    )


def test_a_question_behind_two_words_is_no_overview(catalogue: Catalogue) -> None:
    question = "In short: who mends kites in the kites text?"
    assert answer_outline(build_inquiry(question, catalogue), catalogue) is None


@pytest.mark.parametrize(
    ("part", "labels"), [("part II", ["op-2", "op-3"]), ("part III", ["op-4"]), ("part V", [])]
)
def test_a_heading_names_a_section_that_numbers_run_through(part: str, labels: list[str]) -> None:
    headings = {"op-1": "I", "op-2": "II", "op-3": "II", "op-3.a": "II", "op-4": "III. Tails"}
    paragraphs = [
        replace(make_paragraph(label, "To fly."), headings=(heading, "Of kites"))
        for label, heading in headings.items()
    ]
    catalogue = build_catalogue({KITES: make_resolution(KITES, *paragraphs, title="Kites")})
    inquiry = build_inquiry(f"What is {part} of the kites text about?", catalogue)
    found = [key.partition("/")[2] for key in named_paragraphs(inquiry, catalogue)]
    assert found == labels
    refusal = answer_missing_paragraph(inquiry, catalogue)
    assert (refusal is not None) == (not labels)


def test_an_overview_of_a_text_without_title() -> None:
    catalogue = make_catalogue(make_resolution(title=""))
    answer = answer_outline(build_inquiry("summarise AG/RES. 1", catalogue), catalogue)
    assert answer is not None
    assert answer.text == "**AG/RES. 1 (I-O/71)** orders:\n- To report [1]"
