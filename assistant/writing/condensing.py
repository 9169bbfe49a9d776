"""A follow-up condensed by the model, used only where nothing new came in."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.records import Turn
from assistant.writing.reading import read_text
from index.symbols import find_symbols

_LONGEST = 600


def find_drift(condensed: str, question: str, history: Sequence[Turn]) -> str:
    """What a condensed question has that neither question nor history has, empty when nothing."""
    if not condensed.strip() or len(condensed) > _LONGEST or "\n" in condensed.strip():
        return "form"
    said = " ".join((*(turn.content for turn in history), question))
    known = {mention.document_id for mention in find_symbols(said)}
    for mention in find_symbols(condensed):
        if mention.document_id not in known:
            return mention.text
    source = read_text(said)
    for word in read_text(condensed).words:
        if (word.is_content or word.is_number) and not source.has(word.key):
            return word.text
    return ""
