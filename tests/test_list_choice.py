"""Which list is meant as a whole, told from the passages that were read."""

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution, make_weighed

from assistant.catalogue import Catalogue
from assistant.inquiry import build_inquiry
from assistant.lists.choice import direct_parts, listed_under
from assistant.lists.enumerations import wants_all
from assistant.obligations import Obligation, extract_obligations
from assistant.reading.weighing import Weighed

ID = "ag-res-1-i-o-71"
RESOLUTION = make_resolution(
    ID,
    make_paragraph("op-1", "Decides to set up a Harbour Board of nine members.", "Decides"),
    make_paragraph("op-2", "Decides that the Board shall:", "Decides"),
    make_paragraph("op-2.a", "Draw charts;"),
    make_paragraph("op-2.b", "Train pilots:"),
    make_paragraph("op-2.b.i", "in locks;"),
    make_paragraph("op-2.c", "Inspect cranes;"),
    make_paragraph("op-3", "Calls upon all States:", "Calls upon"),
    make_paragraph("op-3.a", "To mark wrecks;"),
    make_paragraph("op-3.b", "To keep lights burning;"),
    make_paragraph("op-4", "Decides that a loan requires:", "Decides"),
    make_paragraph("op-4.a", "a plan for dredging;"),
    make_paragraph("op-4.b", "a guarantee;"),
    make_paragraph("op-5", "Invites the mayors to share pilots.", "Invites"),
    make_paragraph("op-6", "Adopts the following criteria for the award of cranes:", "Adopts"),
    make_paragraph("op-6.a", "age of the port;"),
    make_paragraph("op-6.b", "depth of the port;"),
    make_paragraph("op-7", "Decides that the captain shall log a wreck in two hours.", "Decides"),
    make_paragraph("op-8", "Decides that the log shall contain at least:", "Decides"),
    make_paragraph("op-8.a", "the place;"),
    make_paragraph("op-8.b", "the wind;"),
    make_paragraph("op-9", "Decides that all tugs shall carry lamps.", "Decides"),
    make_paragraph("op-10", "Decides that paragraph 9 above shall not apply to:", "Decides"),
    make_paragraph("op-10.a", "tugs of less than ten tons;"),
    make_paragraph("op-10.b", "tugs in dry dock;"),
    make_paragraph(
        "op-11",
        "Calls upon ports that lend old wooden barges to towns and villages along a river to:",
        "Calls",
    ),
    make_paragraph("op-11.a", "charge no rent;"),
    make_paragraph("op-11.b", "paint the hulls;"),
    make_paragraph(
        "op-12",
        "Sets up the Wreck Purse, a fund of 40 crowns held by mayors, in order to assist in:",
        "Sets",
    ),
    make_paragraph("op-12.a", "raising hulls;"),
    make_paragraph("op-12.b", "buying lamps;"),
)


@pytest.fixture
def catalogue() -> Catalogue:
    return make_catalogue(RESOLUTION)


def _weighed(label: str, answers: float, weight: float = 0.0) -> Weighed:
    return make_weighed(f"{ID}/{label}", answers, span=(0, 1), weight=weight)


def _duties_of(paragraph_id: str) -> list[Obligation]:
    return [one for one in extract_obligations(RESOLUTION) if one.paragraph_id == paragraph_id]


