"""Pages without the lines that run on over them: heads, feet, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from index.formats.notes import is_rule

_SYMBOL_LINE = re.compile(r"\s*(?:[A-Z]{1,8}/)+[A-Z\d./-]+(?:\s?\d+)?(?:\s?\([^()]{1,20}\))?\s*$")
_PAGE_NUMBER = re.compile(
    r"[-–—\s\[(]*(?:page|página|pág\.?|p\.)?\s*(?:\d{1,4}|[ivxl]{1,5})"
    r"(?:\s*(?:/|of|de|out of)\s*\d{1,4})?[-–—\s\])]*$"
    r"|\d{2}-\d{5}\b.{0,20}$|<!--.*-->$",
    re.IGNORECASE,
)


def drop_running_lines(pages: Sequence[Sequence[str]]) -> list[list[str]]:
    """Pages without running lines and without the blank lines at their edges."""
    dropped = []
    for page, running in zip(pages, find_running_lines(pages), strict=True):
        filled = [place for place, line in enumerate(page) if line.strip()]
        inside = range(filled[0], filled[-1] + 1) if filled else range(0)
        dropped.append([page[place] for place in inside if place not in running])
    return dropped


def find_running_lines(pages: Sequence[Sequence[str]]) -> list[set[int]]:
    """The places on each page of page numbers and of the lines that stand on most pages.

    The first page keeps what runs on over the others: it can be the symbol.
    """
    edges: Counter[str] = Counter()
    for page in pages:
        edges.update({_shape(page[place]) for place in _edge(page)})
    often = {shape for shape, count in edges.items() if count >= max(2, len(pages) // 3) and shape}
    return [
        {
            place
            for place in _edge(page)
            if _is_running(page[place].strip(), often, first=number == 0)
        }
        for number, page in enumerate(pages)
    ]


def _edge(page: Sequence[str]) -> set[int]:
    """The places where a running line can stand: the first and last lines of a page."""
    filled = [place for place, line in enumerate(page) if line.strip()]
    return {*filled[:4], *filled[-3:]}


def _shape(line: str) -> str:
    shape = re.sub(r"\d+", "9", re.sub(r"\s+", " ", line.strip()))
    is_note = is_rule(line) or re.match(r"9\.? \D", shape)
    return shape if len(shape) < 110 and shape != "9" and not is_note else ""


def _is_running(line: str, often: set[str], *, first: bool) -> bool:
    if _PAGE_NUMBER.match(line):
        return True
    return not first and bool(_shape(line) in often or _SYMBOL_LINE.match(line))
