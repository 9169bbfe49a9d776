"""A Spanish talk about texts in English, put into the words of the texts before it is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.question.gloss import to_english
from assistant.records import Turn
from assistant.turns.condense import Condensed, condense


def condense_in_english(
    typed: str, history: Sequence[Turn], catalogue: Catalogue
) -> Condensed | None:
    """The question made standalone in English; None where it is in English already.

    It is shown as it was typed.
    """
    read = to_english(typed)
    turns = [
        replace(turn, content=to_english(turn.content)) if turn.role == "user" else turn
        for turn in history
    ]
    if (read, turns) == (typed, list(history)):
        return None
    condensed = condense(read, turns, catalogue)
    shown = condensed.standalone_question.replace(read, typed, 1)
    return replace(condensed, standalone_question=shown)
