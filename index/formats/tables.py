"""Tables in a text: the paragraph that announces a table with a colon holds its rows."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from index.formats.columns import are_bilingual
from index.formats.marks import is_bare_mark, is_sentence
from index.structure.lines import find_marks
from index.structure.verb_headings import is_verb_alone
from index.structure.verbs import leading_verb
from index.symbols import find_title_symbol

_FEWEST_ROWS = 3


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line and the table, row and cell that it stands in; None outside tables."""

    text: str
    table: Hashable | None = None
    row: Hashable | None = None
    cell: Hashable | None = None


def join_tables(lines: Sequence[PlacedLine]) -> list[str]:
    """The lines, with the rows of a table of figures put behind the colon that announces it.

    One that nothing announces is a line of its own. A table that only sets text side by side,
    such as a cover or numbers beside their paragraphs, stays lines; of one with a language in each
    column the left column comes before the right one.
    """
    joined: list[str] = []
    for table, group in groupby(lines, key=lambda line: line.table):
        held = list(group)
        rows = _to_rows(held)
        shown = "; ".join(" | ".join(row) for row in rows)
        if table is not None and are_rows_bilingual(rows):
            joined += [line.text for line in _by_column(held)]
        elif table is None or not joined or _is_layout(rows):
            joined += [line.text for line in held]
        elif joined[-1].endswith(":"):
            joined[-1] += f" {shown}"
        elif _is_grid(rows) and _is_in_text(joined) and not _has_symbol(rows):
            joined.append(f"{shown}.")
        else:
            joined += [line.text for line in held]
    return joined


def are_rows_bilingual(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the rows are a text beside its translation."""
    pairs = [row for row in rows if len(row) == 2]
    if 2 * len(pairs) <= len(rows):
        return False
    return are_bilingual(" ".join(row[0] for row in pairs), " ".join(row[1] for row in pairs))


def _to_rows(lines: Sequence[PlacedLine]) -> list[list[str]]:
    return [
        [
            " ".join(line.text for line in cell)
            for _, cell in groupby(row, key=lambda line: line.cell)
        ]
        for _, row in groupby(lines, key=lambda line: line.row)
    ]


def _by_column(lines: Sequence[PlacedLine]) -> list[PlacedLine]:
    """The lines of the first cells of all rows before those of the second."""
    columns: tuple[list[PlacedLine], list[PlacedLine]] = [], []
    for _, row in groupby(lines, key=lambda line: line.row):
        for place, (_, cell) in enumerate(groupby(row, key=lambda line: line.cell)):
            columns[min(place, 1)].extend(cell)
    return [*columns[0], *columns[1]]


def _is_grid(rows: Sequence[Sequence[str]]) -> bool:
    """Whether there are several rows, and more than one cell in most of them."""
    wide = [row for row in rows if len(row) > 1]
    return len(rows) >= _FEWEST_ROWS and 2 * len(wide) > len(rows)


def _is_in_text(lines: Sequence[str]) -> bool:
    """Whether a paragraph stands above, so that what follows is no cover."""
    sentences = filter(is_sentence, reversed(lines))
    return any(find_marks(line) or leading_verb(line)[1] for line in sentences)


def _has_symbol(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a cell starts with a symbol, as on the cover of a further resolution."""
    return any(find_title_symbol(cell) for row in rows for cell in row)


def _is_layout(rows: Sequence[Sequence[str]]) -> bool:
    """Whether cells hold paragraphs: sentences with a number or verb before them, or in them."""
    beside = any(
        is_sentence(text) and (is_bare_mark(lead) or is_verb_alone(lead))
        for row in rows
        for lead, text in pairwise(row)
    )
    return beside or any(
        is_sentence(cell) and (find_marks(cell) or leading_verb(cell)[1])
        for row in rows
        for cell in row
    )
