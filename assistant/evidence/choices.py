"""Questions why just this date, place or figure was chosen, and whether a text says why."""

from __future__ import annotations

import re

from assistant.question.numerals import MONTH

_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}|{MONTH}\s+\d{{1,2}})"
_CHOSEN = (
    r"(?:dates?|days?|years?|months?|cit(?:y|ies)|places?|towns?|countr(?:y|ies)|names?|numbers?|figures?|"
    r"two|three)"
)
_ASKED = re.compile(
    rf"\bwhy\b[^?]*\b(?:picked|chosen|selected|chose|choose|settled?\s+on|opted?\s+for)\b|"
    rf"\bwhy\s+(?:just\s+|exactly\s+)?(?:that|this|those|these)\s+(?:\w+\s+)?{_CHOSEN}\b|"
    rf"\bwhy\s+(?:(?:was|is|on|in|just|exactly)\s+)?{_DATE}|"
    r"\bwhy\s+(?:(?:just|only|exactly)\s+)?\d+\s+\w+(?:\W*$|\s+(?:per|a|each|and\s+not)\b)|"
    r"(?-i:\b[Ww]hy\s+(?:in\s+)?[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?)(?:\W*$|\s+(?:for|as)\b)|"
    r"(?-i:\b[Ww]hy\s+(?:in\s+)?[A-Z]\w+)[^?]*\b(?:and\s+not|rather\s+than|instead\s+of|of\s+all)\b|"
    r"\bpor\s+qué\b[^?]*\b(?:eligi\w+|elegid\w+|escogi\w+|(?:esa|esta)\s+fecha|ese\s+(?:día|año)|esas?\s+ciudad\w*)",
    re.I,
)
_STATED = re.compile(
    r"\b(?:because|since\s+(?!(?:\w+\s+)?\d)|in\s+(?:view|light|recognition|memory|hono[u]?r|order)\b|owing\s+to|"
    r"due\s+to|given\b|considering|on\s+account|anniversar|birth|commemorat|coincid|is\s+the\s+(?:day|date|"
    r"anniversary|home|seat)|the\s+(?:day|date)\s+(?:of|when)\b|date\s+on\s+which|home\s+of|offer|"
    r"invitation\s+of|so\s+(?:that|as)|falls\s+on|where\b|capital|hosts?\b|porque|aniversari|conmemor|nacimiento|"
    r"en\s+(?:memoria|homenaje|reconocimiento)|con\s+ocasi|ofreci|ofrecimiento|ya\s+que|dado\s+que|debido)",
    re.I,
)


def asks_why_chosen(question: str) -> bool:
    """Whether a question asks why just this date, place or thing was chosen."""
    return bool(_ASKED.search(question))


def says_why_chosen(text: str) -> bool:
    """Whether a text has any word by which the choice of a date or place is explained."""
    return bool(_STATED.search(text))
