"""The oldest and the newest text of a library, and the time between two."""

from dataclasses import replace

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.front.ages import answer_extreme
from assistant.front.distance import answer_distance
from assistant.inquiry import build_inquiry


def _catalogue(*dates: str) -> Catalogue:
    loaded = {}
    for number, day in enumerate(dates, 31):
        key = f"ag-res-{number}-i-o-{day[2:4]}"
        order = make_paragraph("op-1", "To count lamps.")
        one = make_resolution(key, order, symbol=f"AG/RES. {number} (I-O/{day[2:4]})")
        loaded[key] = replace(one, date=day, front=make_paragraph("title", one.symbol))
    return build_catalogue(loaded)


SIX = _catalogue("1971-04-14", "1972-05-02", "1973-04-30", "1974-04-09", "1975-05-19", "1976-06-04")
TWO = _catalogue("1971-04-30", "1973-05-01")


@pytest.mark.parametrize(
    ("question", "line"),
    [
        (
            "Which resolution is the oldest?",
            "AG/RES. 31 (I-O/71) is the earliest, adopted on April 14, 1971 [1].",
        ),
        (
            "What's the latest resolution you have?",
            "AG/RES. 36 (I-O/76) is the latest, adopted on June 4, 1976 [1].",
        ),
        (
            "Which one is the most recent?",
            "AG/RES. 36 (I-O/76) is the latest, adopted on June 4, 1976 [1].",
        ),
    ],
)
def test_extreme_of_a_library_is_told_alone(question: str, line: str) -> None:
    answer = answer_extreme(build_inquiry(question, SIX), SIX)
    assert answer is not None
    assert answer.text.partition("\n\n")[0] == line


@pytest.mark.parametrize(
    "question",
    [
        "What does the latest resolution ask for?",
        "What is the title of the oldest resolution?",
        "Which is the latest report on lamps?",
        "Which was the last resolution of 1972?",
        "Which is newer, AG/RES. 31 or AG/RES. 32?",
    ],
)
def test_more_than_the_extreme_is_left_to_others(question: str) -> None:
    assert answer_extreme(build_inquiry(question, SIX), SIX) is None


def test_extreme_among_those_spoken_of_is_left_to_others() -> None:
    inquiry = build_inquiry("which one is the newest?", SIX, earlier="Which texts count lamps?")
    assert answer_extreme(inquiry, SIX) is None


@pytest.mark.parametrize(
    "question",
    [
        "How long after AG/RES. 31 was AG/RES. 32 adopted?",
        "How many days lie between AG/RES. 31 and AG/RES. 32?",
        "Which came first, AG/RES. 32 or AG/RES. 31, and by how much?",
        "How far apart were the two resolutions adopted?",
        "¿Cuánto tiempo pasó entre la AG/RES. 31 y la AG/RES. 32?",
    ],
)
def test_time_between_two_texts_is_told(question: str) -> None:
    answer = answer_distance(build_inquiry(question, TWO), TWO)
    assert answer is not None
    assert answer.text.partition("\n\n")[0] == (
        "AG/RES. 32 (I-O/73) was adopted 2 years and 1 day (732 days) after AG/RES. 31 (I-O/71): "
        "on May 1, 1973 and April 30, 1971 [1][2]."
    )


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        (("1971-04-30", "1971-05-05"), "5 days after"),
        (("1971-01-31", "1971-03-01"), "1 month and 1 day (29 days) after"),
        (("1971-04-30", "1973-06-04"), "2 years, 1 month and 5 days (766 days) after"),
        (("1971-04-30", "1971-04-30"), "on the same day as"),
    ],
)
def test_time_is_counted_in_years_months_and_days(dates: tuple[str, str], said: str) -> None:
    two = _catalogue(*dates)
    answer = answer_distance(build_inquiry("how far apart are the two texts?", two), two)
    assert answer is not None
    older, newer = two.resolutions.values()
    line = answer.text.partition(":")[0]
    assert line == f"{newer.symbol} was adopted {said} {older.symbol}"


@pytest.mark.parametrize(
    "question",
    [
        "How many years are there between the meetings of AG/RES. 31 and AG/RES. 32?",
        "How long is the term in AG/RES. 31 and AG/RES. 32?",
        "How long after the count is a report due?",
    ],
)
def test_time_between_other_things_is_left_to_the_paragraphs(question: str) -> None:
    assert answer_distance(build_inquiry(question, TWO), TWO) is None


def test_number_that_time_is_measured_from_is_a_document() -> None:
    key, other = "ag-res-2026-i-o-71", "ag-res-2118-ii-o-72"
    order = make_paragraph("op-1", "To count lamps.")
    loaded = {
        key: make_resolution(key, order, symbol="AG/RES. 2026 (I-O/71)"),
        other: make_resolution(other, order, symbol="AG/RES. 2118 (II-O/72)"),
    }
    both = build_catalogue(loaded)
    named = build_inquiry("how long after 2026 was 2118 adopted?", both).identifiers
    assert named.document_ids == (key, other)
    year = build_inquiry("what happens after 2026 in 2118?", both).identifiers
    assert year.document_ids == (other,)
