"""`python -m index`: add, list, show, remove and check resolutions."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from index.config import Config, load_config
from index.console import plain_errors, print_notice
from index.library import list_files, read_library, read_resolution
from index.library_file import resolution_to_json
from index.report import (
    print_findings,
    print_json,
    print_list,
    print_reports,
    print_resolution,
    show_progress,
)

app = typer.Typer(
    help="The library of resolutions that the assistant answers from.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Library = Annotated[
    Path | None,
    typer.Option(
        "--library",
        help="Folder of the library. Default: RESOLUTIONS_LIBRARY, else the user's data folder.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]
Document = Annotated[str, typer.Argument(help="A symbol, a part of it such as 2118, or an id.")]


@app.command("add")
def add_command(
    paths: Annotated[list[Path], typer.Argument(help="Files, and folders of files.")],
    library: Library = None,
    as_json: AsJson = False,
) -> None:
    """Add resolutions from files; ends with 1 when any file was skipped."""
    from index.build import add_paths

    with plain_errors():
        config = _open_library(library)
        with show_progress() as progress:
            reports = add_paths(config, paths, progress=progress, notice=print_notice)
    if as_json:
        print_json([asdict(report) for report in reports])
    else:
        print_reports(reports)
    for report in reports:
        if report.problem:
            print_notice(f"Skipped: {report.problem}")
    raise typer.Exit(1 if any(report.problem for report in reports) else 0)


@app.command("list")
def list_command(library: Library = None, as_json: AsJson = False) -> None:
    """List the resolutions of the library."""
    with plain_errors():
        resolutions = tuple(read_library(_open_library(library).library, print_notice))
    if as_json:
        keys = ("document_id", "symbol", "title", "organ", "session", "date", "language")
        print_json([{key: getattr(found, key) for key in keys} for found in resolutions])
    else:
        print_list(resolutions)


@app.command("show")
def show_command(
    document: Document,
    label: Annotated[str, typer.Argument(help="A paragraph: op-6, 6, 3(b), pre-2, title.")] = "",
    library: Library = None,
    as_json: AsJson = False,
) -> None:
    """Show a resolution, or one paragraph of it."""
    from index.find import find_document, find_label, split_reference

    if not label:
        document, label = split_reference(document)
    with plain_errors():
        config = _open_library(library)
        files = list_files(config.library)
        resolution = read_resolution(files[find_document(files, document)])
        label = find_label(resolution, label) if label else ""
    if not as_json:
        print_resolution(resolution, label)
        return
    data = resolution_to_json(resolution)
    chosen = [data["front"], *data["paragraphs"]]
    print_json(next(part for part in chosen if part["label"] == label) if label else data)


@app.command("remove")
def remove_command(document: Document, library: Library = None, as_json: AsJson = False) -> None:
    """Remove a resolution from library and index."""
    from index.build import remove_documents
    from index.find import find_document

    with plain_errors():
        config = _open_library(library)
        document_id = find_document(list_files(config.library), document)
        remove_documents(config, [document_id])
    if as_json:
        print_json({"removed": document_id})
    else:
        typer.echo(f"Removed {document_id}.")


@app.command("check")
def check_command(library: Library = None, as_json: AsJson = False) -> None:
    """List what a person should look at again: gaps, duplicates, missing verbs, odd lengths."""
    from index.build import find_unreadable
    from index.check import check_resolution

    with plain_errors():
        config = _open_library(library)
        resolutions = tuple(read_library(config.library, print_notice))
        findings = tuple(found for each in resolutions for found in check_resolution(each))
        skipped = find_unreadable(config)
    if as_json:
        print_json({"findings": [asdict(found) for found in findings], "skipped": skipped})
    else:
        print_findings(findings, skipped, len(resolutions))


@app.command("rebuild")
def rebuild_command(library: Library = None) -> None:
    """Make the index anew from the library, with the configured embedding model."""
    from index.build import rebuild_index

    with plain_errors():
        config = load_config(os.environ, library)
        rebuild_index(config, print_notice)
    typer.echo(f"Indexed {len(list_files(config.library))} resolutions again.")


def _open_library(library: Path | None) -> Config:
    """The settings, once the library has its built-in resolutions."""
    from index.build import ensure_builtin

    config = load_config(os.environ, library)
    ensure_builtin(config, print_notice)
    return config


if __name__ == "__main__":
    app(prog_name="python -m index")
