"""Who does what “who …?” asks, where the text says it in the passive: “trained by a nurse”."""

from __future__ import annotations

import re

from assistant.clauses import Span
from assistant.inquiry import Inquiry
from assistant.question.numerals import MONTH
from assistant.writing.lexicon import are_alike, stem

_AUXILIARY = (
    r"(?:(?:is|are|was|were|be|been|to|will|would|shall|should|must|may|might|can|could|has|have|had|"
    r"does|do|did|supposed|now|then|also|\w+ly)\s+)*"
)
_PARTICIPLE = r"[a-z]+(?:ed|en|wn|un|ught|id|ld|nt|pt|et|ft)"
_BE = r"(?:is|are|was|were|be|been)"
# “Who was asked by the Board?” asks for the one to whom it was done.
_TURNED = re.compile(
    rf"\bby\b(?!\s+whom)|\bwhom?\s+(?:\w+\s+)*?{_BE}\s+(?:\w+ly\s+)?{_PARTICIPLE}\b", re.I
)
_DOES = re.compile(
    rf"\bwho\s+{_AUXILIARY}(?P<verb>[a-z]+)|"
    rf"\b(?:which|what)\s+[\w-]+\s+{_AUXILIARY}(?P<verb_of_body>[a-z]+)|"
    r"\bby\s+whom\b.*?(?P<passive>[a-z]+)\W*$",
    re.I,
)
_STARTS = r"(?:(?:the|an?|one|two|three|its|their|each|every|any)\s+(?=[^\W\d])|(?=[A-Z]))"
_OF = (
    r"(?:of\s+(?:(?:the|its)\s+)?|(?:on|for|against)\s+(?:the\s+)?"
    rf"(?!{MONTH.title()}\b)(?=[A-Z]))"
)
_ENDS = (
    r"(?:(?:and|or|but)\s+(?:by|is|are|was|were|be|shall|may|to)|of|on|for|against|to|that|which|"
    r"who|within|in|at|from|as|during|under|with|by|after|before|chosen|until|is|are|shall|may)\b"
)
_DONE_BY = re.compile(
    rf"\b(?P<done>{_PARTICIPLE})\s+(?:(?:(?:up)?on|out|in\s+\d{{4}}|\w+ly)\s+)?by\s+"
    rf"(?P<agent>{_STARTS}(?:{_OF}|(?!{_ENDS})[\w’'-]+(?:\s|(?=\W|$)))+)"
)
# “Who takes part?” has its deed behind such a verb.
_LIGHT_VERBS = frozenset(stem(verb) for verb in "take make do give have get go be".split())
_AND_BY = re.compile(r"[^,;.]*\band\s+by\b")


def agent_span(inquiry: Inquiry, text: str) -> Span | None:
    """The one agent of the very deed that a question for its doer names, where it is passive."""
    asked = _DOES.search(inquiry.question) if inquiry.kind == "who" else None
    if asked is None or _TURNED.search(inquiry.question):
        return None
    verb = stem(asked["verb"] or asked["verb_of_body"] or asked["passive"])
    found = {
        match.span("agent")
        for match in _DONE_BY.finditer(text)
        if verb not in _LIGHT_VERBS
        and are_alike(verb, stem(match["done"]))
        and not _AND_BY.match(text, match.end())
    }
    if len(found) != 1:
        return None
    start, end = found.pop()
    return start, start + len(text[start:end].rstrip())
