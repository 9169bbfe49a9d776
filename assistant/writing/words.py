"""A text as words that can be compared: stems, numbers as values, dates as sets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.writing.figures import read_figure
from assistant.writing.lexicon import is_light, stem
from assistant.writing.rewriting import rewrite
from assistant.writing.spanish import is_spanish, to_english
from index.months import ENGLISH_MONTHS

_TOKEN = re.compile(
    r"\d+(?:[.,/]\d+)*(?:st|nd|rd|th)?\b|[^\W\d_]+(?:[’'][^\W\d_]+)?|[€$£%;:,.()–-]"
)
_MONTHS = frozenset(ENGLISH_MONTHS)
_MONTH_KEYS = {stem(name): name for name in _MONTHS} | {
    stem(name[:4] if name == "september" else name[:3]): name for name in _MONTHS if len(name) > 4
}
_SIGNS = {"€": "eur", "$": "usd", "£": "gbp", "%": "percent"}
_BETWEEN = frozenset("to and of the , – - de del".split())
_LONGER = {"hour": ("day", 1, 24), "week": ("day", 7, 1), "month": ("year", 1, 12)}


@dataclass(frozen=True, slots=True)
class Word:
    """A word: as printed, and its stem, or for a number `#` and its value (`th` for a rank).

    `others` are the stems of what else a word of another language may mean.
    """

    text: str
    key: str
    others: tuple[str, ...] = ()

    @property
    def is_number(self) -> bool:
        """Whether it is a number or a rank."""
        return self.key.startswith("#")

    @property
    def is_content(self) -> bool:
        """Whether it asserts something, so that it needs support."""
        return bool(self.key) and self.key[0] not in ",;:.()–-" and not self.is_light

    @property
    def is_light(self) -> bool:
        """Whether it only frames a statement."""
        return is_light(self.text, self.key)


@lru_cache(512)
def content_keys(text: str, spanish: bool | None = None) -> frozenset[str]:
    """The stems of the words of a text that have a content of their own."""
    return frozenset(word.key for word in read_words(text, spanish) if word.is_content)


def read_words(text: str, spanish: bool | None = None) -> tuple[Word, ...]:
    """The words, numbers and marks of a text in order, turns of speech put as one word.

    The language of a short stretch must be told, that of a longer one shows.
    """
    spanish = is_spanish(text) if spanish is None else spanish
    tokens = _TOKEN.findall(rewrite(text.replace("\u00a0", " ").replace("’", "'")))
    meant = [to_english(token) if spanish else () for token in tokens]
    read = [known[0] if known else token for token, known in zip(tokens, meant, strict=True)]
    words: list[Word] = []
    place = 0
    while place < len(tokens):
        used, key = read_figure([token.lower() for token in read[place : place + 8]])
        if used:
            words.append(Word(tokens[place], key))
        else:
            used, others = 1, tuple(stem(one) for one in meant[place][1:])
            if others or (meant[place] and tokens[place][0].isupper()):
                others = (*others, stem(tokens[place]))
            words.append(Word(tokens[place], _key(read[place], read[place].lower()), others))
        place += used
    return tuple(_in_whole_units(words))


def _key(token: str, lowered: str) -> str:
    if token in _SIGNS:
        return _SIGNS[token]
    return stem(re.sub(r"'s?$", "", lowered)) if token[0].isalpha() else token


def _in_whole_units(words: Sequence[Word]) -> Iterator[Word]:
    """Hours put as days, weeks as days and months as years where they are whole ones."""
    for place, word in enumerate(words):
        behind = [other for other in words[place + 1 : place + 3] if other.text not in "-–"]
        unit = behind[0].key if behind else ""
        before = words[place - 1] if place else None
        if word.is_number and unit in _LONGER and word.key[1:].isdecimal():
            _, times, parts = _LONGER[unit]
            value = int(word.key[1:]) * times
            yield replace(word, key=f"#{value // parts}") if value % parts == 0 else word
        elif before and word.key in _LONGER and _is_whole(words, place):
            yield replace(word, key=_LONGER[word.key][0])
        else:
            yield word


def _is_whole(words: Sequence[Word], place: int) -> bool:
    """Whether the number in front of a unit makes whole larger ones."""
    number = next(
        (w for w in reversed(words[max(0, place - 2) : place]) if w.text not in "-–"), None
    )
    if number is None or not number.is_number or not number.key[1:].isdecimal():
        return False
    _, times, parts = _LONGER[words[place].key]
    return int(number.key[1:]) * times % parts == 0


def find_dates(words: tuple[Word, ...]) -> tuple[frozenset[str], ...]:
    """The dates of a text, each as the set of its day, month and year; those without month left."""
    dates: list[frozenset[str]] = []
    run: list[str] = []
    for place, word in enumerate((*words, Word("", ""))):
        lowered = word.text.lower()
        month = month_of(word)
        if lowered == "," and not _is_year(words[place + 1 : place + 2]):
            lowered = ";"
        if month or (word.is_number and _fits_date(word.key)):
            run.append(f"month {month}" if month else word.key)
        elif lowered not in _BETWEEN or not run:
            if any(part.startswith("month") for part in run) and len(run) > 1:
                dates.append(frozenset(run))
            run = []
    return tuple(dates)


def _is_year(words: Sequence[Word]) -> bool:
    return bool(words) and words[0].is_number and len(words[0].key) == 5


def month_of(word: Word) -> str:
    """The English name of a month, empty for another word."""
    if word.key not in _MONTH_KEYS or (word.text.lower() == "may" and word.text != "May"):
        return ""
    return _MONTH_KEYS[word.key]


def _fits_date(key: str) -> bool:
    value = key[1:]
    return value.isdecimal() and (1 <= int(value) <= 31 or 1900 <= int(value) <= 2100)
