"""Whether a model answers yes where the extracted answer settled no, or the other way round."""

from __future__ import annotations

import re

_VERDICT = re.compile(r"\W*(?:(?P<yes>yes|sí)|(?P<no>no))\b(?=\W*(?:[,.:;!*—–-]|$))", re.IGNORECASE)


def contradicts(said: str, settled: str) -> bool:
    """Whether both open with yes or no, and not with the same."""
    mine, theirs = _verdict(said), _verdict(settled)
    return bool(mine and theirs and mine != theirs)


def _verdict(text: str) -> str:
    match = _VERDICT.match(text)
    return (match.lastgroup or "") if match else ""
