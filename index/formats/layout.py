"""PDF pages as printed lines with place and size: order, heads, note marks, notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from pypdf import PageObject

from index.formats.columns import Columns
from index.formats.printed_columns import Piece, find_gutter
from index.formats.text import clean, is_unit

Matrix = Sequence[float]
_MARK = re.compile(r"\s*(?:\d{1,3}|\*{1,3})(?:\s?[,/–-]\s?\d{1,3})*/?\s*$")
_NOTE = re.compile(r"\s*(?:[\[(]?\d{1,3}[\])]?[./]?\s|\*{1,3}\s?\S|\d{1,3}/\s|[¹²³⁴⁵⁶⁷⁸⁹])")
_SENTENCE_END = re.compile(r"[.!?][”\"’)\]]*\s*$")
_COUNT = re.compile(r"[-–—\s]*(?:page )?(?:\d{1,4}|[ivxl]{1,6})(?:\s?/\s?\d{1,4})?[-–—\s]*$")
_RULE = re.compile(r"\s*_{5,}\s*$")
_SYMBOL = re.compile(r"\s*(?:[A-Z]{1,8}/)+[\w./-]+(?:\s?\(.{1,20}\))?\s*$")
_RAISED, _SMALL, _JUMP, _HEAD, _LEVEL, _WIDE = 0.85, 0.93, 20.0, 30.0, 1.0, 4.0
_GAP = "     "


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of a page: its text, the height of its base line, and its largest letter size."""

    text: str
    height: float
    size: float


def read_page(page: PageObject) -> Columns[PrintedLine]:
    """The lines of a page from top to bottom, by columns, without raised note marks."""
    pieces: list[Piece] = []

    def take(text: str, cm: Matrix, tm: Matrix, _font: object, size: float) -> None:
        left = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        height = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        size = round(size * (abs(tm[3]) or 1.0) * (abs(cm[3]) or 1.0), 1)
        pieces.append(Piece(text, left, height, size))

    page.extract_text(visitor_text=take)
    gutter = find_gutter(pieces)
    if not gutter:
        return Columns(_to_lines(pieces))
    left = _to_lines([one for one in pieces if one.left < gutter], is_column=True)
    right = _to_lines([one for one in pieces if one.left >= gutter], is_column=True)
    foot = len(left) - bool(left and _COUNT.match(left[-1].text))
    parted = _set_head_apart(left[:foot], right)
    return Columns(parted.left, (*parted.right, *left[foot:]))


def _to_lines(pieces: Sequence[Piece], *, is_column: bool = False) -> tuple[PrintedLine, ...]:
    lines = _Lines(is_column=is_column)
    for piece in pieces:
        lines.take(piece)
    return tuple(_in_order(lines.finish()))


def _set_head_apart(
    left: Sequence[PrintedLine], right: Sequence[PrintedLine]
) -> Columns[PrintedLine]:
    """Two columns, with a blank line below what stands well above both of them."""
    rows = sorted({line.height for line in (*left, *right)}, reverse=True)
    if len(rows) < 2 or rows[0] - rows[1] <= 1.5 * _JUMP:
        return Columns(tuple(left), tuple(right))
    head = [line for line in (*left, *right) if line.height == rows[0]]
    blank = PrintedLine("", rows[0], head[0].size)
    below = [[line for line in lines if line.height != rows[0]] for lines in (left, right)]
    return Columns((*head, blank, *below[0]), tuple(below[1]))


def drop_notes(
    pages: Sequence[Sequence[PrintedLine]], size: float
) -> list[tuple[PrintedLine, ...]]:
    """Pages without the notes in small print at their feet; `size` is that of the text.

    A note that a page end cuts goes on at the foot of the next. Running lines are to be taken
    out before: a page number below the notes can be larger.
    """
    kept = []
    is_cut = False
    for page in pages:
        start = _find_notes(page, size, is_cut=is_cut)
        kept.append(tuple(page[:start]))
        is_cut = start < len(page) and not _SENTENCE_END.search(page[-1].text)
    return kept


