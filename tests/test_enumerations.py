"""Lists that a text makes itself, asked for as a whole."""

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.catalogue import Catalogue
from assistant.enumerations import (
    answer_named_list,
    direct_parts,
    listed_under,
    read_list,
    wants_all,
)
from assistant.inquiry import build_inquiry
from assistant.reader import Reading
from assistant.weighing import Weighed

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


def _weighed(label: str, answers: float) -> Weighed:
    return Weighed(
        Reading(f"{ID}/{label}", answers, 0, 1, 0.5, ()),
        fused=0.0,
        dense=0.0,
        sparse=0.0,
        rank=0,
        coverage=0.0,
        title=0.0,
        lacks=(),
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
    ("read", "label"),
    [
        ([("op-2", 0.9)], "op-2"),
        ([("op-2.a", 0.9), ("op-2.c", 0.5)], "op-2"),
        ([("op-2.a", 0.9), ("op-2", 0.5)], "op-2"),
        ([("op-2.a", 0.9), ("op-2.c", 0.4)], ""),
        ([("op-2.a", 0.9), ("op-1", 0.8)], ""),
        ([("op-2.b", 0.9)], "op-2.b"),
        ([("op-1", 0.9), ("op-2", 0.8)], ""),
        ([], ""),
    ],
)
def test_list_is_that_of_the_best_passage(
    read: list[tuple[str, float]], label: str, catalogue: Catalogue
) -> None:
    inquiry = build_inquiry("What are the kinds of seminars?", catalogue)
    passages = [_weighed(*one) for one in read]
    assert listed_under(inquiry, passages, catalogue) == (f"{ID}/{label}" if label else "")


def test_direct_parts_leave_out_what_hangs_deeper(catalogue: Catalogue) -> None:
    assert direct_parts(f"{ID}/op-2", catalogue) == tuple(
        f"{ID}/{label}" for label in ("op-2.a", "op-2.b", "op-2.c")
    )
    assert direct_parts(f"{ID}/op-1", catalogue) == ()
