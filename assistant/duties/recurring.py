"""Obligations by how often they recur, and by the means that they depend on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.duties.words import ASSIGNING, DUE, TO_BE_DONE, words_of
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation
from assistant.question.kinds import content_stems
from assistant.question.numerals import CARDINAL, to_number
from assistant.retrieval import stem_words

_UNITS = {"año": "year", "años": "year", "mes": "month", "meses": "month", "día": "day",
          "días": "day", "semana": "week", "semanas": "week"}  # fmt: skip
_EVERY = re.compile(
    rf"\b(?:every|each|cada)\s+(?:(?P<number>\d+|{CARDINAL}|other|second)\s+)?"
    rf"(?P<unit>year|month|week|day|{'|'.join(sorted(_UNITS, key=len, reverse=True))})s?\b",
    re.IGNORECASE,
)
_ADVERBS = (
    (
        ("1", "year"),
        r"(?<!-)(?<!half\s)(?:annual(?:ly)?|yearly)|once\s+a\s+year|anual(?:es|mente)?",
    ),
    (("6", "month"), r"half-?\s?yearly|semi-?annual(?:ly)?|semestral(?:es|mente)?"),
    (("3", "month"), r"quarterly|trimestral(?:es|mente)?"),
    (("1", "month"), r"monthly|mensual(?:es|mente)?"),
    (("2", "year"), r"biennial(?:ly)?|bienal(?:es|mente)?"),
)
_SAID = tuple((period, re.compile(rf"\b(?:{said})\b", re.I)) for period, said in _ADVERBS)
_LISTED = ("who", "what", "which", "list")
_DEPENDS = re.compile(
    r"\b(?:within|subject\s+to|depend(?:s|ing|ent)?\s+(?:up)?on|conditional\s+(?:up)?on|"
    r"contingent\s+(?:up)?on|out\s+of|dentro\s+de|sujet[oa]s?\s+a|depende[n]?\s+de)\s+"
    r"(?P<means>[^?,.;]*\b(?:resources?|funds?|funding|contributions?|budgets?|means|recursos|"
    r"fondos|contribuciones|presupuesto)\b[^?,.;]*)",
    re.IGNORECASE,
)


def by_period(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """“Who must report every year?”: what recurs as often and has all other words."""
    question = inquiry.plain
    asked = _periods(question)
    told = DUE.search(question) or TO_BE_DONE.search(question)
    if len(asked) != 1 or not told or inquiry.kind not in _LISTED:
        return []
    rest = set(content_stems(_without_periods(question))) - ASSIGNING
    return [
        duty
        for duty in duties
        if any(asked <= _periods(span.text) for span in duty.due) and rest <= words_of(duty)
    ]


def _without_periods(text: str) -> str:
    for said in (_EVERY, *(said for _, said in _SAID)):
        text = said.sub(" ", text)
    return text


def _periods(text: str) -> set[tuple[str, str]]:
    """How often: “annually” and “each year” are every 1 year, “half-yearly” every 6 months."""
    found = {period for period, said in _SAID if said.search(text)}
    for one in _EVERY.finditer(text):
        said = (one["number"] or "1").lower()
        number = 2 if said in ("other", "second") else to_number(said)
        unit = one["unit"].lower()
        found.add((str(number), _UNITS.get(unit, unit)))
    return found


def by_means(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """“Which obligations are subject to available funds?”: their condition has those words."""
    match = _DEPENDS.search(inquiry.plain)
    if match is None or inquiry.kind not in _LISTED:
        return []
    means = set(content_stems(match["means"]))
    rest = set(content_stems(inquiry.plain[: match.start()])) - ASSIGNING
    return [
        duty
        for duty in duties
        if any(means <= set(stem_words(span.text)) for span in duty.condition)
        and rest <= words_of(duty)
    ]
