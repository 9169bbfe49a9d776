"""Where resolutions begin among the lines of printed pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.structure.announcing import is_opener
from index.structure.lines import Line, split_lines
from index.structure.signals import is_page_mark
from index.structure.verbs import leading_verb
from index.symbols import find_title_symbol

_FRONT = 12


def find_beginnings(lines: Sequence[str]) -> set[int]:
    """The places of the front matter of each resolution: from its symbol to the adopting body.

    A symbol under which one began before is the head of a page.
    """
    begun: set[str] = set()
    found: set[int] = set()
    for place, line in enumerate(lines):
        if not _names_body(line):
            continue
        above = _symbols_before(lines, place)
        fresh = next(((start, symbol) for start, symbol in above if symbol not in begun), None)
        if fresh:
            found.update(range(fresh[0], place + 1))
            begun.add(fresh[1])
    return found


def _names_body(text: str) -> bool:
    return any(map(is_opener, split_lines(text)))


def _symbols_before(lines: Sequence[str], place: int) -> Iterator[tuple[int, str]]:
    """The places and letters of the symbols in the front matter above a place, nearest first."""
    filled = (one for one in range(place - 1, -1, -1) if lines[one].strip())
    for _, above in zip(range(_FRONT), filled, strict=False):
        line = split_lines(lines[above])[0]
        symbol = find_title_symbol(line.text)
        if symbol:
            yield above, re.sub(r"\W+", "", symbol).lower()
        elif _is_paragraph(line):
            return


def _is_paragraph(line: Line) -> bool:
    """Whether a line is one of a body's paragraphs; a title can begin as recitals do."""
    if is_page_mark(line):
        return False
    return bool(line.marks) or leading_verb(line.text)[1] == "operative" or is_opener(line)
