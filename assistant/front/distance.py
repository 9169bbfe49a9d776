"""How far apart in time two resolutions were adopted."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from assistant.catalogue import Catalogue
from assistant.front.matter import printed_date, title_evidence, written_date
from assistant.front.words import is_metadata
from assistant.grounding import Draft, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.records import Answer

_UNITS = r"(?:days?|weeks?|months?|years?)"
_ASKED = re.compile(
    rf"\bhow\s+(?:long|many\s+{_UNITS}|much\s+(?:time|later|earlier|older|newer))\b(?=[^?]*\b(?:after|"
    r"before|between|later|earlier|older|newer|apart|separate[sd]?|pass(?:ed)?|elapsed?)\b)"
    rf"|\b(?:by|and)\s+how\s+(?:much|long|many\s+{_UNITS})\b"
    rf"|\b(?:far|time|{_UNITS})\s+apart\b"
    r"|\bcu[áa]nt[oa]s?\s+(?:tiempo|días|semanas|meses|años)\b(?=[^?]*\b(?:entre|después|antes|separan?|"
    r"pas(?:ó|aron)|mediaron?)\b)",
    re.I,
)
_BOTH = re.compile(r"\b(?:both|two|ambas|dos)\b", re.I)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def answer_distance(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The time between the adoption of the two documents meant, with both dates.

    None where something else is asked besides, or a date is not known.
    """
    if not _ASKED.search(inquiry.question) or not all(map(is_metadata, inquiry.topic)):
        return None
    documents = inquiry.identifiers.document_ids
    if not documents and not inquiry.depends and _BOTH.search(inquiry.question):
        documents = tuple(catalogue.resolutions)
    both = [catalogue.resolutions[key] for key in catalogue.by_date() if key in documents]
    if len(both) != 2 or not all(_DAY.fullmatch(one.date) for one in both):
        return None
    older, newer = both
    days = [date.fromisoformat(one.date) for one in both]
    said = f"{escape(newer.symbol)} was adopted {_span(*days)} {escape(older.symbol)}"
    dates = f"on {written_date(newer.date)} and {written_date(older.date)}"
    evidence = tuple(title_evidence(one, printed_date(one)) for one in (newer, older))
    lead = Statement(f"{said}: {dates}.", evidence)
    return ground(Draft((lead,)), inquiry.standalone_question, catalogue)


def _span(older: date, newer: date) -> str:
    """The whole years, months and days from one day to another, and the days in all."""
    apart = (newer - older).days
    if not apart:
        return "on the same day as"
    months = 12 * (newer.year - older.year) + newer.month - older.month
    months -= newer.day < older.day
    rest = newer - _months_later(older, months)
    parts = ((months // 12, "year"), (months % 12, "month"), (rest.days, "day"))
    said = [_counted(number, unit) for number, unit in parts if number]
    listed = " and ".join(filter(None, (", ".join(said[:-1]), said[-1])))
    total = f" ({apart:,} days)" if months else ""
    return f"{listed}{total} after"


def _months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}{'s' if number != 1 else ''}"
