"""Documents named in a question by their date or age: “the 2004 resolution”, “la anterior”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.catalogue import Catalogue
from assistant.document_symbols import DocumentMention

DOCUMENT_WORD = (
    r"(?:resolution|text|document|version|one|res\.?|decision|declaration|resolución|resolucion|"
    r"documento|texto|decisión|declaración|declaracion)"
)
_MONTHS = (
    "january february march april may june july august september october november december "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
).split()
MONTH = f"(?:{'|'.join(_MONTHS)})"
YEAR_NUMBER = r"(?:19|20)\d\d"
_YEAR = re.compile(
    rf"\b(?P<a>{YEAR_NUMBER})(?:'s)?\s+(?:[\w-]+\s+){{0,4}}?{DOCUMENT_WORD}(?!\w)"
    rf"|\b{DOCUMENT_WORD}\s+(?:(?:that\s+|which\s+)?(?:dat(?:es|ing)\s+(?:from|back\s+to)|"
    rf"was\s+(?:adopted|passed|approved)\s+(?:in|on))"
    rf"|(?:adopted|passed|approved|dated|issued)(?:\s+(?:in|on|from))?"
    rf"|(?:(?:que\s+)?(?:fue\s+|se\s+)?(?:aprobada|adoptada|aprobó|adoptó)|fechada)"
    rf"(?:\s+(?:en|el))?|of|from|in|de|del|en)\s+(?:the\s+year\s+|(?:el\s+)?año\s+)?"
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:(?:of|de)\s+)?{MONTH}\s+(?:del?\s+)?"
    rf"(?:\d{{1,2}},?\s+)?)?(?P<b>{YEAR_NUMBER})\b"
    rf"|\bla\s+(?:del?|del\s+año)\s+(?P<c>{YEAR_NUMBER})\b",
    re.I,
)
_STANDS_ALONE = r"(?=\s*(?:$|[?!.,;)]|(?:dice|pide|y|o|también)\b))"
_OF_TWO = r"(?:of\s+the\s+two\s+)?"
_EARLIER = re.compile(
    rf"\b(?:earlier|older|oldest|earliest|previous|prior|first|former|"
    rf"primera|antigua)\s+{_OF_TWO}{DOCUMENT_WORD}(?!\w)"
    rf"|\b{DOCUMENT_WORD}\s+(?:anterior|previa|(?:más\s+)(?:antigua|vieja))\b"
    rf"|\bla\s+(?:anterior|más\s+antigua){_STANDS_ALONE}",
    re.I,
)
_LATER = re.compile(
    rf"(?<!\ba\s)(?<!\bany\s)\b(?:later|newer|newest|latest|most\s+recent|more\s+recent|recent|"
    rf"second|latter|last|"
    rf"segunda|última|ultima|nueva)\s+"
    rf"{_OF_TWO}{DOCUMENT_WORD}(?!\w)"
    rf"|\b{DOCUMENT_WORD}\s+(?:posterior|siguiente|más\s+(?:reciente|nueva))\b"
    rf"|\bla\s+(?:posterior|más\s+(?:reciente|nueva)){_STANDS_ALONE}",
    re.I,
)
_YEAR_AWAY = re.compile(
    rf"\b(?:the\s+)?(?:{DOCUMENT_WORD}\s+)?(?:(?:from|of|in)\s+)?(?:the\s+)?(?:"
    rf"(?P<after>year\s+(?:after|later)|(?:following|next)\s+year)"
    rf"|(?P<before>year\s+(?:before|earlier)|(?:previous|preceding)\s+year))(?:['’]s\s+{DOCUMENT_WORD})?(?!\w)",
    re.I,
)
_YEAR_AWAY_SPANISH = re.compile(
    r"\b(?:(?P<after>(?:al|el|del)\s+año\s+siguiente|un\s+año\s+después)"
    r"|(?P<before>(?:al|el|del)\s+año\s+anterior|un\s+año\s+antes))\b(?!\s+(?:del?|que|a)\b)",
    re.I,
)
_OTHER = re.compile(
    rf"\bother\s+{DOCUMENT_WORD}(?!\w)|\b(?:otra|otro)\s+{DOCUMENT_WORD}(?!\w)"
    rf"|\bla\s+otra{_STANDS_ALONE}",
    re.I,
)


def scan_years(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    """“the 2004 resolution”, “the resolution of June 8, 2004”; a loaded number goes first."""
    for match in _YEAR.finditer(question):
        year = match["a"] or match["b"] or match["c"]
        dated = bool(
            re.search(
                rf"{MONTH}|adopt|pass|approv|dat(?:ed|es|ing)|year|aprob|fechad|año",
                match.group(),
                re.I,
            )
        )
        loaded = [key for key, item in catalogue.resolutions.items() if item.date.startswith(year)]
        is_cited = bool(match["a"]) and not loaded and year in catalogue.cited_numbers
        if (year in catalogue.numbers or is_cited) and not dated:
            continue
        month = re.search(MONTH, match.group(), re.I)
        if month and len(loaded) > 1:
            wanted = f"{year}-{_month_number(month.group())}"
            loaded = [
                key for key in loaded if catalogue.resolutions[key].date.startswith(wanted)
            ] or loaded
        if loaded or not re.search(
            r"\b(?:one|text|document|texto|documento)s?\b", match.group(), re.I
        ):
            missing = "" if loaded else f"a resolution of {year}"
            yield DocumentMention(tuple(loaded), missing, *match.span())


def _month_number(name: str) -> str:
    return f"{_MONTHS.index(name.lower()) % 12 + 1:02d}"


def scan_ages(
    question: str, catalogue: Catalogue, focus: tuple[str, ...]
) -> Iterator[DocumentMention]:
    """“the earlier one”, “la más reciente”: by age, seen from the documents spoken of."""
    earlier, later = _EARLIER.search(question), _LATER.search(question)
    other = _OTHER.search(question)
    if not (earlier or later or other):
        return
    ordered = [key for key in catalogue.by_date() if catalogue.resolutions[key].date]
    if len(ordered) < 2:
        return
    if len(ordered) > 2:
        earlier, later = (None if _is_counted(one) else one for one in (earlier, later))
    if earlier:
        first = min((ordered.index(key) for key in focus if key in ordered), default=0)
        before = ordered[first - 1] if len(ordered) > 2 and first else ordered[0]
        yield DocumentMention((before,), "", *earlier.span())
    if later:
        last = max((ordered.index(key) for key in focus if key in ordered), default=len(ordered))
        after = ordered[last + 1] if len(ordered) > 2 and last + 1 < len(ordered) else ordered[-1]
        yield DocumentMention((after,), "", *later.span())
    if other and len(focus) == 1 and len(catalogue.resolutions) == 2:
        keys = tuple(key for key in catalogue.resolutions if key not in focus)
        yield DocumentMention(keys, "", *other.span())


def _is_counted(named: re.Match[str] | None) -> bool:
    """Whether “the first one” may count anything, not the documents."""
    return named is not None and bool(
        re.match(r"(?:first|second|last|former|latter)\s+one\b", named.group(), re.I)
    )


def scan_years_away(
    question: str, catalogue: Catalogue, focus: tuple[str, ...]
) -> Iterator[DocumentMention]:
    """“the one from the year after”: what was adopted a year from the one document spoken of."""
    match = _YEAR_AWAY.search(question) or _YEAR_AWAY_SPANISH.search(question)
    date = catalogue.resolutions[focus[0]].date if len(focus) == 1 else ""
    if not match or not date:
        return
    year = str(int(date[:4]) + (1 if match["after"] else -1))
    keys = tuple(key for key in catalogue.by_date() if catalogue.resolutions[key].date[:4] == year)
    if keys:
        yield DocumentMention(keys, "", *match.span())
