"""What the texts tell of a day, month or year."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.inquiry import build_inquiry
from assistant.lists.dated import answer_all_dates, answer_dated

ID = "ag-res-1-i-o-71"
TEXTS = {
    "pre-1": "Recalling that the Board of Tides met on May 10, 1970, and chose a pilot;",
    "pre-2": "Noting the regatta of 3 and 4 June 1970;",
    "pre-3": "Bearing in mind the Lamp Strategy of 1968 and resolution AG/RES. 1995 (I-O/70);",
    "pre-4": "Recalling the fair from 30 April to 2 May 1969 and the grant of 2007 dollars;",
    "op-1": "To report in July 1972.",
}


@pytest.fixture
def catalogue() -> Catalogue:
    paragraphs = (make_paragraph(label, text) for label, text in TEXTS.items())
    return build_catalogue({ID: make_resolution(ID, *paragraphs, title="Tides")})


@pytest.mark.parametrize(
    ("question", "cited"),
    [
        ("What happened on 10 May 1970?", ["pre-1"]),
        ("what took place on June 4, 1970?", ["pre-2"]),
        ("Which events are planned in July 1972?", ["op-1"]),
        ("¿Qué pasó el 10 de mayo de 1970?", ["pre-1"]),
        ("What happened in 1968?", ["pre-3"]),
        ("What happened on 10 May 1968?", []),
        ("What happened on 1 May 1969?", ["pre-4"]),
        ("What happened in 1995?", []),
        ("What happened in 2007?", []),
        ("What happened on 14 April 1971?", ["title"]),
        ("What happened in 1970?", ["pre-1", "pre-2"]),
        ("What happened on 11 May 1970?", []),
    ],
)
def test_what_a_time_saw_is_listed(question: str, cited: list[str], catalogue: Catalogue) -> None:
    answer = answer_dated(build_inquiry(question, catalogue), catalogue)

    assert answer is not None
    assert [one.paragraph_id.partition("/")[2] for one in answer.citations] == cited
    assert answer.status == ("answered" if cited else "unanswerable")


@pytest.mark.parametrize(
    "question",
    [
        "What happened to the Board in 1970?",
        "What happened?",
        "What is due in July 1972?",
        "What happened between 1900 and 1999?",
        "What happened between May and July 1970?",
        "What happened on 31 June 1970?",
        "What did not happen in 1970?",
        "Why did it happen in 1970?",
        "How many events took place in 1970?",
    ],
)
def test_other_questions_with_a_time_are_left(question: str, catalogue: Catalogue) -> None:
    assert answer_dated(build_inquiry(question, catalogue), catalogue) is None


@pytest.mark.parametrize("question", ["list all dates", "¿Qué fechas menciona la AG/RES. 1?"])
def test_all_dates_are_listed(question: str, catalogue: Catalogue) -> None:
    answer = answer_all_dates(build_inquiry(question, catalogue), catalogue)

    assert answer is not None
    assert [one.paragraph_id.partition("/")[2] for one in answer.citations] == ["title", *TEXTS]


@pytest.mark.parametrize(
    "question", ["list the dates of the regatta", "what are the dates?", "list all boards"]
)
def test_dates_of_something_are_left(question: str, catalogue: Catalogue) -> None:
    assert answer_all_dates(build_inquiry(question, catalogue), catalogue) is None
