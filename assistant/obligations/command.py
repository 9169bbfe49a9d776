"""`python -m assistant obligations`: the table of who must do what, for whom, by when."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from assistant.obligations.query import obligations
from assistant.obligations.records import NOTICE, Obligation
from assistant.obligations.table import (
    COLUMNS,
    Row,
    to_csv,
    to_json,
    to_markdown,
    to_rows,
    to_xlsx,
)
from assistant.options import Library
from assistant.references.loaded import load_resolutions
from assistant.saving import save
from index.console import plain_errors, print_rows


class Format(StrEnum):
    """How the table is written."""

    table = "table"
    csv = "csv"
    xlsx = "xlsx"
    json = "json"
    md = "md"


_SHOWN = ("citation", "actor", "force", "action", "recipients", "due")


def obligations_command(
    actor: Annotated[str, typer.Option(help="Only what this actor is to do.")] = "",
    recipient: Annotated[str, typer.Option(help="Only what this body is to receive.")] = "",
    due: Annotated[str, typer.Option(help="Only what is due then, as in “36th session”.")] = "",
    document: Annotated[str, typer.Option(help="Only this document: symbol, id or title.")] = "",
    file_format: Annotated[
        Format, typer.Option("--format", help="How to write it.")
    ] = Format.table,
    output: Annotated[
        Path | None, typer.Option(help="File to write instead of the screen.")
    ] = None,
    library: Library = None,
) -> None:
    """List the obligations of the loaded resolutions: who must do what, for whom, by when."""
    with plain_errors():
        if file_format is Format.xlsx and output is None and sys.stdout.isatty():
            raise ValueError("A workbook is no text: name a file with --output.")
        resolutions = load_resolutions(library)
        found = obligations(
            resolutions, actor=actor, recipient=recipient, due=due, document=document
        )
    rows = to_rows(found, resolutions)
    if file_format is Format.table and output is None:
        _show(rows)
    elif output is None:
        sys.stdout.buffer.write(_content(file_format, found, rows, "utf-8"))
    else:
        # Spreadsheets know a file for UTF-8 by its mark, which a program would read as text.
        save(output, _content(file_format, found, rows, "utf-8-sig"))
        typer.echo(f"{len(rows)} obligations written to {output}", err=True)


def _content(
    file_format: Format, found: Iterable[Obligation], rows: tuple[Row, ...], csv_encoding: str
) -> bytes:
    match file_format:
        case Format.csv:
            return to_csv(rows).encode(csv_encoding)
        case Format.xlsx:
            return to_xlsx(rows)
        case Format.json:
            return to_json(found).encode()
        case _:
            return to_markdown(rows).encode()


def _show(rows: tuple[Row, ...]) -> None:
    shown = [COLUMNS.index(name) for name in _SHOWN]
    if rows:
        print_rows(_SHOWN, [[row[n] for n in shown] for row in rows])
    typer.echo(f"{len(rows)} obligations. {NOTICE}")
