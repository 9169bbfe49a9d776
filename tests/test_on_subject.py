import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.inquiry import build_inquiry
from assistant.records import Answer
from assistant.retrieval import Candidate
from assistant.subjects.on_subject import answer_on_subject

REEFS, PORTS = "ag-res-1-i-o-71", "ag-res-2-ii-o-72"


@pytest.fixture
def catalogue() -> Catalogue:
    return build_catalogue(
        {
            REEFS: make_resolution(
                REEFS,
                make_paragraph("op-1", "To protect coral reefs from anchors."),
                make_paragraph("op-2", "To map every reef."),
                symbol="AG/RES. 1 (I-O/71)",
                title="Protection of coral reefs",
            ),
            PORTS: make_resolution(
                PORTS,
                make_paragraph("op-1", "To dredge harbours away from coral reefs."),
                make_paragraph("op-2", "To train pilots."),
                make_paragraph("op-3", "To light harbours at night."),
                symbol="AG/RES. 2 (II-O/72)",
                title="Safety of ports",
            ),
        }
    )


def _found(*near: tuple[str, float]) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(key, fused=0.0, dense=cosine, sparse=0.0, dense_rank=rank, sparse_rank=0)
        for rank, (key, cosine) in enumerate(near)
    )


def _ask(question: str, catalogue: Catalogue, *near: tuple[str, float]) -> Answer | None:
    inquiry = build_inquiry(question, catalogue)
    return answer_on_subject(inquiry, catalogue, lambda said: _found(*near))


def _cited(answer: Answer | None) -> list[str]:
    return [one.paragraph_id for one in answer.citations] if answer else []


@pytest.mark.parametrize(
    "question",
    [
        "Which resolutions are about coral reefs?",
        "list all resolutions on coral reefs",
        "do you have anything on coral reefs?",
        "what do you have on coral reefs?",
        "Is there a resolution that deals with coral reefs?",
    ],
)
def test_documents_on_a_subject_are_listed_and_others_counted(
    question: str, catalogue: Catalogue
) -> None:
    answer = _ask(question, catalogue)
    assert _cited(answer) == [f"{REEFS}/title"]
    assert answer is not None
    assert "1 other mentions it as well." in answer.text


def test_document_with_many_such_paragraphs_is_on_the_subject(catalogue: Catalogue) -> None:
    assert _cited(_ask("which texts deal with harbours?", catalogue)) == [f"{PORTS}/title"]


def test_paragraphs_are_listed_where_no_document_is_on_it(catalogue: Catalogue) -> None:
    assert _cited(_ask("which resolutions are about pilots?", catalogue)) == [f"{PORTS}/op-2"]


def test_closest_in_meaning_are_named_where_the_words_stand_nowhere(catalogue: Catalogue) -> None:
    near = (f"{PORTS}/op-1", 0.5), (f"{PORTS}/op-2", 0.4), (f"{REEFS}/op-1", 0.4)
    answer = _ask("any resolutions on ships?", catalogue, *near)
    assert _cited(answer) == [f"{PORTS}/title"]
    assert answer is not None
    assert answer.text.startswith("No loaded resolution is on “ships”.")


def test_subject_of_one_close_passage_is_left_to_reading(catalogue: Catalogue) -> None:
    assert _ask("is there anything on ships?", catalogue, (f"{PORTS}/op-1", 0.5)) is None


def test_foreign_subject_is_refused(catalogue: Catalogue) -> None:
    answer = _ask("which resolutions are about taxes?", catalogue, (f"{PORTS}/op-1", 0.1))
    assert answer is not None
    assert (answer.status, answer.reason) == ("unanswerable", "nothing relevant")


@pytest.mark.parametrize(
    "question",
    [
        "which resolution on reefs does AG/RES. 2 (II-O/72) recall?",
        "which resolutions are about those who must report?",
        "what is the resolution about?",
        "which resolutions are there on 5 May 1971?",
        "what resolutions do you have?",
        "who protects coral reefs?",
        "is there anything on coral reefs being painted?",
    ],
)
def test_other_questions_are_left_alone(question: str, catalogue: Catalogue) -> None:
    assert _ask(question, catalogue) is None
