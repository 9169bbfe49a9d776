"""The obligations of the loaded resolutions as rows: for the table, CSV and XLSX."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter

from assistant.obligations.table import sheet_cell
from assistant.saving import harmless

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from assistant.obligations import Obligation, Span

COLUMNS = (
    *("actor", "verb", "action", "recipients", "due", "with", "condition"),
    *("force", "resolution", "citation", "paragraph_id"),
)
_WIDEST = 60

Row = dict[str, str]


def obligation_rows(assistant: Assistant, document_ids: Iterable[str]) -> list[Row]:
    """One row for each obligation, in printed order."""
    return [
        to_row(assistant, duty)
        for document_id in document_ids
        for duty in assistant.obligations(document_id)
    ]


def filter_rows(rows: list[Row], words: str) -> list[Row]:
    """The rows that have every word, as the page's filter shows them."""
    wanted = words.lower().split()
    return [row for row in rows if all(word in " ".join(row.values()).lower() for word in wanted)]


def to_csv(rows: Iterable[Row], columns: Sequence[str] = COLUMNS) -> bytes:
    """The rows with a header, in UTF-8 with the mark that spreadsheets look for."""
    text = StringIO()
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows({key: harmless(value) for key, value in row.items()} for row in rows)
    return text.getvalue().encode("utf-8-sig")


def to_xlsx(rows: list[Row]) -> bytes:
    """The rows as a sheet with a fixed, filterable header and columns as wide as their text."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Obligations"
    sheet.append(COLUMNS)
    for row in rows:
        sheet.append([sheet_cell(row[key]) for key in COLUMNS])
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    for place, column in enumerate(sheet.columns, start=1):
        longest = max(len(str(cell.value or "")) for cell in column)
        sheet.column_dimensions[get_column_letter(place)].width = min(longest + 2, _WIDEST)
        for cell in column:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def to_row(assistant: Assistant, duty: Obligation) -> Row:
    """One obligation with its written citation; what its paragraph does not state is empty."""
    resolution = assistant.resolutions[duty.document_id]
    return {
        "actor": duty.actor_in(resolution),
        "verb": duty.verb.text,
        "action": duty.action.text,
        "recipients": _join(duty.recipients),
        "due": _join(duty.due),
        "with": _join((*duty.with_whom, *duty.through_whom)),
        "condition": _join(duty.condition),
        "force": duty.force,
        "resolution": resolution.symbol,
        "citation": assistant.citation(duty.paragraph_id),
        "paragraph_id": duty.paragraph_id,
    }


def _join(spans: tuple[Span, ...]) -> str:
    return "; ".join(span.text for span in spans)
