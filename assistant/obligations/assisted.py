"""Who is assisted: the object of an action's "assist", and who asks for the assistance."""

from __future__ import annotations

import re

from assistant.obligations.noun_phrases import members, noun_phrase
from assistant.obligations.parties import is_party
from assistant.obligations.phrases import Extent

# At the head of an action alone: in "staff to assist the Office" nobody is asked to.
_ASSISTS = re.compile(
    r"(?:continue\s+(?:to\s+)?|further\s+|[a-z]+ly\s+|cooperate\s+[^,;]{0,40}?and\s+(?:to\s+)?"
    r"|[a-z]+\s+and\s+)*assist(?:ing)?\s+(?=[a-zA-Z])"
)
_ON_REQUEST = re.compile(
    r"\b(?:assistance|support|aid|training|capacity-building|advice|services?)\b[^;]{0,200}?"
    r"(?:\b(?:upon|on|at)\s+the\s+(?:request|consent)(?:\s+of|,?\s+and\b[^;]{0,60}?\s(?:of|by),?)\s+"
    r"|\b(?:when|where|if|as)\s+requested\s+by\s+)"
)


def assisted(masked: str, start: int, end: int) -> list[Extent]:
    """Those who are assisted: "assist the Office", "provide aid at the request of States"."""
    found: list[Extent] = []
    assists = _ASSISTS.match(masked, start, end)
    if assists:
        extent = noun_phrase(masked, assists.end(), end, lists=True)
        if _is_somebody(masked[slice(*extent)]):
            found += members(masked, extent)
    for asked in _ON_REQUEST.finditer(masked, start, end):
        extent = noun_phrase(masked, asked.end(), end)
        if _is_somebody(masked[slice(*extent)]):
            found.append(extent)
    return found


def _is_somebody(text: str) -> bool:
    """Whether a phrase is a party, not a thing of one: "the Government’s efforts"."""
    return is_party(text) and "’s " not in text
