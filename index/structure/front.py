"""Front matter: symbol, title, organ, session, date, place and form of adoption."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.draft_symbols import match_draft_symbol
from index.months import MONTHS
from index.structure.announcing import BODIES
from index.structure.decisions import reads_decision
from index.structure.lines import Line
from index.structure.titles import find_title
from index.symbols import find_symbols, find_title_symbol

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATES = (
    re.compile(rf"\b(?P<m>{_MONTH})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})", re.I),
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|°)?\s+(?:de\s+|of\s+)?(?P<m>{_MONTH}),?"
        rf"(?:\s+de\s+|\s+del\s+|\s+)(?P<y>\d{{4}})",
        re.I,
    ),
)
_ADOPTION = re.compile(
    r"[(\[]?\b((?:resolution |decision |declaration )?(?:adopted|approved|aprobad[ao]|adoptad[ao]|"
    r"adoptée?|aprovad[ao])\s+"
    r"(?:by|at|on|during|in|unanimously|en|por|durante|par|à|na|pel[ao]|without|sin)\b"
    r"[^)\]]{3,240})[)\]]?",
    re.IGNORECASE,
)
_ADOPTER = re.compile(
    rf"\b(?:[Aa]dopted|[Aa]pproved) by (?:the )?((?:[A-Z][\w’-]+ (?:(?:of|on|for|and|the) )*)*"
    rf"(?:{BODIES})\b(?:(?: (?:of|on|for|and|the))* [A-Z][\w’-]+)*)"
)
_ORDINAL_WORD = re.compile(
    r"\b((?:(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth)(?:[- ]\w+)?|"
    r"\w+(?:th|st|nd|rd)|first|second|third|\d{4}|\w+ésimo[ -]?\w*|primer|segundo|tercer|"
    r"cuarto|quinto|sexto|"
    r"séptimo|octavo|noveno|décimo)\s+"
    r"(?:(?:regular|special|extraordinary|emergency special|resumed|substantive|ordinary)\s+)?"
    r"(?:session|período (?:ordinario|extraordinario) de sesiones|"
    r"período de sesiones))\b",
    re.IGNORECASE,
)
_ORGANS = (
    (
        "General Assembly",
        r"general assembly|asamblea general|assemblée générale|assembl[eé]ia geral",
    ),
    (
        "Permanent Council",
        r"permanent council|consejo permanente|conseil permanent|conselho permanente",
    ),
    (
        "Security Council",
        r"(?<!peace and )security council|consejo de seguridad|conseil de sécurité",
    ),
    (
        "Human Rights Council",
        r"human rights council|consejo de derechos humanos|conseil des droits",
    ),
    (
        "Economic and Social Council",
        r"economic and social council|consejo económico y social|conseil économique et social",
    ),
    ("United Nations Environment Assembly", r"united nations environment assembly"),
    ("United Nations Habitat Assembly", r"united nations habitat assembly"),
    ("World Health Assembly", r"world health assembly|asamblea mundial de la salud"),
    ("Governing Council", r"governing council"),
    ("Parliamentary Assembly", r"parliamentary assembly"),
)
_PREFIX_ORGANS = {
    "AG": "General Assembly",
    "CP": "Permanent Council",
    "A/HRC": "Human Rights Council",
    "A/RES": "General Assembly",
    "S/RES": "Security Council",
    "S/PRST": "Security Council",
    "E/RES": "Economic and Social Council",
    "UNEP/EA": "United Nations Environment Assembly",
    "CIDI": "Inter-American Council for Integral Development",
}
_ARTICLE = re.compile(r"^(?:the|la|el|los|las|les?|l[’']|[ao]s?(?= ))\s*\b", re.IGNORECASE)
_PARTICLE = re.compile(r"(?<= )(?:Of|And|The|For|To|On|In|De|Del|La|El|Los|Y|Des|Et|Du|Da|Do|E)\b")


@dataclass(frozen=True, slots=True)
class Front:
    """What the front matter says; empty where it says nothing."""

    symbol: str
    title: str
    organ: str
    session: str
    date: str
    adoption: str


def read_front(
    lines: Sequence[Line],
    opener: str,
    closing: Sequence[Line] = (),
    *,
    meeting: str = "",
    parts: bool = False,
) -> Front:
    """The metadata of a resolution from its front matter, opener and closing lines.

    `meeting` is what a decision says of the meeting it was taken at; `parts` says that several
    lettered parts follow, so that a letter names but the first.
    """
    text = "\n".join(line.text for line in lines)
    told = bool(meeting) or any(_announces_text(line) for line in lines)
    symbol, title_line = _find_symbol(lines, opener, told=told)
    title = find_title(lines, symbol, title_line)
    letter = _find_letter(lines, symbol, title)
    if letter:
        title = title.removesuffix(f" {letter}")
    adoption = _find_adoption(lines) or meeting
    ending = "\n".join(line.text for line in closing)
    date = find_date(adoption) or find_date(ending) or find_date(text)
    organ = _find_organ(symbol, opener, text)
    session = re.search(r"\(([IVXLCDM]+-[A-Z]+/\d+)\)", symbol)
    return Front(
        f"{symbol} {letter}" if letter and not parts else symbol,
        title,
        organ,
        session[1] if session else _find_session(lines, title),
        date,
        adoption,
    )


def find_draft_symbol(lines: Sequence[Line]) -> str:
    """The number that the cover of a draft is printed under, empty where there is none."""
    return next(filter(None, (match_draft_symbol(line.text) for line in lines)), "")


def find_organ(text: str) -> str:
    """The organ of an organization of states that a text names, empty where it names none."""
    named = (organ for organ, pattern in _ORGANS if re.search(pattern, text, re.IGNORECASE))
    return next(named, "")


def find_date(text: str) -> str:
    """The first date of a text as ISO 8601, empty when there is none."""
    found = [match for pattern in _DATES if (match := pattern.search(text))]
    if not found:
        return ""
    match = min(found, key=lambda one: one.start())
    day = int(match["d"])
    return f"{match['y']}-{MONTHS[match['m'].lower()]:02d}-{day:02d}" if 0 < day < 32 else ""


def _announces_text(line: Line) -> bool:
    """Whether the line tells that a body decided to adopt the text that is quoted below."""
    return line.text.endswith(":") and reads_decision(line)


def _find_symbol(lines: Sequence[Line], opener: str, *, told: bool) -> tuple[str, int]:
    context = "\n".join([*(line.text for line in lines), opener])
    for position, line in enumerate(lines):
        symbol = find_title_symbol(line.text, context=context, told=told)
        if symbol:
            return symbol, position
    for position, line in enumerate(lines):
        mentions = find_symbols(line.text)
        if mentions and mentions[0].start < 3:
            return mentions[0].symbol, position
    return "", -1


def _find_session(lines: Sequence[Line], title: str) -> str:
    """The session named beside the title; one named in it is what the resolution is about."""
    is_named = bool(title) and not _ORDINAL_WORD.match(title)
    beside = [line.text for line in lines if not (is_named and title in line.text)]
    spoken = _ORDINAL_WORD.search("\n".join(beside))
    return spoken[1] if spoken else ""


def _find_letter(lines: Sequence[Line], symbol: str, title: str) -> str:
    """The letter of a United Nations resolution that came in parts: `71/272. Title B`."""
    if not re.fullmatch(r"[AE](?:/HRC)?/(?:RES|DEC)/[\w-]+(?:/\d+|\s\([A-Z-]+\))", symbol):
        return ""
    behind = re.search(r"(?:[a-z”)]|(?<![/\d])\d{4}) ([A-Z])$", title)
    # I alone is the numeral of a section.
    alone = [line.text for line in lines if re.fullmatch(r"[A-HJ-Z]", line.text)]
    return behind[1] if behind else (alone[-1] if alone else "")


def _find_adoption(lines: Sequence[Line]) -> str:
    text = "\n".join(line.text for line in lines)
    matches = [match for match in _ADOPTION.finditer(text)]
    best = next((match for match in matches if re.search(r"\d{4}", match[1])), None)
    match = best or (matches[0] if matches else None)
    if not match:
        return ""
    first, *more = match[1].split("\n")
    while more and not find_date(first) and len(first) < 200:
        first = f"{first} {more.pop(0)}"
    return re.sub(r"\s+", " ", first).strip(" .,")


def _find_organ(symbol: str, opener: str, text: str) -> str:
    for prefix, organ in _PREFIX_ORGANS.items():
        if symbol.startswith(prefix):
            return organ
    if organ := find_organ(opener):
        return organ
    if opener:
        return _name_organ(opener)
    adopter = _ADOPTER.search(text)
    return find_organ(text) or (adopter[1] if adopter else "")


def _name_organ(opener: str) -> str:
    """The body that a line names, without article, capitals, and what it has met for."""
    name = _ARTICLE.sub("", opener.strip("_*,: "))
    name = re.split(r",\s+(?=[a-z])|\s+\(", name)[0].strip()
    if not name.isupper():
        return name
    return _PARTICLE.sub(lambda match: match[0].lower(), name.title())
