"""Lists that stand in an annex, given as a whole."""

from dataclasses import replace

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.catalogue import Catalogue
from assistant.duties.outline import answer_outline
from assistant.inquiry import build_inquiry
from assistant.lists.annexes import annexed_to, read_annex

ID = "ag-res-1-i-o-71"
ANNEX = ("annex-1.op-1", "annex-1.op-2", "annex-1.op-2.a", "annex-1.op-3")


@pytest.fixture
def catalogue() -> Catalogue:
    annexed = [
        make_paragraph("annex-1.op-1", "Boats under ten metres. They are few."),
        make_paragraph("annex-1.op-2", "Boats that carry:"),
        make_paragraph("annex-1.op-2.a", "mail;"),
        make_paragraph("annex-1.op-3", "Boats of the navy."),
    ]
    return make_catalogue(
        make_resolution(
            ID,
            make_paragraph("op-1", "To charge harbour dues, with the exceptions in the annex."),
            make_paragraph("op-2", "To thank the pilots."),
            *(replace(one, headings=("Boats free of dues",)) for one in annexed),
            title="Harbour Dues",
        )
    )


@pytest.mark.parametrize(
    ("question", "best", "found"),
    [
        ("What are the exceptions?", "op-1", True),
        ("What are the exceptions to the dues?", "annex-1.op-3", True),
        ("What are the exceptions for the navy?", "annex-1.op-3", False),
        ("What are the boats of the annex?", "annex-1.op-1", True),
        ("What are the exceptions in the annex?", "annex-1.op-2", True),
        ("What are the exceptions for freight in the annex?", "annex-1.op-2", False),
        ("What are the sums?", "op-1", False),
        ("What are the exceptions?", "op-2", False),
    ],
)
def test_annex_is_the_list_where_the_passage_leads_to_it(
    question: str, best: str, found: bool, catalogue: Catalogue
) -> None:
    inquiry = build_inquiry(question, catalogue)
    annex = annexed_to(inquiry, f"{ID}/{best}", catalogue)
    keys = annex.keys if annex else ()
    assert keys == (tuple(f"{ID}/{label}" for label in ANNEX) if found else ())


def test_annex_is_read_below_what_points_to_it(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("What are the exceptions?", catalogue)
    annex = annexed_to(inquiry, f"{ID}/op-1", catalogue)
    assert annex is not None
    assert read_annex(annex, inquiry, catalogue).text == (
        "To charge harbour dues, with the exceptions in the annex [1].\n"
        "- Boats under ten metres. They are few [2].\n"
        "- Boats that carry [3]:\n"
        "  - mail; [4]\n"
        "- Boats of the navy [5]."
    )


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("Give me an overview of the boats annexed to AG/RES. 1 (I-O/71)", ["op-1", *ANNEX]),
        ("Summarise the annex to AG/RES. 1 (I-O/71)", ["op-1", *ANNEX]),
        ("Summarise AG/RES. 1 (I-O/71)", ["op-1", "op-2"]),
        ("Overview of the fines annexed to AG/RES. 1 (I-O/71)", []),
    ],
)
def test_overview_of_an_annex_keeps_to_it(
    question: str, labels: list[str], catalogue: Catalogue
) -> None:
    answer = answer_outline(build_inquiry(question, catalogue), catalogue)
    cited = [one.paragraph_id for one in answer.citations] if answer else []
    assert cited == [f"{ID}/{label}" for label in labels]
