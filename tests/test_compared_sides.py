"""Which of two texts has what the other has not."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import build_catalogue
from assistant.comparison.sides import Sides, find_sides, sides_spoken_of
from assistant.comparison.wholes import is_about_whole
from assistant.inquiry import build_inquiry
from index.records import Resolution

OLD, NEW, OTHER = "ag-res-1501-xxx-o-00", "ag-res-1702-xxxi-o-01", "ag-res-1990-xxxiii-o-03"


def _resolution(key: str, number: str, date: str, title: str) -> Resolution:
    text = "To instruct the Board to paint the piers."
    symbol = f"AG/RES. {number} ({key.split('-', 3)[3].upper()})"
    return make_resolution(key, make_paragraph("op-1", text), symbol=symbol, title=title, date=date)


PIERS = {
    OLD: _resolution(OLD, "1501", "2000-06-05", "Painted piers"),
    NEW: _resolution(NEW, "1702", "2001-06-05", "Painted piers"),
}


@pytest.mark.parametrize(
    ("question", "has", "lacks"),
    [
        ("What does 1702 ask that 1501 does not?", NEW, OLD),
        ("what does the 2000 text order that the 2001 one doesn't?", OLD, NEW),
        ("What is missing from 1702 that 1501 had?", OLD, NEW),
        ("What is in 1501 but not in 1702?", OLD, NEW),
        ("Unlike 1501, what does 1702 say?", NEW, OLD),
        ("What is new in 1702?", NEW, OLD),
        ("what's new in the 2001 text compared with 2000?", NEW, OLD),
        ("What does 1702 add to 1501?", NEW, OLD),
        ("What does the later resolution add?", NEW, OLD),
        ("What did 1702 drop from the 2000 mandate?", OLD, NEW),
        ("What does 1702 leave out that 1501 had?", OLD, NEW),
        ("¿Qué pide la resolución de 2001 que no pide la de 2000?", NEW, OLD),
    ],
)
def test_text_that_has_and_text_that_lacks_are_told_apart(
    question: str, has: str, lacks: str
) -> None:
    catalogue = build_catalogue(PIERS)
    assert find_sides(question, catalogue) == Sides(has, lacks)
    assert is_about_whole(build_inquiry(question, catalogue).topic, ("1501", "2000", "2001"))


@pytest.mark.parametrize(
    "question",
    [
        "What do 1501 and 1702 ask?",
        "Compare the deadlines of 1501 vs 1702",
        "What does 1702 ask?",
        "What is new in 1501?",
        "What does 1702 not say?",
    ],
)
def test_no_side_lacks_what_nobody_says_it_lacks(question: str) -> None:
    assert find_sides(question, build_catalogue(PIERS)) is None


@pytest.mark.parametrize(
    ("question", "sides"),
    [
        ("what is new compared to the year before?", Sides(NEW, OLD)),
        ("What changed since 1501?", Sides(NEW, OLD)),
        ("anything dropped?", Sides(OLD, NEW)),
        ("¿qué cambió desde 1501?", Sides(NEW, OLD)),
        ("anything new on the piers?", None),
        ("what is painted?", None),
    ],
)
def test_sides_of_the_text_spoken_of(question: str, sides: Sides | None) -> None:
    catalogue = build_catalogue(PIERS)
    inquiry = build_inquiry(question, catalogue, focus_documents=(NEW,))
    assert sides_spoken_of(inquiry, catalogue) == sides


def test_text_with_no_version_before_it_has_nothing_new() -> None:
    far = _resolution(OTHER, "1990", "2003-06-10", "Clean harbors")
    assert find_sides("What is new in 1990?", build_catalogue({**PIERS, OTHER: far})) is None
