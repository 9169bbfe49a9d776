"""The front matter as evidence: where it states its date, title or symbol."""

from __future__ import annotations

import re
from datetime import date

from assistant.grounding import Evidence, Statement, escape
from assistant.question.expected import find_expected
from index.records import TITLE_LABEL, Resolution


def title_evidence(resolution: Resolution, part: str = "") -> Evidence:
    """The front matter as evidence, or just the first place where `part` stands in it."""
    paragraph_id = resolution.paragraph_id(TITLE_LABEL)
    printed = r"\s+".join(map(re.escape, part.split()))
    match = re.search(printed, resolution.front.text) if printed else None
    start, end = match.span() if match else (0, len(resolution.front.text))
    return Evidence(paragraph_id, start, end)


def written_date(iso: str) -> str:
    """June 7, 2005 for 2005-06-07; anything else as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{day:%B} {day.day}, {day.year}"


def printed_date(resolution: Resolution) -> str:
    """What of the front matter states the date of adoption."""
    if resolution.adoption and any(find_expected("when", resolution.adoption)):
        return resolution.adoption
    try:
        day = date.fromisoformat(resolution.date)
    except ValueError:
        return ""
    forms = (f"{day.day} {day:%B} {day.year}", f"{day:%B} {day.day}, {day.year}")
    return next((form for form in forms if form in resolution.front.text), "")


_CAPITAL = r"[^\W\d_a-z][\w.’'-]*"
_PLACE_NAME = (
    rf"{_CAPITAL}(?:\s+(?:(?:de|del|da|do|la|las|los|el|of|and|y|e)\s+){{0,2}}{_CAPITAL}){{0,4}}"
)
_PLACE_LINE = re.compile(rf"\W*(?P<place>{_PLACE_NAME},\s+{_PLACE_NAME})\W*")
_HELD_IN = re.compile(
    rf"\b(?:adopted|approved|held|done|meeting|session|aprobad[oa]|adoptad[oa]|celebrad[oa])\s+"
    rf"(?:in|at|en)\s+(?P<place>{_PLACE_NAME}(?:,\s+{_PLACE_NAME})?)"
)
_BODY = re.compile(
    r"\b(?:Nations|Assembly|Council|Session|Committee|Commission|Organization|Conference|Office|"
    r"General|Resolution|Asamblea|Consejo|Comisión|Organización|Naciones)\b",
    re.IGNORECASE,
)


def printed_place(resolution: Resolution) -> str:
    """The place of adoption as the front matter prints it, empty where it does not."""
    title = " ".join(resolution.title.split()).casefold()
    front = resolution.front.text
    lines = (_PLACE_LINE.fullmatch(line) for line in front.splitlines())
    for match in (*_HELD_IN.finditer(front), *filter(None, lines)):
        place = match["place"]
        if re.search(r"\d", place) or _BODY.search(place):
            continue
        if " ".join(place.split()).casefold() not in title:
            return place
    return ""


def stated(text: str, resolution: Resolution, part: str = "") -> Statement:
    """A sentence resting on the front matter, or on the part of it that says so."""
    return Statement(text, (title_evidence(resolution, part),))


def title_line(resolution: Resolution) -> str:
    """A resolution as a line of a list: symbol, title, date."""
    line = f"- **{escape(resolution.symbol or resolution.document_id)}**"
    line += f" {escape(resolution.title)}" if resolution.title else ""
    return line + (f", {written_date(resolution.date)}" if resolution.date else "")
