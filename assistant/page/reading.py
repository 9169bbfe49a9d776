"""Resolutions as HTML for the reader: structure around paragraphs, their text untouched."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from itertools import groupby
from typing import Any

from assistant.page.markup import permalink
from index.citation import format_citation
from index.records import TITLE_LABEL, Paragraph, Resolution

_PART_NAMES = {"preambular": "Preamble", "operative": "Operative part", "annex": "Annex"}


def resolution_html(resolution: Resolution) -> str:
    """The whole resolution set like a document.

    The text content of each `.text` element is the paragraph's exact text, so offsets in
    the one are offsets in the other.
    """
    parts = "".join(
        f'<section class="part {kind}"><h3>{_PART_NAMES[kind]}</h3>'
        f"{_paragraphs_html(resolution, tuple(paragraphs))}</section>"
        for kind, paragraphs in groupby(resolution.paragraphs, key=lambda item: item.kind)
    )
    return (
        f'<article class="resolution" lang="{escape(resolution.language)}" '
        f'data-document="{escape(resolution.document_id)}">'
        f'<header class="front"><p class="symbol">{escape(resolution.symbol)}</p>'
        f"<h2>{escape(resolution.title or resolution.symbol)}</h2>"
        f"{_paragraph_html(resolution, resolution.front)}</header>{parts}</article>"
    )


def shelf(resolutions: Mapping[str, Resolution]) -> list[dict[str, Any]]:
    """What the list of loaded resolutions shows, oldest first."""
    listed = sorted(resolutions.values(), key=lambda item: (item.date, item.document_id))
    return [
        {
            "document_id": item.document_id,
            "symbol": item.symbol,
            "title": item.title,
            "date": item.date,
            "organ": item.organ,
            "language": item.language,
            "paragraphs": len(item.paragraphs),
            "notes": len(item.notes),
        }
        for item in listed
    ]


def _paragraphs_html(resolution: Resolution, paragraphs: tuple[Paragraph, ...]) -> str:
    shown: tuple[str, ...] = ()
    rows: list[str] = []
    for paragraph in paragraphs:
        if paragraph.headings != shown:
            rows.extend(_headings_html(shown, paragraph.headings))
            shown = paragraph.headings
        rows.append(_paragraph_html(resolution, paragraph))
    return "".join(rows)


def _headings_html(shown: tuple[str, ...], headings: tuple[str, ...]) -> list[str]:
    """The headings that change, each one level below the one it stands under."""
    same = 0
    while same < min(len(shown), len(headings)) and shown[same] == headings[same]:
        same += 1
    return [
        f"<h{min(level + 4, 6)}>{escape(heading)}</h{min(level + 4, 6)}>"
        for level, heading in enumerate(headings)
        if level >= same
    ]


def _paragraph_html(resolution: Resolution, paragraph: Paragraph) -> str:
    paragraph_id = resolution.paragraph_id(paragraph.label)
    citation = format_citation(resolution, paragraph.label)
    printed = paragraph.number or ("" if paragraph.label == TITLE_LABEL else "¶")
    number = (
        f'<a class="number" href="{escape(permalink(paragraph_id))}" '
        f'title="{escape(citation)}" aria-label="{escape(citation)}">{escape(printed)}</a>'
    )
    return (
        f'<div class="paragraph depth-{_depth(paragraph)}" data-paragraph="{escape(paragraph_id)}" '
        f'data-citation="{escape(citation)}" tabindex="-1">{number if printed else ""}'
        f'<div class="text">{_text_html(paragraph)}</div></div>'
    )


def _text_html(paragraph: Paragraph) -> str:
    verb, text = paragraph.verb, paragraph.text
    if not verb or not text.casefold().startswith(verb.casefold()):
        return escape(text)
    return f'<em class="verb">{escape(text[: len(verb)])}</em>{escape(text[len(verb) :])}'


def _depth(paragraph: Paragraph) -> int:
    """How deep a paragraph is set in: `op-3` 0, `op-3.b` 1, `op-1.b.v` 2."""
    tail = paragraph.label.rpartition("-")[2]
    return min(tail.count("."), 3)
