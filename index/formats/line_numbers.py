"""Numbers that count the lines of a page, as drafts print them in the margin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from index.formats.layout import PrintedLine

_NUMBER = re.compile(r"\s*(\d{1,4})(?:\s+|$)")
_FEWEST = 8
_SHARE = 0.8


def drop_line_numbers(page: Sequence[PrintedLine]) -> tuple[PrintedLine, ...]:
    """A page without the numbers of its lines: those of nearly all lines, one up from each."""
    numbers = [int(match[1]) if (match := _NUMBER.match(line.text)) else -1 for line in page]
    steps = sum(before >= 0 and after == before + 1 for before, after in pairwise(numbers))
    if len(page) < _FEWEST or steps < _SHARE * (len(page) - 1):
        return tuple(page)
    return tuple(replace(line, text=_NUMBER.sub("", line.text, count=1)) for line in page)
