"""Stretches of time in questions and deadlines: “by mid-2016”, “in the first half of 2012”."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from assistant.question.numerals import MONTH, month_number

_MONTH = f"(?P<month>{MONTH})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_PART = (
    r"(?P<part>first|second|third|fourth|last|1st|2nd|3rd|4th)\s+(?P<unit>quarter|half)"
    r"|(?P<ordinal>primer|segundo|tercer|cuarto|último)\s+(?P<spanish>trimestre|semestre)"
)
_EDGE = (
    r"(?P<late>end|close|fines|finales|fin|finalizar|terminar)|(?P<middle>middle|mediados)|"
    r"(?P<early>start|beginning|principios|comienzos)"
)
_WHEN = re.compile(
    rf"(?:(?:{_PART}|{_EDGE})\s+(?:of\s+|del?\s+)?(?:the\s+year\s+)?|"
    r"(?P<mid>mid-?\s?)|(?P<lately>late\s+)|(?P<soon>early\s+))?"
    rf"(?:{_MONTH}\s+(?:{_DAY}(?!\d),?\s+)?(?:del?\s+)?{_YEAR}|"
    rf"(?<!\d){_DAY.replace('day', 'day_before')}\s+(?:of\s+|de\s+)?"
    rf"{_MONTH.replace('month', 'month_behind')}\s+(?:del?\s+)?"
    rf"{_YEAR.replace('year', 'year_behind')}|"
    rf"(?<![\w/-])(?:the\s+years?\s+)?{_YEAR.replace('year', 'year_alone')}|"
    rf"(?<=mid-){_YEAR.replace('year', 'year_mid')})(?![\d/]|[-–]\d)",
    re.I,
)
_BY = re.compile(
    r"\b(?:by|before|until|till|up\s+to|(?:no|not)\s+later\s+than|at\s+the\s+latest|prior\s+to|"
    r"ahead\s+of|antes\s+del?|hasta|a\s+más\s+tardar(?:\s+en|\s+el)?)\s+(?:the\s+|el\s+|los\s+)?$",
    re.I,
)
_BEFORE = re.compile(r"\b(?:before|prior\s+to|ahead\s+of|antes\s+del?)\s+(?:the\s+|el\s+)?$", re.I)
_END = re.compile(r"(?:end|close|fin|final)", re.I)
_SINCE = re.compile(
    r"\b(?:after|from|since|as\s+of|después\s+del?|desde)\s+(?:the\s+|el\s+)?$", re.I
)
_LEAD = re.compile(
    r"(?:\b(?:in|during|within|on|at|of|for|en|durante|el|the|throughout)\s+)+$", re.I
)
# “AG/RES. 2412 of 2008” and “the text of June 2009” tell when a text was adopted.
_OF_TEXT = re.compile(
    r"(?:^|\s{2}|\d\)?|\b(?:resolution|text|document|decision|declaration|one|version|resolución|"
    r"texto|decisión))\s*(?:of|from|del?)\s+$",
    re.I,
)
_SPAN = re.compile(r"\s*(?:to|and|[-–]|until|through|y|a|hasta)\s*(?:the\s+)?$", re.I)
_QUARTERS = ("first", "second", "third", "fourth")
_SPANISH = {"primer": "first", "segundo": "second", "tercer": "third", "cuarto": "fourth"}


@dataclass(frozen=True, slots=True)
class Window:
    """The days from `first` to `last`, both in it, told at [start:end] of a text."""

    first: date
    last: date
    start: int
    end: int

    def holds(self, other: Window) -> bool:
        """Whether the other one ends in this one: what is due then is done by its last day."""
        return self.first <= other.last <= self.last


def find_windows(text: str) -> tuple[Window, ...]:
    """Every day, month, quarter, half or year that a text names, in order."""
    return tuple(
        Window(*_extent(match), match.start(), match.end()) for match in _WHEN.finditer(text)
    )


def deadlines(text: str) -> tuple[Window, ...]:
    """The times that a due phrase names; what is due before a day is due on its eve."""
    return tuple(
        replace(one, last=_eve(one.first)) if _is_before(text, one) else one
        for one in find_windows(text)
    )


def window_asked(question: str) -> Window | None:
    """The one time that a question is limited to, with the word before it; None without one."""
    found = find_windows(question)
    if len(found) == 2 and _SPAN.fullmatch(question[found[0].end : found[1].start]):
        lead = re.search(
            r"\b(?:between|from|entre|desde|del?)\s+$", question[: found[0].start], re.I
        )
        start = lead.start() if lead else found[0].start
        return Window(found[0].first, found[1].last, start, found[1].end)
    if len(found) != 1:
        return None
    one = found[0]
    before = question[: one.start]
    if by := _BY.search(before):
        last = _eve(one.first) if _is_before(question, one) else one.last
        return Window(date.min, last, by.start(), one.end)
    if since := _SINCE.search(before):
        return Window(one.first, date.max, since.start(), one.end)
    lead = _LEAD.search(before)
    if _OF_TEXT.search(before):
        return None
    return Window(one.first, one.last, lead.start() if lead else one.start, one.end)


def _is_before(text: str, one: Window) -> bool:
    """Whether what comes before a time ends where that begins; before an end is by that end."""
    return bool(_BEFORE.search(text[: one.start])) and not _END.match(text, one.start)


def _eve(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)


def _extent(match: re.Match[str]) -> tuple[date, date]:
    """The first and the last day of what was named."""
    year = int(match["year"] or match["year_behind"] or match["year_alone"] or match["year_mid"])
    month = match["month"] or match["month_behind"]
    if month:
        number = month_number(month)
        longest = monthrange(year, number)[1]
        day = int(match["day"] or match["day_before"] or 0)
        if 0 < day <= longest:
            return date(year, number, day), date(year, number, day)
        return date(year, number, 1), date(year, number, longest)
    first, last = _months(match)
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _months(match: re.Match[str]) -> tuple[int, int]:
    """The months of a year that a part or an edge of it takes in."""
    part = match["part"] or match["ordinal"]
    if part:
        halves = (match["unit"] or match["spanish"]).lower() in ("half", "semestre")
        length, count = (6, 2) if halves else (3, 4)
        name = part.lower().replace("1st", "first").replace("2nd", "second")
        name = _SPANISH.get(name, name.replace("3rd", "third").replace("4th", "fourth"))
        place = _QUARTERS.index(name) + 1 if name in _QUARTERS[:count] else count
        return (place - 1) * length + 1, place * length
    if match["late"] or match["lately"]:
        return 10, 12
    if match["mid"] or match["middle"]:
        return 5, 7
    if match["early"] or match["soon"]:
        return 1, 3
    return 1, 12
