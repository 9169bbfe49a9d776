"""Whose resolution a bare number is: "its resolution 5/1", "Assembly resolution 73/264"."""

from __future__ import annotations

import re

from index.months import ENGLISH_MONTH
from index.symbols import SymbolMention, find_symbols, to_document_id, to_mention

_NAMES = (
    ("A/HRC", r"Human\s+Rights\s+Council|Consejo\s+de\s+Derechos\s+Humanos"),
    ("E/CN.4", r"Commission\s+on\s+Human\s+Rights"),
    ("E", r"Economic\s+and\s+Social\s+Council|Consejo\s+Económico\s+y\s+Social"),
    ("S", r"Security\s+Council|Consejo\s+de\s+Seguridad"),
    ("A", r"General\s+Assembly|(?<!Health\s)(?<!Environment\s)Assembly|Asamblea\s+General"),
    ("Council", r"Council"),
)
_NAMED = re.compile(
    r"\b(?:" + "|".join(f"(?P<n{i}>{pattern})" for i, (_, pattern) in enumerate(_NAMES)) + r")\b"
)
_WORD = re.compile(r"\b(?:[Rr]esolutions?|[Dd]ecisions?|[Rr]esolución|[Rr]esoluciones)\b")
_OWN = re.compile(r"\b(?:its|su|sus)\s+(?:\w+\s+){0,2}$")
_GOVERNED = re.compile(r"\b(?:in|by|through|of|under|to|with|en)\s+its\s+(?:\w+\s+){0,2}$")
_ADJACENT = re.compile(r"(?P<name>[A-Z][\w’'-]*)\s+(?:(?:relevant|previous|recent)\s+)?$")
_NOT_A_BODY = re.compile(
    r"(?:[A-Z][a-z]+ing|Recalls|Reaffirms|Notes|Welcomes|Also|Further|RES|United|Nations|Its|The"
    r"|In|By|Under|Stresses|Emphasizes|Endorses|Takes|[A-Z]+)$"
)
_FURTHER = re.compile(
    rf"(?:(?<=,\s)|(?<=\band\s)|(?<=\bor\s)|(?<=\bas\s)|(?<=\d{{4}}\s))(?P<number>(?:(?:S-"
    rf"|ES-)?\d{{1,4}}/\d{{1,3}}|\d{{1,4}}(?:\s[A-Z])?\s\((?:\d{{4}}"
    rf"|[IVXL]+)\))(?P<part>\s[A-Z]\b(?!\s+(?:of\s+the|[a-z]{{4,}})))?)"
    rf"(?=\s+o[fn]\s+\d{{1,2}}\s+{ENGLISH_MONTH}|\s*[,;.]|\s+and\b|\s+on\b|\s+entitled\b"
    rf"|,?\s+as\s+well\b|$)"
)
_LAST_OF_COUNCIL = 65


_NUMBER = re.compile(r"(?:(?:E?S-)?\d+|[IVXL]+)/\d+(?:\s[A-Z])?|\d+(?:\s[A-Z])?\s?\([\w-]+\)")
_BARE = re.compile(r"\b(?:and|or|,)\s+(?:resolutions?|decisions?)\s+$")


def own_series(symbol: str) -> str:
    """The series of a document's own resolutions: A/HRC/RES/40/29 belongs to `A/HRC`."""
    match = re.match(r"([A-Z]+(?:/[A-Z]+)*?)/(?:RES|DEC)\b", symbol)
    return match[1] if match else ""


