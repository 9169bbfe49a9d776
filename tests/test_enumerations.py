"""Lists that a text makes itself, asked for as a whole."""

from dataclasses import replace

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.catalogue import Catalogue
from assistant.inquiry import build_inquiry
from assistant.lists.enumerations import (
    answer_exceptions,
    answer_named_list,
    answer_rest_of_list,
    read_list,
    wants_all,
)

ID = "ag-res-1-i-o-71"
LABELS = ("op-2", "op-2.a", "op-2.b", "op-2.b.i", "op-2.c")


@pytest.fixture
def catalogue() -> Catalogue:
    return make_catalogue(
        make_resolution(
            ID,
            make_paragraph("op-1", "To thank the mayors."),
            make_paragraph("op-2", "To hold seminars:"),
            make_paragraph("op-2.a", "national ones;"),
            make_paragraph("op-2.b", "regional ones:"),
            make_paragraph("op-2.b.i", "one for mayors;"),
            make_paragraph("op-2.c", "[joint] ones."),
        )
    )


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("What are the aims of the fund?", True),
        ("List the conditions", True),
        ("Give me the list of conditions of the fund", True),
        ("Which three main tasks has it?", True),
        ("What is said of each of the points?", True),
        ("What must the Council do?", True),
        ("What are states urged to do?", True),
        ("¿Cuáles son los objetivos del fondo?", True),
        ("¿Qué deberán hacer los Estados?", True),
        ("Tasks of the mission", True),
        ("Give me paragraph 3 with its sub-items", True),
        ("What will the expert's tasks be", True),
        ("On what grounds can a claim be turned down?", True),
        ("In what order are loans paid out?", True),
        ("What are the deadlines for claims?", True),
        ("How many loans are there, and what is the breakdown?", True),
        ("Any exceptions? List them", True),
        ("¿En qué casos se deniega?", True),
        ("Harbour Board tasks", True),
        ("wreck law exceptions all", True),
        ("Any exceptions", False),
        ("Who set the conditions", False),
        ("No conditions", False),
        ("Are there any exceptions?", False),
        ("Why those conditions?", False),
        ("What is the aim of the fund?", False),
        ("Which reports go to all the member states?", False),
        ("What is on the list of experts?", False),
        ("What do women have to do with trafficking?", False),
        ("Why are all the tasks left to the Council?", False),
        ("Who must carry out the tasks?", False),
        ("When must the Council do it?", False),
    ],
)
def test_question_wants_every_item(question: str, wanted: bool, catalogue: Catalogue) -> None:
    assert wants_all(build_inquiry(question, catalogue)) is wanted


def test_list_is_read_whole_with_a_citation_a_line(catalogue: Catalogue) -> None:
    answer = read_list(f"{ID}/op-2", build_inquiry("What are the seminars?", catalogue), catalogue)
    assert answer.text == (
        "To hold seminars [1]:\n"
        "- (a) national ones; [2]\n"
        "- (b) regional ones [3]:\n"
        "  - (i) one for mayors; [4]\n"
        "- (c) \\[joint\\] ones [5]."
    )
    assert [one.paragraph_id for one in answer.citations] == [f"{ID}/{label}" for label in LABELS]


def test_long_list_is_not_cut() -> None:
    parts = [make_paragraph(f"op-1.{number}", f"port {number};") for number in range(1, 61)]
    catalogue = make_catalogue(
        make_resolution(ID, make_paragraph("op-1", "To open these ports:"), *parts)
    )
    answer = read_list(f"{ID}/op-1", build_inquiry("List the ports", catalogue), catalogue)
    assert [one.paragraph_id for one in answer.citations] == [
        f"{ID}/op-1",
        *(f"{ID}/op-1.{number}" for number in range(1, 61)),
    ]


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("What are the kinds of seminars in paragraph 2?", list(LABELS)),
        ("What must mayors do under paragraph 2(b)?", ["op-2.b", "op-2.b.i"]),
        ("What are the kinds of thanks in paragraph 1?", []),
        ("When are the seminars of paragraph 2?", []),
        ("What are the kinds of seminars?", []),
    ],
)
def test_named_paragraph_gives_all_of_its_list(
    question: str, labels: list[str], catalogue: Catalogue
) -> None:
    answer = answer_named_list(build_inquiry(question, catalogue), catalogue)
    cited = [one.paragraph_id for one in answer.citations] if answer else []
    assert cited == [f"{ID}/{label}" for label in labels]


