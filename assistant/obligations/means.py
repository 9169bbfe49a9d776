"""What is delivered as a means: "strengthen it by providing training", "through the holding of"."""

from __future__ import annotations

import re

from assistant.obligations.deliverable_nouns import PHRASE, kind_of, with_complement
from assistant.obligations.makers import makers
from assistant.obligations.nominal import NOMINAL
from assistant.obligations.objects import object_of
from assistant.obligations.phrases import Extent

# "by, among other things, providing", "by reviewing the rules and providing".
_BY = re.compile(
    r"\b(?:by|through|means\s+of)(?:,\s[^,;]{3,60},)?\s+(?:(?:[a-z]+ly\s)?[a-z]+ing\s(?:(?!to\s)[^;])*?(?:,\s+(?:and\s+)?|\sand\s+))?"
    r"(?:also\s+|further\s+|[a-z]+ly\s+)*\Z"
)
_THROUGH = re.compile(r"\b(?:through|by\s+means\s+of|by\s+way\s+of),?\s+(?:[a-z-]+,?\s+){0,4}\Z")
_THROUGH_A = re.compile(r"\bthrough\s+(?=(?:an?|regular|annual|oral|joint|dedicated)\s)")
_EVENTS = frozenset({"report", "briefing", "meeting", "seminar"})


def by_means(masked: str, start: int, end: int) -> list[tuple[Extent, str]]:
    """The first thing that is handed over, held or made as a means to something else."""
    for makes in makers(masked, start, end, place=_BY):
        if found := object_of(masked, makes, end, at_once=True):
            return [found]
    phrase = _through(masked, start, end)
    return [(with_complement(masked, phrase, end), kind_of(phrase["head"]))] if phrase else []


def _through(masked: str, start: int, end: int) -> re.Match[str] | None:
    """The thing behind "through the submission of", or an event behind "through"."""
    for match in NOMINAL.finditer(masked, start, end):
        phrase = PHRASE.match(masked, match.end(), end)
        if phrase and _THROUGH.search(masked, start, match.start()):
            return phrase
    for match in _THROUGH_A.finditer(masked, start, end):
        phrase = PHRASE.match(masked, match.end(), end)
        if phrase and kind_of(phrase["head"]) in _EVENTS:
            return phrase
    return None
