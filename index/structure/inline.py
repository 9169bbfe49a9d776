"""Lines that run on behind the adopting body or behind RESOLVES: become two lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.structure.announcing import is_opener, is_resolve
from index.structure.lines import Line, find_marks
from index.structure.verbs import leading_verb

_NAMED = re.compile(r"[^,;:]{6,120},[_*]*\s+(?=[_*]*[^\W\d_a-z])")
_ANNOUNCED = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý ]{3,40}:[_*]*\s+(?=\S)")


def part_run_ins(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with `The Council, Recalling …` and `RESOLVES: 1. To …` each parted in two."""
    return tuple(part for line in lines for part in _part(line))


def _part(line: Line) -> Iterator[Line]:
    end = _run_in_end(line)
    if not end:
        yield line
        return
    head, rest = line.text[:end].rstrip(), line.text[end:]
    yield Line(head, line.start, find_marks(head))
    yield Line(rest, line.start + end, find_marks(rest))


def _run_in_end(line: Line) -> int:
    """Where the text behind the body's name or the announcement starts; 0 for none."""
    if line.marks:
        return 0
    if match := _NAMED.match(line.text):
        named = Line(match[0].rstrip(), line.start, ())
        if is_opener(named) and leading_verb(line.text[match.end() :])[1] == "preambular":
            return match.end()
    if match := _ANNOUNCED.match(line.text):
        announced = Line(match[0].rstrip(), line.start, ())
        if is_resolve(announced):
            return match.end()
    return 0
