"""The words of a time as they are compared: one form for a frequency, one language for months."""

from __future__ import annotations

import re

from index.months import ENGLISH_MONTHS, SPANISH_MONTHS

_MONTHS = dict(zip(SPANISH_MONTHS, ENGLISH_MONTHS, strict=True))
_EVERY = r"(?:every|each|per|cada|(?:once\s+)?an?|una\s+vez\s+al)\s+(?:calendar\s+)?"
_FREQUENCIES = tuple(
    (re.compile(rf"\b(?:{pattern})\b"), word)
    for word, pattern in (
        ("semiannually", r"every\s+six\s+months|twice\s+a\s+year|cada\s+seis\s+meses"),
        ("semiannually", r"semi-annually|biannually|semestralmente"),
        ("quarterly", r"every\s+three\s+months|(?:every|each)\s+quarter|trimestralmente"),
        ("quarterly", r"cada\s+tres\s+meses"),
        ("biennially", r"every\s+(?:two|other|second)\s+years?|cada\s+dos\s+años|bienalmente"),
        ("annually", rf"{_EVERY}(?:year|año)|yearly|anualmente|on\s+an\s+annual\s+basis"),
        ("monthly", rf"{_EVERY}(?:month|mes)|mensualmente|on\s+a\s+monthly\s+basis"),
    )
)
_WORD = re.compile(r"[\w’'-]+")


def due_words(text: str) -> set[str]:
    """The words of a time in small letters, "every year" as "annually", "abril" as "april"."""
    text = " ".join(text.casefold().split())
    for frequency, word in _FREQUENCIES:
        text = frequency.sub(word, text)
    return {_MONTHS.get(word, word) for word in _WORD.findall(text)}
