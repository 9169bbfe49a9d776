"""Pages in two columns: one language beside the other, or one text that goes on to the right."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from index.structure.language import UNKNOWN, detect_language

T = TypeVar("T")

_FEWEST_ROWS = 8
_FEWEST_WORDS = 25
_MOSTLY, _SELDOM = 0.5, 0.1
_LEAST_WIDTH = 24
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")


@dataclass(frozen=True, slots=True)
class Columns(Generic[T]):
    """The lines of a page: those of its left column, or all, and those of its right one."""

    left: tuple[T, ...]
    right: tuple[T, ...] = ()


def arrange(
    pages: Sequence[Columns[T]], to_text: Callable[[T], str], *, blank: T
) -> list[tuple[T, ...]]:
    """The pages with their columns below each other.

    Where the columns are in two languages, all left ones come before all right ones, and a page
    with a blank line between them.
    """
    beside = [page for page in pages if page.right]
    left = " ".join(to_text(line) for page in beside for line in page.left)
    right = " ".join(to_text(line) for page in beside for line in page.right)
    if not are_bilingual(left, right):
        return [(*page.left, *page.right) for page in pages]
    return [*(page.left for page in pages), (blank,), *(page.right for page in beside)]


def are_bilingual(left: str, right: str) -> bool:
    """Whether two texts are long enough to tell, and in two languages."""
    if min(len(left.split()), len(right.split())) < _FEWEST_WORDS:
        return False
    languages = {detect_language(left), detect_language(right)}
    return len(languages) == 2 and UNKNOWN not in languages


def part_page(lines: Sequence[str]) -> Columns[str]:
    """The columns of a page of text: apart where a gap runs down most of its lines."""
    wide = [line.expandtabs(8) for line in lines]
    gutter = _find_gutter([line for line in wide if line.strip()])
    if not gutter:
        return Columns(tuple(lines))
    left: list[str] = []
    right: list[str] = []
    foot: list[str] = []
    for line in wide:
        if _crosses(line, gutter):
            (foot if any(map(str.strip, right)) else left).append(line)
        else:
            left.append(line[:gutter].rstrip())
            right.append(line[gutter:].rstrip())
    return Columns(tuple(left), (*right, *foot))


def _find_gutter(lines: Sequence[str]) -> int:
    """The place that most lines have text on both sides of, behind a gap; 0 for none."""
    starts = [match.end() for line in lines for match in _GAP.finditer(line)]
    places = {place for place in starts if place >= _LEAST_WIDTH}
    best = max(places, key=lambda place: (_count_beside(lines, place), -place), default=0)
    beside = [line for line in lines if _is_beside(line, best)]
    if not best or len(beside) < max(_FEWEST_ROWS, _MOSTLY * len(lines)):
        return 0
    crossing = sum(_crosses(line, best) for line in lines)
    words = [len(side.split()) for line in beside for side in (line[:best], line[best:])]
    is_prose = sum(count > 2 for count in words) > _MOSTLY * len(words)
    return best if crossing <= _SELDOM * len(lines) + 1 and is_prose else 0


def _count_beside(lines: Sequence[str], place: int) -> int:
    return sum(_is_beside(line, place) for line in lines)


def _is_beside(line: str, place: int) -> bool:
    return bool(line[:place].strip() and line[place:].strip()) and not _crosses(line, place)


def _crosses(line: str, place: int) -> bool:
    return bool(line[max(0, place - 2) : place].strip()) and bool(line[place:].strip())
