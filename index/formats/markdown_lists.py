"""Lists in Markdown: items that are all written `1.` get the numbers that they are shown with."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ITEM = re.compile(r"(?P<lead>\s*(?:\*\*|__)?)(?P<number>\d{1,9})(?P<rest>[.)](?:\*\*|__)?\s)")
_MARKED = re.compile(r"\s*[*_\\]*\(?(?:\d{1,3}|[a-zA-Z]|[ivxl]{1,6})\\?[.)]|\s*[-*+•]\s")


def count_items(lines: Sequence[str]) -> list[str]:
    """The lines, with the items of a list whose items are all written `1.` counted.

    A list ends at a heading and at a paragraph that is not set in; lettered ones go on with it.
    """
    counted: list[str] = []
    counts: dict[int, int] = {}
    is_apart = True
    for line in lines:
        match = _ITEM.match(line)
        indent = len(line) - len(line.lstrip())
        if match:
            counts = {depth: count for depth, count in counts.items() if depth <= indent}
            last = counts.get(indent, 0)
            is_first = match["number"] == "1"
            counts[indent] = last + 1 if is_first else 0
            if is_first and last:
                line = f"{match['lead']}{counts[indent]}{match['rest']}{line[match.end() :]}"
        elif line.strip() and is_apart and not _MARKED.match(line):
            counts = {depth: count for depth, count in counts.items() if depth < indent}
        is_apart = not line.strip()
        counted.append(line)
    return counted