@pytest.mark.parametrize(
    ("question", "read", "label"),
    [
        # The best passage is the chapeau.
        ("What must the Board do?", [("op-2", 0.9)], "op-2"),
        ("Which papers does a loan require?", [("op-4", 0.9)], "op-4"),
        ("How is a loan obtained?", [("op-4", 0.9)], "op-4"),
        ("What does a loan require?", [("op-4", 0.9)], "op-4"),
        ("How long is a loan?", [("op-4", 0.9)], ""),
        ("Who needs a loan?", [("op-4", 0.9)], ""),
        ("What is a loan?", [("op-4", 0.9)], ""),
        # The best passage is one item, and nothing asked singles it out.
        ("Which papers does a loan require?", [("op-4.a", 0.9)], "op-4"),
        ("Which papers on dredging does a loan require?", [("op-4.a", 0.9)], ""),
        ("What must be in a loan?", [("op-4.a", 0.9)], "op-4"),
        ("How is a loan obtained?", [("op-4.a", 0.9)], "op-4"),
        ("How is a plan for a loan made?", [("op-4.a", 0.9)], ""),
        ("Which titles are there?", [("op-4.a", 0.9)], ""),
        ("Which dredgers sail at night?", [("op-4.a", 0.9)], ""),
        ("By when is the plan for a loan due?", [("op-4.a", 0.9)], ""),
        ("What are the kinds of help?", [("op-4.a", 0.9), ("op-4.b", 0.5)], "op-4"),
        ("What are the kinds of help?", [("op-4.a", 0.9), ("op-4.b", 0.4)], ""),
        ("What are the kinds of help?", [("op-4.a", 0.9), ("op-5", 0.8)], ""),
        # A list behind the best passage binds whom the question names, or has its name.
        ("What measures are asked of all States?", [("op-5", 0.9), ("op-3.b", 0.1)], "op-3"),
        ("What measures are asked of the mayors?", [("op-5", 0.9), ("op-3.b", 0.1)], ""),
        ("Criteria for cranes", [("op-2.c", 0.9), ("op-6.a", 0.1)], "op-6"),
        ("Criteria for the award of pilots", [("op-5", 0.9), ("op-6.a", 0.1)], ""),
        ("What jobs was the harbour board given?", [("op-1", 0.9)], "op-2"),
        ("What members has the harbour board?", [("op-1", 0.9)], ""),
        ("What jobs do mayors have?", [("op-5", 0.9)], ""),
        ("Which criteria must a port meet?", [("op-6.a", 0.9)], "op-6"),
        ("Which criteria on age must a port meet?", [("op-6.a", 0.9)], ""),
        ("What are the tasks?", [], ""),
        # What a thing contains, and what a rule does not bind, stand in a list beside it.
        ("What goes into the log?", [("op-7", 0.9)], "op-8"),
        ("What should the captain log?", [("op-7", 0.9)], ""),
        ("What are the exceptions for tugs?", [("op-9", 0.9)], "op-10"),
        ("tugs lamps exceptions all", [("op-9", 0.9)], "op-10"),
        ("What lamps shall tugs carry?", [("op-9", 0.9)], ""),
        # A chapeau that ends with “to” names no deed itself.
        ("What are ports asked to attach to barges?", [("op-11", 0.9)], "op-11"),
        ("What do ports lend to villages?", [("op-11", 0.9)], ""),
        ("Who is asked to charge no rent?", [("op-11", 0.9)], ""),
    ],
)
def test_list_is_chosen_by_words_and_place(
    question: str, read: list[tuple[str, float]], label: str, catalogue: Catalogue
) -> None:
    inquiry = build_inquiry(question, catalogue)
    passages = [_weighed(*one) for one in read]
    every = wants_all(inquiry)
    chosen = listed_under(inquiry, passages, catalogue, every=every, duties_of=_duties_of)
    assert chosen == (f"{ID}/{label}" if label else "")


def test_list_far_behind_the_best_passage_is_left(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("What measures are asked of all States?", catalogue)
    passages = [_weighed("op-5", 0.9, 8.0), _weighed("op-3.b", 0.1, 4.0)]
    assert not listed_under(inquiry, passages, catalogue, every=True, duties_of=_duties_of)


def test_outer_list_is_meant_where_it_bears_the_name() -> None:
    catalogue = make_catalogue(
        make_resolution(
            ID,
            make_paragraph("op-1", "Decides that the mission has the following tasks:"),
            make_paragraph("op-1.a", "Protection of harbours:"),
            make_paragraph("op-1.a.i", "to patrol quays;"),
            make_paragraph("op-1.b", "Clearance of mines:"),
            make_paragraph("op-1.b.i", "to mark fields;"),
        )
    )
    passages = [_weighed("op-1.a", 0.9)]

    def chosen(question: str) -> str:
        inquiry = build_inquiry(question, catalogue)
        return listed_under(inquiry, passages, catalogue, every=True)

    assert chosen("Tasks of the mission") == f"{ID}/op-1"
    assert chosen("Tasks of the mission in harbours") == f"{ID}/op-1.a"


def test_direct_parts_leave_out_what_hangs_deeper(catalogue: Catalogue) -> None:
    assert direct_parts(f"{ID}/op-2", catalogue) == tuple(
        f"{ID}/{label}" for label in ("op-2.a", "op-2.b", "op-2.c")
    )
    assert direct_parts(f"{ID}/op-1", catalogue) == ()


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("and what is it to be spent on?", "op-12"),
        ("and what is that in crowns?", ""),
        ("who spends it?", ""),
    ],
)
def test_follow_up_is_answered_below_the_chapeau_cited_before(
    question: str, label: str, catalogue: Catalogue
) -> None:
    earlier, focus = "How large is the Wreck Purse?", (f"{ID}/op-12",)
    inquiry = build_inquiry(question, catalogue, focus=focus, earlier=earlier)
    chosen = listed_under(inquiry, [_weighed("op-12", 0.9)], catalogue, every=False)
    assert chosen == (f"{ID}/{label}" if label else "")
