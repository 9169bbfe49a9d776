"""Letters of sub-paragraphs in a question: “3(b)”, “letters a and c of”, “the second item of”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.question.numerals import ORDINAL, to_ordinal
from index.structure.lines import roman_number, to_roman

_LETTER = re.compile(
    r"\s?[.,]?\s?\(\s?(?P<a>[a-z]|[ivx]{1,5}|[1-9]\d?)\s?\)|\.(?P<b>[a-z]|[ivx]{1,5})\b"
    r"|(?<=[\d)])\.(?P<n>[1-9]\d?)(?![\w.,]*\d)"
    r"|(?<=\d)(?P<c>(?-i:[a-h]))\b|(?<=[\d)])\s?(?P<d>[a-z]|[ivx]{2,4})\)"
    r"|(?<=\d)\s(?P<e>(?-i:[b-h]))\b(?=\s*(?:$|[?!.,;)]|(?:of|in|and|from|say|says|to|del?|ask|"
    r"asks|require|requires)\b))"
    r"|\s*,?\s*(?:sub-?\s?(?:paragraph|para|item|párrafo|inciso)?|letter|lit(?:eral|era)?\.?|"
    r"items?|points?|incisos?|letras?|apartado|literales)"
    r"\s*(?:\(\s?(?P<f>[a-z])\s?\)|(?P<g>(?-i:[a-z]))\b\)?)",
    re.I,
)
_LETTER_LIST = (
    r"(?:\(?(?:[a-z]|[ivx]{2,4})\)?|\(\d{1,2}\))"
    r"(?:(?:\s*,\s*|\s*(?:and|or|&|[yo](?=\s)|al?(?=\s)|to|-)\s*)(?:\(?[a-z]\)?|\(\d{1,2}\)))*"
)
SUB_WORD = (
    r"(?:sub-?\s?(?:paragraphs?|paras?|items?|párrafos?|parrafos?|incisos?)|letters?|"
    r"lit(?:eral|era)?\.?|literales|incisos?|letras?|apartados?)"
)
_LETTERS_FIRST = re.compile(
    rf"(?:\b(?:{SUB_WORD}|points?|items?|paragraphs?|paras?|parts?|"
    rf"clauses?)\s*(?P<named>{_LETTER_LIST})|(?P<bare>\((?:[a-z]|\d{1, 2})\))"
    rf"|\b(?P<place>{ORDINAL})\s+{SUB_WORD})"
    r"\s+(?:of|in|under|from|del?)\s+(?:(?:the|el|la|los|las)\s+)?$",
    re.I,
)
LETTERS_ALONE = re.compile(
    rf"\b(?:{SUB_WORD}\s*(?:\(\s?(?P<a>[a-z])\s?\)|(?<=[\s-])(?P<b>(?![yo]\s+\w)[a-z])\b(?!['’])\)?)|"
    rf"(?:paragraph|para\.?|point|item|clause|párrafo)\s*\((?P<c>[a-z])\))",
    re.I,
)


def read_letters(question: str, position: int) -> tuple[tuple[str, ...], int]:
    """The letters from a position, as in “(b)(ii)” or “.b”, and where they end."""
    letters: list[str] = []
    while match := _LETTER.match(question, position):
        letters.append(next(one for one in match.groups() if one).lower())
        position = match.end()
    return tuple(letters), position


def letters_before(question: str, start: int) -> tuple[list[str], int]:
    """Letters named right before a paragraph, “(a) and (c) of”, and where they start."""
    first = _LETTERS_FIRST.search(question, 0, start)
    if not first:
        return [], start
    named = first["named"] or first["bare"]
    return _letters_of(named) if named else [_nth_letter(first["place"])], first.start()


def mark_beside(letters: Sequence[str], step: int) -> str:
    """The mark so many places on from the last: (c) from (b), (iii) from (ii); `0` where none is.

    One counted from the end stays so. A single (i) is a numeral where it stands under a letter.
    """
    *above, mark = letters
    if re.fullmatch(r"-?\d+", mark):
        return str(int(mark) + step)
    numeral = roman_number(mark) if set(mark) <= set("ivx") else 0
    if numeral and (above or len(mark) > 1):
        return to_roman(numeral + step) or "0"
    beside = chr(ord(mark[0]) + step)
    return beside * len(mark) if beside.islower() else "0"


def _nth_letter(ordinal: str) -> str:
    """The letter at a place, or the place itself where it is counted from the end."""
    place = to_ordinal(ordinal)
    return chr(ord("a") + place - 1) if place > 0 else str(place)


def _letters_of(text: str) -> list[str]:
    """The letters of “a and c” or “(a) to (c)”."""
    joined = re.sub(r"(?<=[\s)])(?:[yo]|al)(?=\s)", ",", text.lower())
    named = re.findall(
        r"\b(?:[a-z]|[ivx]{2,4}|\d{1,2})\b", re.sub(r"(?<=\))\s+a\s", " to ", joined)
    )
    if (
        re.search(r"\bto\b|-|\sal\s|\)\s+a\s", text, re.I)
        and len(named) == 2
        and max(map(len, named)) == 1
        and not any(one.isdecimal() for one in named)
    ):
        return [chr(code) for code in range(ord(named[0]), ord(named[1]) + 1)]
    return named
