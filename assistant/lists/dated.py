"""What the texts tell of a day, month or year: “what happened on 10 May 2005?”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from assistant.catalogue import Catalogue
from assistant.duties.windows import Window, find_windows, window_asked
from assistant.front.matter import title_evidence
from assistant.grounding import Evidence, Statement, escape, evidence_around, refuse
from assistant.inquiry import Inquiry
from assistant.mentions.symbols import blank
from assistant.question.kinds import content_words
from assistant.question.numerals import MONTH, month_number
from assistant.question.text_words import TEXT_WORDS
from assistant.records import Answer
from assistant.subjects.listing import say_lines
from index.symbols import find_symbols

_HAPPENING = re.compile(
    r"\b(?:happen(?:s|ed|ing)?|occur(?:s|red|ring)?|t(?:ake|akes|ook|aking)\s+place|(?:is|was)\s+going\s+on|"
    r"(?:is|are|was|were)\s+(?:scheduled|planned)|(?:was|were|is|are|gets?|got)\s+done|events?|"
    r"suced\w+|ocurri\w+|pasó|pasa|tuvo\s+lugar|tuvieron\s+lugar|tiene\s+lugar)\b",
    re.I,
)
_GENERAL = TEXT_WORDS | frozenset(
    """anything something everything happened
    happen happens happening event events day date month year took takes take taking place place
    día fecha mes año algo
    lugar""".split()
)
_NAMED_MONTH = re.compile(rf"\b{MONTH}\b", re.I)
_TO = r"\s*(?:and|to|[-–]|y|al?)\s*"
_DAY = r"\d{1,2}"
_OF = r"\s+(?:de\s+)?"
_YEAR = r",?\s+(?:del?\s+)?(?P<year>(?:19|20)\d\d)"
# “May 3 and 4, 1970”, “3-4 May 1970”, “30 April to 2 May 1970”, “April 30 to May 2, 1970”
_STRETCHES = tuple(
    re.compile(rf"\b{form}{_YEAR}", re.I)
    for form in (
        rf"(?P<month>{MONTH})\s+(?P<first>{_DAY}){_TO}(?P<last>{_DAY})",
        rf"(?P<first>{_DAY}){_TO}(?P<last>{_DAY}){_OF}(?P<month>{MONTH})",
        rf"(?P<first>{_DAY}){_OF}(?P<month>{MONTH}){_TO}(?P<last>{_DAY}){_OF}(?P<till>{MONTH})",
        rf"(?P<month>{MONTH})\s+(?P<first>{_DAY}){_TO}(?P<till>{MONTH})\s+(?P<last>{_DAY})",
    )
)
_COUNTED = re.compile(
    r"\s+(?:US\s+)?(?:dollars|euros|francs|pesos|pounds|persons|people|participants|women|children|"
    r"cases|copies|tons|tonnes|hectares|metres|dólares|personas)\b",
    re.I,
)
_NOT = re.compile(r"\b(?:not|never|no|nunca)\b|n['’]t\b", re.I)
_KINDS = ("what", "which", "list", "yes-no")
_DATES = re.compile(r"\b(?:dates|years|fechas|años)\b", re.I)
_ALL = re.compile(
    r"\b(?:all|every|list|mention\w*|named|given|cited|contain\w*|appear\w*|todas|lista|"
    r"mencion\w*|aparece\w*|contiene\w*)\b",
    re.I,
)
_ASKED_OF_DATES = _GENERAL | frozenset(
    """dates years list name show enumerate mentioned named given stated cited contains contain
    appear appears full complete fechas años menciona mencionan mencionadas lista
    contiene""".split()
)
_FEW_DOCUMENTS = 20
_LONGEST_ASKED, _MOST = 366, 20
_QUOTED = 400
# A month or a year around a day asked about dates nothing to that day.
_FEW_DAYS = 28


def asks_what_happened(inquiry: Inquiry) -> Window | None:
    """The time of which a question asks nothing but what happened then, None for any other."""
    question = inquiry.plain
    window = window_asked(question)
    if window is None or inquiry.kind not in _KINDS or inquiry.identifiers.paragraphs:
        return None
    told, rest = question[window.start : window.end], question[: window.start]
    rest += f" {question[window.end :]}"
    if not _HAPPENING.search(rest) or _NOT.search(rest) or _NAMED_MONTH.search(rest):
        return None
    # “31 June” is no day, and all of June is not asked about.
    no_day = window.first != window.last and re.search(rf"(?<!\d){_DAY}(?!\d)", told)
    named = any(word not in _GENERAL for word in content_words(_HAPPENING.sub(" ", rest)))
    long = (window.last - window.first).days > _LONGEST_ASKED
    return None if no_day or named or long else window


def answer_dated(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Every paragraph that dates something then, where nothing but the time is asked about."""
    window = asks_what_happened(inquiry)
    if window is None:
        return None
    keys = inquiry.document_ids or catalogue.by_date()
    found = [*_told(window, keys, catalogue), *_adopted(window, keys, catalogue)]
    said = escape(inquiry.plain[window.start : window.end].strip())
    if not found:
        symbols = ", ".join(catalogue.resolutions[key].symbol for key in inquiry.document_ids)
        silent = f"{escape(symbols)} dates" if symbols else "The loaded resolutions date"
        message = f"{silent} nothing then ({said})."
        return refuse(message, inquiry.standalone_question, catalogue, reason="nothing relevant")
    opening = Statement(f"The resolutions tell of this time ({said}):", framing=True)
    return say_lines(opening, found, _MOST, inquiry, catalogue)


