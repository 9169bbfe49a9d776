"""Numbers in words, English and Spanish, and in Roman letters."""

from __future__ import annotations

import re

from index.months import ENGLISH_MONTHS, SPANISH_MONTHS

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_SPANISH_ORDINAL_STEMS = (
    ("primer", 1), ("segund", 2), ("tercer", 3), ("cuart", 4), ("quint", 5), ("sext", 6),
    ("séptim", 7), ("septim", 7), ("octav", 8), ("noven", 9), ("décim", 10), ("decim", 10),
    ("undécim", 11), ("undecim", 11), ("duodécim", 12), ("duodecim", 12), ("decimoprimer", 11),
    ("decimosegund", 12), ("decimotercer", 13), ("decimocuart", 14), ("decimoquint", 15),
    ("decimosext", 16), ("decimoséptim", 17), ("decimoctav", 18), ("decimonoven", 19),
    ("vigésim", 20), ("vigesim", 20),
)  # fmt: skip
_SPANISH_ENDINGS = ("o", "a", "os", "as")
_SPANISH_ORDINALS = {"primer": 1, "tercer": 3, "decimotercer": 13} | {
    stem + ending: number for stem, number in _SPANISH_ORDINAL_STEMS for ending in _SPANISH_ENDINGS
}
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
).split()
SPANISH_CARDINALS = "uno dos tres cuatro cinco seis siete ocho nueve diez".split()
_LATER_CARDINALS = {
    "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "dieciseis": 16,
    "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
}  # fmt: skip
_FROM_THE_END = {
    "last": -1, "final": -1, "closing": -1, "concluding": -1, "penultimate": -2,
    "second to last": -2, "last but one": -2, "next to last": -2, "antepenultimate": -3,
    "third to last": -3, "last but two": -3, "opening": 1, "very first": 1, "very last": -1,
}  # fmt: skip
_FROM_THE_END |= {
    stem + ending: number
    for stem, number in (
        ("últim", -1), ("ultim", -1), ("penúltim", -2), ("penultim", -2), ("antepenúltim", -3),
        ("antepenultim", -3),
    )
    for ending in _SPANISH_ENDINGS
}  # fmt: skip
ORDINAL_NUMBERS = {word: number for number, word in enumerate(_ORDINALS, 1)}
CARDINAL_NUMBERS = {word: number for number, word in enumerate(_CARDINALS, 1)} | {
    word: number for number, word in enumerate(SPANISH_CARDINALS, 1)
}
CARDINAL_NUMBERS |= _LATER_CARDINALS
_ALSO_ENGLISH = {"once": 11}
_COUNTED = ORDINAL_NUMBERS | _SPANISH_ORDINALS | _FROM_THE_END
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}

CARDINAL = "|".join(CARDINAL_NUMBERS)
ORDINAL = (
    "(?:"
    + "|".join(re.sub("[ -]", r"[\\s-]+", word) for word in sorted(_COUNTED, key=len, reverse=True))
    + r"|\d{1,2}(?:st|nd|rd|th|[ºª°]))"
)


def to_number(text: str) -> int:
    """The value of digits, a number word or Roman letters; 0 when it is none of them."""
    if text.isdecimal():
        return int(text)
    word = text.lower()
    return CARDINAL_NUMBERS.get(word) or _ALSO_ENGLISH.get(word) or _roman_number(text.upper())


def to_ordinal(text: str) -> int:
    """The place that an ordinal names, negative when counted from the end."""
    word = " ".join(re.split(r"[\s-]+", text.lower()))
    return _COUNTED.get(word) or int(re.sub(r"\D", "", word) or 0)


def _roman_number(text: str) -> int:
    if not text or set(text) - set(_ROMAN):
        return 0
    values = [_ROMAN[letter] for letter in text]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


MONTHS = [*ENGLISH_MONTHS, *SPANISH_MONTHS]
YEAR_NUMBER = r"(?:19|20)\d\d"
YEAR = re.compile(rf"\b{YEAR_NUMBER}\b")
MONTH = f"(?:{'|'.join(MONTHS)})"


def month_number(name: str) -> int:
    """The number of a month by its English or Spanish name, 1 to 12."""
    return MONTHS.index(name.lower()) % 12 + 1
