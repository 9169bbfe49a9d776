"""Exact identifiers in a question: which documents and which paragraphs it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.catalogue import Catalogue
from assistant.mentions.documents import find_document_mentions
from assistant.mentions.labels import resolve_heading, resolve_mention
from assistant.mentions.paragraphs import ParagraphMention, find_paragraph_mentions
from assistant.mentions.symbols import DocumentMention
from assistant.question.numerals import CARDINAL

Mention = DocumentMention | ParagraphMention

_INSTRUMENT = re.compile(
    r"\s*(?:,\s*)?(?:of|in|from|to|under|del?)\s+(?P<name>(?:the|its|that|this|la|el)\s+"
    r"(?:(?!(?:the|resolution|text|document|to|that|which|says?|asks?|about|on|one|"
    r"and)\b)[\w'’-]+\s+){0,5}?"
    r"(?:convention|protocol|charter|treaty|statute|covenant|agreement|agenda|constitution|"
    r"declaration|pact|"
    r"strategy|report|plan(?:\s+of\s+action)?|convención|protocolo|carta)s?\b"
    r"(?:\s+(?:on|against|for|of|in|concerning|"
    r"relating\s+to)\s+(?:the\s+)?[A-Z][\w-]*(?:\s+(?:(?:of|in|the|and|on|"
    r"against)\s+)*[A-Z][\w-]*)*)?)",
    re.I,
)
_LACKING = re.compile(
    r"(?:\w+\s+)?(?:section|chapter|sección|capítulo|annex|anexo)\b|"
    rf"part\s+(?:(?-i:[IVX]+|[A-Z])|\d{{1,2}}|{CARDINAL})\b",
    re.I,
)
_ARTICLES = len(" of the ")


@dataclass(frozen=True, slots=True)
class Identifiers:
    """The documents and paragraphs that a question names exactly.

    `missing` are the printed names of the documents that are not loaded. The documents may be
    told `by_subject` alone; of `alternatives`, which bear one number, any may be meant.
    """

    document_ids: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    paragraphs: tuple[ParagraphMention, ...] = ()
    by_subject: bool = False
    alternatives: bool = False


def find_identifiers(
    question: str, catalogue: Catalogue, focus: tuple[str, ...] = ()
) -> Identifiers:
    """Everything that a question names exactly; `focus` are the documents spoken of before."""
    documents, paragraphs = _find_mentions(question, catalogue, focus)
    elsewhere = {
        mention: "" if _loaded_behind(mention, documents) else _instrument_behind(question, mention)
        for mention in paragraphs
    }
    kept = [mention for mention in paragraphs if not elsewhere[mention]]
    missing = [mention.missing for mention in documents if mention.missing]
    loaded = [key for mention in documents for key in mention.document_ids]
    if not loaded:
        missing += [name for name in elsewhere.values() if name]
    return Identifiers(
        tuple(dict.fromkeys(loaded)),
        tuple(dict.fromkeys(missing)),
        _paired(documents, kept),
        by_subject=any(one.by_subject for one in documents),
        alternatives=any(len(one.document_ids) > 1 and not one.by_subject for one in documents),
    )


def strip_identifiers(question: str, catalogue: Catalogue) -> str:
    """The question without what names its documents and paragraphs."""
    documents, paragraphs = _find_mentions(question, catalogue, ())
    named: list[Mention] = [*documents, *paragraphs]
    for mention in named:
        length = mention.end - mention.start
        question = f"{question[: mention.start]}{' ' * length}{question[mention.end :]}"
    return question


def name_document(question: str, symbols: str, catalogue: Catalogue) -> str:
    """The question put to another document: its symbols in place of the one it names."""
    documents, _ = _find_mentions(question, catalogue, ())
    if not documents:
        return f"{question.rstrip(' ?.!')} in {symbols}?"
    start, end = documents[0].start, documents[0].end
    article = re.search(r"\b(?:the|this|that)\s+$", question[:start], re.I)
    return question[: article.start() if article else start] + symbols + question[end:]


def _find_mentions(
    question: str, catalogue: Catalogue, focus: tuple[str, ...]
) -> tuple[tuple[DocumentMention, ...], tuple[ParagraphMention, ...]]:
    """Documents and paragraphs named; what lies inside a symbol names no paragraph."""
    named = find_paragraph_mentions(question)
    spans = [(mention.start, mention.end) for mention in named]
    documents = find_document_mentions(question, catalogue, focus, spans)
    paragraphs = tuple(
        mention
        for mention in named
        if not any(one.start < mention.end and mention.start < one.end for one in documents)
        and (
            mention.number is not None
            or mention.letters
            or _is_section(mention, documents, catalogue)
            or _is_lacking_section(mention, documents)
        )
    )
    return documents, paragraphs


def _is_section(
    mention: ParagraphMention, documents: Sequence[DocumentMention], catalogue: Catalogue
) -> bool:
    """Whether a section named without a number is one of the documents meant."""
    named = [key for document in documents for key in document.document_ids]
    if any(resolve_heading(mention, key, catalogue) for key in named):
        return True
    return any(resolve_mention(mention, key, catalogue) for key in named or catalogue.resolutions)


def _is_lacking_section(mention: ParagraphMention, documents: Sequence[DocumentMention]) -> bool:
    """Whether a lettered section, or an annex, is said to stand in a loaded document."""
    if not _loaded_behind(mention, documents):
        return False
    return bool(_LACKING.match(mention.text))


def _instrument_behind(question: str, mention: ParagraphMention) -> str:
    """The convention or report that a paragraph is said to stand in, or nothing."""
    match = _INSTRUMENT.match(question, mention.end)
    if not match or re.match(r"\s*resolution", question[match.end() :], re.I):
        return ""
    return re.sub(r"^(?:the|its|that|this|la|el)\s+", "", match["name"], flags=re.I)


def _loaded_behind(mention: ParagraphMention, documents: Sequence[DocumentMention]) -> bool:
    """Whether a loaded document is named right behind a paragraph: a declaration is one too."""
    return any(
        one.document_ids and mention.end <= one.start <= mention.end + _ARTICLES
        for one in documents
    )


def _paired(
    documents: Sequence[DocumentMention], paragraphs: Sequence[ParagraphMention]
) -> tuple[ParagraphMention, ...]:
    """Each paragraph with the documents it is named together with, where there are several.

    “Paragraph 6 of 2118 and 8 of 2026” are two paragraphs, not four.
    """
    loaded = [mention for mention in documents if mention.document_ids]
    if len(loaded) < 2 or not paragraphs:
        return tuple(paragraphs)
    named: list[Mention] = [*loaded, *paragraphs]
    ordered = sorted(named, key=lambda mention: mention.start)
    runs: list[list[Mention]] = []
    for mention in ordered:
        if not runs or type(runs[-1][0]) is not type(mention):
            runs.append([])
        runs[-1].append(mention)
    found: list[ParagraphMention] = []
    for position, run in enumerate(runs):
        if isinstance(run[0], DocumentMention):
            continue
        behind = runs[position + 1 : position + 2]
        before = runs[position - 1 : position] if position else []
        leads = isinstance(runs[0][0], DocumentMention) and len(runs) % 2 == 0
        nearest = (before or behind) if leads else (behind or before)
        keys = tuple(
            key
            for mention in nearest[0]
            if isinstance(mention, DocumentMention)
            for key in mention.document_ids
        )
        found += [
            replace(one, document_ids=keys) for one in run if isinstance(one, ParagraphMention)
        ]
    return tuple(found)
