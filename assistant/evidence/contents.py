"""Contents asked for that a text does not give: of what it only cites, of results it only names."""

from __future__ import annotations

import re

from assistant.inquiry import Inquiry
from assistant.question.kinds import content_stems
from assistant.retrieval import stem_words

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


def unstated_contents(inquiry: Inquiry, text: str) -> str:
    """Said where it is asked what an instrument says, and the text only cites it."""
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


def unstated_results(inquiry: Inquiry, text: str) -> str:
    """Said where it is asked what was recommended, and the text only names recommendations."""
    asked = inquiry.question
    if not (_MADE.search(asked) and _MAKER.search(asked)):
        return ""
    named = _RESULTS.search(text)
    return "only mentions them" if named and not _SAID.search(text) else ""
