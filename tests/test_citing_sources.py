"""The documents, meetings and plans that a text names, each kind by itself."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.citing.sources import answer_sources
from assistant.citing.words import kind_asked
from assistant.inquiry import build_inquiry

TEXT = "ag-res-31-i-o-71"


@pytest.fixture
def catalogue() -> Catalogue:
    resolution = make_resolution(
        TEXT,
        make_paragraph(
            "pre-1",
            "RECALLING the First Meeting of Ministers of Works and the Strategy on Boats of 1969;",
        ),
        make_paragraph(
            "pre-2",
            "HAVING SEEN the note on lamps (CIDI/PORT/doc.11/70 rev. 2), and the Covenant "
            "on Harbours;",
        ),
        make_paragraph("op-1", "To follow the Plan of Action for Small Ports."),
        symbol="AG/RES. 31 (I-O/71)",
    )
    return build_catalogue({TEXT: resolution})


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        (
            "Which meetings are named in AG/RES. 31?",
            ["The meetings named:", "- **First Meeting of Ministers of Works**, AG/RES. 31 "
             "(I-O/71), preambular para. 1 [1]"],
        ),
        (
            "What strategies and plans does AG/RES. 31 mention?",
            ["The documents named:",
             "- **Strategy on Boats of 1969**, AG/RES. 31 (I-O/71), preambular para. 1 [1]",
             "- **Plan of Action for Small Ports**, AG/RES. 31 (I-O/71), operative para. 1 [2]"],
        ),
        (
            "Which covenants does AG/RES. 31 lean on?",
            ["The documents named:",
             "- **Covenant on Harbours**, AG/RES. 31 (I-O/71), preambular para. 2 [1]"],
        ),
        (
            "Which covenants are listed in the resolution AG/RES. 31?",
            ["The documents named:",
             "- **Covenant on Harbours**, AG/RES. 31 (I-O/71), preambular para. 2 [1]"],
        ),
        (
            "Which documents are cited in the preamble of AG/RES. 31?",
            ["The documents named:",
             "- **Strategy on Boats of 1969**, AG/RES. 31 (I-O/71), preambular para. 1 [1]",
             "- **CIDI/PORT/doc.11/70 rev. 2**; **Covenant on Harbours**, AG/RES. 31 (I-O/71), "
             "preambular para. 2 [2]"],
        ),
    ],
)  # fmt: skip
def test_kind_asked_for_is_listed(question: str, lines: list[str], catalogue: Catalogue) -> None:
    answer = answer_sources(build_inquiry(question, catalogue), catalogue)
    assert answer is not None
    assert answer.text.splitlines() == lines


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Which treaties does the resolution cite?", "treaty"),
        ("In which resolution is a treaty mentioned?", "resolution"),
        ("Which references to protocols are there?", "protocol"),
        ("Which sources are cited?", ""),
        ("Who is cited?", None),
    ],
)
def test_kind_is_the_first_one_that_is_told_apart(question: str, kind: str | None) -> None:
    assert kind_asked(question) == kind
