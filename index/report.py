"""What the command line shows: results on standard output, notices on standard error."""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from index.add import Added, FileReport
from index.check import Finding
from index.records import Resolution

_FILE_WIDTH = 200
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def print_notice(text: str) -> None:
    """One line on standard error."""
    _console(stderr=True).print(_plain(text))


def print_json(data: object) -> None:
    """JSON on standard output."""
    sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=1, default=str) + "\n")


@contextmanager
def show_progress() -> Iterator[Callable[[int, int, FileReport], None]]:
    """A bar on standard error with paragraphs a second and the time that remains."""
    columns = (
        TextColumn("Adding"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]:.0f} paragraphs/s"),
        TimeRemainingColumn(),
    )
    started = time.monotonic()
    paragraphs = 0
    with Progress(*columns, console=_console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, rate=0.0)

        def show(done: int, total: int, report: FileReport) -> None:
            nonlocal paragraphs
            paragraphs += sum(map(_count, report.resolutions))
            rate = paragraphs / max(time.monotonic() - started, 1e-9)
            bar.update(task, completed=done, total=total, rate=rate)

        yield show


def print_reports(reports: Sequence[FileReport]) -> None:
    """What was parsed of each file, and what was not understood."""
    table = _table("File", "Outcome", "Symbol", "Pre.", "Op.", "Annex", "Not understood")
    for report in reports:
        if not report.resolutions:
            known = ", ".join(report.document_ids)
            table.add_row(_plain(report.path.name), report.outcome, known, "", "", "", "")
        for found in report.resolutions:
            counts = (found.preambular, found.operative, found.annex, len(found.notes))
            cells = (report.path.name, report.outcome, found.symbol, *map(str, counts))
            table.add_row(*map(_plain, cells))
    _console().print(table)
    for report in reports:
        for found in report.resolutions:
            name = found.symbol or report.path.name
            for note in found.notes:
                text = " ".join(note.text.split())[:100]
                _console().print(_plain(f"{name}: {note.problem}: {text}"))


def print_list(resolutions: Sequence[Resolution]) -> None:
    """One line a resolution."""
    table = _table("Document", "Symbol", "Date", "Paragraphs", "Title")
    for found in resolutions:
        count = str(len(found.paragraphs))
        table.add_row(
            *map(_plain, (found.document_id, found.symbol, found.date, count, found.title))
        )
    _console().print(table)


def print_resolution(resolution: Resolution, label: str = "") -> None:
    """The resolution's paragraphs with their labels, or the one with this label."""
    chosen = [resolution.paragraph(label)] if label else [resolution.front, *resolution.paragraphs]
    for paragraph in chosen:
        _console().print(f"[{paragraph.label}] {_plain(paragraph.text)}\n", soft_wrap=True)


def print_findings(findings: Sequence[Finding], skipped: Sequence[str], resolutions: int) -> None:
    """What to look at again, or that there is nothing."""
    for problem in skipped:
        _console().print(_plain(f"Skipped: {problem}"))
    if findings:
        table = _table("Document", "Paragraph", "What to look at")
        for found in findings:
            table.add_row(*map(_plain, (found.document_id, found.label, found.problem)))
        _console().print(table)
    _console().print(f"{resolutions} resolutions, {len(findings)} findings.")


def _count(found: Added) -> int:
    return found.preambular + found.operative + found.annex


def _table(*headings: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in headings:
        numeric = heading in ("Pre.", "Op.", "Annex", "Not understood", "Paragraphs")
        table.add_column(heading, justify="right" if numeric else "left", overflow="fold")
    return table


def _console(*, stderr: bool = False) -> Console:
    """A console that shows text as it is: no markup, emoji codes or colours of its own."""
    console = Console(stderr=stderr, markup=False, emoji=False, highlight=False, soft_wrap=stderr)
    if not console.is_terminal:
        console.width = _FILE_WIDTH
    return console


def _plain(text: str) -> str:
    """The text without characters that a terminal would obey."""
    return _CONTROL.sub("", text)
