"""The report of a reading run: its figures, and its files."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from eval.intervals import Estimate
from eval.tables import Table, format_value, to_markdown


@dataclass(frozen=True, slots=True)
class ReadingReport:
    """Everything measured in one run; systems in the order of their tables."""

    about: dict[str, str]
    ranking: dict[str, tuple[Estimate, ...]]
    refusals: dict[str, tuple[Estimate, ...]]
    words: dict[str, tuple[Estimate, ...]]
    reliability: list[tuple[float, float, int]]
    coverage: list[tuple[float, float]]
    errors: dict[str, int]
    failures: tuple[dict[str, str], ...] = field(default=())


def write_reading(report: ReadingReport, output: Path) -> tuple[str, tuple[Path, ...]]:
    """Write `reading.md` and `reading.json`, and give the Markdown and both paths."""
    markdown = reading_to_markdown(report)
    output.mkdir(parents=True, exist_ok=True)
    paths = (output / "reading.md", output / "reading.json")
    paths[0].write_text(markdown, encoding="utf-8")
    paths[1].write_text(json.dumps(asdict(report), indent=1, ensure_ascii=False), encoding="utf-8")
    return markdown, paths


def reading_to_markdown(report: ReadingReport) -> str:
    """Every table of the report; values with their 95 % intervals."""
    lines = [f"- {name}: {value}" for name, value in report.about.items()]
    tables = [
        _estimates_table("Finding the paragraph within its document", report.ranking),
        _estimates_table("Answerable or not", report.refusals),
        _estimates_table("Answering words", report.words),
        Table(
            "Reliability",
            ("mean probability", "share answerable", "questions"),
            tuple((f"{p:.2f}", f"{s:.2f}", str(n)) for p, s, n in report.reliability),
        ),
        Table(
            "Risk and coverage",
            ("share answered", "share of these wrong"),
            tuple((f"{c:.2f}", f"{r:.3f}") for c, r in report.coverage),
        ),
        Table(
            "Errors",
            ("class", "questions"),
            tuple((name, str(count)) for name, count in report.errors.items()),
        ),
    ]
    return "\n".join(["# Reading\n", *lines, "", *(to_markdown(table) for table in tables)])


def _estimates_table(heading: str, systems: dict[str, tuple[Estimate, ...]]) -> Table:
    names = tuple(estimate.name for estimate in next(iter(systems.values())))
    rows = tuple(
        (system, *(format_value(estimate) for estimate in estimates))
        for system, estimates in systems.items()
    )
    return Table(heading, ("system", *names), rows)
