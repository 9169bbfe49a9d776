"""Cover pages in two columns: the left column before the right one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.structure.catalogue import FIELD
from index.structure.lines import find_marks
from index.symbols import find_title_symbol

_UNCOUNTED = re.compile(r"\d{1,4}/(?:…|\.{2,3}|_+|[xX]+)\.?")
_GAP = re.compile(r"(?<=\S)(?: {4,}|\t+)(?=\S)")


def part_columns(lines: Sequence[str], end: int) -> list[str]:
    """The lines with each cell of the front matter, up to line `end`, on a line of its own.

    Cells that stand below each other stay together, to the next blank line; in a text without
    blank lines, to the next line with one cell.
    """
    is_dense = all(line.strip() for line in lines[:end])
    parted: list[str] = []
    right: list[str] = []
    for line in lines[:end]:
        cells = _GAP.split(line, maxsplit=1)
        if not line.strip():
            parted, right = [*parted, *right, line], []
        elif len(cells) == 2 and FIELD.fullmatch(cells[0].strip()):
            parted += ["", f"{cells[0].strip()}: {cells[1].strip()}"]
        elif len(cells) == 2 and not _is_numbered(cells[0]):
            parted.append(cells[0])
            right += ["", cells[1].strip()] if not right else [cells[1].strip()]
        elif right and len(line) - len(line.lstrip()) > 24:
            right.append(line.strip())
        else:
            parted, right = ([*parted, *right, line], []) if is_dense else ([*parted, line], right)
    return [*parted, *right, *lines[end:]]


def _is_numbered(cell: str) -> bool:
    """Whether a cell is a printed number or symbol that its title follows."""
    text = cell.strip()
    return (
        text.isdigit()
        or bool(_UNCOUNTED.fullmatch(text))
        or bool(find_marks(f"{text} A"))
        or bool(re.match(r"\d", find_title_symbol(text) and text))
    )
