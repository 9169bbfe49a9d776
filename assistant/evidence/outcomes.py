"""What has come of an order, which the order itself does not tell: who came, what was found."""

from __future__ import annotations

import re

from assistant.inquiry import Inquiry
from assistant.question.expected import find_expected

_EVENT = re.compile(
    r"\b(?:attended|took\s+part|taken\s+part|participated|(?:has|have)\s+(?:joined|received|applied|signed)|"
    r"showed\s+up|turned\s+up|came|so\s+far|to\s+date|hasta\s+(?:ahora|la\s+fecha)|han\s+\w+[ai]do|asistieron|participaron)\b",
    re.I,
)
_SO_FAR = re.compile(
    r"\b(?:has|have|had|['’]?s|['’]ve|did|was|were)\b[^?]*\b(?:so\s+far|to\s+date|already|by\s+now|"
    r"in\s+the\s+end)\b",
    re.I,
)
_FOUND = re.compile(
    r"\bwhat\s+(?:did|have|has)\s+(?:they|it|he|she)\s+(?:find|found|conclude|recommend|decide|discover|"
    r"propose|come\s+up\s+with)\w*\b",
    re.I,
)
# A request has no outcome yet, unless it tells what has been.
_ORDER = re.compile(
    r"^\W*(?:to\s+)?(?:(?:also|further)\s+)?(?:request|invite|urge|instruct|decide|call|encourage|recommend|"
    r"authorize|establish|ask|appeal|create|convene)s?\b(?!.*\b(?:has|have|had|was|were)\b)|"
    r"^\W*(?:crear|solicitar|instar|encomendar|pedir|establecer|convocar|autorizar|invitar|exhortar|alentar|recomendar|"
    r"encargar|fijen|adopten)\b(?!.*\b(?:ha|han|fue|fueron)\b)",
    re.I | re.S,
)


def unstated_turnout(inquiry: Inquiry, text: str) -> str:
    """Said where those are counted who did something, and the text has no number or an order."""
    if inquiry.kind != "how-many" or not _EVENT.search(inquiry.question):
        return ""
    if not any(find_expected("how-many", text)):
        return "states no number"
    return "only says what is to be done" if _ORDER.search(text) else ""


def unstated_outcome(inquiry: Inquiry, text: str) -> str:
    """Said where it is asked what has come of an order, and the text only gives the order."""
    asked = inquiry.question
    if inquiry.kind not in ("who", "what", "which", "list", "how-much"):
        return ""
    if not (_SO_FAR.search(asked) or (inquiry.depends and _FOUND.search(asked))):
        return ""
    return "only says what is to be done" if _ORDER.search(text) else ""
