"""Which resolution is older or newer, and whether two are of one date."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.front.matter import printed_date, stated, written_date
from assistant.grounding import Draft, escape, ground
from assistant.inquiry import Inquiry
from assistant.question.kinds import SEVERAL_KINDS
from assistant.question.text_words import TEXT_NOUNS
from assistant.records import Answer

_AGED = re.compile(
    r"\b(?:which|what)\b.*?\b(?:(?P<early>older|oldest|earlier|earliest|first)|(?P<late>newer|"
    r"newest|later|latest|"
    r"(?:more|most)\s+recent|last|second))\b",
    re.I,
)
_AGED_SPANISH = re.compile(
    r"\b(?:cuál|qué)\b.*?\b(?:(?P<early>más\s+(?:antigu|viej)[oa]|primer[oa]?|anterior)|"
    r"(?P<late>más\s+(?:reciente|nuev[oa])|posterior|últim[oa]))\b",
    re.I,
)
_OLDER_SPANISH = re.compile(
    r"\b(?P<early>más\s+(?:antigu|viej)[oa]|anterior|antes)\b|"
    r"\b(?:más\s+(?:reciente|nuev[oa])|posterior|después)\b",
    re.I,
)
_OLDER = re.compile(
    r"\b(?P<early>older|earlier|before|predates?|first)\b|\b(?:newer|later|after|younger)\b", re.I
)
_APART = re.compile(
    r"\bsame\s+(?:year|month|day|date|session|time)\b|\bapart\b|\b(?:gap|time|(?:time|age|date)\s+difference|"
    r"difference\s+in\s+(?:time|age|dates?|days|months|years))\s+between\b|"
    r"\bmism[oa]\s+(?:año|mes|día|fecha|período|sesión)\b",
    re.I,
)

_AGE_WORDS = TEXT_NOUNS | frozenset(
    """decision decisions older oldest newer
    newest latest recent recently earliest earlier later first last adopted adopt passed approved
    loaded library collection date dated
    antigua antiguo vieja viejo reciente nueva nuevo primera primero última último aprobada
    adoptada cargada biblioteca tienes""".split()
)
_FEW = 5


def answer_ages(
    documents: tuple[str, ...], inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """Compare the dates of several documents; None where the question does not ask for that."""
    if len(documents) > 1 and inquiry.kind in SEVERAL_KINDS and asks_age(inquiry):
        return _compare_ages(documents, inquiry, catalogue)
    if len(documents) == 2 and (_APART.search(inquiry.question) or _asks_older(inquiry)):
        return _set_dates_apart(documents, inquiry, catalogue)
    return None


def answer_extreme(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """“What is the latest resolution you have?”: that one of the library, or both of two.

    None where anything else is asked, or the question goes on from an earlier one.
    """
    named = inquiry.identifiers
    others = named.missing or named.paragraphs or len(named.document_ids) > 1
    if others or inquiry.depends or inquiry.kind not in SEVERAL_KINDS:
        return None
    if not asks_age(inquiry) or re.search(r"\d", inquiry.question):
        return None
    if set(inquiry.topic) - _AGE_WORDS:
        return None
    return _compare_ages(catalogue.by_date(), inquiry, catalogue)


def asks_age(inquiry: Inquiry) -> bool:
    """Whether a question asks for the oldest or the newest of its kind."""
    return bool(_aged(inquiry.question))


def _aged(question: str) -> re.Match[str] | None:
    return _AGED.search(question) or _AGED_SPANISH.search(question)


def _older(question: str) -> re.Match[str] | None:
    return _OLDER.search(question) or _OLDER_SPANISH.search(question)


def compares_ages(inquiry: Inquiry) -> bool:
    """Whether a question sets the ages of documents against each other."""
    return asks_age(inquiry) or bool(_APART.search(inquiry.question)) or _asks_older(inquiry)


def _compare_ages(
    documents: tuple[str, ...], inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """Which document is the oldest or the newest, with the dates of all."""
    dated = [
        key for key in catalogue.by_date() if key in documents and catalogue.resolutions[key].date
    ]
    aged = _aged(inquiry.question)
    if aged is None or len(dated) < 2:
        return None
    ordered = [catalogue.resolutions[key] for key in (dated if aged["early"] else dated[::-1])]
    words = ("earlier", "later") if len(ordered) == 2 else ("earliest", "latest")
    said = [
        f"{escape(item.symbol)} is the {words[not aged['early']]}, adopted on "
        if position == 0
        else f"{escape(item.symbol)} was adopted on "
        for position, item in enumerate(ordered)
    ]
    statements = tuple(
        stated(f"{lead}{written_date(item.date)}.", item, printed_date(item))
        for lead, item in zip(said, ordered, strict=True)
        if len(ordered) <= _FEW or item.date == ordered[0].date
    )
    return ground(Draft(statements), inquiry.standalone_question, catalogue)


def _asks_older(inquiry: Inquiry) -> bool:
    return inquiry.kind == "yes-no" and bool(_older(inquiry.question))


def _set_dates_apart(
    documents: tuple[str, ...], inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """Whether two documents are of one date, or which is older, with both dates."""
    first, second = (catalogue.resolutions[key] for key in documents)
    if not (first.date and second.date):
        return None
    lead = ""
    older = _older(inquiry.question)
    if _asks_older(inquiry) and older:
        right = first.date < second.date if older["early"] else first.date > second.date
        lead = "Yes: " if right else "No: "
    elif inquiry.kind == "yes-no":
        length = {"year": 4, "month": 7, "año": 4, "mes": 7}.get(_same_what(inquiry.question), 10)
        lead = "Yes: " if first.date[:length] == second.date[:length] else "No: "
    statements = tuple(
        stated(
            f"{lead if item is first else ''}{escape(item.symbol)} was adopted on "
            f"{written_date(item.date)}.",
            item,
            printed_date(item),
        )
        for item in (first, second)
    )
    return ground(Draft(statements), inquiry.standalone_question, catalogue)


def _same_what(question: str) -> str:
    found = re.search(r"\b(?:same|mism[oa])\s+(\w+)", question, re.I)
    return found.group(1).lower() if found else ""