def _find_notes(page: Sequence[PrintedLine], size: float, *, is_cut: bool) -> int:
    """The place of the first line of the notes; the number of lines where there are none."""
    small = list(takewhile(lambda line: line.size < size * _SMALL, reversed(page)))
    foot = len(page) - len(small)
    if is_cut:
        return foot
    starts = (
        place
        for place, line in enumerate(page[foot:], foot)
        if place and (_NOTE.match(line.text) or _RULE.match(line.text))
    )
    return next(starts, len(page))


def drop_repeated_title(
    page: Sequence[PrintedLine], first: Sequence[PrintedLine]
) -> tuple[PrintedLine, ...]:
    """A later page without the title of the first that is printed beside its symbol."""
    symbols = [line.height for line in page[:4] if _SYMBOL.match(line.text)]
    if not symbols:
        return tuple(page)
    known = _letters(" ".join(line.text for line in first))
    foot = symbols[0] - _HEAD
    return tuple(line for line in page if line.height < foot or _letters(line.text) not in known)


def text_size(pages: Sequence[Sequence[PrintedLine]]) -> float:
    """The letter size that most of the text has; 0 without text."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text)


@dataclass(slots=True)
class _Lines:
    """The lines that the pieces of a page's text add up to.

    In one of several columns a line's end can stand with the piece beside it.
    """

    is_column: bool = False
    done: list[PrintedLine] = field(default_factory=list)
    text: str = ""
    height: float = 0.0
    size: float = 0.0
    left: float = 0.0
    right: float = 0.0

    def take(self, piece: Piece) -> None:
        """Add a piece of text, as pypdf comes to it."""
        if piece.text.strip():
            if self.is_column and abs(piece.height - self.height) > _RAISED * piece.size:
                self.end()
            self._go_on(piece.left, piece.height)
            is_wide = piece.left > self.right + _WIDE * piece.size
            self.text += _GAP if self.text.strip() and is_wide else ""
            self.right = piece.likely_right
        for place, part in enumerate(clean(piece.text).split("\n")):
            if place:
                self.end()
            self._add(part, piece.height, piece.size)

    def _add(self, text: str, height: float, size: float) -> None:
        if not text:
            return
        is_mark = self.text.strip() and size < self.size * _RAISED and _MARK.match(text)
        if is_mark and not is_unit(self.text):
            return
        if text.strip() and size >= self.size:
            self.height, self.size = height, size
        self.text += text

    def _go_on(self, left: float, height: float) -> None:
        """Take up the last line again where a piece stands to the right of it, as high."""
        is_beside = self.done and left > self.left and abs(height - self.done[-1].height) < _LEVEL
        if is_beside and not self.text.strip():
            last = self.done.pop()
            self.text, self.height, self.size = f"{last.text} ", last.height, last.size
        self.left = left

    def end(self) -> None:
        """End the line."""
        if self.text.strip():
            self.done.append(PrintedLine(self.text, self.height, self.size))
        self.text, self.size = "", 0.0

    def finish(self) -> list[PrintedLine]:
        """All lines, the last one ended."""
        self.end()
        return self.done


def _in_order(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """Lines from top to bottom by runs, since feet and heads may come first in the file.

    Runs beside each other, as in two columns, keep their order.
    """
    runs: list[list[PrintedLine]] = []
    for line in lines:
        step = runs[-1][-1].height - line.height if runs else 0.0
        if runs and -_JUMP < step < 4 * _JUMP:
            runs[-1].append(line)
        else:
            runs.append([line])
    groups: list[list[PrintedLine]] = []
    for run in runs:
        beside = [group for group in groups if _overlap(group, run)]
        if beside:
            merged = [line for group in beside for line in group] + run
            groups = [group for group in groups if group not in beside] + [merged]
        else:
            groups.append(run)
    groups.sort(key=lambda group: -max(line.height for line in group))
    return [line for group in groups for line in group]


def _overlap(one: Sequence[PrintedLine], other: Sequence[PrintedLine]) -> bool:
    low, high = min(line.height for line in one), max(line.height for line in one)
    return any(low <= line.height <= high for line in other) or any(
        min(line.height for line in other) <= line.height <= max(line.height for line in other)
        for line in one
    )
