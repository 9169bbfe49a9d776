"""What a later text tells of what was: “from nine to eleven”, “in place of the council”."""

from __future__ import annotations

import re

from assistant.question.kinds import content_words

_TOLD = re.compile(
    r"\b(?:from|instead\s+of|in\s+place\s+of|rather\s+than|de)\s+(?:the\s+)?"
    r"(?P<was>[\w.,]*\w)"
    r"(?:(?:\s+[\w-]+){0,3}?\s+(?:to|a)\s+[\w.,$€£]*\w(?:\s+[a-z]+s\b)?)?"
    r"|\breplac\w+\s+(?:the\s+words?\s+)?[“\"](?P<words>[^”\"]+)[”\"]",
    re.IGNORECASE,
)


def told_before(newer: str, older: str) -> list[tuple[int, int]]:
    """Where a text tells what was, and the older one has it."""
    return [
        match.span()
        for match in _TOLD.finditer(newer)
        if content_words(match["was"] or match["words"])
        and re.search(rf"(?<!\w){re.escape(match['was'] or match['words'])}(?!\w)", older, re.I)
    ]
