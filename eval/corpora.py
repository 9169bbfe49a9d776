"""Reports on labelled corpora as tables, where the report itself has none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from eval.tables import Table

if TYPE_CHECKING:
    from eval.parse import FormReport


def to_parse_tables(reports: Sequence[FormReport]) -> tuple[Table, ...]:
    """The shares of each format, and every paragraph whose label is seen otherwise."""
    shares = [
        (
            one.form,
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
        for one in report.disagreements
    ]
    return (
        Table(
            "Part and label of every paragraph",
            ("format", "documents", "paragraphs", "label right", "document wholly right", "s"),
            tuple(shares),
        ),
        Table("Disagreements", ("format", "document", "expected", "found", "text"), tuple(wrong)),
    )
