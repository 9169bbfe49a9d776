"""What the earlier answers of a conversation have said: the words they showed as answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.records import Turn

_SHOWN = re.compile(r"\*\*(.+?)\*\*", re.S)
_WORD = re.compile(r"\w+")
_SHARE = 0.8
# A clause shown whole holds more than the question before was answered with.
_LONGEST = 200


def said_before(history: Sequence[Turn]) -> tuple[str, ...]:
    """The answering words of the earlier answers, oldest first, without those of whole clauses."""
    answers = (turn.content for turn in history if turn.role == "assistant")
    shown = (words for answer in answers for words in _SHOWN.findall(answer))
    return tuple(words for words in shown if len(words) <= _LONGEST)


def is_said(words: str, said: Sequence[str]) -> bool:
    """Whether nearly all of these words stand in one of the earlier answers."""
    new = set(_WORD.findall(words.lower()))
    return bool(new) and any(
        len(new & set(_WORD.findall(one.lower()))) >= _SHARE * len(new) for one in said
    )
