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
    """Pages without page numbers and without the lines that stand on most of them.

    The first page keeps what runs on over the others: it can be the symbol.
    """
    edges: Counter[str] = Counter()
    for page in pages:
        edges.update({_shape(line) for line in _edge(page)})
    often = {shape for shape, count in edges.items() if count >= max(2, len(pages) // 3) and shape}
    return [_without_running(page, often, first=place == 0) for place, page in enumerate(pages)]


def _edge(page: Sequence[str]) -> list[str]:
    filled = [line for line in page if line.strip()]
    return [*filled[:4], *filled[-3:]]


def _shape(line: str) -> str:
    shape = re.sub(r"\d+", "9", re.sub(r"\s+", " ", line.strip()))
    is_note = is_rule(line) or re.match(r"9\.? \D", shape)
    return shape if len(shape) < 110 and shape != "9" and not is_note else ""


def _without_running(page: Sequence[str], often: set[str], *, first: bool) -> list[str]:
    filled = [place for place, line in enumerate(page) if line.strip()]
    if not filled:
        return []
    edge = {*filled[:4], *filled[-3:]}
    inside = range(filled[0], filled[-1] + 1)
    return [
        page[place]
        for place in inside
        if not (place in edge and _is_running(page[place].strip(), often, first=first))
    ]


def _is_running(line: str, often: set[str], *, first: bool) -> bool:
    if not line:
        return False
    if _PAGE_NUMBER.match(line):
        return True
    return not first and bool(_shape(line) in often or _SYMBOL_LINE.match(line))
