"""When something is due, and on which day or month: the time of something else is no answer."""

from __future__ import annotations

import re

from assistant.inquiry import Inquiry
from assistant.question.expected import find_expected
from assistant.question.numerals import MONTH, YEAR

_DUE_ASKED = re.compile(r"\b(?:due|deadline|by\s+when|by\s+what\s+(?:date|time))\b", re.I)
_PAST = re.compile(
    r"(?<!\bbe\s)\b(?:held|adopted|taken|took\s+place|dated|signed|approved|issued)\b[^;:]{0,40}$",
    re.I,
)
# “Twice a year” is no deadline.
_AGAIN = re.compile(
    r"(?:(?:at\s+least\s+)?(?:once|twice)|every|annually|monthly|quarterly|yearly)\b", re.I
)
_PARTS_OF_DATE = (
    (
        "month",
        re.compile(r"\b(?:which|what)\s+month\b", re.I),
        re.compile(rf"\b{MONTH}\b", re.I),
    ),
    (
        "day",
        re.compile(
            rf"\b(?:which|what)\s+(?:exact\s+)?day\s+(?:of|in)\s+{MONTH}\b|\bexact\s+da(?:y|te)\b",
            re.I,
        ),
        re.compile(rf"\b\d{{1,2}}\s+{MONTH}|\b{MONTH}\s+\d{{1,2}}\b(?!\d)|day\b", re.I),
    ),
)


def unstated_date(inquiry: Inquiry, text: str) -> str:
    """Said where a deadline, month or day is asked for, and the text has only other times."""
    if inquiry.kind != "when":
        return ""
    for part, asked, stated in _PARTS_OF_DATE:
        if asked.search(inquiry.question) and not stated.search(text):
            return f"states no {part}"
    times = list(find_expected("when", text))
    due = _DUE_ASKED.search(inquiry.question) and times
    none = due and all(_PAST.search(text[:at]) or _AGAIN.match(text, at) for at, _ in times)
    return "states no date for it" if none else ""


_IN_YEAR = re.compile(
    r"\b(?:in|during|en)\s+(?P<year>(?:19|20)\d\d)\b(?!\s*[-–]|\s+(?:on|onwards?)\b)", re.I
)


def missing_year(question: str, text: str) -> str:
    """The year that is asked of, where a text neither has it nor years before and after it."""
    asked = _IN_YEAR.search(question)
    if asked is None:
        return ""
    year, years = asked["year"], YEAR.findall(text)
    spanned = bool(years) and min(years) <= year <= max(years)
    return "" if spanned else year
