"""Which paragraphs a follow-up reads beside the best candidates."""

from dataclasses import replace

import pytest
from conftest import make_catalogue, make_pair, make_paragraph, make_resolution

from assistant.duties.assignments import answer_assignments
from assistant.duties.deadlines import answer_deadlines
from assistant.duties.outline import answer_outline
from assistant.inquiry import build_inquiry
from assistant.obligations import extract_obligations
from assistant.turns.follow_up import neighbours
from assistant.turns.nearness import paragraphs_apart, stands_near

EARLIER = "ag-res-1-i-o-71"


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("op-2.a", ("op-3", "op-1")),
        ("op-1", ("op-2",)),
        ("title", ()),
    ],
)
def test_neighbours_are_the_whole_paragraphs_after_and_before(
    label: str, expected: tuple[str, ...]
) -> None:
    found = tuple(neighbours(f"{EARLIER}/{label}", make_pair()))
    assert found == tuple(f"{EARLIER}/{one}" for one in expected)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("op-5.a", "op-5.c", True),
        ("op-2", "op-5.b", True),
        ("op-2", "op-6", False),
        ("op-2", "pre-2", False),
        ("a.op-2", "b.op-2", False),
        ("annex-1.op-4", "annex-1.op-3.a", True),
        ("title", "op-1", False),
    ],
)
def test_paragraphs_of_one_part_stand_near_each_other(one: str, other: str, near: bool) -> None:
    assert stands_near(f"{EARLIER}/{one}", f"{EARLIER}/{other}") is near
    assert not stands_near(f"{EARLIER}/{one}", f"ag-res-9-ii-o-72/{other}")


def test_distance_is_counted_in_whole_paragraphs_of_one_part() -> None:
    places = ("op-5.a", "op-5.c", "op-2", "pre-2")
    apart = [paragraphs_apart(f"{EARLIER}/op-5", f"{EARLIER}/{one}") for one in places]
    assert apart == [0, 0, 3, None]


@pytest.mark.parametrize(
    ("question", "earlier", "all_dates"),
    [
        ("What are the dates?", "", True),
        ("On what dates?", "Where are the seminars held?", False),
        ("And the deadlines?", "What does AG/RES. 1 order?", True),
    ],
)
def test_dates_of_what_was_spoken_of_are_not_all_dates(
    question: str, earlier: str, all_dates: bool
) -> None:
    catalogue = make_catalogue(
        make_resolution(
            EARLIER, make_paragraph("op-1", "To request the Council to report by June 1971.")
        )
    )
    inquiry = build_inquiry(question, catalogue, earlier=earlier)
    answer = answer_deadlines(
        inquiry, catalogue, lambda key: extract_obligations(catalogue.resolutions[key])
    )
    assert (answer is not None) is all_dates


def test_number_alone_asks_for_no_outline() -> None:
    catalogue = make_catalogue(
        make_resolution(EARLIER, make_paragraph("op-1", "To fly red, green and white kites."))
    )
    inquiry = build_inquiry("What were the other three?", catalogue, earlier="Who flies kites?")
    assert answer_outline(inquiry, catalogue) is None


@pytest.mark.parametrize(
    ("question", "listed"),
    [("What were the other three?", False), ("What other three things must it do?", True)],
)
def test_number_alone_asks_for_no_tasks(question: str, listed: bool) -> None:
    texts = ("appoint a pilot", "draw a map", "hold seminars", "report on tides")
    duties = (
        make_paragraph(f"op-{number}", f"Requests the Secretary-General to {text};", "Requests")
        for number, text in enumerate(texts, 1)
    )
    catalogue = make_catalogue(make_resolution(EARLIER, *duties))
    inquiry = build_inquiry(
        question,
        catalogue,
        earlier="Who appoints a pilot?",
        focus=(f"{EARLIER}/op-1",),
        focus_documents=(EARLIER,),
    )
    inquiry = replace(inquiry, document_ids=(EARLIER,))
    answer = answer_assignments(
        inquiry, catalogue, lambda key: extract_obligations(catalogue.resolutions[key])
    )
    assert (answer is not None) is listed
