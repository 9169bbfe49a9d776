"""A chapeau that does not answer, and the items under it that do."""

import pytest
from conftest import make_paragraph, make_resolution, make_weighed

from assistant.catalogue import Catalogue, build_catalogue
from assistant.inquiry import build_inquiry
from assistant.lists.items import is_answered_below, prefer_item

ID = "ag-res-1-i-o-71"
TEXTS = {
    "op-1": "To set up a board of tides, composed of:",
    "op-1.a": "two pilots;",
    "op-1.b": "a keeper of lamps.",
    "op-2": "To thank the pilots.",
}


@pytest.fixture
def catalogue() -> Catalogue:
    paragraphs = (make_paragraph(label, text) for label, text in TEXTS.items())
    return build_catalogue({ID: make_resolution(ID, *paragraphs, title="Tides")})


@pytest.mark.parametrize(
    ("question", "read", "below", "first"),
    [
        ("Who is on it?", (("op-1", 0.0), ("op-1.a", 0.5), ("op-1.b", 0.4)), True, "op-1"),
        ("Who is on it?", (("op-1", 0.0), ("op-1.a", 0.5), ("op-1.b", 0.1)), False, "op-1.a"),
        ("What is it of?", (("op-1", 0.0), ("op-1.a", 0.5), ("op-1.b", 0.1)), True, "op-1.a"),
        ("Who sets it up?", (("op-1", 0.6), ("op-1.a", 0.5), ("op-1.b", 0.4)), False, "op-1"),
        ("Who is thanked?", (("op-2", 0.0), ("op-1.a", 0.5), ("op-1.b", 0.4)), False, "op-2"),
    ],
)
def test_items_answer_where_their_chapeau_does_not(
    question: str,
    read: tuple[tuple[str, float], ...],
    below: bool,
    first: str,
    catalogue: Catalogue,
) -> None:
    passages = [make_weighed(f"{ID}/{label}", answers) for label, answers in read]
    assert is_answered_below(build_inquiry(question, catalogue), passages, catalogue) is below
    assert prefer_item(passages, catalogue)[0].paragraph_id == f"{ID}/{first}"
