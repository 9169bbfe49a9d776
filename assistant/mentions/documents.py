"""Documents named in a question: by symbol, number, date, role, age or title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.mentions.ages import scan_ages, scan_years_away
from assistant.mentions.company import narrow_by_company
from assistant.mentions.dates import DOCUMENT_WORD, scan_years
from assistant.mentions.languages import narrow_to_language
from assistant.mentions.roles import scan_roles
from assistant.mentions.symbols import (
    CUE,
    ORGAN_NAMED,
    DocumentMention,
    blank,
    scan_ids,
    scan_sessions,
    scan_symbols,
)
from assistant.mentions.titles import scan_shared_titles, scan_titles
from assistant.question.numerals import MONTH, YEAR_NUMBER
from index.symbols import find_symbols

_NUMBER = re.compile(r"(?<![\w.,/$€£-])(\d{1,4}/\d{1,4}|\d{1,5})(?![\w%/]|[.,]\d)")
# Other bodies number so: resolution 13.5 of a conference of the parties.
_DOTTED = re.compile(
    r"\b(?P<kind>resolution|decision|resolución|decisión)\s+(?P<number>\d{1,3}\.\d{1,3})(?![\w.]*\d)",
    re.I,
)
_NAMING = re.compile(
    r"(?:^|\b(?:of|in|does|did|do|is|was|by|and|or|to|with|from|between|under|about|quote|read|"
    r"show|summari[sz]e|"
    r"explain|compare|vs\.?|versus|than|has|what's|say|says|de|del|en|la|el|y|o|según|"
    r"dice|pide|sobre|the|but|not)\b)\W*$",
    re.I,
)
_NAMED = re.compile(
    r"\s*(?:[?!.,;:)]|$|(?:say|says|said|ask|asks|adopted|passed|approved|require|requires|and|"
    r"or|with|to|about|in|on|vs|versus|cite|"
    r"cites|mention|mentions|have|has|do|does|deal|is|was|call|calls|titled|that|than|from|but|"
    r"refer|instead|compared|dated|"
    r"paragraphs?|paras?|op|pp|operative|preambular|text|resolution|dice|pide|y|o|con|sobre|en|"
    r"fue|se|que|es|cita|menciona|trata)\b)",
    re.I,
)
# Of a number that is a year as well: “what does 2024 ask?”, not “in the 2024 renewal”.
_SPEAKING = re.compile(
    r"\s*(?:(?:also|not|only|really)\s+)?(?:say|ask|adopt|pass|approv|require|cite|mention|call|deal|"
    r"refer|rely|relies|build|recall|demand|request|want|urge|decide|add|dice|pide|cita|menciona|"
    r"trata|decide|exige|solicita)\w*\b",
    re.I,
)
_ARTICLE = re.compile(r"\b(?:the|this|that|its|their|an?|la|el|su)\s+(?:[\w’'-]+\s+)?$", re.I)
_WORD_BEHIND = re.compile(r"\s+(?P<word>[^\W\d_][\w’'-]*)")
_DOES = re.compile(r"\b(?:does|did|do|can|will|would|que|qué)\s+$", re.I)
_SUBJECT = re.compile(
    r"\b(?:does|did|do|is|was|has|summari[sz]e|explain|outline|resume|resumir|tiene|fue|es)\s+$",
    re.I,
)
_HOLDING = re.compile(
    r"\s*(?:set|contain|include|hold|give|provide|change|amend|order|establish|create|mean|still|fija|"
    r"contiene|incluye|ordena|establece|crea)\w*\b",
    re.I,
)
_OF_YEAR = re.compile(
    rf"\b(?:since|until|till|during|after|before|the\s+years?|{MONTH}(?:\s+\d{{1,2}},?)?|"
    rf"{MONTH}\s+del?|años?|desde|hasta|durante|antes\s+de|después\s+de|(?:fines|finales|"
    rf"principios|mediados)\s+de|finalizar|(?:aprobad[ao]s?|adoptad[ao]s?|fechad[ao]s?)\s+en|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?,|"
    r"(?:adopted|passed|approved|agreed|dated|signed|written|issued|published|held|year|end|due|"
    r"start|beginning|"
    r"spring|summer|autumn|fall|winter|middle)\s+(?:in|of|on)|"
    r"spring|summer|autumn|winter|early|late|mid-?|primavera|verano|otoño|invierno)\s*$",
    re.I,
)
_MEASURED = re.compile(
    r"\bhow\s+(?:long|many\s+\w+|much\s+(?:later|earlier|time))\s+(?:after|before)\s+(?:resolution\s+)?$",
    re.I,
)
_MEASURED_TO = re.compile(r"\s+(?:was|were|did|came|is)\s+(?:resolution\s+)?\S*\d", re.I)
_IN_YEAR = re.compile(
    rf"\b(?:in|by|from|between|en|de|del|para|entre|(?:from|between)\s+{YEAR_NUMBER}\s+(?:and|to))\s+$",
    re.I,
)
_YEAR_BEHIND = re.compile(rf"\s*,?\s*(?:of|from|del?|\()\s*(?P<year>{YEAR_NUMBER})\b\)?", re.I)


def find_document_mentions(
    question: str,
    catalogue: Catalogue,
    focus: tuple[str, ...] = (),
    named_paragraphs: Sequence[tuple[int, int]] = (),
) -> tuple[DocumentMention, ...]:
    """Every document that a question names, in order.

    `focus` are the documents spoken of before; "the earlier one" is relative to them.
    `named_paragraphs` are spans that name a paragraph and so no document.
    """
    found: list[DocumentMention] = []
    rest = question
    for scan in (scan_ids, scan_symbols, scan_sessions, scan_years, _scan_numbers):
        for mention in scan(rest, catalogue):
            found.append(mention)
            rest = blank(rest, mention.start, mention.end)
        if scan is scan_symbols:
            for start, end in named_paragraphs:
                rest = blank(rest, start, end)
    if not any(mention.document_ids for mention in found):
        for mention in scan_roles(rest, catalogue, focus):
            found.append(replace(mention, by_subject=True))
            rest = blank(rest, mention.start, mention.end)
    found += scan_ages(rest, catalogue, focus)
    found += scan_years_away(rest, catalogue, focus)
    if not any(mention.document_ids for mention in found):
        found += [replace(one, by_subject=True) for one in scan_titles(rest, catalogue)]
    if named_paragraphs and not found:
        found += scan_shared_titles(rest, catalogue)
    found = narrow_by_company(narrow_to_language(rest, found, catalogue), catalogue, focus)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _scan_numbers(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    for match in _DOTTED.finditer(question):
        kind = "decision" if match["kind"].lower().startswith("dec") else "resolution"
        yield DocumentMention((), f"{kind} {match['number']}", *match.span())
    for match in _NUMBER.finditer(question):
        number = match[1]
        cue = CUE.search(question, 0, match.start())
        span = (cue.start() if cue and cue.start() >= 0 else match.start(), match.end())
        if cue and re.search(r"\d", cue.group()):
            span = match.span()
        loaded = catalogue.numbers.get(number, ())
        if not cue and not _stands_for_document(question, match, is_loaded=bool(loaded)):
            continue
        if (
            not cue
            and _is_year_of_adoption(number, catalogue)
            and not (loaded and _SPEAKING.match(question, match.end()))
        ):
            continue
        named = _organ_prefix(question, match.start()) if cue else ""
        if named:
            loaded = tuple(
                key for key in loaded if catalogue.resolutions[key].symbol.startswith(named)
            )
        behind = _YEAR_BEHIND.match(question, match.end())
        dated = tuple(
            key
            for key in loaded
            if behind and catalogue.resolutions[key].date.startswith(behind["year"])
        )
        if behind and dated:
            loaded, span = dated, (span[0], behind.end())
        if loaded:
            yield DocumentMention(loaded, "", *span)
        elif named or cue or number in catalogue.cited_numbers or _is_spoken_of(question, match):
            yield DocumentMention((), _missing_name(number, named, cue, catalogue), *span)


def _is_spoken_of(question: str, match: re.Match[str]) -> bool:
    """Whether a number is what says something: “what does 2045 ask of members?”.

    One that is no year also where anything is asked of it: “summarise 2963”, “is 2963 in force?”.
    """
    number, end = match[1], match.end()
    if len(number) < 4:
        return False
    if _DOES.search(question, 0, match.start()) and _SPEAKING.match(question, end):
        return True
    subject = _SUBJECT.search(question, 0, match.start())
    stands = _NAMED.match(question, end) or _HOLDING.match(question, end)
    return bool(subject and stands) and not re.fullmatch(YEAR_NUMBER, number)


def _is_year_of_adoption(number: str, catalogue: Catalogue) -> bool:
    """Whether a number is a year in which a loaded document was adopted."""
    if not re.fullmatch(YEAR_NUMBER, number):
        return False
    return any(one.date.startswith(number) for one in catalogue.resolutions.values())


def _organ_prefix(question: str, start: int) -> str:
    """What the symbol starts with when the body is named right before a number."""
    organs = list(ORGAN_NAMED.finditer(question, max(0, start - 45), start))
    if not organs or organs[-1]["other"]:
        return ""
    return "S/" if organs[-1]["council"] else "A/HRC/"


def _missing_name(number: str, named: str, cue: re.Match[str] | None, catalogue: Catalogue) -> str:
    if named:
        symbols = find_symbols(f"{named}RES/{number}")
        return symbols[0].symbol if symbols else f"{named}RES/{number}"
    if number in catalogue.cited_numbers:
        return catalogue.cited_numbers[number]
    kind = "decision" if cue and cue.group().lower().startswith("dec") else "resolution"
    return f"{kind} {number}"


def _stands_for_document(question: str, match: re.Match[str], *, is_loaded: bool) -> bool:
    """Whether a bare number is a document's and not a year, a date, an amount or a nickname.

    “The 2030 Agenda” and “the 1540 committee” are no documents, “what does 1540 ask?” is.
    """
    number, before = match[1], question[: match.start()]
    may_be_year = bool(re.fullmatch(YEAR_NUMBER, number))
    if may_be_year and _OF_YEAR.search(before):
        return is_loaded and _is_measured_from(question, match)
    if (may_be_year or not is_loaded) and _qualifies(question, match):
        return False
    if len(number) >= 4:
        return is_loaded or not (may_be_year and _IN_YEAR.search(before))
    return (
        is_loaded
        and len(number) > 2
        and bool(_NAMING.search(before) and _NAMED.match(question, match.end()))
    )


def _is_measured_from(question: str, match: re.Match[str]) -> bool:
    """Whether time is measured from a number to something numbered: “how long after 26 was 31?”."""
    behind = _MEASURED_TO.match(question, match.end())
    return bool(behind and _MEASURED.search(question, 0, match.start()))


def _qualifies(question: str, match: re.Match[str]) -> bool:
    """Whether a number stands between an article and the word for what it is of."""
    behind = _WORD_BEHIND.match(question, match.end())
    if behind is None or _NAMED.match(question, match.end()):
        return False
    named = behind["word"][:1].isupper() or _ARTICLE.search(question, 0, match.start())
    return bool(named) and not re.fullmatch(f"{DOCUMENT_WORD}s?", behind["word"], re.I)
