"""`python -m assistant references`: what the loaded texts build on, and the network of it."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from assistant.options import Library
from assistant.references.later import later_texts
from assistant.references.loaded import load_resolutions
from assistant.references.network import build_network, to_graphml, to_json
from assistant.references.picture import to_svg
from assistant.references.records import Resolved
from assistant.references.resolve import references
from assistant.saving import harmless, save
from index.citation import format_citation, name_document
from index.console import plain_errors, print_rows
from index.find import documents_named
from index.records import Resolution


class Format(StrEnum):
    """What is written: the list of references, or the network they make."""

    table = "table"
    csv = "csv"
    json = "json"
    graphml = "graphml"
    network_json = "network-json"
    svg = "svg"


_COLUMNS = ("cited in", "relation", "text", "status")


def references_command(
    document: Annotated[str, typer.Option(help="Only references made in this document.")] = "",
    target: Annotated[str, typer.Option(help="Only references to this text.")] = "",
    later: Annotated[
        bool, typer.Option(help="List what later texts renew, repeat or change.")
    ] = False,
    file_format: Annotated[Format, typer.Option("--format", help="What to write.")] = Format.table,
    output: Annotated[
        Path | None, typer.Option(help="File to write instead of the screen.")
    ] = None,
    library: Library = None,
) -> None:
    """List what the loaded resolutions cite, or draw and export the network of citations."""
    with plain_errors():
        resolutions = load_resolutions(library)
        found = references(resolutions, document=document, target=target)
        if later and file_format is not Format.table:
            raise ValueError("What later texts change is listed as text only: leave --format out.")
    if file_format is Format.table and output is None and not later:
        _show(found, resolutions)
        return
    text = _later(resolutions, document) if later else _written(found, resolutions, file_format)
    if output is None:
        typer.echo(text)
    else:
        # Spreadsheets know a file for UTF-8 by its mark.
        save(output, text.encode("utf-8-sig" if file_format is Format.csv else "utf-8"))
        typer.echo(f"Written to {output}", err=True)


def _rows(
    found: tuple[Resolved, ...], resolutions: tuple[Resolution, ...]
) -> list[tuple[str, ...]]:
    known = {resolution.document_id: resolution for resolution in resolutions}
    return [
        (
            format_citation(known[one.reference.document_id], one.reference.label),
            one.reference.relation,
            one.reference.target
            + (f", {one.reference.target_label}" if one.reference.target_label else ""),
            _status(one),
        )
        for one in found
    ]


def _status(one: Resolved) -> str:
    if not one.reference.target_id:
        return one.reference.kind
    return "loaded" if one.document_id else "not loaded"


def _show(found: tuple[Resolved, ...], resolutions: tuple[Resolution, ...]) -> None:
    if found:
        print_rows(_COLUMNS, _rows(found, resolutions))
    typer.echo(f"{len(found)} references, found by machine.")


def _written(
    found: tuple[Resolved, ...], resolutions: tuple[Resolution, ...], file_format: Format
) -> str:
    if file_format is Format.json:
        return json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2)
    if file_format in (Format.csv, Format.table):
        buffer = io.StringIO()
        writer = csv.writer(buffer, lineterminator="\n")
        writer.writerow(_COLUMNS)
        writer.writerows([harmless(cell) for cell in row] for row in _rows(found, resolutions))
        return buffer.getvalue().rstrip("\n")
    graph = build_network(resolutions)
    if file_format is Format.graphml:
        return to_graphml(graph)
    return to_svg(graph) if file_format is Format.svg else to_json(graph)


def _later(resolutions: tuple[Resolution, ...], document: str) -> str:
    known = {resolution.document_id: resolution for resolution in resolutions}
    wanted = {one.document_id for one in documents_named(resolutions, document)}
    lines = []
    for one in later_texts(resolutions):
        older_id, _, older = one.older_id.partition("/")
        newer_id, _, newer = one.newer_id.partition("/")
        if older_id in wanted:
            what = (
                format_citation(known[older_id], older) if older else name_document(known[older_id])
            )
            lines.append(f"{format_citation(known[newer_id], newer)} {one.relation} {what}")
    return "\n".join(lines) or "No later text renews, repeats or changes what a loaded one ordered."
