"""Questions whether something was done, or what came of it, that a paragraph only orders."""

import pytest
from conftest import make_pair, open_texts

from assistant import Assistant, Turn
from assistant.inquiry import build_inquiry
from assistant.reading.fulfilment import asks_whether_done

_TEXT = """AG/RES. 20 (II-O/72)

CARE OF LAMPS

THE GENERAL ASSEMBLY,

NOTING that the Board of Pilots painted ten lamp houses in 1971,

RESOLVES:

1. To request the Permanent Council to publish a manual on the care of lamps.

2. To extend the mandate of the Board of Pilots until 1974.

3. To invite the Office of Tides to study the colour of buoys and to submit its study to the \
Council, and to thank Peru for its gift of ropes.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return open_texts(tmp_path_factory.mktemp("fulfilment"), _TEXT)


@pytest.mark.parametrize("question", ["Has the manual been published?", "Did they do it?"])
def test_whether_an_order_was_carried_out_is_not_stated(
    question: str, assistant: Assistant
) -> None:
    first = "Who must publish the manual on the care of lamps?"
    history = (Turn("user", first), Turn("assistant", assistant.ask(first).text))
    assert assistant.ask(question, history).text == (
        "Not in the resolutions. AG/RES. 20 (II-O/72), operative para. 1, asks for it, and whether "
        "it was done is not stated."
    )


@pytest.mark.parametrize(
    "question",
    [
        "What did the study on the colour of buoys find?",
        "What did the Office of Tides find out about buoys?",
    ],
)
def test_what_came_of_an_order_is_not_stated(question: str, assistant: Assistant) -> None:
    assert assistant.ask(question).text == (
        "Not in the resolutions. The closest paragraph, AG/RES. 20 (II-O/72), operative para. 3, "
        "only says what is to be done."
    )


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Was the manual published?", True),
        ("What did the study find?", True),
        ("Was it less often before?", False),
        ("Were they asked to publish it?", False),
    ],
)
def test_what_asks_whether_something_was_done(question: str, asks: bool) -> None:
    assert asks_whether_done(build_inquiry(question, make_pair())) is asks


@pytest.mark.parametrize(
    ("question", "cited"),
    [
        ("Who must publish the manual on the care of lamps?", "op-1"),
        ("What must the Office of Tides study?", "op-3"),
        ("What did Peru give?", "op-3"),
        ("Did the Board of Pilots paint lamp houses?", "pre-1"),
        ("Was the Permanent Council asked to publish a manual on lamps?", "op-1"),
        ("Was the mandate of the Board of Pilots extended?", "op-2"),
    ],
)
def test_what_is_told_or_decided_is_answered(
    question: str, cited: str, assistant: Assistant
) -> None:
    answer = assistant.ask(question)
    assert [one.paragraph_id for one in answer.citations] == [f"ag-res-20-ii-o-72/{cited}"]


def test_a_thing_named_in_no_text_has_done_nothing(assistant: Assistant) -> None:
    assert assistant.ask("Did Canada paint the lamp houses?").text == (
        "Not in the resolutions. The closest paragraph, AG/RES. 20 (II-O/72), preambular para. 1, "
        "does not mention Canada."
    )
    assert assistant.ask("Did Canada host anything?").text == "The resolutions say nothing on this."
    assert assistant.ask("Did the Board of Pilots paint lamp houses?").text.startswith("Yes: ")
