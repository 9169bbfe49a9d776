"""Symbols of resolutions: their printed variants, and the one id each of them leads to."""

from __future__ import annotations

import re
from dataclasses import dataclass

_GAP = r"[ \t\n\u00a0]*"
_OAS = re.compile(
    rf"\b(AG|CP|CD|CIDI|RC|CE)/(RES|DEC|doc)\.?{_GAP}(\d+)"
    rf"(?:{_GAP}(?:\(([IVXLCDM]+-[A-Z]+/\d+)\)|\(?(\d+/\d+)\)?|/(\d+)))?(?:{_GAP}(rev|corr)\.?{_GAP}(\d+))?"
)
_UN = re.compile(r"\b((?:[A-Z]+)(?:/[A-Z.\d-]+)*/(?:RES|DEC|Res|Dec)/(?:[\w.\-]+/)*[\w.\-]*\w)")


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
    """Every printed symbol of a text, in order, without overlaps."""
    found: list[SymbolMention] = []
    for pattern in (_OAS, _UN):
        for match in pattern.finditer(text):
            symbol = re.sub(r"\s+", " ", match[0]).strip()
            found.append(
                SymbolMention(match[0], *match.span(), symbol, to_document_id(symbol))
            )
    return tuple(sorted(found, key=lambda mention: mention.start))
