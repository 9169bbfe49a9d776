"""Questions for a consequence: a penalty, or what happens to one who does not comply."""

from __future__ import annotations

import re

from assistant.patterns import any_of, phrases

_PENALTY = phrases(
    "penalt(?:y|ies), punishments?, fines?, repercussions?, (?:prison|jail) (?:sentences?|terms?)"
)
_BREACH = any_of(
    r"(?<!can)\bnot\b",
    r"\b(?:do|does|did|wo|would|is|are|was|were|has|have|had|should|must)n['’]?t\b",
    r"\bnever\b",
    r"\bfail\w*",
    r"\bmiss(?:es)?\b",
    r"\bignor\w+",
    r"\bbreak\w*\b",
    r"\bbreach\w*",
    r"\bviolat\w+",
    r"\brefus\w+",
    r"\bskip\w*",
    r"\bneglect\w*",
)
_FIRST = r"^\W*(?:(?:and|but|so|ok|okay|then)\W+)*"
_WHAT_PENALTY = (
    r"\b(?:what|which|how\s+(?:big|high|large|heavy|long|much|severe))\b"
    rf"[^?]*\b{_PENALTY}\b",
    r"\b(?:what|which)\s+(?:sanctions?|consequences?)\b",
    r"\bwhat(?:'s|\s+is|\s+are)\s+the\s+(?:sanctions?|consequences?)\b",
    rf"{_FIRST}(?:the|any|an?)\s+{_PENALTY}\b",
)
_HOW_PUNISHED = (
    r"\bhow\b[^?]*\b(?:punished|penali[sz]ed|sanctioned|fined)\b",
    r"\bhow\s+(?:long|many\s+(?:years|months|weeks|days))\s+"
    r"(?:in\s+(?:jail|prison)|behind\s+bars)\b",
)
_WHAT_IF = (
    rf"\bwhat\s+(?:happens|will\s+happen|would\s+happen|awaits|if)\b[^?]*{_BREACH}",
    r"\bwhat\s+(?:do|does|did|must|will|would|can|could|may|might)\s+[^?]*"
    rf"\b(?:pay|face|risk|lose|owe)\b[^?]*\b(?:if|when|unless)\b[^?]*{_BREACH}",
    rf"{_FIRST}if\s+(?![^?]*\b(?:who|whom|what|which|when|where|how)\b)"
    rf"[^?,]*{_BREACH}[^?,]*\W*$",
)
_WHOM = any_of(
    r"(?:those|somebody|someone|anyone|whoever|people)\b",
    r"(?:an?|any|the)\s+(?:\w+\s+){0,2}?"
    + phrases(
        "states?, countr(?:y|ies), governments?, members?, compan(?:y|ies), firms?, owners?",
        "operators?, traders?, captains?, masters?, skippers?, drivers?, persons?",
        "part(?:y|ies), institutions?, producers?, manufacturers?, employers?, users?",
        "officials?, agenc(?:y|ies), banks?, schools?, ports?, cit(?:y|ies)",
    )
    + r"\b",
)
# “What happens to a carrier that reports late?”
_HAPPENS_TO = (
    rf"\bwhat\b[^?]*\b(?:happens?|done)\s+to\s+{_WHOM}[^?]*?"
    r"\b(?:that['’]?s|who['’]?s|that|who|which|if|when|do(?:es)?n['’]?t|did\s?n['’]?t|without|late)\b"
)
_SPANISH = (
    r"\bqué\s+(?:sanc\w+|multas?|castigos?|penas?|consecuencias?)\b",
    r"\bqué\s+(?:pasa|ocurre|sucede)\b[^?]*\b(?:no|incumpl\w+|viola\w*)\b",
)
_ASKED = re.compile(
    any_of(*_WHAT_PENALTY, *_HOW_PUNISHED, *_WHAT_IF, _HAPPENS_TO, *_SPANISH), re.IGNORECASE
)
_PUNISHED = (
    r"penal|punish|\bfine[ds]?\b|sanction|prosecut|\bliab|forfeit|imprison|suspen[ds]|\bcrim|\boffen[cs]e|"
    r"\bto\s+(?:trial|justice)\b|\bname[sd]?\b"
)
_LOST = (
    r"withdr[ae]w|revo[kc]|reimburs|\brepay|refund|\bexclu[ds]|\bloses?\b|"
    r"\bloss\s+of\s+(?:its|their|the)\b|disqualif|dismiss|"
    r"\bcease|\blapse|\bexpire|\bterminat|\bcancel|\breturn|\bshall\s+have\s+no\b"
)
_ON_BREACH = (
    r"\bif\b|\botherwise\b|\bin\s+(?:the\s+event|case)\b|\bfail(?:s|ure|ing)?\b|\bnot\s+be\b|"
    r"\bconsequence"
)
_STATED_SPANISH = (
    r"sanci[oó]n|\bmulta|castig|\bsi\s|en\s+caso\s+de|\bperder|reembols|\bcesa|\bcaduc|\bresponsab"
)
_STATED = re.compile(any_of(_PUNISHED, _LOST, _ON_BREACH, _STATED_SPANISH), re.IGNORECASE)


_NAMED = re.compile(r"\b[A-Z][\w-]*(?:\W+(?:(?:of|on|and|the|to|in|for)\s+){0,2}[A-Z][\w-]*)+")


def asks_for_consequence(question: str) -> bool:
    """Whether a question asks what follows for one who does not comply."""
    return bool(_ASKED.search(question))


def states_consequence(text: str) -> bool:
    """Whether a text has any word by which consequences are stated, names left out."""
    return bool(_STATED.search(_NAMED.sub(" ", text)))
