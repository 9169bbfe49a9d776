"""Stretches of a paragraph: neighbouring clauses that a sentence may be about."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CUT = re.compile(
    r"(?<=[;:.])\s+|(?<=,)\s+(?=\w)"
    r"|\s+(?=(?:and|or|which|that|in order|with a view|if|unless|provided)\b)"
)
_CLAUSES = (1, 2, 3, 5)
_FEWEST_WORDS, _MOST = 4, 40


def cut_stretches(text: str) -> tuple[str, ...]:
    """The clauses of a text, one and several together, the short first; never none."""
    return tuple(dict.fromkeys(_stretches(text)))[:_MOST] or (text,)


def _stretches(text: str) -> Iterator[str]:
    clauses = [clause.strip() for clause in _CUT.split(text) if clause.strip()]
    for count in _CLAUSES:
        for start in range(max(1, len(clauses) - count + 1)):
            stretch = " ".join(clauses[start : start + count])
            if len(stretch.split()) >= _FEWEST_WORDS:
                yield stretch
