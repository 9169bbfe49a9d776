"""Follow-ups suggested under an answer: only those that have been asked and were answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, Field

from assistant.page.api import DocumentName, PartKind, TurnIn
from assistant.page.opening import Opening
from assistant.page.suggestions import (
    Suggestion,
    about_actor,
    choose_answered,
    dated_ids,
    paragraph_ids,
)
from assistant.page.wordings import WORDINGS, Language, Wording
from assistant.records import Turn
from assistant.references.resolve import resolve
from assistant.turns.given import HEARD
from index.records import TITLE_LABEL, Resolution

if TYPE_CHECKING:
    from assistant.assistant import Assistant

MOST_SHOWN = 3
MOST_SECONDS = 1.0


class FollowUpsIn(BaseModel):
    """What was said so far, the answer included, and the paragraphs which that answer cites."""

    history: Annotated[list[TurnIn], Field(max_length=HEARD)]
    cited: Annotated[list[DocumentName], Field(max_length=1_000)]
    scope: Annotated[list[DocumentName], Field(max_length=10_000)] = []
    kinds: Annotated[list[PartKind], Field(max_length=3)] = []
    language: Language = "en"


def find_follow_ups(
    opening: Opening, given: FollowUpsIn, is_free: Callable[[], bool] = lambda: True
) -> list[str]:
    """Questions that can be asked next; no further one is tried once it `is_free` no more.

    Each has been asked: it was answered from the paragraphs that obligations and references
    lead to expect, and from at least one that the reader has not been shown yet.
    """
    try:
        assistant = opening.within(frozenset(given.scope), frozenset(given.kinds))
    except LookupError:
        return []
    history = [Turn(turn.role, turn.content) for turn in given.history]
    asked = {_fold(turn.content) for turn in history if turn.role == "user"}
    suggestions = (
        suggestion
        for suggestion in _suggest(opening, assistant, given.cited, WORDINGS[given.language])
        if _fold(suggestion.question) not in asked
    )
    tried = takewhile(lambda _: is_free(), suggestions)
    return choose_answered(
        assistant, tried, history, shown=given.cited, most=MOST_SHOWN, seconds=MOST_SECONDS
    )


def _suggest(
    opening: Opening, assistant: Assistant, cited: Sequence[str], wording: Wording
) -> Iterator[Suggestion]:
    """What may be asked of the first cited resolution, the nearest to the paragraph first."""
    document_id = next(iter(cited), "").partition("/")[0]
    resolution = assistant.resolutions.get(document_id)
    if resolution is None or not resolution.symbol:
        return
    symbol, duties = resolution.symbol, assistant.obligations(document_id)
    for duty in duties:
        asked = about_actor(wording.asks_actor, symbol, duty, duties)
        if asked and duty.paragraph_id in cited:
            yield asked
    yield Suggestion(wording.deadlines.format(symbol=symbol), dated_ids(duties))
    yield from _about_references(assistant, resolution, cited, wording)
    citing = frozenset(opening.cited_by(document_id))
    yield Suggestion(wording.citing.format(symbol=symbol), citing)
    title = frozenset({resolution.paragraph_id(TITLE_LABEL)})
    yield Suggestion(wording.adopted.format(symbol=symbol), title)


def _about_references(
    assistant: Assistant, resolution: Resolution, cited: Sequence[str], wording: Wording
) -> Iterator[Suggestion]:
    for reference in assistant.catalogue.references_of(resolution.document_id):
        document_id = resolve(reference, assistant.resolutions).document_id
        if reference.paragraph_id in cited and document_id:
            target = assistant.resolutions[document_id]
            question = wording.asks.format(symbol=target.symbol)
            yield Suggestion(question, paragraph_ids(target, "operative"))


def _fold(question: str) -> str:
    return " ".join(question.casefold().split()).rstrip("?. ")
