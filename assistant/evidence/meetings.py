"""When a body meets: the session of another body in the same paragraph is no answer."""

from __future__ import annotations

import re

from assistant.inquiry import Inquiry
from assistant.retrieval import stem_words

_NAMED = r"(?P<name>[A-Z][\w-]*(?:\s+(?:(?:of|on|for|and|the|to|de|del|la|los|y)\s+)*[A-Z][\w-]*)*)"
_MEETS = re.compile(
    rf"(?i:\b(?:when|cuándo)\b).*?\b{_NAMED}\s+(?i:(?:(?:next|first|last)\s+)?(?:meets?|be\s+held|"
    r"take\s+place|convenes?|sits?|held)\b)|(?i:\bcuándo\s+se\s+(?:reúne|reunirá|celebra\w*)\s+(?:la|el)\s+)"
    rf"{_NAMED.replace('name', 'spanish')}"
)
_ITS_SESSION = re.compile(
    r"\b(?:its|their|su)\s+(?:[\w-]+\s+){1,4}?(?:session|meeting|sesión|período\s+\w+\s+de\s+sesiones)\b"
)
_OTHER_TIME = re.compile(r"\b(?:19|20)\d\d\b|\b(?:be\s+held|take\s+place|celebr\w+)\b")
_BODY = re.compile(r"[A-Z][\w-]*(?:\s+(?:(?:of|on|for|and|the)\s+)*[A-Z][\w-]*)*")


def unstated_meeting(inquiry: Inquiry, text: str) -> str:
    """That a paragraph only tells of another body's session, for “when will the Board meet?”."""
    asked = _MEETS.search(inquiry.question) if inquiry.kind == "when" else None
    sessions = list(_ITS_SESSION.finditer(text))
    if asked is None or not sessions or _OTHER_TIME.search(text):
        return ""
    name = asked["name"] or asked["spanish"]
    owners = [_owner(text[: session.start()]) for session in sessions]
    if any(set(stem_words(name)) <= set(stem_words(owner)) for owner in owners):
        return ""
    return f"does not say when {name} meets"


def _owner(before: str) -> str:
    """The body named last before “at its session”."""
    bodies = _BODY.findall(before)
    return bodies[-1] if bodies else ""
