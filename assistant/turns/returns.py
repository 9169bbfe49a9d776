"""Returns to a subject spoken of before: “back to the fund: which gauges go first?”."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.mentions.identifiers import find_identifiers
from assistant.question.kinds import content_words
from assistant.question.subject import after_return, put_right
from assistant.records import Turn
from assistant.retrieval import stem_words


def take_up_returns(history: Sequence[Turn], catalogue: Catalogue) -> Sequence[Turn]:
    """The turns as they hang together: a return to a subject goes on from where it was left."""
    turns: list[Turn] = []
    for turn in history:
        before: Sequence[Turn] = ()
        if turn.role == "user":
            turn = replace(turn, content=put_right(turn.content))
            before, rest = return_of(turn.content, turns, catalogue)
        turns = [*before, replace(turn, content=rest)] if before else [*turns, turn]
    return turns


def return_of(
    question: str, history: Sequence[Turn], catalogue: Catalogue
) -> tuple[Sequence[Turn], str]:
    """The turns that a question returns to, and the question itself; empty where it does not."""
    subject, rest = after_return(question)
    named = find_identifiers(subject, catalogue)
    if not rest or named.document_ids or named.missing or named.paragraphs:
        return (), ""
    before = turns_about(subject, history)
    return (before, rest) if before else ((), "")


def turns_about(subject: str, history: Sequence[Turn]) -> Sequence[Turn]:
    """The turns up to the last exchange that has most of a subject's words, at least half of them.

    A question counts before an answer. Empty where no exchange has so many.
    """
    wanted = set(stem_words(" ".join(content_words(subject))))
    best, end = (0, False), 0
    for place, turn in enumerate(history):
        asked = turn.role == "user"
        shared = len(wanted & set(stem_words(turn.content)))
        if 2 * shared >= len(wanted) and (shared, asked) >= best and shared:
            best, end = (shared, asked), place + (2 if asked else 1)
    return history[:end]
