"""The numbers that drafts of resolutions are printed under."""

from __future__ import annotations

import re

_DRAFT = re.compile(
    r"[A-Z]{1,5}(?:/[A-Z\d.-]{1,9}){0,4}/(?:L|CRP|WP)\.\d{1,4}(?:/(?:Rev|Add|Corr)\.\d{1,2})*"
    r"|[A-Z][A-Z\d-]{1,9}(?:/[A-Z\d-]{1,9}){0,2}/doc\.? ?\d{1,5}/\d{2,4}"
    r"(?: (?:rev|corr|add)\. ?\d{1,2})*"
)


def match_draft_symbol(line: str) -> str:
    """The number of the draft that a line of a cover is, empty for any other line."""
    match = _DRAFT.fullmatch(line.strip("_*#\t \u00a0"))
    return re.sub(r"\s+", " ", match[0]) if match else ""