def find_cited(text: str, own_symbol: str) -> list[SymbolMention]:
    """Every symbol a paragraph cites, bare numbers with the body they belong to.

    Lists go on past dates and titles: "resolutions 68/207 of 20 December 2013, 70/196 of …".
    """
    series = own_series(own_symbol)
    found: list[SymbolMention] = []
    foreign = False
    for mention in find_symbols(text):
        placed = _with_organ(text, mention, series, own_symbol)
        foreign = foreign or placed is None
        if placed is not None and not (foreign and _BARE.search(text[: mention.start])):
            found.append(placed)
            found += _other_parts(text, placed)
    for match in _FURTHER.finditer(text):
        before = [one for one in found if one.end <= match.start()]
        covered = any(one.start < match.end() and match.start() < one.end for one in found)
        if covered or not before or not _is_series(before[-1].symbol):
            continue
        head = re.match(r"(.*?/(?:RES|DEC))/", before[-1].symbol)
        if head is None:
            continue
        organ = head[1]
        if re.match(r"(?:19|20)\d\d/", match["number"]) and not organ.startswith("E/"):
            organ = "E/RES"
        number = re.sub(r"\s", " ", match["number"])
        placed = to_mention(text, match.start("number"), match.end("number"), f"{organ}/{number}")
        found = sorted([*found, placed, *_other_parts(text, placed)], key=lambda one: one.start)
    return sorted(found, key=lambda one: one.start)


def _is_series(symbol: str) -> bool:
    return bool(re.search(r"/(?:RES|DEC)/(?:(?:S-|ES-)?\d+/\d+|.+\)$)", symbol))


def _other_parts(text: str, mention: SymbolMention) -> list[SymbolMention]:
    """The further parts of one number: two in "57/284 A and B"."""
    match = re.compile(r"(?P<all>(?:,\s[A-Z])*\sand\s(?P<last>[A-Z]))\b(?!\w)").match(
        text, mention.end
    )
    if match is None or not re.search(r"\d\s[A-Z]$", mention.symbol):
        return []
    letters = [letter for letter in re.finditer(r"[A-Z]", text[mention.end : match.end()])]
    return [
        to_mention(
            text, mention.end + one.start(), mention.end + one.end(), mention.symbol[:-1] + one[0]
        )
        for one in letters
    ]


def _with_organ(
    text: str, mention: SymbolMention, series: str, own_symbol: str
) -> SymbolMention | None:
    """A bare number under its body, a full symbol as it is, None for another body's numbers."""
    if not _NUMBER.fullmatch(mention.text):
        return mention
    if not series or series == "AG":
        return mention
    kind = "DEC" if "/DEC/" in mention.symbol else "RES"
    if f"/{kind}/" not in mention.symbol:
        return None
    number = mention.symbol.rpartition(f"/{kind}/")[2]
    if number.endswith(")"):
        return mention
    organ = _organ(text[: mention.start], series)
    if organ is None:
        return None
    if re.match(r"(?:19|20)\d\d/", number):
        organ = organ if organ == "E/CN.4" else "E"
    elif organ == "Council":
        organ = "A/HRC"
    elif organ in ("E", "S", "E/CN.4"):
        organ = "A"
    session = re.match(r"\d+", number)
    own_session = re.search(r"/(\d+)/", own_symbol)
    limit = int(own_session[1]) if series == "A/HRC" and own_session else _LAST_OF_COUNCIL
    if organ == "A/HRC" and session and int(session[0]) > limit:
        organ = "A"
    symbol = f"{organ}/{kind}/{number}"
    return SymbolMention(mention.text, mention.start, mention.end, symbol, to_document_id(symbol))


def _organ(before: str, series: str) -> str | None:
    """The body a number belongs to, by default the adopting one; None for one unknown."""
    words = list(_WORD.finditer(before))
    head = before[: words[-1].start()] if words else before
    adjacent = _ADJACENT.search(head)
    if adjacent and not _NOT_A_BODY.match(adjacent["name"]):
        return _last_named(head[-60:], at_end=True)
    if _OWN.search(head) and _GOVERNED.search(head):
        return _last_named(head[-220:]) or series
    return series


def _last_named(head: str, *, at_end: bool = False) -> str | None:
    named = list(_NAMED.finditer(head))
    if not named or (at_end and head[named[-1].end() :].strip(" \u00a0") not in _BETWEEN):
        return None
    return next(prefix for i, (prefix, _) in enumerate(_NAMES) if named[-1][f"n{i}"])


_BETWEEN = {"", "relevant", "previous", "recent"}
