"""Obligations of texts given as strings, for the tests of each shape they take."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.obligations import Obligation, extract_obligations
from assistant.obligations.records import Span
from index.records import Paragraph, Resolution, Source


def extract_all(*paragraphs: tuple[str, str]) -> tuple[Obligation, ...]:
    """The obligations of operative paragraphs, each given as label and text."""
    parts = tuple(Paragraph(label, "operative", text) for label, text in paragraphs)
    front = Paragraph("title", "front", "")
    return extract_obligations(
        Resolution("a-res-80-1", "A/RES/80/1", "", front, parts, Source("x.txt", ""))
    )


def extract(text: str) -> tuple[Obligation, ...]:
    """The obligations of one operative paragraph."""
    return extract_all(("op-1", text))


def words(spans: Sequence[Span]) -> tuple[str, ...]:
    """The words of some spans."""
    return tuple(span.text for span in spans)
