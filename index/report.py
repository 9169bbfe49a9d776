"""What the command line shows: results on standard output, notices on standard error."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from index.add import Added, FileReport
from index.check import Finding
from index.console import open_console, print_rows, to_plain
from index.records import Resolution

_NUMERIC = frozenset({"Pre.", "Op.", "Annex", "Not understood", "Paragraphs"})


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
    console = open_console(stderr=True)
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("", total=None, rate=0.0)

        def show(done: int, total: int, report: FileReport) -> None:
            nonlocal paragraphs
            paragraphs += sum(map(_count, report.resolutions))
            rate = paragraphs / max(time.monotonic() - started, 1e-9)
            bar.update(task, completed=done, total=total, rate=rate)

        yield show


def print_reports(reports: Sequence[FileReport]) -> None:
    """What was parsed of each file, and what was not understood."""
    rows = [row for report in reports for row in _to_rows(report)]
    columns = ("File", "Outcome", "Symbol", "Pre.", "Op.", "Annex", "Not understood")
    print_rows(columns, rows, numeric=_NUMERIC)
    for report in reports:
        for found in report.resolutions:
            name = found.symbol or report.path.name
            for note in found.notes:
                text = " ".join(note.text.split())[:100]
                open_console().print(to_plain(f"{name}: {note.problem}: {text}"))


def print_list(resolutions: Sequence[Resolution]) -> None:
    """One line a resolution."""
    rows = [
        (each.document_id, each.symbol, each.date, str(len(each.paragraphs)), each.title)
        for each in resolutions
    ]
    print_rows(("Document", "Symbol", "Date", "Paragraphs", "Title"), rows, numeric=_NUMERIC)


def print_resolution(resolution: Resolution, label: str = "") -> None:
    """The resolution's paragraphs with their labels, or the one with this label."""
    chosen = [resolution.paragraph(label)] if label else [resolution.front, *resolution.paragraphs]
    for paragraph in chosen:
        open_console().print(f"[{paragraph.label}] {to_plain(paragraph.text)}\n", soft_wrap=True)


def print_findings(findings: Sequence[Finding], skipped: Sequence[str], resolutions: int) -> None:
    """What to look at again, or that there is nothing."""
    for problem in skipped:
        open_console().print(to_plain(f"Skipped: {problem}"))
    if findings:
        rows = [(found.document_id, found.label, found.problem) for found in findings]
        print_rows(("Document", "Paragraph", "What to look at"), rows)
    open_console().print(f"{resolutions} resolutions, {len(findings)} findings.")


def _count(found: Added) -> int:
    return found.preambular + found.operative + found.annex


def _to_rows(report: FileReport) -> Iterator[tuple[str, ...]]:
    """A row for each resolution of a file, or the one that says what became of it."""
    if not report.resolutions:
        known = ", ".join(report.document_ids)
        yield report.path.name, report.outcome, known, "", "", "", ""
    for found in report.resolutions:
        counts = (found.preambular, found.operative, found.annex, len(found.notes))
        yield report.path.name, report.outcome, found.symbol, *map(str, counts)
