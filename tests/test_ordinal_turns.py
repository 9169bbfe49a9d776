"""Follow-ups that put the earlier question to another of its kind."""

from __future__ import annotations

import pytest

from assistant.turns.ordinal_turns import swap_ordinal


@pytest.mark.parametrize(
    ("question", "earlier", "put"),
    [
        ("and the second?", "When is the first report due?", "When is the second report due?"),
        ("what about the third one", "who hosts the 2nd fair?", "who hosts the third fair?"),
        ("and for the last?", "Where was the first fair?", "Where was the last fair?"),
        ("and the first?", "When is the first report due?", ""),
        ("and the second report's author?", "When is the first report due?", ""),
        ("and the second?", "Which fairs does the resolution name?", ""),
        ("and the second?", "Is the first fair before the third one?", ""),
    ],
)
def test_ordinal_puts_earlier_question_to_another(question: str, earlier: str, put: str) -> None:
    assert swap_ordinal(question, earlier) == put
