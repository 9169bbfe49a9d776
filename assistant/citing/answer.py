"""What cites what: documents that are only cited, citations between documents, cited sources."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.citing.acts import answer_act, answer_earlier, answer_own_act
from assistant.citing.instruments import find_instruments
from assistant.citing.words import (
    APPOSED,
    CITING,
    CITING_WORDS,
    COMPARED,
    OUTGOING,
    PASSIVE,
    TITLE_ASKED,
    asks_incoming,
    is_of_body,
    kind_asked,
)
from assistant.clauses import quotable
from assistant.duties.outline import documents_meant
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.lookup import named_paragraphs, whole_evidence
from assistant.question.kinds import content_words
from assistant.question.spanish import speaks_spanish
from assistant.records import Answer
from assistant.subjects.listing import list_of, paragraphs_with
from assistant.turns.cited_before import meant_before
from index.symbols import find_symbols

_LONGEST = 420
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
    asked = APPOSED.sub(" ", inquiry.question)
    about_citing = CITING.search(asked) or TITLE_ASKED.search(asked)
    if documents:
        inside = [item for item in mentions if item.paragraph_id.partition("/")[0] in documents]
        plain = all(word in CITING_WORDS for word in inquiry.topic)
        if inside and plain:
            return list_of(inside, name, inquiry, catalogue)
        if not plain and not COMPARED.search(inquiry.question):
            return None
    elif mentions and about_citing:
        return list_of(mentions, name, inquiry, catalogue)
    return _refuse_not_loaded(name, mentions, inquiry, catalogue)


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
        "resolution not loaded",
        catalogue,
        tuple(mentions[:3]),
    )


def mentions_of(name: str, inquiry: Inquiry, catalogue: Catalogue) -> tuple[Evidence, ...]:
    """Where a document that is not loaded is cited: by its symbol, or by the words of its name."""
    wanted = {mention.document_id for mention in find_symbols(name)}
    if not wanted and (dotted := _DOTTED.search(name)):
        return _with_number(dotted[0], inquiry, catalogue)
    if wanted or any(character.isdigit() for character in name):
        return tuple(
            _quoted(key, (mention.start, mention.end), catalogue)
            for document_id, mentions in catalogue.cited.items()
            if any(document_id == one or document_id.startswith(one + "-") for one in wanted)
            for key, mention in mentions
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


def _quoted(key: str, span: tuple[int, int], catalogue: Catalogue) -> Evidence:
    text = catalogue.paragraphs[key].text
    return Evidence(key, *quotable(text, *span, longest=_LONGEST))


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
        found = _citations_of(documents[0], catalogue)
        symbol = catalogue.resolutions[documents[0]].symbol
        return list_of(found, symbol, inquiry, catalogue) if found else None
    return None


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
        "not stated by the closest paragraphs",
        catalogue,
        tuple(
            whole_evidence(catalogue.resolutions[key].paragraph_id("title"), catalogue)
            for key in (first, second)
        ),
    )


def _citations_of(document_id: str, catalogue: Catalogue, within: str = "") -> tuple[Evidence, ...]:
    return tuple(
        _quoted(key, (mention.start, mention.end), catalogue)
        for key, mention in catalogue.cited.get(document_id, ())
        if not within or key.startswith(within + "/")
    )


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
    cited = [
        (key, span)
        for key in keys
        for span in find_instruments(catalogue.paragraphs[key].text, kind or "")
        if is_of_body(catalogue.paragraphs[key].text[slice(*span)], question)
    ]
    if not cited:
        return None
    return _list_cited(cited, inquiry, catalogue)


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
    cited: Sequence[tuple[str, tuple[int, int]]], inquiry: Inquiry, catalogue: Catalogue
) -> Answer:
    """One line a paragraph: the names in it, then the place."""
    named: dict[str, list[tuple[int, int]]] = {}
    for key, span in cited:
        named.setdefault(key, []).append(span)
    lines = [Statement("The documents named:", framing=True)]
    for key, spans in named.items():
        text = catalogue.paragraphs[key].text
        names = dict.fromkeys(text[start:end] for start, end in spans)
        shown = "; ".join(f"**{escape(name)}**" for name in names)
        span = (
            spans[0][0],
            spans[-1][1] if spans[-1][1] - spans[0][0] < 2 * _LONGEST else spans[0][1],
        )
        evidence = _quoted(key, span, catalogue)
        lines.append(Statement(f"- {shown}, {escape(catalogue.citation(key))}", (evidence,)))
    return ground(Draft(tuple(lines), quoted=False), inquiry.standalone_question, catalogue)