def answer_all_dates(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Every paragraph that gives a date, for “list all dates”; the front of a text has its own.

    None where it is said of what the dates are, or where many documents are meant.
    """
    keys = inquiry.document_ids or catalogue.by_date()
    asked = _DATES.search(inquiry.plain) and _ALL.search(inquiry.plain)
    if not asked or len(keys) > _FEW_DOCUMENTS:
        return None
    if not all(word in _ASKED_OF_DATES for word in inquiry.topic):
        return None
    found = []
    for document_id in keys:
        if catalogue.resolutions[document_id].date:
            found.append(title_evidence(catalogue.resolutions[document_id]))
        for key, paragraph in catalogue.in_order(document_id):
            first = next(_times(paragraph.text), None)
            if first:
                found.append(evidence_around(key, first[2:], catalogue, longest=_QUOTED))
    opening = Statement("These paragraphs give dates:", framing=True)
    return say_lines(opening, found, _MOST, inquiry, catalogue) if found else None


def _told(window: Window, keys: Sequence[str], catalogue: Catalogue) -> Iterator[Evidence]:
    """The sentences with a time in the one asked about, or with days around a day asked about."""
    is_day = window.first == window.last
    years = [(str(year),) for year in range(window.first.year, window.last.year + 1)]
    for key, paragraph in catalogue.that_may_have(years, keys):
        for low, high, start, end in _times(paragraph.text):
            inside = window.first <= low and high <= window.last
            around = is_day and low <= window.first <= high and (high - low).days < _FEW_DAYS
            if inside or around:
                yield evidence_around(key, (start, end), catalogue, longest=_QUOTED)
                break


def _adopted(window: Window, keys: Sequence[str], catalogue: Catalogue) -> Iterator[Evidence]:
    """The front matter of what was adopted then."""
    for key in keys:
        resolution = catalogue.resolutions[key]
        if window.first.isoformat() <= resolution.date <= window.last.isoformat():
            yield title_evidence(resolution)


def _times(text: str) -> Iterator[tuple[date, date, int, int]]:
    """Every stretch of days that a text names, then every day, month and year, with its place."""
    # The numbers and years of symbols date nothing.
    for mention in find_symbols(text):
        text = blank(text, mention.start, mention.end)
    taken = []
    for pattern in _STRETCHES:
        for match in pattern.finditer(text):
            named = match.groupdict()
            months = (match["month"], named.get("till") or match["month"])
            try:
                low = date(int(match["year"]), month_number(months[0]), int(match["first"]))
                high = date(int(match["year"]), month_number(months[1]), int(match["last"]))
            except ValueError:
                continue
            taken.append(match.span())
            yield low, high, *match.span()
    for one in find_windows(text):
        overlaps = any(low < one.end and one.start < high for low, high in taken)
        if not overlaps and not _COUNTED.match(text, one.end):
            yield one.first, one.last, one.start, one.end
