"""Tables in Markdown: a language in each column becomes one text below the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from index.formats.tables import are_rows_bilingual

_ROW = re.compile(r"\s*\|(.*)\|\s*$")
_CELLS = re.compile(r"(?<!\\)\|")
_DELIMITER = re.compile(r"[\s|:-]+$")


def part_tables(lines: Sequence[str]) -> list[str]:
    """The lines, with the columns of a bilingual table below each other, a block a cell."""
    parted: list[str] = []
    for is_table, group in groupby(lines, key=lambda line: bool(_ROW.match(line))):
        held = list(group)
        rows = [_to_cells(line) for line in held if not _DELIMITER.match(line)]
        if is_table and are_rows_bilingual(rows):
            cells = [row[place] for place in (0, 1) for row in rows if len(row) == 2]
            held = [part for cell in cells for part in ("", cell)]
        parted += held
    return parted


def _to_cells(line: str) -> list[str]:
    match = _ROW.match(line)
    return [cell.strip() for cell in _CELLS.split(match[1])] if match else []
