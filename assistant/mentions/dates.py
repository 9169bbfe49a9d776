"""Documents named in a question by their date or age: “the 2004 resolution”, “la anterior”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.catalogue import Catalogue
from assistant.mentions.symbols import DocumentMention
from assistant.question.numerals import MONTH, YEAR_NUMBER, month_number

DOCUMENT_WORD = (
    r"(?:resolution|text|document|version|one|res\.?|decision|declaration|resolución|resolucion|"
    r"documento|texto|decisión|declaración|declaracion)"
)
# “Due in 2023 under the resolution” names no resolution of 2023.
_BETWEEN = (
    r"(?:(?!(?:under|in|of|by|to|per|according|with|for|from|on|at|as|and|or|the|an?|this|that|does|"
    r"did|do|is|was|según|bajo|por|en|de|la|el|una?|y|o)\b)[\w-]+\s+)"
)
_YEAR = re.compile(
    rf"\b(?P<a>{YEAR_NUMBER})(?:'s)?\s+{_BETWEEN}{{0,4}}?{DOCUMENT_WORD}(?!\w)"
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

# “If it takes no decision in 2013” speaks of what is decided then, not of a text.
_INDEFINITE = re.compile(
    r"\b(?:no|take[sn]?|taking|took|mak(?:es?|ing)|made|reach\w*)\s+(?:\w+\s+)?$", re.I
)
_DECISION = re.compile(r"decisi(?:on|ón)\s+(?:in|en)\b", re.I)


def scan_years(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    """“the 2004 resolution”, “the resolution of June 8, 2004”.

    Where no text is of that year, or behind the word (“resolution 2004”), a number goes first.
    """
    for match in _YEAR.finditer(question):
        year = match["a"] or match["b"] or match["c"]
        if _DECISION.match(match.group()) and _INDEFINITE.search(question, 0, match.start()):
            continue
        dated = bool(
            re.search(
                rf"{MONTH}|adopt|pass|approv|dat(?:ed|es|ing)|year|aprob|fechad|año",
                match.group(),
                re.I,
            )
        )
        loaded = [key for key, item in catalogue.resolutions.items() if item.date.startswith(year)]
        is_number = year in catalogue.numbers or (match["a"] and year in catalogue.cited_numbers)
        if is_number and not dated and not (match["a"] and loaded):
            continue
        month = re.search(MONTH, match.group(), re.I)
        if month and len(loaded) > 1:
            wanted = f"{year}-{month_number(month.group()):02d}"
            loaded = [
                key for key in loaded if catalogue.resolutions[key].date.startswith(wanted)
            ] or loaded
        if loaded or not re.search(
            r"\b(?:one|text|document|texto|documento)s?\b", match.group(), re.I
        ):
            missing = "" if loaded else f"a resolution of {year}"
            yield DocumentMention(tuple(loaded), missing, *match.span())
