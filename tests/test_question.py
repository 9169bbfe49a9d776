import pytest
from conftest import make_pair

from assistant.comparison.documents import without_comparison
from assistant.evidence.paper_numbers import number_span
from assistant.inquiry import Inquiry, build_inquiry
from assistant.mentions.identifiers import Identifiers
from assistant.question.kinds import question_kind
from assistant.question.spelling import build_spelling
from assistant.reading.counted import count_settles, counted_span


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Who must report to the Council?", "who"),
        ("What should agencies do when a country has no figures?", "what"),
        ("Which countries suffer most when members pay late?", "who"),
        ("Does the text say when the meeting takes place?", "when"),
        ("Should youth get a seat when a deal is struck?", "yes-no"),
        ("When the experts meet, who convenes them?", "who"),
        ("How much time is left for the report?", "when"),
        ("How many seminars are planned?", "how-many"),
        ("What is the number of the report?", "what"),
        ("List the paragraphs where the Secretary is given work", "list"),
        ("To what end are states invited to ratify?", "why"),
        ("In which cities did the group meet?", "where"),
        ("¿Cuándo se reunió el grupo?", "when"),
        ("After copying a chart, am I free to burn it?", "yes-no"),
        ("What about rafts with a mast, are they included now?", "yes-no"),
        ("We own a raft. Must it be registered?", "yes-no"),
        ("toll ceiling single raft still in force in 1961?", "yes-no"),
        ("ferry board permanent or does it lapse?", "yes-no"),
        ("so the ferry is free for pupils?", "yes-no"),
        ("And if the ferry sinks?", "what"),
        ("Until when does the board sit, and how large is it?", "when"),
        ("How old must a ferryman be?", "how-many"),
        ("How far ahead is a crossing booked?", "when"),
        ("ferry season start date", "when"),
        ("raft out of season fine amount", "how-much"),
        ("max toll per raft", "how-many"),
        ("And the most one raft could carry?", "how-many"),
        ("what's the most a raft may carry?", "how-many"),
        ("What is the most common cause?", "what"),
        ("raft race venue", "where"),
        ("chair of the ferry board", "who"),
        ("budget ferry race week", "how-much"),
        ("reason for the raft ban", "why"),
        ("There was a second race later, wasn't there? Where?", "where"),
    ],
)
def test_kind_is_told_by_the_first_interrogative(question: str, kind: str) -> None:
    assert question_kind(question) == kind


def _inquiry(question: str, *topic: str) -> Inquiry:
    return Inquiry(question, question, question_kind(question), Identifiers(), topic)


@pytest.mark.parametrize(
    ("question", "settled"),
    [
        ("How many mandates did the group take up?", True),
        ("How many delegates took up the mandates?", False),
    ],
)
def test_count_settles_only_what_is_counted(question: str, settled: bool) -> None:
    inquiry = _inquiry(question, "mandates")
    assert count_settles(inquiry, "that the group takes up three mandates of delegates") is settled


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("To hold three regional seminars, in two cities.", "three regional seminars"),
        ("three seminars", "three seminars"),
        ("three seminars of the network of mayors", "three seminars"),
        ("three seminars the Council convened", "three seminars the Council convened"),
        ("To hold two meetings on ports and reefs.", ""),
        ("To keep 46 of the 130 seminars on ropes.", "46 of the 130 seminars"),
        ("To go from five to seven seminars a year.", "from five to seven seminars a year"),
    ],
)
def test_counted_words_end_with_the_thing(text: str, counted: str) -> None:
    inquiry = build_inquiry("How many seminars are held?", make_pair())
    start, end = counted_span(inquiry, text) or (0, 0)
    assert text[start:end] == counted


def test_number_asked_for_is_the_symbol_beside_it() -> None:
    text = "HAVING SEEN the annual report on reefs (CP/doc.17/99) and resolution 58/135 on taxes"
    span = number_span(
        _inquiry("What is the number of the report on reefs?", "report", "reefs"), text
    )
    assert span is not None
    assert text[slice(*span)] == "CP/doc.17/99"


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("wich comittee convenes it", "which committee convenes it"),
        ("the wording of the clause", "the wording of the clause"),
        ("who tackles it", "who tackles it"),
    ],
)
def test_spelling_leaves_inflected_words(typed: str, mended: str) -> None:
    spelling = build_spelling(
        {"working": 3, "taking": 2, "committee": 4, "with": 9},
        {"word", "tackle", "convene", "clause"}.__contains__,
    )
    assert spelling.mend(typed) == mended


def test_comparison_is_put_to_each_document_by_itself() -> None:
    question = "How do the reporting duties differ between 2004 and 2005?"
    assert without_comparison(question) == "How do the reporting duties ?"
