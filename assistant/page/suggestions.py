"""Questions that the page suggests: only those that have been asked and were answered."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from index.records import Kind, Resolution

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from assistant.obligations import Obligation
    from assistant.records import Turn

_LONGEST_ACTOR = 60


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question with the paragraphs that its answer may cite."""

    question: str
    expected: frozenset[str]


def choose_answered(
    assistant: Assistant,
    suggestions: Iterable[Suggestion],
    history: Sequence[Turn] = (),
    *,
    shown: Collection[str] = (),
    most: int,
    seconds: float,
) -> list[str]:
    """The first questions that are answered as expected, from more than the paragraphs `shown`.

    No more are asked once answering has taken these seconds.
    """
    spent = 0.0
    found: list[str] = []
    for suggestion in suggestions:
        if len(found) == most or spent > seconds:
            break
        if suggestion.question in found or not suggestion.expected.difference(shown):
            continue
        # A suggestion is not worth a model's time; what is extracted can be generated from.
        started = time.monotonic()
        answer = assistant.ask(suggestion.question, history, "extractive")
        spent += time.monotonic() - started
        cited = {item.paragraph_id for item in answer.citations}
        if cited <= suggestion.expected and cited.difference(shown):
            found.append(suggestion.question)
    return found


def about_actor(
    wording: str, symbol: str, duty: Obligation, duties: Sequence[Obligation]
) -> Suggestion | None:
    """What is asked of the actor of a duty, expected of all duties of the same; else None."""
    if not duty.actor or len(duty.actor.text) > _LONGEST_ACTOR:
        return None
    same = frozenset(
        other.paragraph_id for other in duties if set(other.actor_keys) & set(duty.actor_keys)
    )
    return Suggestion(wording.format(symbol=symbol, actor=duty.actor.text), same)


def paragraph_ids(resolution: Resolution, *kinds: Kind) -> frozenset[str]:
    """The paragraphs of these kinds, without any of all."""
    return frozenset(
        resolution.paragraph_id(paragraph.label)
        for paragraph in resolution.paragraphs
        if not kinds or paragraph.kind in kinds
    )


def dated_ids(duties: Sequence[Obligation]) -> frozenset[str]:
    """The paragraphs that say by when something must be done."""
    return frozenset(duty.paragraph_id for duty in duties if duty.due)
