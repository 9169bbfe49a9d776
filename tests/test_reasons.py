"""A bare “why?” after an operative paragraph."""

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution, make_weighed

from assistant.catalogue import Catalogue
from assistant.inquiry import build_inquiry
from assistant.reading.weighing import Weighed
from assistant.turns.dialogue import answer_about_answer
from assistant.turns.reasons import find_ground, prefer_ground

DOCUMENT = "ag-res-1-i-o-71"
OP = f"{DOCUMENT}/op-1"


@pytest.fixture
def catalogue() -> Catalogue:
    return make_catalogue(
        make_resolution(
            DOCUMENT,
            make_paragraph("pre-1", "RECALLING the custody of the lighthouses;", "RECALLING"),
            make_paragraph("pre-2", "NOTING the gifts of the ports;", "NOTING"),
            make_paragraph(
                "pre-3", "CONSIDERING ALSO that custody far from the sea was costly;", "CONSIDERING"
            ),
            make_paragraph("op-1", "To move the custody of the lamps to the navy.", "To move"),
            make_paragraph("op-2", "To thank the ports, since they paid the gifts.", "To thank"),
            make_paragraph("op-3", "To hold a feast.", "To hold"),
            make_paragraph("op-4", "To urge the ports to trim every lamp.", "To urge"),
        )
    )


def _text(question: str, focus: str, earlier: str, catalogue: Catalogue) -> str:
    inquiry = build_inquiry(question, catalogue, focus=(f"{DOCUMENT}/{focus}",), earlier=earlier)
    answer = answer_about_answer(inquiry, catalogue)
    return answer.text if answer else ""


@pytest.mark.parametrize("question", ["why?", "And why?", "Why was that decided?", "¿Por qué?"])
def test_bare_why_is_answered_by_the_preamble(question: str, catalogue: Catalogue) -> None:
    text = _text(question, "op-1", "Who took over custody?", catalogue)
    assert text.startswith(
        "AG/RES. 1 (I-O/71), operative para. 1, gives no reason itself; the preamble says: "
        "**Custody far from the sea was costly** [1]."
    )


@pytest.mark.parametrize(
    ("question", "focus"),
    [
        ("why?", "op-2"),
        ("why?", "pre-3"),
        ("Why to the navy?", "op-1"),
        ("when?", "op-1"),
    ],
)
def test_reason_is_left_to_reading_where_no_ground_is_sure(
    question: str, focus: str, catalogue: Catalogue
) -> None:
    assert _text(question, focus, "Who took over custody?", catalogue) == ""


def test_ground_shares_a_rare_word_with_question_and_paragraph(catalogue: Catalogue) -> None:
    assert find_ground(OP, "Who took over custody?", catalogue) == f"{DOCUMENT}/pre-3"
    assert find_ground(OP, "Who lights them?", catalogue) is None


@pytest.mark.parametrize(
    ("question", "worded"),
    [
        ("must they?", True),
        ("are they obliged to?", True),
        ("Do they have to?", True),
        ("what lamps do they have?", False),
        ("whom are they bound to thank?", False),
    ],
)
def test_force_of_the_paragraph_is_its_verb(
    question: str, catalogue: Catalogue, *, worded: bool
) -> None:
    text = _text(question, "op-1", "Who moves the custody?", catalogue)
    assert text.startswith("It is worded “To move”") == worded


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("is that compulsory?", "No: it is worded “To urge” [1]."),
        ("is it just a recommendation?", "Yes: it is worded “To urge” [1]."),
        (
            "how binding is that?",
            "It is worded “To urge”; the paragraph does not say more about its force [1].",
        ),
    ],
)
def test_verb_that_only_urges_leaves_free(question: str, said: str, catalogue: Catalogue) -> None:
    text = _text(question, "op-4", "What must be trimmed?", catalogue)
    assert text.partition("\n")[0] == said


@pytest.mark.parametrize(
    "question",
    ["which paragraph says so?", "where does it say that?", "are you sure?", "¿estás seguro?"],
)
def test_doubt_is_met_with_the_paragraph_itself(question: str, catalogue: Catalogue) -> None:
    text = _text(question, "op-4", "What must be trimmed?", catalogue)
    assert text.startswith("That stands in AG/RES. 1 (I-O/71), operative para. 4 [1].\n\n> “")


def test_lack_of_any_reason_is_said(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("why?", catalogue, focus=(f"{DOCUMENT}/op-3",), earlier="What is held?")
    answer = answer_about_answer(inquiry, catalogue)
    assert answer is not None
    assert (answer.status, answer.reason, answer.text) == (
        "unanswerable",
        "not stated by the closest paragraphs",
        "Not in the resolutions. AG/RES. 1 (I-O/71), operative para. 3, gives no reason, "
        "and no preambular paragraph gives one.",
    )


def _passage(label: str, weight: float, answers: float) -> Weighed:
    return make_weighed(f"{DOCUMENT}/{label}", answers, weight=weight)


@pytest.mark.parametrize(
    ("question", "passages", "first"),
    [
        ("Why is custody a worry?", (("op-1", 5.7, 0.5), ("pre-3", 5.5, 0.6)), "pre-3"),
        ("Who has custody?", (("op-1", 5.7, 0.5), ("pre-3", 5.5, 0.6)), "op-1"),
        ("Why is custody a worry?", (("op-1", 5.7, 0.5), ("pre-3", 4.5, 0.6)), "op-1"),
        ("Why is custody a worry?", (("op-1", 5.7, 0.7), ("pre-3", 5.5, 0.6)), "op-1"),
        ("Why thank the ports?", (("op-2", 5.7, 0.5), ("pre-2", 5.5, 0.6)), "op-2"),
        ("Why recall custody?", (("op-1", 5.7, 0.5), ("pre-1", 5.5, 0.6)), "op-1"),
    ],
)
def test_why_prefers_the_preamble_where_it_says_so_as_well(
    question: str,
    passages: tuple[tuple[str, float, float], ...],
    first: str,
    catalogue: Catalogue,
) -> None:
    found = [_passage(*one) for one in passages]
    ordered = prefer_ground(build_inquiry(question, catalogue), found, catalogue)
    assert ordered[0].paragraph_id == f"{DOCUMENT}/{first}"
    assert len(ordered) == len(found)


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("where is that?", True),
        ("where did it say that?", True),
        ("where was that said?", True),
        ("which paragraph was that again?", True),
        ("where was that?", False),
        ("and where was it?", False),
    ],
)
def test_where_something_was_is_no_question_for_the_paragraph(
    question: str, place: bool, catalogue: Catalogue
) -> None:
    text = _text(question, "op-3", "Was there a feast?", catalogue)
    assert text.startswith("That stands in") is place
