"""Symbols of resolutions: their printed variants, and the one id each of them leads to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.agency_symbols import find_agency_symbols, match_agency_symbol
from index.oas_symbols import DASH, GAP, OAS_SYMBOL, SLASH, to_oas_symbol
from index.security_council import council_year, is_council_number

_UN = re.compile(
    rf"\b((?:[A-Z]{{1,8}}|HSP|UNEP|ECE|UNW)(?:{SLASH}[A-Z][A-Z.\d-]*)*{SLASH}(?:RES|DEC|PRST|Res|Dec|RES\.|Res\.|Dec\.)"
    rf"{SLASH}?\.?{GAP}?\d[\d]*(?:[/.\u2044-]\d+)*(?:{GAP}?[A-Z]\b(?=[\s,.;)(]|$))?)"
    rf"({GAP}\((?:[IVXLCDM]+|\d{{4}}|S-[IVXLCDM]+|ES-[IVXLCDM]+)\))?"
)
_SESSION_UN = re.compile(rf"\b(A|E|S|A/HRC){SLASH}RES{SLASH}((?:S|ES){DASH}\d+){SLASH}(\d+)")
_UNEP = re.compile(r"\bUNEP/(EA|GC)\.(\d+(?:/[IVX]+)?|SS\.[IVX]+)/(?:RES|Res|DEC|Dec)\.?\s?(\d+)")
_YEAR = r"\((?:[IVXLCDM]+|\d{4}|S-[IVXLCDM]+)\)"
_NUMBER = (
    r"(?:(?:S|ES)-\d{1,2}/\d{1,3}|[IVX]+/\d{1,3}|\d{1,4}/\d{1,4}(?:[ \u00a0][A-Z]\b)?|"
    rf"\d{{1,4}}(?:[ \u00a0][A-Z])?[ \u00a0]?{_YEAR})"
)
_WORDED = re.compile(
    r"\b(?P<kind>[Rr]esolutions?|[Dd]ecisions?|RESOLUTION|[Rr]esoluci(?:ón|ones)|[Dd]ecisión|"
    rf"[Rr]ésolutions?){GAP}(?P<list>{_NUMBER}"
    rf"(?:(?:,{GAP}(?:and{GAP})?|{GAP}(?:and|y|et){GAP}){_NUMBER})*)"
)
_ITEM = re.compile(
    r"(?P<slash>(?:(?:S|ES)-)?\d{1,4}/\d{1,4}|[IVX]+/\d{1,3})(?P<part>[ \u00a0][A-Z]\b)?"
    r"|(?P<number>\d{1,4})(?P<letter>[ \u00a0][A-Z])?[ \u00a0]?"
    r"\((?P<year>[IVXLCDM]+|\d{4}|S-[IVXLCDM]+)\)"
)
# A sentence may start so too; a title has nothing behind the symbol, or begins there.
_NAMED_OAS = re.compile(
    r"(?:RESOLUTION|RESOLUCIÓN|DECLARATION|DECLARACIÓN|Resolution|Resolución) "
    rf"(?={OAS_SYMBOL.pattern}(?:$|\s*[:.–—-]?\s*[A-ZÁÉÍÓÚÑ“][^.;]{{0,200}}$))"
)
# What a cover or a heading names before the symbol or the word: `United Nations S/PRST/2019/2`.
_HEAD_NAME = re.compile(
    r"(?:(?:United Nations|UN|Naciones Unidas|Nations Unies)\s+)?"
    r"(?:(?:Security|Human Rights|Economic and Social) Council\s+|General Assembly\s+)?"
    r"(?=[A-Z/]{1,12}/(?:RES|DEC|PRST)/|(?:[Rr]esolution|RESOLUTION|[Dd]ecision)\s+\d)"
)
_OF_DATE = r"\s+(?:of|de|du)\s+\d{1,2}(?:er)?\s+(?:de\s+)?\w{3,10}\s+(?:del?\s+)?\d{4}$"
_ORGANS = (
    ("A/HRC", r"Human Rights Council|Consejo de Derechos Humanos|Conseil des droits de l[’']homme"),
    ("E/CN.4", r"(?<!American )Commission on Human Rights|Comisión de Derechos Humanos"),
    ("E", r"Economic and Social Council|Consejo Económico y Social|Conseil économique et social"),
    ("UNEP/EA", r"(?:United Nations )?Environment Assembly"),
    ("HSP/HA", r"(?:United Nations |UN-)?Habitat Assembly"),
    ("S", r"Security Council|Consejo de Seguridad|Conseil de sécurité"),
    ("A", r"General Assembly|Asamblea General|Assemblée générale"),
)
_KINDS = {"RES": "Resolution", "DEC": "Decision"}


@dataclass(frozen=True, slots=True)
class SymbolMention:
    """A symbol as printed at [start:end], its full form, and the id it leads to."""

    text: str
    start: int
    end: int
    symbol: str
    document_id: str


def to_document_id(symbol: str, language: str = "en") -> str:
    """The id of a symbol: AG/RES. 2118 (XXXV-O/05) is `ag-res-2118-xxxv-o-05`."""
    slug = re.sub(r"[^a-z0-9]+", "-", symbol.lower()).strip("-")
    return slug if language in ("", "en") else f"{slug}.{language}"


def find_symbols(text: str) -> tuple[SymbolMention, ...]:
    """Every printed symbol of a text, in order, without overlaps.

    A bare `resolution 58/135` belongs to the body named before it, else to the General
    Assembly; `S/RES/1325` gets the year of its number.
    """
    found: list[SymbolMention] = []
    for match in OAS_SYMBOL.finditer(text):
        found.append(to_mention(text, match.start(), match.end(), to_oas_symbol(match)))
    for pattern in (_SESSION_UN, _UNEP, _UN):
        for match in pattern.finditer(text):
            found.append(to_mention(text, match.start(), match.end(), _un_symbol(match[0])))
    for start, end, symbol in find_agency_symbols(text):
        found.append(to_mention(text, start, end, symbol))
    for match in _WORDED.finditer(text):
        found.extend(_worded(text, match))
    return _without_overlaps(found)


def find_title_symbol(
    text: str, *, context: str = "", rest: bool = False, told: bool = False
) -> str:
    """The symbol a title line starts with, or with `rest` the title behind it.

    Knows `57/5. Title`, `36 (IV). Title`, `Resolution 1325 (2000)`, `AG/RES. 1 (XLI-E/11)`;
    `context` names the body where the line itself does not; `told` says that a decision, told as
    of a meeting, follows.
    """
    line = text.strip("_*#\t \u00a0")
    if (name := _HEAD_NAME.match(line)) and name[0]:
        line, context = line[name.end() :], f"{context}\n{name[0]}"
        line = line[0].upper() + line[1:]
    word = _NAMED_OAS.match(line)
    if match := OAS_SYMBOL.match(line, word.end() if word else 0):
        return _rest(line, match.end()) if rest else to_oas_symbol(match)
    for pattern in (_SESSION_UN, _UNEP, _UN):
        if match := pattern.match(line):
            behind = line[match.end() :]
            if len(behind) > 200 or behind[:1] in (",", ")", "]"):
                return ""
            return _rest(line, match.end()) if rest else _un_symbol(match[0])
    agency, end = match_agency_symbol(line)
    if agency:
        return _rest(line, end) if rest else agency
    match = _TITLE.match(line)
    if not match:
        return ""
    if rest:
        return _rest(line, match.end())
    return _numbered_symbol(match, context, told=told)


_TITLE = re.compile(
    r"(?:(?P<word>Resolution|Decision|RESOLUTION|DECISION|Resolución|Decisión|RESOLUCIÓN|DECISIÓN|Résolution)\s*"
    r"(?:(?:No\.?|N[º°]\.?)\s*)?)?"
    r"(?P<number>(?:(?:S|ES)-)?(?:\d{1,3}|(?:19|20)\d\d)/\d{1,4}|[IVX]+/\d{1,3}|\d{1,4}(?:\s+[A-Z])?\s*\((?:[IVXLCDM]+|\d{4}|S-[IVX]+)\)"
    r"|(?<=n )\d{1,4}\b|(?<=N )\d{1,4}\b)(?:(?<=\))\d{1,2}\b)?"
    rf"(?:{_OF_DATE}|\s*(?:[.:–—-]\s*|\t|\s+(?=[A-Z“])|$))"
)


def _numbered_symbol(match: re.Match[str], context: str, *, told: bool) -> str:
    number = re.sub(r"\s+", " ", match["number"])
    word = (match["word"] or "").lower()
    kind = "DEC" if word.startswith("dec") or (told and not word) else "RES"
    printed = re.search(
        rf"\b[A-Z][A-Z0-9./-]*/{kind}[./ ]*{re.escape(number)}(?!\d)", context, re.IGNORECASE
    )
    if printed:
        return printed[0]
    organ = _named_organ(context)
    in_year = re.search(r"\(\d{4}\)", number)
    if in_year and not context:
        organ = "S"
    is_foreign = match["word"] and context and not re.search(r"(?i)united nations|unidas", context)
    is_bare = kind == "DEC" or is_foreign or not re.search(r"[/(]", number)
    if (in_year and organ != "S") or (not organ and is_bare):
        return f"{_KINDS[kind]} {number}"
    if not match["word"] and _is_council_decision(number, context):
        kind = "DEC"
    return _bodied_symbol(organ, kind, number)


def _is_council_decision(number: str, context: str) -> bool:
    """Whether a number is one of the Economic and Social Council's decisions: from 200 on a year.

    A text in which the Council is named as for a resolution is none.
    """
    year = re.fullmatch(r"(?:19|20)\d\d/([2-9]\d\d)", number)
    names_council = re.search(r"Council[,.:]?\W*$", context)
    return bool(year) and not names_council


def _bodied_symbol(organ: str, kind: str, number: str) -> str:
    """The full symbol of `58/135`: of the body named, else by its own look.

    The Economic and Social Council counts by year: 1997/55; agencies put the year last: 7/2019.
    """
    if organ in ("UNEP/EA", "HSP/HA"):
        session, _, count = number.partition("/")
        return f"{organ}.{session}/{kind}.{count}"
    if re.fullmatch(r"\d{1,3}/(?:19|20)\d\d", number):
        return f"{_KINDS[kind]} {number}"
    if organ in ("", "A", "S") and re.match(r"(?:19|20)\d\d/", number):
        organ = "E"
    return _un_symbol(f"{organ or 'A'}/{kind}/{number}")


def _named_organ(context: str) -> str:
    places = {
        prefix: [match.end() for match in re.finditer(pattern, context, re.IGNORECASE)]
        for prefix, pattern in _ORGANS
    }
    named = {prefix: spots[-1] for prefix, spots in places.items() if spots}
    return max(named, key=lambda prefix: named[prefix]) if named else ""


def _rest(line: str, end: int) -> str:
    return line[end:].strip(" \t\u00a0:.–—-_*").strip()


def _un_symbol(printed: str) -> str:
    symbol = re.sub(r"[\s\u00a0]+", " ", printed.replace("\u2044", "/")).strip()
    symbol = re.sub(r"(?<=/)(Res|Dec)\b", lambda match: match[0].upper(), symbol)
    council = re.fullmatch(r"S/RES/(\d{1,4})(?: ?\((\d{4})\))?", symbol)
    if council:
        year = council[2] or council_year(int(council[1]))
        return f"S/RES/{council[1]} ({year})" if year else symbol
    return symbol


def _worded(text: str, match: re.Match[str]) -> list[SymbolMention]:
    kind = "DEC" if match["kind"].lower().startswith("dec") else "RES"
    organ = _named_organ(text[max(0, match.start() - 70) : match.start()])
    after = re.match(r"\s+of the ([A-Z][\w ]+)", text[match.end() : match.end() + 60])
    organ = organ or (_named_organ(after[1]) if after else "")
    found = []
    for item in _ITEM.finditer(match["list"]):
        start = match.start("list") + item.start()
        end = match.start("list") + item.end()
        found.append(to_mention(text, start, end, _item_symbol(item, organ, kind)))
    return found


def _item_symbol(item: re.Match[str], organ: str, kind: str) -> str:
    if item["slash"]:
        part = (item["part"] or "").strip()
        return _bodied_symbol(organ, kind, f"{item['slash']}{' ' + part if part else ''}")
    letter = (item["letter"] or "").strip()
    if re.fullmatch(r"\d{4}", item["year"]):
        is_council = organ == "S" or is_council_number(int(item["number"]), int(item["year"]))
        prefix = f"S/{kind}/" if is_council else f"{_KINDS[kind]} "
        return f"{prefix}{item['number']} ({item['year']})"
    if organ in ("", "S"):
        organ = "A"
    return f"{organ}/{kind}/{item['number']}{' ' + letter if letter else ''} ({item['year']})"


def to_mention(text: str, start: int, end: int, symbol: str) -> SymbolMention:
    """The mention of a symbol at these offsets of a text."""
    return SymbolMention(text[start:end], start, end, symbol, to_document_id(symbol))


def _without_overlaps(found: list[SymbolMention]) -> tuple[SymbolMention, ...]:
    kept: list[SymbolMention] = []
    for mention in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)
