"""What a text leans on: the documents that its preamble names, and those its organ had seen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.catalogue import Catalogue
from assistant.citing.cited import line_of_names
from assistant.citing.instruments import find_instruments
from assistant.citing.words import KINDS
from assistant.clauses import Span
from assistant.grounding import Draft, Statement, ground
from assistant.inquiry import Inquiry
from assistant.mentions.bodies import find_body
from assistant.question.kinds import content_stems
from assistant.records import Answer
from assistant.retrieval import stem_words

_SOURCES = (
    r"(?:documents?|papers?|resolutions?|decisions?|texts?|instruments?|reports?|stud(?:y|ies)|"
    r"sources?|references?|declarations?|documentos?|informes?|resoluciones|textos?|fuentes?)"
)
_LEANS = (
    r"(?:lean(?:s|ed|ing)?|rest(?:s|ed|ing)?|draw(?:s|n|ing)?|rel(?:y|ies|ied|ying)|"
    r"build(?:s|ing)?|built|found(?:ed)?|base[sd]?(?:\s+itself)?|stand(?:s)?)\s+(?:up)?on|"
    r"(?:takes?|took|taken)\s+(?:[\w-]+\s+){0,3}?into\s+account|(?:bears?|bore)\s+in\s+mind|"
    r"(?:se\s+)?(?:apoya|basa|funda|sustenta)n?"
)
_SEEN = (
    r"(?:(?:have|had|has)\s+(?:\w+\s+){0,4}?(?:before|in\s+front\s+of)\s+(?:it|them|its\s+members)|"
    r"(?:was|were|lay)\s+(?:put\s+)?(?:before|in\s+front\s+of)|"
    r"(?:see|saw|seen|examined?|considered?|consult(?:ed)?|studied|study|look(?:ed)?\s+at|reviewed?|"
    r"take\s+note\s+of|took\s+note\s+of)|tuvo\s+(?:a\s+la\s+vista|ante\s+sí)|examinó|consultó)"
)
_ASKS_BASIS = re.compile(
    rf"\b(?:what|which|qué|cuáles)\b[^?.;]*\b(?:{_LEANS})|\b(?:en|sobre)\s+qué\b[^?.;]*\b(?:{_LEANS})|"
    rf"\bon\s+(?:what|which)\b[^?.;]*\b(?:lean|rest|draw|rely|build|built|founded|based?)\b|"
    rf"\b(?:background|underlying)\s+{_SOURCES}",
    re.I,
)
_ASKS_SEEN = re.compile(
    rf"\b(?:what|which|qué)\s+(?:[\w-]+\s+)*?{_SOURCES}\b[^?.;]*\b{_SEEN}", re.I
)
_ORDERS = re.compile(r"\b(?:must|should|shall|will|to\s+be|debe[nr]?|deber[áí]a?n?)\b", re.I)
_NAMES_SOURCES = re.compile(rf"\b{_SOURCES}\b", re.I)
_SAW = re.compile(
    r"^(?:ha(?:ving|s|d)\s+(?:also\s+)?(?:seen|examined|considered|reviewed|received|studied)|"
    r"tak(?:ing|es)\s+note\b[^,;]*\b(?:report|study|document|findings|outcome)|"
    r"(?:visto|vistos|habiendo\s+(?:visto|examinado|considerado)|examinad[oa]))\b",
    re.I,
)
_SMALL = r"(?:of|and|the|for|on|in|to|by|de|la|el|y)"
_PAPER = re.compile(
    r"\b(?:annual\s+|final\s+|joint\s+)?(?:reports?|stud(?:y|ies)|evaluation|findings|survey|"
    r"recommendations|conclusions|declaration|outcome|informes?|estudios?)\s+"
    r"(?:(?:adopted|presented|prepared|made|submitted)\s+)?(?:of|by|del?)\s+(?:the|la|los)?\s*"
    rf"(?:[a-z]+\s+){{0,3}}?(?:[A-Z][\w’'-]*(?:(?:\s+{_SMALL}){{0,2}}\s+[A-Z][\w’'-]*)*|"
    r"(?:meeting|conference|workshop|panel|group|committee|experts)\b)"
)
_COMMON = frozenset(
    stem_words(
        """document documents paper papers resolution resolutions decision decisions text
        texts instrument instruments report reports study studies source sources reference
        references declaration declarations lean leans leaned leaning rest rests rested
        draw draws drawn rely relies relied build builds built found founded base based
        bases stand stands background underlying front assembly council committee organ
        members see saw seen examine examined consider considered consult consulted
        studied look looked review reviewed take took note put lay take taken into account
        bear bore mind adopt adopting adopted preamble general earlier existing previous
        other exactly itself oas un united nations subject matter topic issue documento
        documentos informe informes resoluciones fuentes apoya basa funda sustenta"""
    )
)
_OTHERS = re.compile(r"\b(?:documents?|papers?|texts?|instruments?|sources?|references?)\b", re.I)


def answer_foundations(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The documents that the preamble of the one text meant names, paragraph by paragraph."""
    question = inquiry.plain
    saw = _ASKS_SEEN.search(question) and not _ORDERS.search(question)
    of_sources = _NAMES_SOURCES.search(question) or inquiry.document_ids
    if not saw and not (of_sources and _ASKS_BASIS.search(question)):
        return None
    document_id = _meant(inquiry, catalogue)
    if not document_id or inquiry.identifiers.paragraphs or inquiry.identifiers.missing:
        return None
    kinds = {name for name, pattern in KINDS if name and pattern.search(inquiry.plain)}
    kind = kinds.pop() if len(kinds) == 1 and not _OTHERS.search(inquiry.plain) else ""
    named = {
        key: spans
        for key, paragraph in catalogue.in_order(document_id)
        if paragraph.kind == "preambular" and (spans := tuple(_papers(paragraph.text, kind)))
    }
    seen = {key for key in named if _SAW.match(catalogue.paragraphs[key].text)} if saw else set()
    lines = [
        line_of_names(key, spans, catalogue)
        for key, spans in named.items()
        if not seen or key in seen
    ]
    if not lines:
        return None
    head = Statement("The documents named:", framing=True)
    return ground(Draft((head, *lines), quoted=False), inquiry.standalone_question, catalogue)


def _meant(inquiry: Inquiry, catalogue: Catalogue) -> str:
    """The one document that a question names, or that alone has all it says of its subject."""
    left = frozenset(content_stems(inquiry.plain)) - _COMMON
    if len(inquiry.document_ids) == 1:
        (document_id,) = inquiry.document_ids
        titled = {one for one in left if document_id in catalogue.title_stems.get(one, ())}
        return document_id if left <= titled else ""
    body = find_body(inquiry.plain, catalogue)
    left = left - frozenset(content_stems(" ".join(_names(inquiry.plain)))) if body else left
    if not left or inquiry.document_ids:
        return ""
    if len(left) == 1:
        found = catalogue.titled(left)
    else:
        found = frozenset.intersection(*map(catalogue.documents_with, left))
    meant = found & body.document_ids if body else found
    return next(iter(meant)) if len(meant) == 1 else ""


def _names(question: str) -> list[str]:
    """The words with a capital, which a body is named with."""
    return re.findall(r"\b[A-Z][\w-]+", question)


def _papers(text: str, kind: str) -> Iterator[Span]:
    """Spans of the documents named, by symbol, by name, or as somebody's report."""
    spans = list(find_instruments(text, kind))
    if kind in ("", "report"):
        spans += [match.span() for match in _PAPER.finditer(text)]
    last = 0
    for start, end in sorted(spans):
        if start >= last:
            yield start, end
            last = end
