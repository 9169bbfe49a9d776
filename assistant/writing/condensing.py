"""A follow-up condensed by the model, used only where it still asks what was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.question.kinds import content_words, question_kind
from assistant.records import Turn
from assistant.writing.negation import find_denials
from assistant.writing.reading import read_text
from assistant.writing.words import read_words
from index.symbols import find_symbols

_LONGEST = 600
# Asked so, a follow-up leaves open what kind of answer it wants.
_VAGUE = frozenset({"what", "which", "list"})
_OPEN = ""
_ABOUT = re.compile(r"\b(?:what|how)\s+(?:about|of)\b", re.IGNORECASE)


def find_drift(condensed: str, question: str, history: Sequence[Turn]) -> str:
    """What a condensed question adds to the conversation, or drops of the typed question."""
    if not condensed.strip() or len(condensed) > _LONGEST or "\n" in condensed.strip():
        return "form"
    drifts = (
        *_added(condensed, " ".join((*(turn.content for turn in history), question))),
        *_lost(condensed, question),
        *_denied_otherwise(condensed, question, history),
    )
    return drifts[0] if drifts else ""


def _added(condensed: str, said: str) -> Iterator[str]:
    known = {mention.document_id for mention in find_symbols(said)}
    for mention in find_symbols(condensed):
        if mention.document_id not in known:
            yield mention.text
    source = read_text(said)
    for word in read_text(condensed).words:
        if (word.is_content or word.is_number) and not source.has(word.key):
            yield word.text


def _lost(condensed: str, question: str) -> Iterator[str]:
    """What is typed and not condensed: the kind of question, what it names and counts."""
    kind = question_kind(_ABOUT.sub("", question))
    if kind not in _VAGUE and question_kind(condensed) != kind:
        yield f"kind {kind}"
    kept = read_text(condensed)
    for word in read_text(" ".join(content_words(question))).words:
        if (word.is_content or word.is_number) and not kept.has(word.key, inflected=True):
            yield word.text


def _denied_otherwise(condensed: str, question: str, history: Sequence[Turn]) -> Iterator[str]:
    """Denials that were not typed, or were and are gone; answers deny much that nobody asks."""
    mine, typed = _denied(condensed), _denied(question)
    asked = [turn.content for turn in history if turn.role == "user"]
    earlier = frozenset(key for content in asked for key in _denied(content))
    is_open = _OPEN in typed and bool(mine)
    if not is_open and (mine - typed - earlier or typed - mine):
        yield "denial"


def _denied(text: str) -> frozenset[str]:
    """What a text denies first of all, `_OPEN` for a denial that does not say of what."""
    denials = find_denials(read_words(text))
    return frozenset(one.denied[0] if one.denied else _OPEN for one in denials)
