"""Documents named in a question by their age: “the earlier one”, “la más reciente”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.catalogue import Catalogue
from assistant.mentions.dates import DOCUMENT_WORD
from assistant.mentions.symbols import DocumentMention
from assistant.versions.documents import choose_version, versions_of
from assistant.versions.words import Age, VersionWords

_STANDS_ALONE = r"(?=\s*(?:$|[?!.,;)]|(?:dice|pide|y|o|también)\b))"
_OF_TWO = r"(?:of\s+the\s+two\s+)?"
_EARLIER = re.compile(
    rf"(?<!\bany\s)(?<!\ban\s)\b(?:earlier|older|oldest|earliest|previous|prior|first|former|"
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
_MOST = re.compile(
    r"\b(?:oldest|earliest|first|former|newest|latest|most\s+recent|second|latter|last|"
    r"más\s+(?:antigua|vieja|reciente|nueva)|primera|última|ultima)\b",
    re.I,
)


def scan_ages(
    question: str, catalogue: Catalogue, focus: tuple[str, ...]
) -> Iterator[DocumentMention]:
    """“the earlier one”, “la más reciente”: by age, seen from the documents spoken of.

    It is a version of the text spoken of. Of a library of two it is the one or the other; of a
    larger one, where no text is spoken of, only “the latest one” means any of it.
    """
    ordered = [key for key in catalogue.by_date() if catalogue.resolutions[key].date]
    if len(ordered) < 2:
        return
    ages: tuple[tuple[re.Pattern[str], Age], ...] = ((_EARLIER, "earlier"), (_LATER, "later"))
    for pattern, age in ages:
        named = pattern.search(question)
        if named is None or (len(ordered) > 2 and _is_counted(named)):
            continue
        key = _of_age(age, named, ordered, catalogue, focus)
        if key:
            yield DocumentMention((key,), "", *named.span())
    other = _OTHER.search(question)
    if other and len(focus) == 1:
        versions = versions_of(focus[0], catalogue)
        pair = versions if len(versions) == 2 else tuple(catalogue.resolutions)
        keys = tuple(key for key in pair if key not in focus)
        if len(pair) == 2:
            yield DocumentMention(keys, "", *other.span())


def _of_age(
    age: Age,
    named: re.Match[str],
    ordered: Sequence[str],
    catalogue: Catalogue,
    focus: Sequence[str],
) -> str:
    """The document of that age, as “the earlier one” or “the latest” means it; or nothing."""
    end = 0 if age == "earlier" else -1
    if len(ordered) == 2:
        return ordered[end]
    most = _MOST.search(named.group())
    for key in focus:
        versions = versions_of(key, catalogue)
        if len(versions) > 1:
            asked = VersionWords(age, *named.span())
            return versions[end] if most else choose_version(asked, versions, catalogue, key)
    return ordered[end] if most and not focus else ""


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
