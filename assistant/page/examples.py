"""Questions on the first screen, each of them answered by what is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from assistant.page.suggestions import (
    Suggestion,
    about_actor,
    choose_answered,
    dated_ids,
    paragraph_ids,
)
from assistant.page.wordings import BUILT_IN, OF_BUILT_IN, WORDINGS, Language, Wording
from index.records import Resolution

if TYPE_CHECKING:
    from assistant.assistant import Assistant

MOST_SHOWN = 5
# On a slow machine the first answers take long; nobody waits for these.
MOST_SECONDS = 15.0
_LATEST = 5


def find_examples(assistant: Assistant, language: Language) -> list[str]:
    """Questions about the built-in resolutions, then about the latest of the others."""
    suggestions = _suggest(assistant, language)
    return choose_answered(assistant, suggestions, most=MOST_SHOWN, seconds=MOST_SECONDS)


def _suggest(assistant: Assistant, language: Language) -> Iterator[Suggestion]:
    loaded = assistant.resolutions
    held = [loaded[key] for key in BUILT_IN if key in loaded]
    expected = frozenset().union(*map(paragraph_ids, held))
    for question in OF_BUILT_IN[language] if held else ():
        yield Suggestion(question, expected)
    latest = sorted(loaded.values(), key=lambda item: (item.date, item.document_id), reverse=True)
    for resolution in [item for item in latest if item.symbol][:_LATEST]:
        yield from _about(assistant, resolution, WORDINGS[language])


def _about(assistant: Assistant, resolution: Resolution, wording: Wording) -> Iterator[Suggestion]:
    symbol, duties = resolution.symbol, assistant.obligations(resolution.document_id)
    yield Suggestion(wording.about.format(symbol=symbol), paragraph_ids(resolution))
    asked = (about_actor(wording.asks_actor, symbol, duty, duties) for duty in duties)
    yield from islice(filter(None, asked), 1)
    yield Suggestion(wording.relies.format(symbol=symbol), paragraph_ids(resolution, "preambular"))
    yield Suggestion(wording.deadlines.format(symbol=symbol), dated_ids(duties))
