"""Documents that a paragraph names: symbols, and conventions, protocols or declarations by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.clauses import Span
from assistant.references.instruments import find_named
from index.symbols import find_symbols

_TREATY = r"(?:Convention|Protocol|Charter|Treaty|Covenant|Agreement|Statute|Pact|Constitution)s?"
_PROGRAMME = (
    r"(?:Declaration|Strategy|Plan of Action|Programme of Action|Agenda|Consensus|Guidelines)"
)
_SMALL = (
    r"(?:of|on|against|to|for|in|and|the|with|by|between|their|concerning|relating|supplementing"
    r"|said|from)"
)
_NAMED = re.compile(
    rf"(?:[A-Z][\w’'-]*\s+(?:(?:of|for|and)\s+(?=[A-Z]))?)*\b(?P<head>{_TREATY}|{_PROGRAMME}|"
    rf"(?:Annual\s+)?Report)\b"
    rf"(?:(?!,\s+(?:the|with|by|in|for|to|from)\b)(?:,?\s+{_SMALL}){{0,4}},?\s+(?!(?:the\s+)?(?:[A-Z]\S*\s+)*{_TREATY}\b)[A-Z0-9][\w’'-]*(?![\w/]))*(?:\s+\([A-Z]+\))?"
)
# What “and the …” joins to a name is another thing.
_SAME = r"(?!,?\s+and\s+(?:the|with|to|in|its)\s)"
# “the Meeting of Ministers of Justice”, “a high-level meeting of experts on reefs”
_MEETING = re.compile(
    rf"(?:[A-Z][\w’'-]*\s+)*\b(?:Meeting|Conference|Summit|Congress|Forum)"
    rf"(?:,?\s+(?:{_SMALL}\s+){{1,3}}[A-Z][\w’'-]*(?:{_SAME}(?:,?\s+{_SMALL}){{0,3}},?\s+[A-Z][\w’'-]*)*)"
    r"|\b(?:(?:special|high-level|technical|joint|international|regional)\s+)?"
    r"(?:meeting|conference|summit|congress|forum)\s+(?:of|on|in)\s+[^,;.()]{3,80}"
)
_SEVERAL = re.compile(r"\b(?:resolutions|decisions)\s+(?=\d+/)", re.I)
_FURTHER = re.compile(
    r"(?:\band|,)\s+(?P<number>\d{1,3}/\d{1,4})(?=\s+(?:of\s+\d|on\b|and\b)|[,;.]|$)"
)
_KINDS = {
    "treaty": re.compile(_TREATY),
    "convention": re.compile(r"Conventions?|Covenants?|Treat(?:y|ies)"),
    "protocol": re.compile(r"Protocols?"),
    "declaration": re.compile(r"Declarations?"),
    "plan": re.compile(r"Strategy|Plan of Action|Programme of Action|Agenda"),
    "report": re.compile(r"Report"),
}


def find_instruments(text: str, kind: str) -> tuple[Span, ...]:
    """Spans of the documents named in a text, in order, without overlaps.

    `kind` limits them: resolution, treaty, convention, protocol, declaration, plan or report, or
    gives the meetings instead.
    """
    spans = sorted(_of_kind(text, kind), key=lambda span: (span[0], -span[1]))
    kept: list[Span] = []
    for start, end in spans:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)


def _further(text: str) -> Iterator[Span]:
    """The later numbers of “resolutions 65/402 of 20 December 2010 and 66/377 of …”."""
    for several in _SEVERAL.finditer(text):
        for match in _FURTHER.finditer(text, several.end()):
            yield match.span("number")


def _of_kind(text: str, kind: str) -> Iterator[Span]:
    if kind in ("", "resolution"):
        yield from ((mention.start, mention.end) for mention in find_symbols(text))
        yield from _further(text)
    if kind in ("", "meeting"):
        wanted = kind or "document"
        yield from ((start, end) for start, end, named, _ in find_named(text) if named == wanted)
    if kind == "meeting":
        yield from (match.span() for match in _MEETING.finditer(text))
    if kind in ("resolution", "meeting"):
        return
    for match in _NAMED.finditer(text):
        start, end = match.span()
        is_bare = match.group() == match["head"]
        if not is_bare and (not kind or _KINDS[kind].fullmatch(match["head"])):
            yield start, end
