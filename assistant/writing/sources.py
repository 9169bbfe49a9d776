"""Sources that a model writes out in place of a marker, or lists behind its answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.writing.given import Given
from assistant.writing.markers import CALLED, MARKER, join_markers

_QUOTATION = re.compile(r"“[^”]*”|\"[^\"]*\"")
_LABEL = re.compile(rf"\b{CALLED}", re.IGNORECASE)


def mark_sources(text: str, given: Sequence[Given]) -> str:
    """The text with `[n]` for a citation in brackets: “(A/RES/80/1, operative para. 3)”."""
    for name, number in _names(given):
        pattern = rf"[(\[]\s*(?:see\s+|\d+:\s*)?{re.escape(name)}\s*[)\]]"
        text = re.sub(pattern, f"[{number}]", text, flags=re.IGNORECASE)
    return join_markers(text)


def read_source(text: str, given: Sequence[Given]) -> str | None:
    """The markers of a line that only says where the answer stands; None for another line."""
    named, own = "", MARKER.sub("", text)
    plain = _QUOTATION.sub("", own)
    for name, number in _names(given):
        if name.casefold() in plain.casefold():
            named += f"[{number}]"
            plain = re.sub(re.escape(name), "", plain, flags=re.IGNORECASE)
    left = _LABEL.sub("", plain)
    if re.search(r"\w", left) or not (named or left != plain or own == plain):
        return None
    return "".join(match[0] for match in MARKER.finditer(text)) or named


def _names(given: Sequence[Given]) -> Iterator[tuple[str, int]]:
    """What each paragraph may be called: its citation, or the end of it where only one has it."""
    ends = [one.citation.rpartition(", ")[2] for one in given]
    for number, one in enumerate(given, 1):
        yield one.citation, number
    for number, end in enumerate(ends, 1):
        if ends.count(end) == 1:
            yield end, number
