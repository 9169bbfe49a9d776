"""Questions for a consequence: a penalty, or what happens to one who does not comply."""

from __future__ import annotations

import re

_PENALTY = (
    r"penalt(?:y|ies)|punishments?|fines?|repercussions?|(?:prison|jail)\s+(?:sentences?|terms?)"
)
_BREACH = (
    r"(?:(?<!can)\bnot\b|\b(?:do|does|did|wo|would|is|are|was|were|has|have|should|must)n['’]?t\b|\bnever\b|\bfail\w*|\bmiss(?:es)?\b|\bignor\w+|\bbreak\w*\b|"
    r"\bbreach\w*|\bviolat\w+|\brefus\w+|\bskip\w*|\bneglect\w*)"
)
_FIRST = r"^\W*(?:(?:and|but|so|ok|okay|then)\W+)*"
_ASKED = re.compile(
    rf"\b(?:what|which|how\s+(?:big|high|large|heavy|long|much|severe))\b[^?]*\b(?:{_PENALTY})\b|"
    r"\b(?:what|which)\s+(?:sanctions?|consequences?)\b|"
    r"\bhow\b[^?]*\b(?:punished|penali[sz]ed|sanctioned|fined)\b|"
    r"\bwhat(?:'s|\s+is|\s+are)\s+the\s+(?:sanctions?|consequences?)\b|"
    rf"\bwhat\s+(?:happens|will\s+happen|would\s+happen|awaits|if)\b[^?]*{_BREACH}|"
    rf"\bwhat\s+(?:do|does|did|must|will|would|can|could|may|might)\s+[^?]*\b(?:pay|face|risk|lose|owe)\b"
    rf"[^?]*\b(?:if|when|unless)\b[^?]*{_BREACH}|"
    rf"{_FIRST}if\s+(?![^?]*\b(?:who|whom|what|which|when|where|how)\b)[^?,]*{_BREACH}[^?,]*\W*$|"
    rf"{_FIRST}(?:the|any|an?)\s+(?:{_PENALTY})\b|"
    r"\bhow\s+(?:long|many\s+(?:years|months|weeks|days))\s+(?:in\s+(?:jail|prison)|behind\s+bars)\b|"
    r"\bwhat\b[^?]*\b(?:happens?|done)\s+to\s+(?:(?:those|somebody|someone|anyone|whoever|people)\b|"
    r"(?:an?|any|the)\s+(?:\w+\s+){0,2}?(?:states?|countr(?:y|ies)|governments?|members?|compan(?:y|ies)|firms?|"
    r"owners?|operators?|traders?|captains?|masters?|skippers?|drivers?|persons?|part(?:y|ies)|institutions?|"
    r"producers?|manufacturers?|employers?|users?|officials?|agenc(?:y|ies)|banks?|schools?|ports?|cit(?:y|ies)))\b"
    r"[^?]*?\b(?:that['’]?s|who['’]?s|that|who|which|if|when|do(?:es)?n['’]?t|did\s?n['’]?t|without|late)\b|"
    r"\bqué\s+(?:sanc\w+|multas?|castigos?|penas?|consecuencias?)\b|"
    r"\bqué\s+(?:pasa|ocurre|sucede)\b[^?]*\b(?:no|incumpl\w+|viola\w*)\b",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"penal|punish|\bfine[ds]?\b|sanction|prosecut|\bliab|forfeit|imprison|suspen[ds]|withdr[ae]w|"
    r"revo[kc]|reimburs|\brepay|refund|\bexclu[ds]|\bloses?\b|\bloss\s+of\s+(?:its|their|the)\b|disqualif|dismiss|\bcrim|\boffen[cs]e|"
    r"\bto\s+(?:trial|justice)\b|\bif\b|\botherwise\b|\bin\s+(?:the\s+event|case)\b|"
    r"\bfail(?:s|ure|ing)?\b|\bnot\s+be\b|\bcease|\blapse|\bexpire|\bterminat|\bcancel|\breturn|"
    r"\bshall\s+have\s+no\b|\bconsequence|\bname[sd]?\b|sanci[oó]n|\bmulta|castig|\bsi\s|en\s+caso\s+de|"
    r"\bperder|reembols|\bcesa|\bcaduc|\bresponsab",
    re.IGNORECASE,
)


_NAMED = re.compile(r"\b[A-Z][\w-]*(?:\W+(?:(?:of|on|and|the|to|in|for)\s+){0,2}[A-Z][\w-]*)+")


def asks_for_consequence(question: str) -> bool:
    """Whether a question asks what follows for one who does not comply."""
    return bool(_ASKED.search(question))


def states_consequence(text: str) -> bool:
    """Whether a text has any word by which consequences are stated, names left out."""
    return bool(_STATED.search(_NAMED.sub(" ", text)))
