"""Numbers in words, English and Spanish, and in Roman letters."""

from __future__ import annotations

import re

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_SPANISH_ORDINALS = {
    "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3,
    "tercero": 3, "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6,
    "séptimo": 7, "septimo": 7, "octavo": 8, "noveno": 9, "décimo": 10, "decimo": 10,
}  # fmt: skip
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
).split()
_SPANISH_CARDINALS = "uno dos tres cuatro cinco seis siete ocho nueve diez".split()
_FROM_THE_END = {
    "last": -1, "final": -1, "closing": -1, "concluding": -1, "último": -1, "ultimo": -1,
    "última": -1, "penultimate": -2, "penúltimo": -2, "second to last": -2, "last but one": -2,
    "next to last": -2, "antepenultimate": -3, "third to last": -3, "last but two": -3,
    "opening": 1, "very first": 1, "very last": -1,
}  # fmt: skip
ORDINAL_NUMBERS = {word: number for number, word in enumerate(_ORDINALS, 1)}
CARDINAL_NUMBERS = {word: number for number, word in enumerate(_CARDINALS, 1)} | {
    word: number for number, word in enumerate(_SPANISH_CARDINALS, 1)
}
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
    return CARDINAL_NUMBERS.get(text.lower(), 0) or _roman_number(text.upper())


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
