"""The written citation of a paragraph, in the form the documents themselves use."""

from __future__ import annotations

import re

from index.records import TITLE_LABEL, Resolution

_PART = re.compile(r"(pre|op|par)-(.+)$")
_NAMES = {"pre": "preambular para.", "op": "operative para.", "par": "para."}


def format_citation(resolution: Resolution, label: str) -> str:
    """The citation of a label: `AG/RES. 2118 (XXXV-O/05), operative para. 3(b)`."""
    return f"{name_document(resolution)}, {format_label(label)}"


def name_document(resolution: Resolution) -> str:
    """What a document is called: its symbol, else its title, else its id."""
    return resolution.symbol or resolution.title or resolution.document_id


def format_label(label: str) -> str:
    """The part of a citation after the symbol: `operative para. 3(b)`."""
    if label == TITLE_LABEL:
        return "title"
    parts: list[str] = []
    for part in _split_parts(label):
        match = _PART.match(part)
        if match:
            number, *letters = match[2].split(".")
            marks = "".join(f"({letter})" for letter in letters)
            parts.append(f"{_NAMES[match[1]]} {number}{marks}")
        elif "-" in part:
            parts.append(part.replace("-", " "))
        else:
            parts.append(f"section {part.upper()}")
    return ", ".join(parts)


def _split_parts(label: str) -> list[str]:
    """Cut a label before `op-`/`pre-`: what follows is a number with its letters."""
    match = re.search(r"(?:^|\.)((?:pre|op|par)-)", label)
    if match is None:
        return label.split(".")
    lead = label[: match.start()]
    return [*(lead.split(".") if lead else ()), label[match.start(1) :]]
