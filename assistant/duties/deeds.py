"""Whether a question asks for deeds: “what must the Council do?”, “¿qué deben hacer?”."""

from __future__ import annotations

import re
from collections.abc import Sequence

_TO_DO = (
    (
        re.compile(r"\bwhat\b", re.I),
        re.compile(
            r"\b(?:must|should|shall|has|have|had|is|are|was|were|does|do|did|can|may)\b", re.I
        ),
        re.compile(r"\bdo\b(?!\s+(?:with|to)\b)", re.I),
    ),
    (
        re.compile(r"\bqué\b", re.I),
        re.compile(
            r"\b(?:deben?|deber(?:á|ía)n?|tienen?|han?|pueden?|hay|toca|corresponde)\b", re.I
        ),
        re.compile(r"\bhacer\b", re.I),
    ),
)


def asks_to_do(question: str) -> bool:
    """Whether a question asks what somebody is to do, has done or may do."""
    return any(_in_order(question, patterns) for patterns in _TO_DO)


def _in_order(text: str, patterns: Sequence[re.Pattern[str]]) -> bool:
    """Whether the patterns are met one behind the other."""
    at = 0
    for pattern in patterns:
        found = pattern.search(text, at)
        if found is None:
            return False
        at = found.end()
    return True
