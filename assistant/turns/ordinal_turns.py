"""Follow-ups that put the earlier question to the next of its kind: “and the second one?”."""

from __future__ import annotations

import re

from assistant.question.numerals import ORDINAL

_OTHER = re.compile(
    rf"^\W*(?:(?:and|so|ok|what\s+about|how\s+about)\b\W*)*(?:(?:for|in|of|at|with|under)\s+)?"
    rf"the\s+(?P<ordinal>{ORDINAL})(?:\s+ones?)?\W*$",
    re.IGNORECASE,
)
_SAID = re.compile(rf"\b(?<=the\s)(?P<ordinal>{ORDINAL})(?=\s+[a-z])", re.IGNORECASE)


def swap_ordinal(question: str, earlier: str) -> str:
    """The earlier question with the ordinal of a follow-up, empty where it has not just one."""
    asked, said = _OTHER.match(question), list(_SAID.finditer(earlier))
    if not asked or len(said) != 1 or asked["ordinal"].lower() == said[0]["ordinal"].lower():
        return ""
    start, end = said[0].span("ordinal")
    return f"{earlier[:start]}{asked['ordinal']}{earlier[end:]}"
