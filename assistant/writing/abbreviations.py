"""Short forms of a sentence looked for as initials, and the organizations behind symbols."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.question.acronyms import WELL_KNOWN

_SMALL = frozenset("of the for on and in to a an at by".split())
_SHORT = re.compile(r"[A-Z]{2,7}s?$")
_INITIALS = re.compile(r"[^\W\d_]+")
_SYMBOLS = (
    (r"\b(?:AG|CP|MC|RC)/(?:RES|DEC|doc|INF)", "OAS Organization of American States"),
    (r"\bA/(?:RES|HRC|C\.\d|\d)", "UN United Nations"),
    (r"\bA/RES", "General Assembly"),
    (r"\bS/(?:RES|PRST|\d)", "UN United Nations Security Council"),
    (r"\bE/(?:RES|CN|\d)", "UN United Nations ECOSOC Economic and Social Council"),
    (r"\bA/HRC", "Human Rights Council"),
)
_COMMON = {
    "idp": "displaced persons",
    "sids": "small island developing states",
    "ldc": "least developed countries",
    "ngo": "non-governmental organizations",
    "ict": "information and communications technology",
    "hq": "headquarters",
}


def organizations(citation: str) -> str:
    """The organizations, and their organs, whose documents bear such a symbol."""
    return " ".join(names for pattern, names in _SYMBOLS if re.search(pattern, citation))


def is_short_for(short: str, text: str) -> bool:
    """Whether the letters of a short form begin neighbouring words of a text."""
    if not _SHORT.match(short):
        return False
    letters = short.removesuffix("s").lower()
    words = [word for word in _INITIALS.findall(text.lower()) if word not in _SMALL]
    starts = "".join(word[0] for word in words)
    return (
        letters in starts
        or short.lower() in starts
        or _is_full_name_in(letters, words)
        or _is_full_name_in(short.lower(), words)
    )


def _is_full_name_in(short: str, words: Sequence[str]) -> bool:
    """Whether the usual full name of a short form stands in a text."""
    name = _COMMON.get(short) or WELL_KNOWN.get(short) or ""
    wanted = [word for word in _INITIALS.findall(name.lower()) if word not in _SMALL]
    joined = f" {' '.join(words)} "
    return bool(wanted) and f" {' '.join(wanted)} " in joined
