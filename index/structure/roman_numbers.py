"""Operative paragraphs that numerals in capitals count: `II. To instruct the Secretariat …`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from index.structure.lines import Line, Mark, find_marks, roman_number
from index.structure.reading import ends, has_number
from index.structure.verbs import leading_verb

_NUMERAL = re.compile(r"(?P<numeral>[IVXL]{1,6})(?:\.[-–]?|\)|\s?[-–—])\s+(?=\S)")


def mark_roman_numbers(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with the numerals that count operative paragraphs as their numbers.

    They do where no paragraph has another number, and each numeral is the first or the next.
    """
    marked = tuple(map(_mark, lines))
    counted = [here for here, line in zip(marked, lines, strict=True) if here is not line]
    values = [0, *(int(line.marks[0].value) for line in counted)]
    runs = all(after in (1, before + 1) for before, after in pairwise(values))
    others = any(has_number(line) and leading_verb(line.body)[1] for line in lines)
    return marked if runs and len(counted) > 1 and not others else tuple(lines)


def _mark(line: Line) -> Line:
    """The line, with a numeral before a verb and a whole sentence as its number."""
    match = _NUMERAL.match(line.text)
    value = roman_number(match["numeral"]) if match else 0
    body = line.text[match.end() :] if match else ""
    if not value or leading_verb(body)[1] != "operative" or not ends(body):
        return line
    printed = line.text[: len(line.text) - len(body)]
    mark = Mark("number", str(value), printed.strip(), len(printed))
    return replace(line, marks=(mark, *find_marks(body)))
