"""Paragraphs that ordinals in words count: `PRIMERO: Instar a los Estados Miembros …`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from index.structure.lines import Line, Mark, find_marks

_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
    "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo "
    "duodécimo".split(),
    "primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo".split(),
)
_VALUES = {word: value for words in _WORDS for value, word in enumerate(words, 1)} | {
    "septimo": 7, "decimo": 10, "undecimo": 11, "duodecimo": 12, "setimo": 7,
    "decimoprimero": 11, "décimo primero": 11, "decimosegundo": 12, "décimo segundo": 12,
    "decimotercero": 13, "décimo tercero": 13, "decimocuarto": 14, "décimo cuarto": 14,
    "decimoquinto": 15, "décimo quinto": 15,
}  # fmt: skip
_ORDINAL = re.compile(
    r"(?P<word>[A-ZÀ-Ý][\wÀ-ÿ]{3,14}(?: [\wÀ-ÿ]{5,8})?)\s?(?:[.:]\s?[-–—]?|[-–—)])\s+(?=\S)"
)


def mark_ordinal_words(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with the ordinals that count them as their numbers.

    They do where there are several, and each is the first or the next.
    """
    marked = tuple(map(_mark, lines))
    counted = [here for here, line in zip(marked, lines, strict=True) if here is not line]
    values = [0, *(int(line.marks[0].value) for line in counted)]
    runs = all(after in (1, before + 1) for before, after in pairwise(values))
    return marked if runs and len(counted) > 1 else tuple(lines)


def begins_with_ordinal(text: str) -> bool:
    """Whether a text begins with an ordinal as paragraphs do: `SEGUNDO: Solicitar …`."""
    match = _ORDINAL.match(text)
    return match is not None and match["word"].lower() in _VALUES


def _mark(line: Line) -> Line:
    """The line, with an ordinal before its text as its number."""
    match = None if line.marks else _ORDINAL.match(line.text)
    value = _VALUES.get(match["word"].lower(), 0) if match else 0
    if not match or not value:
        return line
    mark = Mark("number", str(value), match[0].strip(), match.end())
    return replace(line, marks=(mark, *find_marks(line.text[match.end() :])))
