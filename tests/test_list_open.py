"""Lists given whole: those that leave a question open, and those led in by what they are."""

from collections.abc import Sequence

import pytest
from conftest import make_paragraph, make_resolution, make_weighed

from assistant.catalogue import Catalogue, build_catalogue
from assistant.inquiry import build_inquiry
from assistant.lists.choice import listed_under
from assistant.lists.enumerations import wants_all
from assistant.lists.led_in import list_led_in
from assistant.lists.open import asks_tasks_of
from assistant.lists.words import asks_for_role
from assistant.reading.weighing import Weighed

ID = "ag-res-1-i-o-71"
TEXTS = {
    "op-1": "Requires ferrymen to display, before the traveller boards, in large letters:",
    "op-1.a": "the fare;",
    "op-1.b": "the tide.",
    "op-2": "Establishes the Ferry Purse, held by the Treasurer, to finance:",
    "op-2.a": "new hulls;",
    "op-2.b": "lamps.",
    "op-3": "Decides that the Ferry Council shall have 13 members, as follows:",
    "op-3.a": "Five named by the ferrymen;",
    "op-3.b": "Eight named by the towns.",
    "op-4": "Requests the Treasurer to report on tolls each year, including:",
    "op-4.a": "the sum taken;",
    "op-4.b": "the sum owed.",
    "op-5": "Decides that barges shall be mended in the following order of priority:",
    "op-5.a": "those that leak;",
    "op-5.b": "those that creak.",
    "op-6": "Permits a loan from the Purse on the following conditions:",
    "op-6.a": "a pledge is given;",
    "op-6.b": "a hull is old.",
    "op-7": "Creates the Panel on Locks (PL), of nine pilots, and instructs it to:",
    "op-7.a": "count locks;",
    "op-7.b": "oil locks.",
}


@pytest.fixture
def catalogue() -> Catalogue:
    paragraphs = (make_paragraph(label, text) for label, text in TEXTS.items())
    return build_catalogue({ID: make_resolution(ID, *paragraphs, title="Ferries")})


def _weighed(label: str, words: str) -> Weighed:
    start = TEXTS[label].index(words)
    return make_weighed(f"{ID}/{label}", span=(start, start + len(words)))


@pytest.mark.parametrize(
    ("question", "best", "words", "chapeau"),
    [
        # What was read as the answer only says the question again.
        ("What must he show before the traveller boards?", "op-1", "before the traveller", "op-1"),
        ("What must he show before the traveller boards?", "op-1", "in large letters", "op-1"),
        ("How must signs be painted for travellers?", "op-1", "display", "op-1"),
        # It leads to the list, or is an answer by itself.
        ("What may the Ferry Purse be spent on?", "op-2", "to finance", "op-2"),
        ("What is the Treasurer's purse called?", "op-2", "the Ferry Purse", ""),
        ("Who holds the Ferry Purse?", "op-2", "the Treasurer", ""),
        ("Who sits on the Ferry Council?", "op-3", "13 members", "op-3"),
        ("Who has the Ferry Council?", "op-3", "13 members", ""),
        # The number of all of them is given.
        ("How are the thirteen seats shared?", "op-3.b", "Eight", "op-3"),
        ("How are the towns heard?", "op-3.b", "Eight", ""),
        ("When can it lend?", "op-6", "the following conditions", "op-6"),
        ("When does it lend?", "op-6", "the following conditions", ""),
    ],
)
def test_a_chapeau_that_leaves_a_question_open_gives_its_list(
    question: str, best: str, words: str, chapeau: str, catalogue: Catalogue
) -> None:
    inquiry = build_inquiry(question, catalogue)
    found = listed_under(inquiry, [_weighed(best, words)], catalogue, every=False)
    assert found.partition("/")[2] == chapeau


@pytest.mark.parametrize(
    ("question", "focus", "chapeau"),
    [
        ("What must the Treasurer's report on tolls include?", (), "op-4"),
        ("What figures must go into that report?", ("op-4", "op-4.a"), "op-4"),
        ("What figures must go into that letter?", ("op-4", "op-4.a"), ""),
        ("What must the report on whales include?", (), ""),
        ("Which ones go first?", ("op-5", "op-5.a"), "op-5"),
        ("In what order shall barges be mended?", (), "op-5"),
        ("Which barges are mended first?", (), "op-5"),
        ("Which leaking barges are mended first?", (), "op-5"),
        ("Which golden barges are mended first?", (), ""),
        ("Who mends barges?", (), ""),
        ("Which ones are old?", ("op-5",), ""),
    ],
)
def test_a_list_is_found_by_how_it_is_led_in(
    question: str, focus: Sequence[str], chapeau: str, catalogue: Catalogue
) -> None:
    keys = tuple(f"{ID}/{label}" for label in focus)
    earlier = "What about ferries?" if focus else ""
    inquiry = build_inquiry(question, catalogue, focus=keys, earlier=earlier)
    assert list_led_in(inquiry, catalogue).partition("/")[2] == chapeau


@pytest.mark.parametrize(
    ("question", "everything"),
    [
        ("What may it be spent on? Give me everything.", True),
        ("Who gets a lamp, in what order?", True),
        ("Who gets a lamp?", False),
        ("Why is everything late? Tell me all of it.", False),
    ],
)
def test_everything_is_asked_for(question: str, everything: bool, catalogue: Catalogue) -> None:
    assert wants_all(build_inquiry(question, catalogue)) is everything


@pytest.mark.parametrize(
    ("question", "role"),
    [
        ("And what's its job?", True),
        ("What is the Council's mandate?", True),
        ("What will the panel do?", True),
        ("What will the panel do about salt?", False),
        ("What is its size?", False),
    ],
)
def test_the_job_of_a_body_may_be_a_list(question: str, role: bool) -> None:
    assert asks_for_role(question) is role


@pytest.mark.parametrize(
    ("question", "nothing_else"),
    [
        ("What two jobs was the Panel given?", True),
        ("Tasks of the PL", True),
        ("What jobs was the Panel given on bridges?", False),
        ("What pilots has the Panel?", False),
        ("What jobs are there?", False),
    ],
)
def test_only_the_tasks_of_a_body_are_asked(
    question: str, nothing_else: bool, catalogue: Catalogue
) -> None:
    inquiry = build_inquiry(question, catalogue)
    assert asks_tasks_of(inquiry, f"{ID}/op-7", catalogue) is nothing_else
