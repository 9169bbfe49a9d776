"""Resolutions as HTML for the reader: structure around paragraphs, their text untouched."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from assistant.page.markup import permalink
from index.citation import format_citation
from index.cited_symbols import find_cited
from index.records import TITLE_LABEL, Paragraph, Resolution

# The page's script says these words in the reader's language; `data-text` names them there.
_PART_NAMES = {"preambular": "Preamble", "operative": "Operative part", "annex": "Annex"}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a resolution is shown among: the loaded documents, and who cites it, with citation."""

    loaded: Collection[str] = ()
    cited_by: Mapping[str, str] | None = None


def resolution_html(resolution: Resolution, around: Surroundings) -> str:
    """The whole resolution set like a document.

    The text content of each `.text` element is the paragraph's exact text, so offsets in
    the one are offsets in the other.
    """
    parts = "".join(
        f'<section class="part {kind}">'
        f'<h3 data-text="parts/{kind}">{_PART_NAMES[kind]}</h3>'
        f"{_paragraphs_html(resolution, tuple(paragraphs), around)}</section>"
        for kind, paragraphs in groupby(resolution.paragraphs, key=lambda item: item.kind)
    )
    return (
        f'<article class="resolution" lang="{escape(resolution.language)}" '
        f'data-document="{escape(resolution.document_id)}">'
        f'<header class="front"><p class="symbol">{escape(resolution.symbol)}</p>'
        f"<h2>{escape(resolution.title or resolution.symbol)}</h2>"
        f"{_paragraph_html(resolution, resolution.front, around)}</header>"
        f"{parts}{_cited_by_html(around.cited_by or {})}</article>"
    )


def _paragraphs_html(
    resolution: Resolution, paragraphs: Sequence[Paragraph], around: Surroundings
) -> str:
    shown: tuple[str, ...] = ()
    rows: list[str] = []
    for paragraph in paragraphs:
        if paragraph.headings != shown:
            rows.extend(_headings_html(shown, paragraph.headings))
            shown = paragraph.headings
        rows.append(_paragraph_html(resolution, paragraph, around))
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


def _paragraph_html(resolution: Resolution, paragraph: Paragraph, around: Surroundings) -> str:
    paragraph_id = resolution.paragraph_id(paragraph.label)
    citation = escape(format_citation(resolution, paragraph.label))
    printed = paragraph.number or ("" if paragraph.label == TITLE_LABEL else "¶")
    number = (
        f'<a class="number" href="{escape(permalink(paragraph_id))}" '
        f'title="{citation}" aria-label="{citation}">{escape(printed)}</a>'
    )
    return (
        f'<div class="paragraph depth-{_depth(paragraph)}" data-paragraph="{escape(paragraph_id)}" '
        f'data-citation="{citation}" tabindex="-1">{number if printed else ""}'
        f'<div class="text">{_text_html(resolution, paragraph, around)}</div></div>'
    )


def _text_html(resolution: Resolution, paragraph: Paragraph, around: Surroundings) -> str:
    """The text with its leading verb set off and the resolutions it cites as links."""
    text, rows, done = paragraph.text, [], 0
    verb = paragraph.verb
    if verb and text.casefold().startswith(verb.casefold()):
        done = len(verb)
        rows.append(f'<em class="verb">{escape(text[:done])}</em>')
    for mention in find_cited(text, resolution.symbol):
        if mention.start < done or mention.document_id == resolution.document_id:
            continue
        rows.append(escape(text[done : mention.start]))
        printed = escape(text[mention.start : mention.end])
        rows.append(_mention_html(mention.document_id, printed, around))
        done = mention.end
    return "".join((*rows, escape(text[done:])))


def _mention_html(document_id: str, printed: str, around: Surroundings) -> str:
    if document_id not in around.loaded:
        return f'<span class="cites absent" data-note-text="absent">{printed}</span>'
    target = f"{document_id}/{TITLE_LABEL}"
    return (
        f'<a class="cites" href="{escape(permalink(target))}" '
        f'data-open="{escape(target)}">{printed}</a>'
    )


def _cited_by_html(cited_by: Mapping[str, str]) -> str:
    if not cited_by:
        return ""
    rows = "".join(
        f'<li><a class="cites" href="{escape(permalink(paragraph_id))}" '
        f'data-open="{escape(paragraph_id)}">{escape(citation)}</a></li>'
        for paragraph_id, citation in cited_by.items()
    )
    return (
        '<section class="part cited-by"><h3 data-text="citedBy">Cited by</h3>'
        f"<ul>{rows}</ul></section>"
    )


def _depth(paragraph: Paragraph) -> int:
    """How deep a paragraph is set in: `op-3` 0, `op-3.b` 1, `op-1.b.v` 2."""
    tail = paragraph.label.rpartition("-")[2]
    return min(tail.count("."), 3)
