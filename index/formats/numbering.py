"""Automatic numbering of DOCX: the numbers that Word prints and does not store."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from index.formats.word_lists import (
    DEEPEST,
    W,
    WordList,
    digits,
    load_lists,
    load_style_lists,
    value,
)
from index.structure.lines import to_roman


@dataclass(slots=True)
class Numbering:
    """The lists of a document and how far each has been counted."""

    lists: Mapping[str, WordList] = field(default_factory=dict)
    styles: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def next_number(self, paragraph: etree._Element, style: str) -> str:
        """The number of the next paragraph, empty for one without a number."""
        number, depth = self._reference(paragraph, style)
        if number not in self.lists:
            return ""
        here = self.lists[number]
        counts = self.counts.setdefault(here.definition, {})
        if number not in self.seen:
            self.seen.add(number)
            _forget(counts, [one for one in counts if one >= min(here.starts, default=DEEPEST + 1)])
        counts[depth] = counts.get(depth, here.level(depth).start - 1) + 1
        _forget(counts, [one for one in counts if depth < min(one, here.level(one).restart)])
        return _print(here, depth, counts)

    def _reference(self, paragraph: etree._Element, style: str) -> tuple[str, int]:
        """The list and depth of a paragraph: its own, else those of its style."""
        own = paragraph.find(f"{W}pPr/{W}numPr")
        number, depth = self.styles.get(style, ("", 0))
        if own is not None:
            number = value(own, "numId") or number
            depth = int(digits(value(own, "ilvl"), str(depth)))
        return number, min(depth, DEEPEST)


def load_numbering(part: etree._Element | None, styles: etree._Element | None) -> Numbering:
    """The lists of numbering.xml and the styles that use them."""
    if part is None:
        return Numbering()
    lists = load_lists(part)
    return Numbering(lists, {} if styles is None else dict(load_style_lists(styles, lists)))


def _forget(counts: dict[int, int], depths: list[int]) -> None:
    for depth in depths:
        del counts[depth]


def _print(here: WordList, depth: int, counts: Mapping[int, int]) -> str:
    level = here.level(depth)
    if level.form == "none":
        return ""
    if level.form == "bullet":
        return "•"

    def fill(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        above = here.level(place)
        count = counts.get(place, above.start)
        return _format(count, "decimal" if level.legal else above.form)

    return re.sub(r"%([1-9])", fill, level.pattern).strip()


def _format(value: int, form: str) -> str:
    value = max(value, 0)
    if form in ("lowerLetter", "upperLetter") and value:
        repeat, place = divmod(value - 1, 26)
        letters = chr(ord("a") + place) * min(repeat + 1, 5)
        return letters.upper() if form == "upperLetter" else letters
    if form in ("lowerRoman", "upperRoman"):
        numeral = to_roman(min(value, 399))
        return numeral.upper() if form == "upperRoman" else numeral
    if form == "decimalZero":
        return f"{value:02d}"
    return "" if form == "none" else str(value)
