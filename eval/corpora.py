"""Reports of parser and crash runs as tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from eval.tables import Table

if TYPE_CHECKING:
    from eval.crash import CrashReport
    from eval.parse import FormReport


_SHARES = (
    *("format", "labels", "documents", "paragraphs", "label right", "document wholly right"),
    "s",
)


def to_parse_tables(reports: Sequence[FormReport]) -> tuple[Table, ...]:
    """The shares of each format, what was set right, and the disagreements left."""
    shares = [
        (
            one.form,
            one.labels,
            str(one.documents),
            str(one.paragraphs),
            f"{one.paragraph_share:.4f}",
            f"{one.document_share:.4f}",
            f"{one.seconds:.0f}",
        )
        for one in reports
    ]
    wrong = [
        (report.form, one.document, one.expected, one.found, one.text[:120])
        for report in reports
        if report.labels == "set right"
        for one in report.disagreements
    ]
    corrections = [
        (report.form, kind, str(count)) for report in reports for kind, count in report.corrections
    ]
    heading = "Disagreements with the labels set right"
    return (
        Table("Part and label of every paragraph", _SHARES, tuple(shares)),
        Table("Labels set right", ("format", "kind", "number"), tuple(corrections)),
        Table(heading, ("format", "document", "expected", "found", "text"), tuple(wrong)),
    )


def to_crash_tables(report: CrashReport) -> tuple[Table, ...]:
    """How many kills there were, and each state that should not have been found."""
    figures = (
        ("writers killed", str(report.points)),
        ("killed in the middle of a change", str(report.in_a_change)),
        ("changes acknowledged", str(report.acknowledged)),
        ("failures", str(len(report.failures))),
    )
    failures = tuple((failure,) for failure in report.failures)
    return (Table("Kills", ("", "number"), figures), Table("Failures", ("failure",), failures))
