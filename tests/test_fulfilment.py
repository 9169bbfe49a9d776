"""Questions whether something was done that a paragraph only orders."""

import pytest
from conftest import open_texts

from assistant import Assistant, Turn

_TEXT = """AG/RES. 20 (II-O/72)

CARE OF LAMPS

THE GENERAL ASSEMBLY,

NOTING that the Board of Pilots painted ten lamp houses in 1971,

RESOLVES:

1. To request the Permanent Council to publish a manual on the care of lamps.

2. To extend the mandate of the Board of Pilots until 1974.
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
    ("question", "cited"),
    [
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
