"""What cites what: documents that are only cited, citations between documents."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.citing.acts import answer_act, answer_own_act
from assistant.citing.cited import citations_of, quote_around
from assistant.citing.deeds import answer_deed, answer_earlier, answer_subject
from assistant.citing.words import (
    APPOSED,
    CITING,
    CITING_WORDS,
    COMPARED,
    PASSIVE,
    TITLE_ASKED,
    asks_incoming,
)
from assistant.grounding import Evidence, escape, refuse
from assistant.inquiry import Inquiry
from assistant.lookup import whole_evidence
from assistant.mentions.documents import find_document_mentions
from assistant.question.kinds import content_words
from assistant.records import Answer
from assistant.subjects.listing import list_of, paragraphs_with
from assistant.turns.cited_before import meant_before
from index.symbols import find_symbols

_IS = re.compile(
    r"\b(?:is|was|are|were|been|se\s+(?:cita|menciona))\s+(?:(?:the|resolution|la|resolución)\s+)*$",
    re.IGNORECASE,
)
_ACCORDING = re.compile(
    r",?\s*\b(?:according\s+to|según)\b[^?]*|\bas\s+cited\s+(?:in|by)\b[^?]*", re.IGNORECASE
)
_DOTTED = re.compile(r"\d+\.\d+")


def answer_not_loaded(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Say that a named document is not loaded, and where the loaded ones cite it."""
    missing, documents = inquiry.identifiers.missing, inquiry.identifiers.document_ids
    if not missing:
        name = meant_before(inquiry, catalogue)
        found = mentions_of(name, inquiry, catalogue) if name else ()
        return _refuse_not_loaded(name, found, inquiry, catalogue) if name else None
    name = missing[0]
    mentions = mentions_of(name, inquiry, catalogue)
    asked = _ACCORDING.sub(" ", APPOSED.sub(" ", inquiry.question))
    about_citing = bool(CITING.search(asked))
    if TITLE_ASKED.search(asked) and not about_citing:
        told = answer_subject(name, inquiry, catalogue)
        if told and (not documents or _ACCORDING.search(inquiry.question)):
            return told
        about_citing = True
    if documents:
        inside = [item for item in mentions if item.paragraph_id.partition("/")[0] in documents]
        plain = all(word in CITING_WORDS for word in inquiry.topic)
        if inside and plain:
            return list_of(inside, name, inquiry, catalogue)
        if not plain and not COMPARED.search(inquiry.question):
            return None
    elif mentions and about_citing:
        return list_of(mentions, name, inquiry, catalogue)
    told = None if documents else answer_deed(name, inquiry, catalogue)
    return told or _refuse_not_loaded(name, mentions, inquiry, catalogue)


def _refuse_not_loaded(
    name: str, mentions: Sequence[Evidence], inquiry: Inquiry, catalogue: Catalogue
) -> Answer:
    shown = escape(name[:1].upper() + name[1:])
    if mentions:
        places = ", ".join(escape(catalogue.citation(item.paragraph_id)) for item in mentions[:5])
        more = f" and {len(mentions) - 5} more" if len(mentions) > 5 else ""
        message = f"{shown} is not loaded; it is only cited in {places}{more}."
    elif not catalogue.resolutions:
        message = f"{shown} is not loaded; the library is empty."
    else:
        message = f"{shown} is not loaded, and the loaded resolutions do not cite it."
    return refuse(
        message,
        inquiry.standalone_question,
        catalogue,
        tuple(mentions[:3]),
        reason="resolution not loaded",
    )


def mentions_of(name: str, inquiry: Inquiry, catalogue: Catalogue) -> tuple[Evidence, ...]:
    """Where a document that is not loaded is cited: by its symbol, or by the words of its name."""
    wanted = {mention.document_id for mention in find_symbols(name)}
    if not wanted and (dotted := _DOTTED.search(name)):
        return _with_number(dotted[0], inquiry, catalogue)
    if wanted or any(character.isdigit() for character in name):
        return tuple(
            quote_around(key, (mention.start, mention.end), catalogue)
            for key, mention in citations_of(wanted, catalogue)
        )
    return paragraphs_with(content_words(name), inquiry, catalogue)


def _with_number(number: str, inquiry: Inquiry, catalogue: Catalogue) -> tuple[Evidence, ...]:
    """Where a number with a point stands as one, as in “resolution 13.5”."""
    printed = re.compile(rf"(?<![\w.]){re.escape(number)}(?![\w.]*\d)")
    return tuple(
        one
        for one in paragraphs_with(number.split("."), inquiry, catalogue)
        if printed.search(catalogue.paragraphs[one.paragraph_id].text)
    )


def answer_citations_between(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Where one loaded document cites another, what cites it, or what became of it."""
    acted = (
        answer_act(inquiry, catalogue)
        or answer_own_act(inquiry, catalogue)
        or answer_earlier(inquiry, catalogue)
    )
    if acted:
        return acted
    question, documents = inquiry.question, inquiry.identifiers.document_ids
    plain = all(word in CITING_WORDS for word in inquiry.topic)
    if not documents or not plain or not CITING.search(question):
        return None
    if inquiry.identifiers.paragraphs or inquiry.identifiers.missing:
        return None
    if len(documents) == 2 and not inquiry.identifiers.alternatives:
        cited_first = bool(PASSIVE.search(question))
        return _cited_by(documents[cited_first], documents[not cited_first], inquiry, catalogue)
    if len(documents) == 1 and asks_incoming(question):
        return _cited_anywhere(documents[0], inquiry, catalogue)
    return None


def _cited_anywhere(document_id: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Where the loaded texts cite a document, or that none does where just that is asked."""
    found = _citations_of(document_id, catalogue)
    symbol = catalogue.resolutions[document_id].symbol
    if found:
        return list_of(found, symbol, inquiry, catalogue)
    if not _is_cited_one(inquiry.question, catalogue):
        return None
    return refuse(
        f"No other loaded text cites {escape(symbol)}.",
        inquiry.standalone_question,
        catalogue,
        (whole_evidence(f"{document_id}/title", catalogue),),
    )


def _is_cited_one(question: str, catalogue: Catalogue) -> bool:
    """Whether the document named is what is cited: “what cites X?”, “is X cited anywhere?”."""
    cites = CITING.search(question)
    return cites is not None and any(
        one.start > cites.start() or _IS.search(question, 0, one.start)
        for one in find_document_mentions(question, catalogue)
    )


def _cited_by(first: str, second: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """Where the first document cites the second, else the other way round, else neither."""
    symbol, other = (catalogue.resolutions[key].symbol for key in (first, second))
    found = _citations_of(second, catalogue, within=first)
    if found:
        return list_of(found, other, inquiry, catalogue)
    none = f"{escape(symbol)} does not cite {escape(other)}"
    reverse = _citations_of(first, catalogue, within=second)
    if reverse:
        lead = f"{none}; it is the other way round."
        return list_of(reverse, symbol, inquiry, catalogue, lead=lead)
    return refuse(
        f"{none}, nor the other way round.",
        inquiry.standalone_question,
        catalogue,
        tuple(
            whole_evidence(catalogue.resolutions[key].paragraph_id("title"), catalogue)
            for key in (first, second)
        ),
    )


def _citations_of(document_id: str, catalogue: Catalogue, within: str = "") -> tuple[Evidence, ...]:
    return tuple(
        quote_around(key, (mention.start, mention.end), catalogue)
        for key, mention in catalogue.cited.get(document_id, ())
        if not within or key.startswith(within + "/")
    )
