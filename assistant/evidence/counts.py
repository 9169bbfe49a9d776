"""Numbers asked for that a text does not give: it counts other things, or what is to come."""

from __future__ import annotations

import re

from assistant.inquiry import Inquiry
from assistant.question.expected import find_expected
from assistant.question.kinds import content_stems
from assistant.retrieval import stem_words

_COUNTED = re.compile(
    r"\b(?:how\s+many|number\s+of)\s+(?:of\s+(?:the|its|these|those)\s+)?(?:(?:more|further|extra|full|working)\s+)?"
    r"(?P<thing>[\w’'-]+)",
    re.I,
)
_UNIT = (
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|per\s?cent|percent|met(?:er|re)s?|"
    r"kilo\w+|grams?|tons?|tonnes?|lit(?:er|re)s?|hectares?|miles?|knots|degrees|dollars?|euros?|francs?|"
    r"million|billion|gross|square|cubic|nautical|times|años?|meses|mes|días?|horas?|semanas?|metros|dólares|"
    r"por\s+ciento)"
)
_OF_UNIT = re.compile(rf"[\s-]+(?:[a-z]+[\s-]+|\d+\s+){{0,1}}{_UNIT}\b|\s?%", re.I)
_IS_UNIT = re.compile(rf"(?:{_UNIT}|sessions?|points?|pages?)$", re.I)
_SUM = re.compile(r"[$€£]\s?$")


def unstated_count(inquiry: Inquiry, text: str) -> str:
    """Said where things are counted, and all numbers of the text count days, metres or money."""
    asked = _COUNTED.search(inquiry.question) if inquiry.kind == "how-many" else None
    if asked is None or _IS_UNIT.match(asked["thing"]):
        return ""
    spans = list(find_expected("how-many", text))
    measured = [
        _OF_UNIT.match(text, end) or text[start] in "$€£" or _SUM.search(text, 0, start)
        for start, end in spans
    ]
    return "states no such number" if spans and all(measured) else ""


_ORDINAL = re.compile(
    r"\b(?P<ordinal>second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|segund[oa]|tercer[oa]?)\s+"
    r"(?P<thing>(?:[\w’'-]+\s+){0,2}?[\w’'-]+)",
    re.I,
)
_FIRST = re.compile(
    r"\bfirst\s+(?:of\s+(?:them|these|which)|(?P<thing>[\w’'-]+))|\bprimer[oa]?\b", re.I
)


def unstated_ordinal(inquiry: Inquiry, text: str) -> str:
    """Said where the second of a kind is asked for, and the text speaks of the first alone."""
    if inquiry.kind not in ("where", "when", "who", "what", "which"):
        return ""
    asked, first = _ORDINAL.search(inquiry.question), _FIRST.search(text)
    if asked is None or first is None:
        return ""
    things = set(content_stems(asked["thing"]))
    words = stem_words(text)
    said = sum(word in things for word in words)
    if (
        not said
        or (said > 1 and first["thing"])
        or stem_words(asked["ordinal"])[0] in words
        or _OTHER.search(text)
    ):
        return ""
    return f"speaks of no {asked['ordinal'].lower()} one"


_OTHER = re.compile(
    r"\b(?:next|other|latter|following|last|subsequent|both|each\s+of|otr[oa])\b", re.I
)
