"""A labelled corpus as resolutions, so that extraction is measured apart from parsing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from eval.parse import load_labelled
from index.records import TITLE_LABEL, Paragraph, Resolution, Source
from index.symbols import to_document_id


def load_resolutions(path: Path) -> dict[str, Resolution]:
    """The documents of a labelled corpus by the symbol it files them under."""
    return {document["file"]: to_resolution(document) for document in load_labelled(path)}


def to_resolution(document: Mapping[str, Any]) -> Resolution:
    """One document with the parts, numbers and nesting that the labels give it.

    Where printed numbers start again, the section counts: `s2.op-1`.
    """
    paragraphs: list[Paragraph] = []
    path: list[str] = []
    seen: set[str] = set()
    preambular, section, unnumbered = 0, 1, 0
    for block in document["blocks"]:
        if block["type"] != "paragraph" or block["part"] is None:
            continue
        if block["part"] == "preambular":
            preambular += 1
            paragraphs.append(Paragraph(f"pre-{preambular}", "preambular", block["text"]))
            continue
        level = block["level"] or 1
        number = re.sub(r"[^a-z0-9]+", "", (block["prefix"] or "").lower())
        if not number:
            unnumbered += 1
            number = f"u{unnumbered}"
        path = [*path[: level - 1], *["x"] * (level - 1 - len(path)), number]
        label = "op-" + ".".join(path)
        if f"s{section}.{label}" in seen:
            section += 1
        seen.add(f"s{section}.{label}")
        label = label if section == 1 else f"s{section}.{label}"
        paragraphs.append(Paragraph(label, "operative", block["text"]))
    symbol = document["file"].replace("_", "/")
    return Resolution(
        document_id=to_document_id(symbol),
        symbol=symbol,
        title="",
        front=Paragraph(TITLE_LABEL, "front", ""),
        paragraphs=tuple(paragraphs),
        source=Source(document["file"], ""),
    )
