"""Leading verbs: what tells a preambular paragraph from an operative one without its number."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from index.structure.vocabulary import (
    ADVERBS,
    FOLLOWERS,
    INFINITIVE_FOLLOWERS,
    NO_INFINITIVES,
    NO_PARTICIPLES,
    NOUNS_TOO,
    OPERATIVE,
    PHRASE_WORDS,
    PREAMBULAR,
)

Mood = Literal["", "preambular", "operative"]

_LEAD = 200
_TOKEN = re.compile(r"[A-Za-zÀ-ÿ’'-]+")
# Emphasis, and what some assemblies say before WHEREAS and RESOLVED.
_BEFORE = re.compile(
    r"[\s_*“\"‘'«\[]*"
    r"(?:and\s+(?=whereas\b)|(?:now,?\s+)?(?:therefore,?\s+)?be\s+it\s+(?=(?:\w+\s+)?resolved\b))?",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(
    r"[a-z-]{2,}ing$"
    r"|[a-záéíóúñ]{2,}(?:ando|iendo|yendo)(?:se|la|lo)?$"
    r"|[a-zà-ÿ]{2,}(?:ando|endo|indo)(?:-se)?$"
    r"|ayant$|[a-zà-ÿ]{3,}ant$"
)
_INFINITIVE = re.compile(r"[a-záéíóúñü]{3,}(?:ar|er|ir)(?:le|les|se|lo|la|los|las)?$")


def leading_verb(text: str) -> tuple[str, Mood]:
    """The verb phrase a paragraph starts with, as printed, and the part of a resolution it marks.

    Both are empty where the text starts with no verb of resolutions.
    """
    return _leading_verb(text[:_LEAD])


@lru_cache(maxsize=4096)
def _leading_verb(text: str) -> tuple[str, Mood]:
    start = _BEFORE.match(text)
    offset = start.end() if start else 0
    # Dots stand for what is printed elsewhere, and what goes on behind them begins nothing.
    words = [] if text.startswith(("...", "…"), offset) else list(_TOKEN.finditer(text, offset))
    for index, word in enumerate(words[:4]):
        after = words[index + 1][0].lower() if index + 1 < len(words) else ""
        mood = _mood(word[0].lower(), after, first=index == 0)
        if mood:
            return text[offset : _phrase_end(text, words, index, mood)], mood
        if word[0].lower() not in ADVERBS:
            break
    return "", ""


def _mood(word: str, after: str, *, first: bool) -> Mood:
    if word == "to":
        return "operative" if first and after else ""
    if word in NOUNS_TOO and after not in FOLLOWERS:
        return ""
    if after == "of" and word.endswith("ing"):
        return ""
    if word in OPERATIVE or (word == "resolved" and after in ("by", "that")):
        return "operative"
    if word in PREAMBULAR or (_PARTICIPLE.match(word) and word not in NO_PARTICIPLES):
        return "preambular"
    is_infinitive = _INFINITIVE.match(word) and word not in NO_INFINITIVES
    return "operative" if is_infinitive and after in INFINITIVE_FOLLOWERS else ""


def _phrase_end(text: str, words: list[re.Match[str]], index: int, mood: Mood) -> int:
    """Where the phrase ends: caps run on while the words are in caps, else known followers."""
    last = index
    lead = words[0][0]
    in_caps = len(lead) > 1 and lead.isupper()
    if mood == "operative" and lead.lower() == "to":
        last = min(index + 1, len(words) - 1)
    for position in range(last + 1, min(last + 6, len(words))):
        gap = text[words[position - 1].end() : words[position].start()]
        word = words[position][0]
        follows = word.isupper() and len(word) > 1 if in_caps else word.lower() in PHRASE_WORDS
        if gap.strip("_* \u00a0") or not follows:
            break
        last = position
    while not in_caps and last > index and words[last][0].lower() in ("its", "that", "of"):
        last -= 1
    return words[last].end()
