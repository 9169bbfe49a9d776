"""Yes or no where two versions of a text are set side by side."""

import pytest

from assistant.conclusion.versions import conclude_change, open_with_change
from assistant.records import Answer

_LINES = "- **A/1**: forty hours [1].\n- **A/2**: twenty-four hours [2].\n\n> “…”"


@pytest.mark.parametrize(
    ("question", "earlier", "later", "said"),
    [
        ("Is it still that long today?", "forty hours", "twenty-four hours", "No"),
        ("Is it still that long today?", "forty hours", "at least forty hours", "Yes"),
        ("Was that date pushed back?", "by December 31, 1911", "until June 30, 1916", "Yes"),
        ("Was that date pushed back?", "by June 30, 1916", "until June 30, 1916", ""),
        ("Was the toll raised?", "9 crowns", "4 crowns", "No"),
        ("Was the toll raised?", "4 crowns", "9 crowns", "Yes"),
        ("Was the toll not raised?", "4 crowns", "9 crowns", ""),
        ("Was the toll raised?", "4 crowns and 2 crowns", "9 crowns", ""),
        ("Did they change the chair?", "the mayor", "the harbour master", ""),
    ],
)
def test_figures_of_two_versions_say_if_it_changed(
    question: str, earlier: str, later: str, said: str
) -> None:
    assert conclude_change(question, earlier, later) == said


@pytest.mark.parametrize(
    ("question", "opening"),
    [("Is it still that long?", "**No** [1][2]:\n"), ("How long is it?", "")],
)
def test_yes_or_no_stands_above_the_lines(question: str, opening: str) -> None:
    answer = Answer(text=_LINES, standalone_question=question, citations=())
    assert open_with_change(question, answer).text == f"{opening}{_LINES}"
