"""Documents that a question speaks of without naming them: of a year, or of a body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.front.words import ORGANS
from assistant.question.numerals import MONTH, YEAR_NUMBER, month_number

_YEAR, _IN_MONTH, _BODY = 0.1, 0.1, 0.05
_DATED = re.compile(
    rf"(?:\b(?P<month>{MONTH})\s+(?:del?\s+)?(?:\d{{1,2}},?\s+)?)?(?<![\w/.-])(?P<year>{YEAR_NUMBER})\b",
    re.I,
)


def favoured_documents(question: str, catalogue: Catalogue) -> dict[str, float]:
    """What to add to the worth of documents adopted when, or by whom, the question says.

    A year may as well be that of a deed or a deadline, so it favours and does not limit.
    """
    dates = [(match["year"], _month_of(match)) for match in _DATED.finditer(question)]
    bodies = [organ for said, organ in ORGANS if said.search(question)]
    if not dates and not bodies:
        return {}
    found = {
        key: _worth_of_date(one.date, dates)
        + _BODY * any(body in one.organ.lower() for body in bodies)
        for key, one in catalogue.resolutions.items()
    }
    return {key: worth for key, worth in found.items() if worth}


def _month_of(match: re.Match[str]) -> str:
    """Year and month as a date begins with them, empty where no month is named."""
    return f"{match['year']}-{month_number(match['month']):02d}" if match["month"] else ""


def _worth_of_date(date: str, dates: Sequence[tuple[str, str]]) -> float:
    worths = [
        _YEAR + _IN_MONTH * bool(month and date.startswith(month))
        for year, month in dates
        if date.startswith(year)
    ]
    return max(worths, default=0.0)
