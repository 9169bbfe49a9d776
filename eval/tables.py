"""Figures as rows of text, the same for every form of the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan

from eval.intervals import Estimate
from eval.report import Group, Report

_IN_BRIEF = (
    "outcome right",
    "first citation right",
    "all gold cited",
    "citation precision",
    "key facts",
    "refusal precision",
    "refusal recall",
)
_WORDS = "words in the first result"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its heading; every cell is plain text."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def to_tables(report: Report) -> tuple[Table, ...]:
    """Every table of the report, the most important first."""
    return (
        _answers_table(report.answers),
        *(_retrieval_table(part, groups) for part, groups in report.retrieval.items()),
        _groups_table("By question type", report.types, interval=True),
        _groups_table("By tag", report.tags, interval=False),
    )


def format_value(estimate: Estimate, *, interval: bool = True) -> str:
    """0.912 [0.871, 0.950]; a dash where no case counts."""
    if isnan(estimate.value):
        return "–"
    if estimate.name == _WORDS:
        return f"{estimate.value:.0f}"
    value = f"{estimate.value:.3f}"
    return f"{value} [{estimate.low:.3f}, {estimate.high:.3f}]" if interval else value


def to_markdown(table: Table) -> str:
    """The table as Markdown with its heading."""
    rows = (table.columns, ("---",) * len(table.columns), *table.rows)
    lines = ["| " + " | ".join(_in_cell(text) for text in row) + " |" for row in rows]
    return f"## {table.heading}\n\n" + "\n".join(lines) + "\n"


def _in_cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _answers_table(groups: Sequence[Group]) -> Table:
    names = [estimate.name for estimate in groups[0].estimates]
    rows = [
        (name, *(f"{format_value(g.estimates[n])} ({g.estimates[n].cases})" for g in groups))
        for n, name in enumerate(names)
    ]
    columns = ("measure", *(f"{group.name} ({group.cases})" for group in groups))
    return Table("Answers", columns, tuple(rows))


def _retrieval_table(part: str, groups: Sequence[Group]) -> Table:
    estimates = groups[0].estimates
    columns = ("system", *(estimate.name for estimate in estimates))
    rows = [(group.name, *(format_value(e) for e in group.estimates)) for group in groups]
    return Table(f"Retrieval, {part} ({estimates[0].cases} judged)", columns, tuple(rows))


def _groups_table(heading: str, groups: Sequence[Group], *, interval: bool) -> Table:
    rows = []
    for group in groups:
        found = {estimate.name: estimate for estimate in group.estimates}
        cells = (format_value(found[name], interval=interval) for name in _IN_BRIEF)
        rows.append((group.name, str(group.cases), *cells))
    return Table(heading, ("", "cases", *_IN_BRIEF), tuple(rows))
