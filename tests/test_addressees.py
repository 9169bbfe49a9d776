"""Whom a question has told or has act, and paragraphs that speak of another."""

import pytest
from conftest import make_catalogue, make_pair, make_paragraph, make_resolution

from assistant.duties.assignments import answer_assignments
from assistant.evidence.addressees import missing_party, tells_another, tells_nobody_else
from assistant.inquiry import build_inquiry
from assistant.obligations import extract_obligations
from assistant.question.terms import find_terms, missing_terms
from assistant.retrieval import stem_words

TEXT = "To ask the Harbour Council to report to the Assembly and to send maps to the mayors."


@pytest.mark.parametrize(
    ("question", "party"),
    [
        ("Who must report to the Fleet Bureau?", "Fleet Bureau"),
        ("Who must send maps to CATCH-IV?", "CATCH-IV"),
        ("Who reports to the security council?", "security council"),
        ("Who reports to the General Assembly?", ""),
        ("Who sends maps to the mayors?", ""),
        ("What must the Fleet Bureau do?", "Fleet Bureau"),
        ("What must the Council do?", ""),
        ("Does the Fleet Bureau have to report?", "Fleet Bureau"),
        ("Must the Council report to the Assembly?", ""),
        ("Why is the Fleet Bureau thanked?", ""),
        ("¿Quién debe informar a CATCH-IV?", "CATCH-IV"),
    ],
)
def test_party_that_a_paragraph_does_not_name(question: str, party: str) -> None:
    missing = missing_terms(find_terms(question, make_pair()), frozenset(stem_words(TEXT)), TEXT)
    assert missing_party(question, missing, TEXT) == party


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who reports to the Harbour Council?", "the Harbour Council"),
        ("Which bodies report to the Council?", "the Harbour Council"),
        ("Who reports to the Assembly?", ""),
        ("Who is asked to report?", ""),
        ("When does the Harbour Council report?", ""),
    ],
)
def test_who_is_to_report_is_not_reported_to(question: str, told: str) -> None:
    resolution = make_resolution("a-1", make_paragraph("op-1", TEXT, "To ask"))
    inquiry = build_inquiry(question, make_catalogue(resolution))
    assert tells_another(inquiry, extract_obligations(resolution)) == told


@pytest.mark.parametrize(
    ("question", "earlier", "alone"),
    [
        ("and who else?", "Who must report?", True),
        ("and who else?", "To whom must it report?", False),
        ("who else is told?", "Who must report?", False),
        ("and when?", "Who must report?", False),
        ("who else?", "", False),
    ],
)
def test_who_is_told_is_nobody_else(question: str, earlier: str, alone: bool) -> None:
    resolution = make_resolution("a-1", make_paragraph("op-1", TEXT, "To ask"))
    inquiry = build_inquiry(question, make_catalogue(resolution), earlier=earlier)
    start = TEXT.index("the Assembly")
    words = (start, start + len("the Assembly"))
    assert tells_nobody_else(inquiry, extract_obligations(resolution), words) == alone


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        (
            "What must member states do?",
            "**AG/RES. 1 (I-O/71)** asks member states:\n"
            "- urges the member states that border the sea: to draw maps [1]\n"
            "- urges: to plant trees [2]",
        ),
        ("What must the Permanent Council do?", None),
        ("What must the Security Council do?", ""),
        ("What must the Council do?", None),
        ("Tareas del Secretario General", None),
        ("Tareas del Consejo de Seguridad", ""),
    ],
)
def test_duties_of_the_body_named_and_of_no_namesake(question: str, lines: str | None) -> None:
    resolution = make_resolution(
        "a-1",
        make_paragraph("op-1", "To urge the member states that border the sea to draw maps."),
        make_paragraph("op-2", "To urge member states to plant trees."),
        make_paragraph("op-3", "To instruct the Permanent Council to hold a meeting on security."),
        make_paragraph("op-4", "To instruct the Secretary General to print the maps."),
    )
    catalogue = make_catalogue(resolution)
    answer = answer_assignments(
        build_inquiry(question, catalogue), catalogue, lambda _: extract_obligations(resolution)
    )
    if lines is None:
        assert answer is not None
    else:
        assert (answer.text if answer else "") == lines
