"""Documents named in a question by their symbol, however it is typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.catalogue import Catalogue, symbol_number
from index.symbols import SymbolMention, find_symbols

_LOOSE = re.compile(
    r"(?<![\w/])(?:(?P<body>AG|CP|CD|CIDI|CEPCIDI|CE|CIM|CICTE|CICAD|CITEL|RC|UNGA|UNSC|GA|SC|"
    r"UNHRC|HRC|ECOSOC)[\s/.-]{0,2}"
    r"(?P<kind>res(?:olution)?s?|dec(?:ision|laration)?s?|r(?=\s?\d))?|(?P<letter>A/HRC|"
    r"[ASE])(?:\s?[/.]\s?|(?-i:(?<=[ASE])\s))"
    r"(?P<kind2>res|dec))[\s./-]{0,3}(?:no\.?\s*|nº\s*)?(?P<number>(?:(?:S|"
    r"ES)-)?\d{1,4}(?:/\d{1,4})?)\b"
    r"(?P<rest>\s*\((?:[ivxlcdm]+[-‐‑–][a-z]{1,2}/\d{1,4}|\d{1,4}/\d{1,4}|\d{4}|[ivxlcdm]+)\))?",
    re.I,
)
_ALIASES = {
    "UNGA": "A", "GA": "A", "UNSC": "S", "SC": "S", "HRC": "A/HRC", "UNHRC": "A/HRC", "ECOSOC": "E",
}  # fmt: skip
_SESSION = re.compile(r"\(?\b(?P<code>[IVXLC]+[-‐‑–][A-Z]{1,2}/\d{2})\b\)?", re.I)
CUE = re.compile(
    r"(?:\b(?:oas|un|u\.n\.|united\s+nations|general\s+assembly|security\s+council|"
    r"human\s+rights\s+council)(?:'s)?\s+)*"
    r"(?:\b(?:resolution|resolución|resolucion|decision|decisión|declaration|declaración|document|"
    r"documento)(?:s|es)?|\bresoluciones|\bdecisiones|\bres\.?|\bdec\.)\s*"
    r"(?:de\s+la\s+(?:OEA|ONU|Asamblea(?:\s+General)?)\s+)?"
    r"(?:(?:no\.?|number|nº|n\.º|núm\.?|número|#)\s*)?"
    r"(?:[\d/]+\s*(?:,|and|&|or|y|o|con|vs\.?|with)\s*)*$",
    re.I,
)
_TOKEN = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)+", re.I)
ORGAN_NAMED = re.compile(
    r"\b(?P<council>security\s+council|consejo\s+de\s+seguridad)|"
    r"\b(?P<rights>human\s+rights\s+council|consejo\s+de\s+derechos\s+humanos)|"
    r"\b(?P<other>council|assembly|commission|consejo|asamblea|comisión)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class DocumentMention:
    """A document named at [start:end]: its loaded ids, or its printed name when not loaded.

    One told `by_subject` alone (“the harbour text”) may be another on the same subject.
    """

    document_ids: tuple[str, ...]
    missing: str
    start: int
    end: int
    by_subject: bool = False


def blank(text: str, start: int, end: int) -> str:
    """The text with a stretch of it made white."""
    return f"{text[:start]}{' ' * (end - start)}{text[end:]}"


def scan_ids(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    """Ids of loaded documents, as in a permalink."""
    for match in _TOKEN.finditer(question):
        known = match.group().lower()
        if known in catalogue.resolutions:
            slash = question[match.end() : match.end() + 1] == "/"
            yield DocumentMention((known,), "", match.start(), match.end() + slash)


def scan_symbols(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    """Symbols, also in small letters and with other marks between their parts."""
    rest = question
    for match in _LOOSE.finditer(question):
        if not (match["kind"] or match["kind2"] or "/" in match["number"]):
            continue
        symbol = _loose_symbol(match)
        loaded = _documents_of_symbol(symbol, catalogue)
        if not loaded and match["body"] and match["body"].upper() == "GA":
            loaded = _documents_of_symbol(f"AG/RES. {match['number']}", catalogue)
        yield _mention(loaded, symbol, match.span())
        rest = blank(rest, *match.span())
    for mention in find_symbols(rest):
        loaded, symbol = _documents_of_symbol(mention.symbol, catalogue), mention.symbol
        if not loaded and not _names_organ(rest, mention):
            loaded = catalogue.numbers.get(symbol_number(symbol), ())
            if mention.document_id not in catalogue.cited:
                symbol = catalogue.cited_numbers.get(symbol_number(symbol), symbol)
        yield _mention(loaded, symbol, (_cue_start(rest, mention.start), mention.end))


def _mention(loaded: tuple[str, ...], symbol: str, span: tuple[int, int]) -> DocumentMention:
    return DocumentMention(loaded, "" if loaded else symbol, *span)


def _loose_symbol(match: re.Match[str]) -> str:
    """The canonical form of a loosely typed symbol."""
    typed = (match["body"] or match["letter"]).upper()
    kind = (match["kind"] or match["kind2"] or "res").upper()
    body, short = _ALIASES.get(typed, typed), "DEC" if kind.startswith("D") else "RES"
    rest = re.sub(r"[\s()]", "", match["rest"] or "").upper()
    behind = f" ({re.sub('[‐‑–]', '-', rest)})" if rest else ""
    if match["letter"] or typed in _ALIASES:
        printed = f"{body}/{short}/{match['number'].upper()}{behind}"
    else:
        printed = f"{body}/{short}. {match['number']}{behind}"
    known = find_symbols(printed)
    return known[0].symbol if known else printed


def _documents_of_symbol(symbol: str, catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of the loaded documents whose symbol is this one, or starts with it."""
    wanted = re.sub(r"[^a-z0-9]+", "-", symbol.lower()).strip("-")
    same_number = catalogue.numbers.get(symbol_number(symbol), ())
    bare = {key: key.partition(".")[0] for key in same_number}
    exact = tuple(key for key, slug in bare.items() if slug == wanted)
    return exact or tuple(
        key
        for key, slug in bare.items()
        if slug.startswith(wanted + "-") or wanted.startswith(slug + "-")
    )


def _names_organ(question: str, mention: SymbolMention) -> bool:
    """Whether the body is named, so that a bare number can't be another body's."""
    if not mention.text[:1].isdigit():
        return True
    around = question[max(0, mention.start - 70) : mention.end + 40]
    return bool(ORGAN_NAMED.search(around)) or "(" in mention.text


def _cue_start(question: str, start: int) -> int:
    cue = CUE.search(question, 0, start)
    return cue.start() if cue else start


def scan_sessions(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    """Sessions of which there are loaded documents: XXXV-O/05."""
    for match in _SESSION.finditer(question):
        code = re.sub("[‐‑–]", "-", match["code"]).upper()
        keys = [key for key, item in catalogue.resolutions.items() if f"({code})" in item.symbol]
        if keys:
            yield DocumentMention(tuple(keys), "", *match.span())
