"""What a command shows: progress and errors on stderr, tables on stdout."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import typer
from rich.console import Console
from rich.markdown import Markdown
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

from eval.tables import Table

STDERR = Console(stderr=True)


@contextmanager
def show_steps(first: str, total: int | None = None) -> Iterator[Callable[[str], None]]:
    """A progress line on stderr, to be told of each step, gone when the work is done."""
    columns = (SpinnerColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=STDERR, transient=True) as progress:
        task = progress.add_task(first, total=total)
        yield lambda step: progress.update(task, advance=1, description=step)


def show_markdown(markdown: str, paths: Sequence[Path]) -> None:
    """Print a report, laid out where a person reads it, and say where it was written."""
    console = Console()
    if console.is_terminal:
        console.print(Markdown(markdown))
    else:
        typer.echo(markdown)
    for path in paths:
        STDERR.print(f"written: {path}", markup=False, highlight=False)


def show_tables(stem: str, title: str, tables: Sequence[Table], output: Path) -> None:
    """Print tables and write them as Markdown, JSON and a page named `stem` into `output`."""
    from eval.about import describe_run
    from eval.render import render_tables, write_forms

    forms = render_tables(title, describe_run(), tables)
    show_markdown(forms["md"], write_forms(stem, forms, output))
