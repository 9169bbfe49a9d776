"""The documents that a resolution, a part or a paragraph of it names."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.citing.cited import line_of_names
from assistant.citing.instruments import find_instruments
from assistant.citing.words import (
    CITING,
    CITING_WORDS,
    OUTGOING,
    asks_incoming,
    is_of_body,
    kind_asked,
)
from assistant.clauses import Span
from assistant.duties.outline import documents_meant
from assistant.grounding import Draft, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.lookup import named_paragraphs, whole_evidence
from assistant.question.spanish import speaks_spanish
from assistant.records import Answer


def answer_sources(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The documents that a resolution, a part or a paragraph of it names."""
    question = inquiry.question
    several = len(inquiry.identifiers.document_ids) > 1 and not inquiry.identifiers.alternatives
    if several or not CITING.search(question):
        return None
    if not all(word in CITING_WORDS for word in inquiry.topic):
        return None
    if speaks_spanish(question) and inquiry.identifiers.document_ids and asks_incoming(question):
        return None
    kind = kind_asked(inquiry.plain)
    if kind is None and not (inquiry.identifiers.document_ids and OUTGOING.search(question)):
        return None
    keys = _paragraphs_asked(inquiry, catalogue)
    named = [
        (key, span)
        for key in keys
        for span in find_instruments(catalogue.paragraphs[key].text, kind or "")
    ]
    cited = [
        (key, span)
        for key, span in named
        if is_of_body(catalogue.paragraphs[key].text[slice(*span)], question)
    ]
    if cited:
        return _list_cited(cited, kind or "", inquiry, catalogue)
    return _refuse_of_body(named[0][0], inquiry, catalogue) if named else None


def _refuse_of_body(key: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """That the one document named cites nothing of the body asked about."""
    documents = inquiry.identifiers.document_ids
    if len(documents) != 1:
        return None
    symbol = escape(catalogue.resolutions[documents[0]].symbol)
    return refuse(
        f"Nothing that {symbol} cites is of the body asked about.",
        inquiry.standalone_question,
        catalogue,
        (whole_evidence(key, catalogue),),
    )


def _paragraphs_asked(inquiry: Inquiry, catalogue: Catalogue) -> list[str]:
    """The paragraphs that a question is limited to, or all of few documents."""
    if inquiry.identifiers.paragraphs:
        return list(named_paragraphs(inquiry, catalogue))
    return [
        key
        for document_id in documents_meant(inquiry, catalogue)
        for key, paragraph in catalogue.in_order(document_id)
        if not inquiry.part or (paragraph.kind == "preambular") == (inquiry.part == "pre")
    ]


def _list_cited(
    cited: Sequence[tuple[str, Span]],
    kind: str,
    inquiry: Inquiry,
    catalogue: Catalogue,
) -> Answer:
    """One line a paragraph: the names in it, then the place."""
    named: dict[str, list[Span]] = {}
    for key, span in cited:
        named.setdefault(key, []).append(span)
    named_are = "meetings" if kind == "meeting" else "documents"
    head = Statement(f"The {named_are} named:", framing=True)
    lines = (line_of_names(key, spans, catalogue) for key, spans in named.items())
    return ground(Draft((head, *lines), quoted=False), inquiry.standalone_question, catalogue)
