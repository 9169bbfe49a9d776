"""What a question asks for that no word of a paragraph can state, tried kind by kind."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from assistant.attributes import missing_attribute
from assistant.choices import asks_why_chosen, says_why_chosen
from assistant.consequences import asks_for_consequence, states_consequence
from assistant.expected import asks_for_person, find_expected, names_person
from assistant.identities import (
    asks_for_holder,
    lacks_names,
    lacks_title,
    names_holder,
    only_mentions,
)
from assistant.inquiry import Inquiry
from assistant.question import content_stems
from assistant.retrieval import stem_words


@dataclass(frozen=True, slots=True)
class Whole:
    """The text of a paragraph, of the chapeau above it and of the parts below it."""

    text: str
    above: str = ""
    below: str = ""

    def joined(self) -> str:
        """All three in printed order."""
        return " ".join(filter(None, (self.above, self.text, self.below)))


def find_unstated(inquiry: Inquiry, whole: Whole) -> str:
    """What the paragraph does not say (“states no consequence”), empty where it may say all."""
    joined = whole.joined()
    for missing in _MISSING:
        if said := missing(inquiry, joined):
            return said
    return ""


def _person(inquiry: Inquiry, text: str) -> str:
    if asks_for_person(inquiry.question) and not names_person(text):
        return "names no person"
    if asks_for_holder(inquiry.question) and not (names_holder(text) or _CARRIED.search(text)):
        return "names no person"
    return ""


_CARRIED = re.compile(r"\b(?:entrust|assign|confi[ae])\w*\b", re.I)


def _names(inquiry: Inquiry, text: str) -> str:
    if lacks_names(inquiry.question, text):
        return "does not name them"
    if lacks_title(inquiry.question, text):
        return "gives no name of it"
    return "does not name which" if only_mentions(inquiry.question, text) else ""


def _consequence(inquiry: Inquiry, text: str) -> str:
    asked = asks_for_consequence(inquiry.question) and not states_consequence(text)
    return "states no consequence" if asked else ""


def _choice(inquiry: Inquiry, text: str) -> str:
    asked = asks_why_chosen(inquiry.question) and not says_why_chosen(text)
    return "gives no reason for this choice" if asked else ""


def _attribute(inquiry: Inquiry, text: str) -> str:
    name = missing_attribute(inquiry.question, text)
    return f"states no {name}" if name else ""


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


def _count(inquiry: Inquiry, text: str) -> str:
    """All numbers of the text count days, metres or money where things are to be counted."""
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


def _ordinal(inquiry: Inquiry, text: str) -> str:
    """Only of the first of a kind is said what is asked of the second."""
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

_INSTRUMENT = (
    r"(?:Declaration|Convention|Plan|Call|Charter|Report|Treaty|Protocol|Agreement|Strategy|Code|"
    r"Guidelines|Principles|Agenda|Compact|Accord|Pact|Framework|Standards|Declaración|Convención)"
)
_CONTENT = re.compile(
    r"\bwhat\s+(?:do|does|did)\s+(?:the\s+)?(?P<name>(?-i:(?:[A-Z][\w’'-]*\s+(?:(?:of|on|for|and|the|to|against|in)\s+)*)*"
    rf"{_INSTRUMENT}(?:\s+(?:(?:of|on|for|and|the|to|against|in)\s+)*[A-Z][\w’'-]*)*))\s+(?:say|provide|recommend|"
    r"demand|require|contain|prescribe|order|ask|state|set\s+out|lay\s+down|propose|stipulate|oblige|urge)\b"
    r"(?P<rest>[^?]*)",
    re.I,
)
_CITING = re.compile(
    r"^\W*(?:bearing\s+in\s+mind|recalling|having\s+seen|noting|taking\s+note|welcoming|reaffirming|guided\s+by|"
    r"considering|aware|acknowledging|recognizing|mindful)\b",
    re.I,
)


def _content(inquiry: Inquiry, text: str) -> str:
    """The text only cites the instrument whose content is asked."""
    asked = _CONTENT.search(inquiry.question)
    if asked is None or not _CITING.search(text):
        return ""
    name = asked["name"]
    rest = set(content_stems(asked["rest"])) - set(content_stems(name))
    if rest and not rest & set(stem_words(text)):
        return "only cites it"
    tells = _TELLING.search(text, max(0, text.find(name) - _BESIDE))
    return "" if tells else "only cites it"


_BESIDE = 12
_TELLING = re.compile(
    r"\b(?:that|which|whose|whereby|calling|urging|recommending|calls|urges|recommends|provides|lays|sets|requires|"
    r"according|pursuant|including|with\s+its|on\s+the\s+need)\b|:",
    re.I,
)

_MADE = re.compile(
    r"\bwhat\b[^?]*\b(?:did|do|does|were|are)\b[^?]*\b(?:recommend|conclude|decide|find|agree|propose|declare|conclusions|"
    r"recommendations|findings|decisions)\b|\bdid\b[^?]*\b(?:experts|meeting|ministers|conference|workshop|panel)\b"
    r"[^?]*\b(?:recommend|conclude|propose|come\s+down|agree)\b|"
    r"\b(?:their|its|the)\s+(?:conclusions|recommendations|findings)\b[^?]*\bwhat\s+(?:were|are)\s+they\b",
    re.I,
)
_MAKER = re.compile(
    r"\b(?:meetings?|experts|conference|ministers|workshop|seminar|forum|session|summit|panel|study|report|"
    r"evaluation|conclusions|recommendations|findings|[A-Z]{3,}(?:[ -][IVX]+)?)\b"
)
_RESULTS = re.compile(
    r"\b(?:conclusions?|recommendations?|decisions|findings|outcomes?|results|declaration)\b", re.I
)
_SAID = re.compile(
    r"\b(?:recommend|declar(?!ation)|conclud|decid|found|find|agre|propos|show|reveal|call|advis|favo)\w*\s+(?:that|to|the|for|an?)\b|:|"
    r"\b(?:to\s+the\s+effect\s+that|in\s+favo[u]?r|namely)\b|\bthat\b",
    re.I,
)


def _results(inquiry: Inquiry, text: str) -> str:
    """Conclusions or recommendations are named where it is asked what they say."""
    asked = inquiry.question
    if not (_MADE.search(asked) and _MAKER.search(asked)):
        return ""
    named = _RESULTS.search(text)
    return "only mentions them" if named and not _SAID.search(text) else ""


_EVENT = re.compile(
    r"\b(?:attended|took\s+part|taken\s+part|participated|(?:has|have)\s+(?:joined|received|applied|signed)|"
    r"showed\s+up|turned\s+up|came|so\s+far|to\s+date|asistieron|participaron)\b",
    re.I,
)


def _turnout(inquiry: Inquiry, text: str) -> str:
    """No number at all where those are to be counted who did something."""
    if inquiry.kind != "how-many" or not _EVENT.search(inquiry.question):
        return ""
    return "" if any(find_expected("how-many", text)) else "states no number"


_MISSING: tuple[Callable[[Inquiry, str], str], ...] = (
    _person,
    _names,
    _consequence,
    _choice,
    _attribute,
    _count,
    _ordinal,
    _content,
    _results,
    _turnout,
)
