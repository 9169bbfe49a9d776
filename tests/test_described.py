"""A paragraph asked for by what it is about, put to two small resolutions."""

import pytest
from conftest import make_pair

from assistant.inquiry import build_inquiry
from assistant.question.bare import swap_bare, thing_alone
from assistant.records import Answer, Turn
from assistant.retrieval import Candidate
from assistant.subjects.described import answer_bare, answer_described
from assistant.turns.condense import condense

EARLIER, LATER = "ag-res-1-i-o-71", "ag-res-9-ii-o-72"
SEMINARS = [f"{EARLIER}/{label}" for label in ("op-2", "op-2.a", "op-2.b", "op-2.b.ii")]
SHORES = [f"{EARLIER}/pre-2", f"{EARLIER}/op-1", f"{LATER}/op-2"]
CATALOGUE = make_pair()


def _search(said: str) -> tuple[Candidate, ...]:
    """A search that finds one paragraph closest, whatever is said."""
    return (
        Candidate(f"{LATER}/op-2", fused=1.0, dense=0.9, sparse=1.0, dense_rank=1, sparse_rank=1),
    )


def _cited(answer: Answer | None) -> list[str] | None:
    return answer and [citation.paragraph_id for citation in answer.citations]


@pytest.mark.parametrize(
    ("question", "cited"),
    [
        ("give me the paragraph about seminars", SEMINARS),
        ("Could you please read out the clause on the Charter?", [f"{EARLIER}/pre-1"]),
        ("show me the part that mentions shores", SHORES),
        ("show me the part on shores in AG/RES. 9", [f"{LATER}/op-2"]),
        ("muéstrame el párrafo sobre tides", [f"{LATER}/op-1"]),
        ("show me the paragraph about penguins", None),
        ("who is named in the paragraph about seminars?", None),
    ],
)
def test_paragraph_is_found_by_its_subject(question: str, cited: list[str] | None) -> None:
    answer = answer_described(build_inquiry(question, CATALOGUE), CATALOGUE)
    assert _cited(answer) == cited


@pytest.mark.parametrize(
    ("question", "cited"),
    [
        ("mayors", [f"{EARLIER}/op-2.b.ii"]),
        ("the Lima Convention", [f"{LATER}/op-2", f"{LATER}/op-1"]),
        ("tell me about mayors", [f"{EARLIER}/op-2.b.ii"]),
        ("penguins", None),
        ("seminars deadline", None),
        ("who holds seminars?", None),
    ],
)
def test_thing_typed_alone_is_looked_up(question: str, cited: list[str] | None) -> None:
    answer = answer_bare(build_inquiry(question, CATALOGUE), CATALOGUE, _search)
    assert _cited(answer) == cited


def test_paragraphs_of_a_thing_are_told_closest_first() -> None:
    answer = answer_bare(build_inquiry("Lima Convention", CATALOGUE), CATALOGUE, _search)
    assert answer is not None
    assert answer.text == (
        "“Lima Convention” stands in 2 paragraphs:\n"
        "- **AG/RES. 9 (II-O/72), operative para. 2**: “To report on shores within the Lima"
        " Convention.” [1]\n"
        "- **AG/RES. 9 (II-O/72), operative para. 1**: “To ratify the Convention on Tides (Lima"
        " Convention).” [2]"
    )


@pytest.mark.parametrize(
    ("question", "depends"),
    [("mayors", False), ("mayors?", True), ("and mayors", True), ("penguins", True)],
)
def test_thing_typed_alone_starts_anew(question: str, depends: bool) -> None:
    history = (Turn("user", "who must map shores?"), Turn("assistant", "**Member states** [1]."))
    assert condense(question, history, CATALOGUE).depends == depends


@pytest.mark.parametrize(
    ("question", "earlier", "asked"),
    [
        ("and mayors?", "the Charter", "mayors"),
        ("what about shores", "tell me about seminars", "shores"),
        ("and mayors?", "who holds seminars?", ""),
        ("and by when?", "seminars", ""),
    ],
)
def test_thing_takes_the_place_of_one_typed_alone(question: str, earlier: str, asked: str) -> None:
    assert swap_bare(question, earlier) == asked


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("tide tables of the coast", "tide tables of the coast"),
        ("tell me about the tide tables", "the tide tables"),
        ("list everything on shores.", "shores"),
        ("deadline for seminars", ""),
        ("tell me about it", ""),
        ("", ""),
    ],
)
def test_name_of_a_thing_asks_for_nothing_else(question: str, thing: str) -> None:
    assert thing_alone(question) == thing
