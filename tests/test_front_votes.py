"""How a vote went, at which meeting, and which committee reported, from the front matter."""

from dataclasses import replace

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.front.answer import answer_metadata
from assistant.inquiry import build_inquiry
from assistant.records import Answer

REPORT = "[on the report of the Third Committee (A/90/4)]"
FRONTS = {
    "a-res-90-7": (
        f"A/RES/90/7\n{REPORT}\n90/7. Lighthouses of the coast\n14th plenary meeting\n"
        "3 May 2035\nAdopted by a recorded vote of 20 to 2,\nwith 1 abstention.",
        "Lighthouses of the coast",
        "2035-05-03",
    ),
    "a-res-90-8": (
        "A/RES/90/8\n[without reference to a Main Committee (A/90/L.2)]\n90/8. Care of museums\n"
        "[Adopted without a vote.]",
        "Care of museums",
        "2035-05-04",
    ),
    "a-res-91-9": (
        "A/RES/91/9\n91/9. Ferries\n[Adopted by a recorded vote of 2 to 1, with 1 abstention.\n"
        "In favour:\nAruba, Belize\nAgainst:\nPeru\nAbstaining:\nTonga]",
        "Ferries",
        "2036-05-04",
    ),
    "a-res-92-1": (
        "A/RES/92/1\n92/1. Buoys\n[Adopted by a recorded vote of 1 to 1.\nIn favour:\nPeru\n"
        "Against:\nTonga and Aruba (Kingdom of)]",
        "Buoys",
        "2037-05-04",
    ),
    "a-res-91-10": ("A/RES/91/10\n91/10. Bridges", "Bridges", "2036-06-04"),
}


@pytest.fixture
def catalogue() -> Catalogue:
    loaded = {}
    for key, (front, title, date) in FRONTS.items():
        symbol = front.partition("\n")[0]
        paragraph = make_paragraph("op-1", "Decides that no tower may be sold without a vote.")
        made = make_resolution(key, paragraph, symbol=symbol)
        loaded[key] = replace(made, front=make_paragraph("title", front), title=title, date=date)
    return build_catalogue(loaded)


def _ask(question: str, catalogue: Catalogue, **after: object) -> Answer | None:
    return answer_metadata(build_inquiry(question, catalogue, **after), catalogue)


def test_bracket_of_the_last_name_stays_in_the_quotation(catalogue: Catalogue) -> None:
    answer = _ask("Which states voted against A/RES/92/1?", catalogue)
    assert answer.text.startswith("Against: Tonga and Aruba (Kingdom of) [1].")
    assert [one.quote for one in answer.citations] == ["Against:\nTonga and Aruba (Kingdom of)"]


@pytest.mark.parametrize(
    ("question", "line"),
    [
        (
            "What was the vote on A/RES/90/7?",
            "A/RES/90/7 was adopted by a recorded vote of 20 to 2, with 1 abstention [1].",
        ),
        (
            "Was 90/7 adopted unanimously?",
            "No: A/RES/90/7 was adopted by a recorded vote of 20 to 2, with 1 abstention [1].",
        ),
        (
            "Did anyone vote against 90/7?",
            "Yes: A/RES/90/7 was adopted by a recorded vote of 20 to 2, with 1 abstention [1].",
        ),
        ("Was 90/8 put to a vote?", "No: A/RES/90/8 was adopted without a vote [1]."),
        ("Was 90/8 adopted without a vote?", "Yes: A/RES/90/8 was adopted without a vote [1]."),
        ("How was A/RES/90/8 adopted?", "A/RES/90/8 was adopted without a vote [1]."),
        ("Who abstained on 91/9?", "Abstaining: Tonga [1]."),
        ("Which states voted against A/RES/91/9?", "Against: Peru [1]."),
        (
            "How many votes was the 2035 resolution on lighthouses passed with?",
            "A/RES/90/7 was adopted by a recorded vote of 20 to 2, with 1 abstention [1].",
        ),
        (
            "Which committee reported A/RES/90/7 to the plenary?",
            "A/RES/90/7 was adopted on the report of the Third Committee [1].",
        ),
        (
            "Which committee did 90/8 come from?",
            "A/RES/90/8 was adopted without reference to a Main Committee [1].",
        ),
        (
            "At which plenary meeting was the 2035 resolution on lighthouses adopted?",
            "A/RES/90/7 was adopted at the 14th plenary meeting [1].",
        ),
    ],
)
def test_vote_meeting_and_committee_are_told(question, line, catalogue):
    answer = _ask(question, catalogue)

    assert answer is not None
    assert answer.text.partition("\n")[0] == line
    assert {one.paragraph_id.partition("/")[2] for one in answer.citations} == {"title"}


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Who abstained on 90/7?", "The text of A/RES/90/7 says only this of the vote: by a "
         "recorded vote of 20 to 2, with 1 abstention."),
        ("Was 91/10 put to a vote?", "The text of A/RES/91/10 does not say how the vote went."),
    ],
)  # fmt: skip
def test_vote_that_is_not_printed_is_refused(question, said, catalogue):
    answer = _ask(question, catalogue)

    assert answer is not None
    assert (answer.status, answer.text) == ("unanswerable", said)


@pytest.mark.parametrize(
    "question",
    [
        "What vote does 90/7 require for selling a tower?",
        "Which committee must report on lighthouses under 90/7?",
        "May a lighthouse serve for voting?",
    ],
)
def test_votes_in_the_texts_are_left_to_reading(question, catalogue):
    assert _ask(question, catalogue) is None


def test_vote_is_told_after_another_question(catalogue):
    spoken = {"earlier": "What does A/RES/90/8 say on museums?", "focus": ("a-res-90-7/title",)}
    inquiry = build_inquiry("was it put to a vote?", catalogue, **spoken)
    inquiry = replace(inquiry, document_ids=("a-res-90-8",))

    answer = answer_metadata(inquiry, catalogue)

    assert answer is not None
    assert answer.text.startswith("No: A/RES/90/8 was adopted without a vote [1].")
