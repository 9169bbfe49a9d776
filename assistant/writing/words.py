"""A text as words that can be compared: stems, numbers as values, dates as sets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.numerals import CARDINAL_NUMBERS, ORDINAL_NUMBERS
from assistant.writing.lexicon import is_light, rewrite, stem

_TOKEN = re.compile(
    r"\d+(?:[.,/]\d+)*(?:st|nd|rd|th)?\b|[^\W\d_]+(?:[’'][^\W\d_]+)?|[€$£%;:,.()–-]"
)
_TENS = {
    word: 10 * number
    for number, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2
    )
}
_TENTHS = {word[:-1] + "ieth": value for word, value in _TENS.items()}
_MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre".split()
)
_SIGNS = {"€": "eur", "$": "usd", "£": "gbp", "%": "percent"}
_BETWEEN = frozenset("to and of the , – -".split())
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")


@dataclass(frozen=True, slots=True)
class Word:
    """A word: as printed, and its stem, or for a number `#` and its value (`th` for a rank)."""

    text: str
    key: str

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


def read_words(text: str) -> tuple[Word, ...]:
    """The words, numbers and marks of a text in order, turns of speech put as one word."""
    tokens = _TOKEN.findall(rewrite(text.replace("\u00a0", " ").replace("’", "'")))
    words: list[Word] = []
    place = 0
    while place < len(tokens):
        used, word = _read_word(tokens, place)
        words.append(word)
        place += used
    return tuple(words)


def _read_word(tokens: list[str], place: int) -> tuple[int, Word]:
    token = tokens[place]
    lowered = token.lower()
    if lowered in _TENS and place + 1 < len(tokens):
        skipped = 2 if tokens[place + 1] in ("-", "–") and place + 2 < len(tokens) else 1
        unit = tokens[place + skipped].lower()
        if unit in ORDINAL_NUMBERS and ORDINAL_NUMBERS[unit] < 10:
            return skipped + 1, Word(token, f"#{_TENS[lowered] + ORDINAL_NUMBERS[unit]}th")
        if unit in CARDINAL_NUMBERS and CARDINAL_NUMBERS[unit] < 10:
            return skipped + 1, Word(token, f"#{_TENS[lowered] + CARDINAL_NUMBERS[unit]}")
    return 1, Word(token, _key(token, lowered))


def _key(token: str, lowered: str) -> str:
    if token in _SIGNS:
        return _SIGNS[token]
    ranked = _ORDINAL.match(lowered)
    if ranked:
        return f"#{ranked[1]}th"
    if token[0].isdigit():
        return "#" + re.sub(r",(?=\d{3}\b)", "", token)
    number = _TENS.get(lowered) or CARDINAL_NUMBERS.get(lowered)
    if number and lowered != "once":
        return f"#{number}"
    rank = _TENTHS.get(lowered) or ORDINAL_NUMBERS.get(lowered.removesuffix("s"))
    if rank:
        return f"#{rank}th"
    return stem(re.sub(r"'s?$", "", lowered)) if token[0].isalpha() else token


def find_dates(words: tuple[Word, ...]) -> tuple[frozenset[str], ...]:
    """The dates of a text, each as the set of its day, month and year; those without month left."""
    dates: list[frozenset[str]] = []
    run: list[str] = []
    for word in (*words, Word("", "")):
        lowered = word.text.lower()
        is_month = lowered in _MONTHS and (lowered != "may" or word.text == "May")
        if is_month or (word.is_number and _fits_date(word.key)):
            run.append(f"month {lowered}" if is_month else word.key)
        elif lowered not in _BETWEEN or not run:
            if any(part.startswith("month") for part in run) and len(run) > 1:
                dates.append(frozenset(run))
            run = []
    return tuple(dates)


def _fits_date(key: str) -> bool:
    value = key[1:]
    return value.isdecimal() and (1 <= int(value) <= 31 or 1900 <= int(value) <= 2100)
