"""Paragraph numbers printed without a full stop: `2 INVITES Member States to …`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.structure.lines import Line, Mark, leading_number
from index.structure.reading import ends
from index.structure.verbs import leading_verb

_BARE = re.compile(r"(?P<number>[1-9]\d{0,2})[\s\u00a0]+(?=[A-ZÁÉÍÓÚÑ“\"])")
_CAPS = re.compile(r"[A-ZÁÉÍÓÚÑ]{4,}\b")


def mark_bare_numbers(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with a mark on numbers without a full stop that count paragraphs.

    They count where an operative verb in capitals follows; where most numbers of the text are
    printed so, whatever follows the number that comes next.
    """
    marked = tuple(_mark_if(line, _is_before_verb(line)) for line in lines)
    numbers = [line.mark for line in marked if line.mark and line.mark.kind == "number"]
    bare = [one for one in numbers if one.printed.isdigit()]
    if 2 * len(bare) <= len(numbers):
        return marked
    counted: list[Line] = []
    last = 0
    for line in marked:
        follows = last > 0 and _number(line) == last + 1 and ends(line.text)
        counted.append(_mark_if(line, follows))
        mark = counted[-1].mark
        last = leading_number(mark.value) if mark and mark.kind == "number" else last
    return tuple(counted)


def _is_before_verb(line: Line) -> bool:
    """Whether a bare number stands before an operative verb in capitals."""
    match = _BARE.match(line.text)
    after = line.text[match.end() :] if match else ""
    return bool(_CAPS.match(after)) and leading_verb(after)[1] == "operative"


def _number(line: Line) -> int:
    match = _BARE.match(line.text)
    return int(match["number"]) if match else 0


def _mark_if(line: Line, counts: bool) -> Line:
    match = _BARE.match(line.text)
    if line.marks or not counts or match is None:
        return line
    number = match["number"]
    return replace(line, marks=(Mark("number", number, number, match.end()),))
