"""Follow-ups suggested under an answer: only those that have been asked and were answered."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, Field

from assistant.obligations import Obligation
from assistant.page.api import DocumentId, PartKind, TurnIn
from assistant.page.exchange import HISTORY_LIMIT
from assistant.page.opening import Opening
from assistant.records import Turn
from assistant.references.resolve import resolve
from index.records import TITLE_LABEL, Resolution

if TYPE_CHECKING:
    from assistant.assistant import Assistant

MOST_SHOWN = 3
MOST_SECONDS = 1.0
_LONGEST_ACTOR = 60


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question with the paragraphs that its answer may cite."""

    question: str
    expected: frozenset[str]


class FollowUpsIn(BaseModel):
    """What was said so far, the answer included, and the paragraphs which that answer cites."""

    history: Annotated[list[TurnIn], Field(max_length=HISTORY_LIMIT)]
    cited: Annotated[list[DocumentId], Field(max_length=1_000)]
    scope: Annotated[list[DocumentId], Field(max_length=10_000)] = []
    kinds: Annotated[list[PartKind], Field(max_length=3)] = []


def find_follow_ups(opening: Opening, given: FollowUpsIn) -> list[str]:
    """Questions that can be asked next.

    Each has been asked: it was answered from the paragraphs that obligations and references
    lead to expect, and from at least one that the reader has not been shown yet.
    """
    try:
        assistant = opening.within(frozenset(given.scope), frozenset(given.kinds))
    except LookupError:
        return []
    history = [Turn(turn.role, turn.content) for turn in given.history]
    shown = set(given.cited)
    asked = {_fold(turn.content) for turn in history if turn.role == "user"}
    spent = 0.0
    found: list[str] = []
    for suggestion in _suggest(opening, assistant, given.cited):
        if len(found) == MOST_SHOWN or spent > MOST_SECONDS:
            break
        known = _fold(suggestion.question) in asked or suggestion.question in found
        if known or not suggestion.expected - shown:
            continue
        # A suggestion is not worth a model's time; what is extracted can be generated from.
        started = time.monotonic()
        answer = assistant.ask(suggestion.question, history, "extractive")
        spent += time.monotonic() - started
        cited = {item.paragraph_id for item in answer.citations}
        if cited and cited <= suggestion.expected and not cited <= shown:
            found.append(suggestion.question)
    return found


def _suggest(opening: Opening, assistant: Assistant, cited: Sequence[str]) -> Iterator[Suggestion]:
    """What may be asked of the first cited resolution, the nearest to the paragraph first."""
    document_id = next(iter(cited), "").partition("/")[0]
    resolution = assistant.resolutions.get(document_id)
    if resolution is None or not resolution.symbol:
        return
    duties = assistant.obligations(document_id)
    yield from _about_actors(resolution.symbol, duties, cited)
    dated = frozenset(duty.paragraph_id for duty in duties if duty.due)
    yield Suggestion(f"Which deadlines does {resolution.symbol} set?", dated)
    yield from _about_references(assistant, resolution, cited)
    citing = frozenset(opening.cited_by(document_id))
    yield Suggestion(f"Which resolutions cite {resolution.symbol}?", citing)
    title = frozenset({resolution.paragraph_id(TITLE_LABEL)})
    yield Suggestion(f"When was {resolution.symbol} adopted?", title)


def _about_actors(
    symbol: str, duties: Sequence[Obligation], cited: Collection[str]
) -> Iterator[Suggestion]:
    for duty in duties:
        if duty.paragraph_id in cited and duty.actor and len(duty.actor.text) <= _LONGEST_ACTOR:
            same = frozenset(
                other.paragraph_id
                for other in duties
                if set(other.actor_keys) & set(duty.actor_keys)
            )
            yield Suggestion(f"What does {symbol} ask {duty.actor.text} to do?", same)


def _about_references(
    assistant: Assistant, resolution: Resolution, cited: Collection[str]
) -> Iterator[Suggestion]:
    for reference in assistant.catalogue.references_of(resolution.document_id):
        document_id = resolve(reference, assistant.resolutions).document_id
        if reference.paragraph_id in cited and document_id:
            target = assistant.resolutions[document_id]
            operative = frozenset(
                target.paragraph_id(paragraph.label)
                for paragraph in target.paragraphs
                if paragraph.kind == "operative"
            )
            yield Suggestion(f"What does {target.symbol} ask for?", operative)


def _fold(question: str) -> str:
    return " ".join(question.casefold().split()).rstrip("?. ")
