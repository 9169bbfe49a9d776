"""Closing lines: the meeting, the date and the vote printed behind the last paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.structure.lines import Line
from index.structure.signals import find_annex, is_adoption, is_closing, is_dated, is_page_mark

_MOST_LINES = 24
_RULE = re.compile(r"[_*=-]{3,}$")
_COUNT = re.compile(
    r"[(\[*_]*(?:(?:in\s+favou?r|against|abstain\w*|abstentions?|absent|not\s+participating|"
    r"a\s+favor|en\s+contra|abstenciones|abstenidos|ausentes)\s*:|"
    r"(?:the\s+)?(?:voting|vote|results?\s+of\s+the\s+vote|votación)\b[^.;]{0,60}:)",
    re.IGNORECASE,
)


def find_closing(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The first of these lines as long as they tell of the meeting, the date or the vote."""
    found: list[Line] = []
    is_open = False
    for line in lines[:_MOST_LINES]:
        text = line.text.strip("_*# ")
        if not is_open and (find_annex(line) or _RULE.match(line.text)):
            break
        if is_page_mark(line) or not text:
            continue
        announced = bool(found) and found[-1].text.rstrip("_* ").endswith(":")
        tells = is_closing(line) or is_dated(line) or is_adoption(line) or _COUNT.match(text)
        if not (is_open or announced or tells):
            break
        found.append(line)
        is_open = _is_unclosed(found)
    return tuple(found)


def _is_unclosed(lines: Sequence[Line]) -> bool:
    """Whether a bracket opened in these lines is still to be closed."""
    text = "".join(line.text for line in lines)
    return any(text.count(first) > text.count(last) for first, last in ("[]", "()"))
