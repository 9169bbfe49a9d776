"""Tables in a text: the paragraph that announces a table with a colon holds its rows."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from index.formats.marks import is_bare_mark, is_sentence
from index.structure.lines import find_marks
from index.structure.verbs import leading_verb


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line and the table, row and cell that it stands in; None outside tables."""

    text: str
    table: Hashable | None = None
    row: Hashable | None = None
    cell: Hashable | None = None


def join_tables(lines: Sequence[PlacedLine]) -> list[str]:
    """The lines, with the rows of a table of figures put behind the colon that announces it.

    A table that only sets text side by side, such as numbers beside their paragraphs, stays lines.
    """
    joined: list[str] = []
    for table, group in groupby(lines, key=lambda line: line.table):
        held = list(group)
        rows = _to_rows(held)
        if table is not None and joined and joined[-1].endswith(":") and not _is_layout(rows):
            joined[-1] += " " + "; ".join(" | ".join(row) for row in rows)
        else:
            joined += [line.text for line in held]
    return joined


def _to_rows(lines: Sequence[PlacedLine]) -> list[list[str]]:
    return [
        [
            " ".join(line.text for line in cell)
            for _, cell in groupby(row, key=lambda line: line.cell)
        ]
        for _, row in groupby(lines, key=lambda line: line.row)
    ]


def _is_layout(rows: Sequence[Sequence[str]]) -> bool:
    """Whether cells hold paragraphs: sentences with a number before them, or with a verb."""
    numbered = any(
        is_bare_mark(number) and is_sentence(text) for row in rows for number, text in pairwise(row)
    )
    return numbered or any(
        is_sentence(cell) and (find_marks(cell) or leading_verb(cell)[1])
        for row in rows
        for cell in row
    )
