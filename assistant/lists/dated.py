"""What the texts tell of a day, month or year: “what happened on 10 May 2005?”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.duties.windows import Window, find_windows, window_asked
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.question.kinds import content_words
from assistant.question.numerals import MONTHS, month_number
from assistant.records import Answer
from index.records import TITLE_LABEL

_HAPPENING = re.compile(
    r"\b(?:happen(?:s|ed|ing)?|occur(?:s|red|ring)?|t(?:ake|akes|ook|aking)\s+place|(?:is|was)\s+going\s+on|"
    r"(?:is|are|was|were)\s+(?:scheduled|planned)|(?:was|were|is|are|gets?|got)\s+done|events?|"
    r"suced\w+|ocurri\w+|pasó|pasa|tuvo\s+lugar|tuvieron\s+lugar|tiene\s+lugar)\b",
    re.I,
)
_GENERAL = frozenset(
    """resolution resolutions text texts document documents anything something everything happened
    happen happens happening event events day date month year took takes take taking place place
    resolución resoluciones texto textos documento documentos día fecha mes año algo
    lugar""".split()
)
_MONTH = f"(?:{'|'.join(MONTHS)})"
_TO = r"\s*(?:and|to|[-–]|y|al?)\s*"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAYS = rf"(?P<first>\d{{1,2}}){_TO}(?P<last>\d{{1,2}})"
_STRETCHES = (
    re.compile(rf"\b(?P<month>{_MONTH})\s+{_DAYS},?\s+{_YEAR}", re.I),
    re.compile(rf"\b{_DAYS}\s+(?:de\s+)?(?P<month>{_MONTH})\s+(?:del?\s+)?{_YEAR}", re.I),
)
_LONGEST_ASKED, _MOST = 366, 20
_QUOTED = 400


def asks_what_happened(inquiry: Inquiry) -> Window | None:
    """The time of which a question asks nothing but what happened then, None for any other."""
    window = window_asked(inquiry.plain)
    if window is None or not _HAPPENING.search(inquiry.plain):
        return None
    rest = f"{inquiry.plain[: window.start]} {inquiry.plain[window.end :]}"
    named = any(word not in _GENERAL for word in content_words(_HAPPENING.sub(" ", rest)))
    long = (window.last - window.first).days > _LONGEST_ASKED
    return None if named or long or inquiry.identifiers.paragraphs else window


def answer_dated(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Every paragraph that dates something then, where nothing but the time is asked about."""
    window = asks_what_happened(inquiry)
    if window is None:
        return None
    found = tuple(_told(window, inquiry.document_ids or catalogue.by_date(), catalogue))
    said = escape(inquiry.plain[window.start : window.end].strip())
    if not found:
        message = f"The loaded resolutions date nothing {said}."
        return refuse(message, inquiry.standalone_question, "nothing relevant", catalogue)
    statements = [Statement(f"The resolutions tell of this time ({said}):", framing=True)]
    for one in found[:_MOST]:
        text = catalogue.paragraphs[one.paragraph_id].text[one.start : one.end]
        line = f"- **{escape(catalogue.citation(one.paragraph_id))}**: “{escape(text)}”"
        statements.append(Statement(line, (one,)))
    if len(found) > _MOST:
        statements.append(Statement(f"… and {len(found) - _MOST} more.", framing=True))
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)


def _told(window: Window, keys: Sequence[str], catalogue: Catalogue) -> Iterator[Evidence]:
    """What was adopted then, and the sentences with a day in that time."""
    for key in keys:
        title = f"{key}/{TITLE_LABEL}"
        adopted = catalogue.resolutions[key].date
        if title in catalogue.paragraphs and _is_in(window, adopted):
            yield Evidence(title, 0, len(catalogue.paragraphs[title].text))
    years = [(str(year),) for year in range(window.first.year, window.last.year + 1)]
    for key, paragraph in catalogue.that_may_have(years, keys):
        for low, high, start, end in _times(paragraph.text):
            inside = window.first <= low and high <= window.last
            if inside or (window.first == window.last and low <= window.first <= high):
                yield Evidence(key, *quotable(paragraph.text, start, end, longest=_QUOTED))
                break


def _is_in(window: Window, day: str) -> bool:
    return window.first.isoformat() <= day <= window.last.isoformat()


def _times(text: str) -> Iterator[tuple[date, date, int, int]]:
    """Every day, stretch of days, month and year that a text names, with its place."""
    taken = []
    for pattern in _STRETCHES:
        for match in pattern.finditer(text):
            days = (int(match["first"]), int(match["last"]))
            year, month = int(match["year"]), month_number(match["month"])
            try:
                yield date(year, month, days[0]), date(year, month, days[1]), *match.span()
            except ValueError:
                continue
            taken.append(match.span())
    for one in find_windows(text):
        if not any(low < one.end and one.start < high for low, high in taken):
            yield one.first, one.last, one.start, one.end
