"""Obligations as a table, and its files: CSV, XLSX, JSON and Markdown."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from assistant.grounding import escape
from assistant.obligations.records import NOTICE, Obligation, Span
from assistant.saving import harmless
from index.citation import format_citation
from index.records import Resolution

COLUMNS = (
    "citation",
    "actor",
    "force",
    "action",
    "deliverable",
    "recipients",
    "due",
    "with whom",
    "through whom",
    "condition",
    "paragraph",
)
_WIDTHS = (34, 30, 13, 70, 34, 30, 28, 30, 30, 28, 34)
Row = tuple[str, ...]


def to_rows(found: Iterable[Obligation], resolutions: Iterable[Resolution]) -> tuple[Row, ...]:
    """One row of plain text for each obligation, in the order of COLUMNS."""
    known = {resolution.document_id: resolution for resolution in resolutions}
    return tuple(_row(one, known) for one in found)


def _row(one: Obligation, known: Mapping[str, Resolution]) -> Row:
    resolution = known[one.document_id]
    return (
        format_citation(resolution, one.label),
        one.actor_in(resolution),
        one.force,
        _text(one.action),
        _joined(one.deliverables),
        _joined(one.recipients),
        _joined(one.due),
        _joined(one.with_whom),
        _joined(one.through_whom),
        _joined(one.condition),
        one.paragraph_id,
    )


def _text(span: Span | None) -> str:
    return " ".join(span.text.split()) if span else ""


def _joined(spans: Sequence[Span]) -> str:
    return "; ".join(_text(span) for span in spans)


def to_csv(rows: Iterable[Row]) -> str:
    """The table as CSV; a cell that a spreadsheet would compute is quoted with an apostrophe."""
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return output.getvalue()


def sheet_cell(value: str) -> str:
    """The value as a workbook can hold it: text, without control characters."""
    return str(ILLEGAL_CHARACTERS_RE.sub("", harmless(value)))


def to_xlsx(rows: Iterable[Row]) -> bytes:
    """The table as a workbook with a filter, a fixed heading and the notice on a second sheet."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Obligations"
    sheet.append(COLUMNS)
    for row in rows:
        sheet.append([sheet_cell(cell) for cell in row])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for number, width in enumerate(_WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    for cells in sheet.iter_rows(min_row=2):
        for cell in cells:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    book.create_sheet("Notice").append([NOTICE])
    output = io.BytesIO()
    book.save(output)
    return output.getvalue()


def to_json(found: Iterable[Obligation]) -> str:
    """The obligations with every span and offset as JSON."""
    rows = [{**asdict(one), "actor_key": one.actor_key} for one in found]
    return json.dumps({"notice": NOTICE, "obligations": rows}, ensure_ascii=False, indent=2)


def to_markdown(rows: Iterable[Row]) -> str:
    """The table as Markdown, without the columns that are empty throughout."""
    table = tuple(rows)
    used = [n for n in range(len(COLUMNS)) if any(row[n] for row in table)]
    lines = [[COLUMNS[n] for n in used], ["---"] * len(used)]
    lines += [[escape(row[n]) for n in used] for row in table]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines) + f"\n\n{NOTICE}\n"
