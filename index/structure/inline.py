"""Lines that run on behind the adopting body, RESOLVES: or `Article 1.` become two lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.structure.announcing import is_opener, is_resolve
from index.structure.lines import Line, find_marks
from index.structure.signals import find_annex, find_section, is_closing
from index.structure.verbs import leading_verb

_NAMED = re.compile(r"[^,;:]{6,120},[_*]*\s+(?=[_*]*[^\W\d_a-z])")
_ANNOUNCED = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý ]{3,40}:[_*]*\s+(?=\S)")
_PROVISION = re.compile(
    r"[_*]*(?i:article|art\.|rule|regulation|principle|guideline|artículo|regla|principio)"
    r"\s+(?:\d{1,3}|[IVXL]{1,6})[º°]?\s?[.:–—-]{1,2}[_*]*\s+(?=[A-ZÀ-Ý\d\"“(])"
)
_TOLD = re.compile(r"[.;:][_*”\"’)\]\s]*$|;\s*(?:and|y|et|e)$")
_LONGEST_HEADING = 60


def part_run_ins(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with `The Council, Recalling …` and `RESOLVES: 1. To …` each parted in two.

    So is `Article 1. The carrier is liable.`, but not `Article 1. Liability` over its text.
    """
    return tuple(
        part
        for place, line in enumerate(lines)
        for part in _part(line, _run_in_end(line) or _provision_end(line, lines[place + 1 :][:1]))
    )


def _part(line: Line, end: int) -> Iterator[Line]:
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


def _provision_end(line: Line, after: Sequence[Line]) -> int:
    """Where the text of an article on one line with its number starts; 0 for none."""
    match = _PROVISION.match(line.text)
    text = line.text[match.end() :] if match else ""
    if match is None or not _TOLD.search(text):
        return 0
    is_text = len(text) > _LONGEST_HEADING or bool(leading_verb(text)[1])
    return match.end() if is_text or not any(map(_is_under_heading, after)) else 0


def _is_under_heading(line: Line) -> bool:
    """Whether a line can be the first text of an article whose heading stands before it."""
    if line.mark:
        return line.mark.kind == "number" and line.mark.value == "1"
    return not (find_section(line) or find_annex(line) or is_closing(line))
