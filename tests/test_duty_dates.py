from datetime import date

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.duties.answer import answer_duties
from assistant.duties.dates import names_deadline
from assistant.duties.windows import deadlines, window_asked
from assistant.inquiry import build_inquiry
from assistant.obligations import Obligation, extract_obligations

ID = "ag-res-1-i-o-71"
RESOLUTION = make_resolution(
    ID,
    make_paragraph("pre-1", "RECALLING the value of bridges for the islands;"),
    make_paragraph(
        "op-1", "To instruct the Permanent Council to convene, by May 31, 1975, a bridge meeting."
    ),
    make_paragraph("op-2", "To urge member states to inspect bridges before the end of 1975."),
    make_paragraph("op-3", "To urge member states to hold seminars in the first half of 1976."),
    make_paragraph(
        "op-4", "To invite the Bridge Institute to publish a map by mid-1977, for 1975-1979."
    ),
    make_paragraph("op-5", "To invite the Bridge Institute to hold bridge meetings."),
)


@pytest.fixture
def catalogue() -> Catalogue:
    return build_catalogue({ID: RESOLUTION})


def _duties(_: str) -> tuple[Obligation, ...]:
    return extract_obligations(RESOLUTION)


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("What deadlines fall in 1975?", ["op-1", "op-2"]),
        ("Everything that had to be done during 1976", ["op-3"]),
        ("What must member states do by the end of 1976?", ["op-2", "op-3"]),
        ("Bridge Institute tasks by mid-1977", ["op-4"]),
        ("What is due between 1976 and 1977?", ["op-3", "op-4"]),
        ("What has to be done before 1975?", []),
        ("What must happen after June 1975?", ["op-2", "op-3", "op-4"]),
        ("What had to be finished in the second half of 1975?", ["op-2"]),
        ("What must member states do about ferries by 1976?", []),
        ("What does the Bridge Institute cost in 1977?", []),
        ("What must the Bridge Society do by 1977?", []),
        ("Everything on bridges that they want done by 1975", ["op-1", "op-2"]),
    ],
)
def test_what_is_due_in_a_stretch_of_time_is_listed(
    question: str, labels: list[str], catalogue: Catalogue
) -> None:
    answer = answer_duties(build_inquiry(question, catalogue), catalogue, _duties)
    cited = [item.paragraph_id.partition("/")[2] for item in answer.citations] if answer else []
    assert cited == labels


@pytest.mark.parametrize(
    ("question", "first", "last"),
    [
        ("by mid-2016", date.min, date(2016, 7, 31)),
        ("before the end of 2012", date.min, date(2012, 12, 31)),
        ("before 1 January 2013", date.min, date(2012, 12, 31)),
        ("in May 2010", date(2010, 5, 1), date(2010, 5, 31)),
        ("after June 30, 2010", date(2010, 6, 30), date.max),
        ("during the last quarter of 2011", date(2011, 10, 1), date(2011, 12, 31)),
        ("en el primer trimestre de 2012", date(2012, 1, 1), date(2012, 3, 31)),
        ("antes del 30 de junio de 2015", date.min, date(2015, 6, 29)),
    ],
)
def test_a_time_is_read_with_the_word_before_it(question: str, first: date, last: date) -> None:
    window = window_asked(f"What is due {question}?")
    assert window is not None
    assert (window.first, window.last) == (first, last)


@pytest.mark.parametrize("text", ["the 34 corridors", "A/RES/2012", "2013-2016", "in 2010 or 2015"])
def test_other_numbers_limit_a_question_to_no_time(text: str) -> None:
    assert window_asked(f"What is due under {text}?") is None


def test_what_is_due_before_a_day_is_due_on_its_eve() -> None:
    assert [one.last for one in deadlines("before 1 January 2013")] == [date(2012, 12, 31)]
    assert [one.last for one in deadlines("by 1 January 2013")] == [date(2013, 1, 1)]


def test_a_year_of_deadlines_names_no_version() -> None:
    assert names_deadline("What deadlines fall in 2013 in the renewal?")
    assert not names_deadline("What did the laboratory charge in 2013?")
