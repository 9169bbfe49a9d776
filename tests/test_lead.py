"""What a turn of a conversation is read behind."""

import numpy as np
import pytest

from index.lead import join_lead, lead_end, lead_of, telling_words
from index.states import TokenStates


@pytest.mark.parametrize(
    ("history", "lead"),
    [
        ([], ""),
        (["Who audits the ferry fund?"], "Who audits the ferry fund?"),
        (["Who audits the ferry fund?", "by when?"], "Who audits the ferry fund? by when?"),
        (["Who audits the fund?", "Where do ferries dock?"], "Where do ferries dock?"),
        (["Who audits the fund?", "why?", "since when?", "and who else?"],
         "why? since when? and who else?"),
    ],
)  # fmt: skip
def test_lead_goes_back_to_a_turn_that_tells_the_subject(history: list[str], lead: str) -> None:
    assert lead_of(history) == lead


def test_question_words_tell_no_subject() -> None:
    assert telling_words("And what exactly does it say?") == frozenset()
    assert telling_words("Who audits the ferry fund?") == {"audits", "ferry", "fund"}


def test_bar_parts_lead_and_question_and_stands_nowhere_else() -> None:
    text = join_lead("who | audits?", "by | when?")
    assert text == "who audits? | by when?"
    assert text[lead_end(text) :] == "by when?"
    assert (join_lead("", "by | when?"), lead_end("by when?")) == ("by when?", 0)


def test_tokens_before_a_place_are_marked() -> None:
    offsets = ((-1, -1), (0, 3), (4, 5), (6, 8), (-1, -1))
    tokens = TokenStates(np.zeros(2), np.zeros((5, 2)), offsets)
    assert tokens.before(6).tolist() == [0, 1, 1, 0, 0]
