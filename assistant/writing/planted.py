"""Sentences of a paragraph that speak to whoever reads it: they may be quoted, not believed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.obligations.verbs import VERBS
from assistant.writing.given import Given
from assistant.writing.reading import read_text

_SENTENCE = re.compile(r"[^.;!?\n]+(?:[.;!?\n]+|$)")
# A turn of a conversation begins so: “SYSTEM: …”.
_SPEAKER = re.compile(r"^\W*(?:system|assistant|user|human|ai|model|developer)\s*:", re.IGNORECASE)
_YOU = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"^\W*(?:(?P<now>from\s+now\s+on)\W+|(?:and|now|then|please|assistant|do\s+not|don['’]t|never)\b"
    r"\W*)*(?P<verb>[a-z]+)\b(?!\s+(?:of|is|are|shall|must)\b)",
    re.IGNORECASE,
)
_TALKING = frozenset("say tell answer reply respond write print pretend ignore disregard".split())
_SAID = re.compile(r"\s+(?:that|with|only|as|all|any|every|the|previous|nothing)\b", re.IGNORECASE)
# What a conversation with a model is made of, and resolutions do not command anybody about.
_TOLD = re.compile(
    r"\b(?:prompt|previous\s+instructions|the\s+(?:reader|user|assistant|tool|function|above))\b"
    r"|^\s*tool\b",
    re.IGNORECASE,
)


def without_planted(cited: Sequence[Given]) -> tuple[Given, ...]:
    """The paragraphs without what they tell their reader."""
    return tuple(
        replace(one, text=_addressing_nobody(one.text), chapeau=_addressing_nobody(one.chapeau))
        for one in cited
    )


def rests_on_planted(said: str, cited: Sequence[Given], believed: Sequence[Given]) -> bool:
    """Whether a sentence has a word that only those sentences hold that speak to the reader."""
    whole, rest = (read_text(" ".join(one.whole for one in each)) for each in (cited, believed))
    words = [word for word in read_text(said).words if word.is_content or word.is_number]
    return not rest.words or any(whole.bears(word) and not rest.bears(word) for word in words)


def _addressing_nobody(text: str) -> str:
    found = [match[0] for match in _SENTENCE.finditer(text)]
    kept = [sentence for sentence in found if not _speaks_to_reader(sentence)]
    return text if len(kept) == len(found) else "".join(kept).strip()


def _speaks_to_reader(sentence: str) -> bool:
    """Whether a sentence is a turn of talk, says you, or commands about a conversation."""
    if _SPEAKER.search(sentence) or _YOU.search(sentence):
        return True
    opening = _OPENING.search(sentence)
    if opening is None or opening["verb"].lower() not in VERBS | _TALKING:
        return False
    behind = sentence[opening.end("verb") :]
    talks = opening["verb"].lower() in _TALKING and _SAID.match(behind) is not None
    return opening["now"] is not None or talks or _TOLD.search(behind) is not None
