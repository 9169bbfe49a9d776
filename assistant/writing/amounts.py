"""Dates, numbers and bounds of a sentence against those of its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from assistant.writing.lexicon import has_alike
from assistant.writing.reading import Read
from assistant.writing.words import Word

_COMPARED = {
    "atleast": "minimum",
    "atmost": "maximum within befor limit ceil",
    "exceed": "over abov",
    "below": "under",
}
_CLOSE = 2
_AHEAD, _NEXT = 5, 2


def wrong_dates(sentence: Read, source: Read) -> Iterator[str]:
    """Dates of a sentence of which the text has no day, month and year together."""
    for date in sentence.dates:
        if not any(date <= other for other in source.dates):
            yield f"date {' '.join(sorted(date))}"


def wrong_numbers(sentence: Read, source: Read) -> Iterator[str]:
    """A number must count the same thing, and be as exact, as in the source."""
    dated = frozenset(part for date in sentence.dates for part in date)
    for place, word in enumerate(sentence.words):
        if not word.is_number or word.key in dated:
            continue
        windows = list(_windows(source, word.key))
        counted = _counted(sentence.words, place)
        ranked = word.key.endswith("th")
        if (
            counted
            and not ranked
            and word.key != "#1"
            and _is_counted_elsewhere(source, word.key, counted)
        ):
            yield f"number {word.text} {counted}"
        if _is_year(word):
            continue
        for compared in _before(sentence.words, place) & _COMPARED.keys():
            accepted = {compared, *_COMPARED[compared].split()}
            ok = not windows or any(accepted & set(window) for window in windows)
            if not ok:
                yield f"comparison {word.text}"


def _is_year(word: Word) -> bool:
    return bool(re.fullmatch(r"#(?:19|20)\d\d", word.key))


def _is_counted_elsewhere(source: Read, number: str, counted: str) -> bool:
    """Whether another number counts this, and not the one of that value."""
    own = other = False
    for place, word in enumerate(source.words):
        if word.is_number and word.key == number:
            own = own or has_alike([w.key for w in source.words[place + 1 : place + 5]], counted)
        elif word.is_number:
            behind = takewhile(lambda w: not w.is_number, source.words[place + 1 : place + 4])
            other = other or has_alike([w.key for w in behind], counted)
    return other and not own


def _windows(source: Read, key: str) -> Iterator[list[str]]:
    for place, word in enumerate(source.words):
        if word.key == key:
            near = source.words[max(0, place - _AHEAD) : place + _AHEAD + 1]
            yield [other.key for other in near]


def _counted(words: Sequence[Word], place: int) -> str:
    for word in words[place + 1 : place + 1 + _NEXT]:
        if word.is_number or word.key in (",", ";", "."):
            return ""
        if word.is_content:
            return word.key
    return ""


def _before(words: Sequence[Word], place: int) -> frozenset[str]:
    near = frozenset(word.key for word in words[max(0, place - _CLOSE) : place])
    return (
        near
        if not any(word.is_number for word in words[max(0, place - _CLOSE) : place])
        else (frozenset())
    )