@pytest.mark.parametrize(
    ("question", "focus", "labels"),
    [
        ("What other seminars are there?", "op-2.a", ["op-2", "op-2.b", "op-2.b.i", "op-2.c"]),
        ("and the other meetings?", "op-2.a", []),
        ("any others?", "op-2.a", ["op-2", "op-2.b", "op-2.b.i", "op-2.c"]),
        ("what else?", "op-2.a", []),
        ("Who else holds seminars?", "op-2.a", []),
        ("What other seminars are there?", "op-1", []),
        ("What seminars are there?", "op-2.a", []),
    ],
)
def test_rest_of_list_is_what_was_not_said(
    question: str, focus: str, labels: list[str], catalogue: Catalogue
) -> None:
    inquiry = build_inquiry(question, catalogue, focus=(f"{ID}/{focus}",), earlier="Who?")
    answer = answer_rest_of_list(inquiry, catalogue)
    cited = [one.paragraph_id for one in answer.citations] if answer else []
    assert cited == [f"{ID}/{label}" for label in labels]


@pytest.mark.parametrize(
    ("earlier", "question", "focus", "labels"),
    [
        ("Is it shut?", "any others?", "annex-1.op-2", ["op-1", "annex-1.op-1", "annex-1.op-3"]),
        ("Is it shut?", "who else owns one?", "annex-1.op-2", []),
        ("Is it shut?", "any others?", "op-1", []),
        ("Is Far Quay shut?", "any others?", "op-1", ["op-1", "annex-1.op-1", "annex-1.op-2"]),
    ],
)
def test_others_of_an_annex_are_those_beside_the_one_named(
    earlier: str, question: str, focus: str, labels: list[str]
) -> None:
    heading = ("Closed harbours",)
    catalogue = make_catalogue(
        make_resolution(
            ID,
            make_paragraph("op-1", "To close the harbours named in the annex."),
            *(
                replace(make_paragraph(f"annex-1.op-{place}", f"{name} Quay."), headings=heading)
                for place, name in enumerate(("Old", "New", "Far"), 1)
            ),
        )
    )
    inquiry = build_inquiry(question, catalogue, focus=(f"{ID}/{focus}",), earlier=earlier)
    answer = answer_rest_of_list(inquiry, catalogue)
    cited = [one.paragraph_id for one in answer.citations] if answer else []
    assert cited == [f"{ID}/{label}" for label in labels]


@pytest.mark.parametrize(
    ("question", "focus", "labels"),
    [
        ("any exceptions?", "op-1", ["op-2", "op-2.a", "op-2.b"]),
        ("are there any exceptions to that?", "op-1", ["op-2", "op-2.a", "op-2.b"]),
        ("any exceptions for the pilots?", "op-1", []),
        ("any exceptions?", "op-3", []),
    ],
)
def test_exceptions_are_those_to_the_paragraph_just_cited(
    question: str, focus: str, labels: list[str]
) -> None:
    catalogue = make_catalogue(
        make_resolution(
            ID,
            make_paragraph("op-1", "To close the harbour to all ships."),
            make_paragraph("op-2", "That paragraph 1 above shall not apply to:"),
            make_paragraph("op-2.a", "ferries;"),
            make_paragraph("op-2.b", "rafts."),
            make_paragraph("op-3", "To thank the mayors."),
        )
    )
    inquiry = build_inquiry(
        question, catalogue, focus=(f"{ID}/{focus}",), earlier="Who may enter the harbour?"
    )
    answer = answer_exceptions(inquiry, catalogue)
    cited = [one.paragraph_id for one in answer.citations] if answer else []
    assert cited == [f"{ID}/{label}" for label in labels]
