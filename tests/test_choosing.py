"""Follow-ups that choose among what was just listed."""

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.inquiry import build_inquiry
from assistant.turns.choosing import answer_chosen

ID = "ag-res-1-i-o-71"
CATALOGUE = make_catalogue(
    make_resolution(
        ID,
        make_paragraph(
            "op-1",
            "To sign the Treaty on Ferries; the Pact against Firearms, their Parts and Powder; "
            "and the Pact on the Rights of Minors.",
        ),
        make_paragraph("op-2", "To invite the Board of Pilots, the Guild of Women, and others."),
        make_paragraph("op-3", "To hold fairs:"),
        make_paragraph("op-3.a", "one for fishers;"),
        make_paragraph("op-3.b", "one for pilots."),
        make_paragraph("op-4", f"To hold {'very ' * 60}long talks; to hold others in Lima."),
    )
)


@pytest.mark.parametrize(
    ("question", "focus", "said"),
    [
        (
            "which of them is about guns?",
            ("op-1",),
            "**The Pact against Firearms, their Parts and Powder** [1].",
        ),
        (
            "is any of them about children?",
            ("op-1",),
            "Yes: **The Pact on the Rights of Minors** [1].",
        ),
        ("and the one from the pilots?", ("op-2",), "**To invite the Board of Pilots** [1]."),
        ("and the one on women?", ("op-2",), "**The Guild of Women** [1]."),
        ("which ones are for pilots?", ("op-3", "op-3.a", "op-3.b"), "**One for pilots** [1]."),
        ("is any of them in Lima?", ("op-3", "op-4"), "Yes: **To hold others in Lima** [1]."),
        ("which of them is about lamps?", ("op-1",), ""),
        ("which of them is about pacts?", ("op-1",), ""),
        ("who signs them?", ("op-1",), ""),
    ],
)
def test_item_is_told_by_what_it_is_about(question: str, focus: tuple[str, ...], said: str) -> None:
    inquiry = build_inquiry(
        question, CATALOGUE, focus=tuple(f"{ID}/{one}" for one in focus), earlier="What is listed?"
    )
    answer = answer_chosen(inquiry, CATALOGUE)
    assert (answer.text.partition("\n")[0] if answer else "") == said
