"""Questions whether texts name a thing: what is asked for, and an answer that has it."""

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import make_pair, open_texts

from assistant import Assistant, Turn
from assistant.inquiry import build_inquiry
from assistant.question.mentioning import read_mention, swap_mention
from assistant.subjects.unmentioned import check_mention

_CATALOGUE = make_pair()
_TEXT = """AG/RES. 20 (II-O/72)

CARE OF LAMPS

THE GENERAL ASSEMBLY,

RESOLVES:

1. To urge member states to keep firearms out of the lamp houses.

2. To instruct the Permanent Council to count the lamps of each harbour every year.

3. To ask the Pilots' Union to teach children how lamps are lit.
"""


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("Does either resolution talk about oil lamps?", "oil lamps"),
        ("do any of them also mention the mayors at all?", "mayors"),
        ("Does AG/RES. 9 deal with ferries?", "ferries"),
        ("Is there anything on ferries in AG/RES. 9?", "ferries"),
        ("any mention of ferries in these texts?", "ferries"),
        ("anything in there on ferries?", "ferries"),
        ("is there nothing on ferries?", "ferries"),
        ("no word on ferries in it?", "ferries"),
        ("Are ferries addressed anywhere?", "ferries"),
        ("¿Hablan las resoluciones de los faros?", "faros"),
        ("¿Hay algo sobre los faros?", "faros"),
        ("mention the resolutions of ferries?", "ferries"),
        ("say anything AG/RES. 9 about ferries?", "ferries"),
        ("Does the Board deal with ferries?", None),
        ("Does it say anything about who pays?", None),
        ("Who mentions ferries?", None),
    ],
)
def test_thing_that_texts_are_asked_to_name(question: str, thing: str | None) -> None:
    asked = read_mention(question, _CATALOGUE)
    assert (asked.thing if asked else None) == thing
    assert asked is None or question[asked.start : asked.end] == thing


@pytest.mark.parametrize(
    ("turn", "question"),
    [
        ("and oil lamps?", "Do they mention oil lamps at all?"),
        ("ferries", "Do they mention ferries at all?"),
        ("what about the mayors?", "Do they mention mayors at all?"),
        ("why?", ""),
        ("and in AG/RES. 9?", ""),
    ],
)
def test_turn_that_names_another_thing_asks_the_same_of_it(turn: str, question: str) -> None:
    assert swap_mention(turn, "Do they mention rafts at all?", _CATALOGUE) == question
    assert swap_mention(turn, "Who mentions rafts?", _CATALOGUE) == ""


@pytest.mark.parametrize(
    ("turn", "question"),
    [
        ("and about sailors?", "What does AG/RES. 9 say about sailors?"),
        ("sailors?", "What does AG/RES. 9 say about sailors?"),
        ("who says so?", ""),
    ],
)
def test_next_thing_is_told_of_like_the_one_before(turn: str, question: str) -> None:
    assert swap_mention(turn, "What does AG/RES. 9 say about rafts?", _CATALOGUE) == question


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return open_texts(tmp_path_factory.mktemp("mentioning"), _TEXT)


def test_thing_is_missed_in_spanish(assistant: Assistant) -> None:
    assert assistant.ask("¿Hablan las resoluciones de ciclones?").text == (
        "Ningún párrafo de las resoluciones cargadas menciona “ciclones”."
    )


@pytest.mark.parametrize("thing", ["cyclones", "submarines", "hospitals"])
def test_thing_that_no_paragraph_names_is_refused(thing: str, assistant: Assistant) -> None:
    for question in (f"Does AG/RES. 20 talk about {thing}?", f"Is {thing} addressed anywhere?"):
        answer = assistant.ask(question)
        spoken_of = "AG/RES. 20 (II-O/72)" if "20" in question else "the loaded resolutions"
        assert (answer.status, answer.reason, answer.text) == (
            "unanswerable",
            "nothing relevant",
            f"No paragraph of {spoken_of} mentions “{thing}”.",
        )


@pytest.mark.parametrize(("thing", "label"), [("guns", "op-1"), ("kids", "op-3")])
def test_thing_is_found_in_other_words(thing: str, label: str, assistant: Assistant) -> None:
    answer = assistant.ask(f"Does AG/RES. 20 talk about {thing}?")
    assert [one.paragraph_id for one in answer.citations] == [f"ag-res-20-ii-o-72/{label}"]


def test_every_paragraph_that_names_a_thing_is_listed(assistant: Assistant) -> None:
    listed = assistant.ask("anything in AG/RES. 20 about lamps?")
    assert listed.text.startswith("Yes, “lamps”:\n- **AG/RES. 20 (II-O/72), operative para. ")
    assert {one.paragraph_id for one in listed.citations} == {
        f"ag-res-20-ii-o-72/op-{number}" for number in (1, 2, 3)
    }


def test_next_thing_is_asked_of_the_same_texts(assistant: Assistant) -> None:
    first = assistant.ask("Does AG/RES. 20 mention firearms?")
    history = (Turn("user", "Does AG/RES. 20 mention firearms?"), Turn("assistant", first.text))
    assert assistant.ask("and cyclones?", history).text == (
        "No paragraph of AG/RES. 20 (II-O/72) mentions “cyclones”."
    )


def test_words_that_answer_have_the_thing(tmp_path: Path) -> None:
    known = open_texts(
        tmp_path,
        "AG/RES. 21 (II-O/72)\n\nBODIES OF THE HARBOUR\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n"
        "1. That the care of harbours shall be considered by the Board of Pilots, the Committee "
        "against Flotsam, the Harbour Bureau and, where it is deemed pertinent, the Inter-Harbour "
        "Commission against Piracy.\n",
    )
    inquiry = build_inquiry("Is piracy covered?", known.parts.catalogue)
    answer = replace(known.ask("Read paragraph 1"), text="**The Board of Pilots** [1].")
    told = check_mention(inquiry, answer, known.parts).text
    assert told.startswith("Yes, “piracy”:\n- **AG/RES. 21 (II-O/72), operative para. 1**: “")
    assert told.endswith("the Inter-Harbour Commission against Piracy.” [1]")
