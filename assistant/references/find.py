"""References of a resolution: every text its paragraphs build on, with the relation to it."""

from __future__ import annotations

import re
from collections.abc import Container

from assistant.references.instruments import find_named
from assistant.references.places import cited_labels
from assistant.references.records import Reference, TargetKind
from assistant.references.relations import find_relation
from index.cited_symbols import find_cited
from index.records import Paragraph, Resolution


def find_references(
    resolution: Resolution, labels: Container[str] | None = None
) -> tuple[Reference, ...]:
    """Every reference of a resolution in order of the text; mentions of itself are left out.

    With `labels`, those of the paragraphs that have them.
    """
    return tuple(
        reference
        for paragraph in resolution.paragraphs
        if labels is None or paragraph.label in labels
        for reference in _in_paragraph(resolution, paragraph)
        if reference.target_id != resolution.document_id
    )


def _in_paragraph(resolution: Resolution, paragraph: Paragraph) -> list[Reference]:
    text = paragraph.text
    found: list[tuple[int, int, TargetKind, str, str]] = []
    for mention in find_cited(text, resolution.symbol):
        if _is_paragraph_number(text, mention.start):
            continue
        kind: TargetKind = "decision" if "DEC" in mention.symbol else "resolution"
        found.append((mention.start, mention.end, kind, mention.symbol, mention.document_id))
    for start, end, named, name in find_named(text):
        if not any(start < taken[1] and taken[0] < end for taken in found):
            found.append((start, end, named, name, ""))
    return [
        _to_reference(resolution.paragraph_id(paragraph.label), text, *one) for one in sorted(found)
    ]


def _to_reference(
    paragraph_id: str,
    text: str,
    start: int,
    end: int,
    kind: TargetKind,
    target: str,
    target_id: str,
) -> Reference:
    labels = cited_labels(text, start, end) if target_id else ()
    return Reference(
        paragraph_id=paragraph_id,
        label=paragraph_id.rpartition("/")[2],
        relation=find_relation(text, start, end),
        kind=kind,
        text=text[start:end],
        start=start,
        end=end,
        target=target,
        target_id=target_id,
        target_label=labels[0] if labels else "",
        further_labels=labels[1:],
    )


def _is_paragraph_number(text: str, start: int) -> bool:
    return bool(re.search(r"\bpara(?:graph|\.)s?\s+$", text[max(0, start - 14) : start]))
