"""Tables and lists of names without marks, behind the paragraph that announces them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.structure.announcing import is_opener
from index.structure.lines import Line, leading_number
from index.structure.reading import has_number
from index.structure.signals import find_annex, is_closing, is_heading

_FEWEST_ROWS = 3
_FIGURE = re.compile(r"(?:^|\s)[($€£]*\d[\d., ]*(?<=[\d ])[%)]*$|^[–—-]+$")
_LONGEST_CELL = 100


def find_rows_end(lines: Sequence[Line], index: int, last: int) -> int:
    """Where rows or names behind a colon end: at the next number, the closing lines, the end.

    It is `index` where fewer than three lines stand there, or what follows is something else.
    """
    end = index
    while end < len(lines) and _is_cell(lines[end]):
        end += 1
    after = lines[end : end + 1]
    goes_on = all(
        is_closing(line) or (has_number(line) and leading_number(line.marks[0].value) == last + 1)
        for line in after
    )
    return end if goes_on and end - index >= _FEWEST_ROWS else index


def _is_cell(line: Line) -> bool:
    """Whether a line is a heading by its look, or nothing but figures."""
    words = _FIGURE.sub("", line.text)
    if not words:
        return True
    is_other = is_closing(line) or is_opener(line) or find_annex(line)
    return is_heading(replace(line, text=words)) and len(words) < _LONGEST_CELL and not is_other
