"""What people call the head of the United Nations, in place of the name that texts use."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.inquiry import Inquiry
from assistant.question.kinds import content_words

_UN = r"(?:UN|U\.N\.|United\s+Nations)"
_SECRETARY_GENERAL = re.compile(
    rf"\b(?:{_UN}(?:['’]s)?\s+(?:chief|boss|head|secretary[\s-]general)|"
    rf"(?:chief|boss|head)\s+of\s+the\s+{_UN}|UNSG|sec(?:retary)?[\s-]?gen|"
    r"(?:kofi\s+)?annan|ban\s+ki[\s-]moon|(?:ant[oó]nio\s+)?guterres)\b|"
    r"\bjefe\s+de\s+(?:la\s+ONU|las\s+Naciones\s+Unidas)\b",
    re.IGNORECASE,
)


def with_offices(inquiry: Inquiry) -> Inquiry:
    """The inquiry with the office itself where it uses a nickname or names who holds it."""
    plain = _SECRETARY_GENERAL.sub("Secretary-General", inquiry.plain)
    if plain == inquiry.plain:
        return inquiry
    return replace(inquiry, plain=plain, topic=tuple(content_words(plain)))
