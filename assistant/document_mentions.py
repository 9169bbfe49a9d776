"""Documents named in a question: by symbol, number, date, age or title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.catalogue import Catalogue
from assistant.document_languages import narrow_to_language
from assistant.document_symbols import (
    CUE,
    ORGAN_NAMED,
    DocumentMention,
    blank,
    scan_ids,
    scan_sessions,
    scan_symbols,
)
from assistant.question import content_words, spell_alike
from assistant.retrieval import stem_words
from index.symbols import find_symbols

_DOCUMENT_WORD = (
    r"(?:resolution|text|document|version|one|res\.?|decision|declaration|resolución|resolucion|"
    r"documento|texto|decisión|declaración|declaracion)"
)
_MONTHS = (
    "january february march april may june july august september october november december "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
).split()
_MONTH = f"(?:{'|'.join(_MONTHS)})"
_YEAR_NUMBER = r"(?:19|20)\d\d"
_NUMBER = re.compile(r"(?<![\w.,/$€£-])(\d{1,4}/\d{1,4}|\d{1,5})(?![\w%/]|[.,]\d)")
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
_OF_YEAR = re.compile(
    rf"\b(?:since|until|till|during|after|before|the\s+years?|{_MONTH}(?:\s+\d{{1,2}},?)?|"
    rf"{_MONTH}\s+del?|años?|desde|hasta|durante|antes\s+de|después\s+de|(?:fines|finales|"
    rf"principios|mediados)\s+de|finalizar|(?:aprobad[ao]s?|adoptad[ao]s?|fechad[ao]s?)\s+en|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?,|"
    r"(?:adopted|passed|approved|agreed|dated|signed|written|issued|published|held|year|end|"
    r"start|beginning|"
    r"spring|summer|autumn|fall|winter|middle)\s+(?:in|of|on))\s*$",
    re.I,
)
_IN_YEAR = re.compile(
    rf"\b(?:in|by|from|between|en|de|del|para|entre|(?:from|between)\s+{_YEAR_NUMBER}\s+(?:and|to))\s+$",
    re.I,
)
_YEAR_BEHIND = re.compile(rf"\s*,?\s*(?:of|from|del?|\()\s*(?P<year>{_YEAR_NUMBER})\b\)?", re.I)
_YEAR = re.compile(
    rf"\b(?P<a>{_YEAR_NUMBER})(?:'s)?\s+(?:[\w-]+\s+){{0,4}}?{_DOCUMENT_WORD}(?!\w)"
    rf"|\b{_DOCUMENT_WORD}\s+(?:(?:that\s+|which\s+)?(?:dat(?:es|ing)\s+(?:from|back\s+to)|"
    rf"was\s+(?:adopted|passed|approved)\s+(?:in|on))"
    rf"|(?:adopted|passed|approved|dated|issued)(?:\s+(?:in|on|from))?"
    rf"|(?:(?:que\s+)?(?:fue\s+|se\s+)?(?:aprobada|adoptada|aprobó|adoptó)|fechada)"
    rf"(?:\s+(?:en|el))?|of|from|in|de|del|en)\s+(?:the\s+year\s+|(?:el\s+)?año\s+)?"
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:(?:of|de)\s+)?{_MONTH}\s+(?:del?\s+)?"
    rf"(?:\d{{1,2}},?\s+)?)?(?P<b>{_YEAR_NUMBER})\b"
    rf"|\bla\s+(?:del?|del\s+año)\s+(?P<c>{_YEAR_NUMBER})\b",
    re.I,
)
_STANDS_ALONE = r"(?=\s*(?:$|[?!.,;)]|(?:dice|pide|y|o|también)\b))"
_OF_TWO = r"(?:of\s+the\s+two\s+)?"
_EARLIER = re.compile(
    rf"\b(?:earlier|older|oldest|earliest|previous|prior|first|former|"
    rf"primera|antigua)\s+{_OF_TWO}{_DOCUMENT_WORD}(?!\w)"
    rf"|\b{_DOCUMENT_WORD}\s+(?:anterior|previa|(?:más\s+)(?:antigua|vieja))\b"
    rf"|\bla\s+(?:anterior|más\s+antigua){_STANDS_ALONE}",
    re.I,
)
_LATER = re.compile(
    rf"(?<!\ba\s)(?<!\bany\s)\b(?:later|newer|newest|latest|most\s+recent|more\s+recent|recent|"
    rf"second|latter|last|"
    rf"segunda|última|ultima|nueva)\s+"
    rf"{_OF_TWO}{_DOCUMENT_WORD}(?!\w)"
    rf"|\b{_DOCUMENT_WORD}\s+(?:posterior|siguiente|más\s+(?:reciente|nueva))\b"
    rf"|\bla\s+(?:posterior|más\s+(?:reciente|nueva)){_STANDS_ALONE}",
    re.I,
)
_YEAR_AWAY = re.compile(
    rf"\b(?:the\s+)?(?:{_DOCUMENT_WORD}\s+)?(?:(?:from|of|in)\s+)?(?:the\s+)?(?:"
    rf"(?P<after>year\s+(?:after|later)|(?:following|next)\s+year)"
    rf"|(?P<before>year\s+(?:before|earlier)|(?:previous|preceding)\s+year))(?:['’]s\s+{_DOCUMENT_WORD})?(?!\w)",
    re.I,
)
_YEAR_AWAY_SPANISH = re.compile(
    r"\b(?:(?P<after>(?:al|el|del)\s+año\s+siguiente|un\s+año\s+después)"
    r"|(?P<before>(?:al|el|del)\s+año\s+anterior|un\s+año\s+antes))\b(?!\s+(?:del?|que|a)\b)",
    re.I,
)
_OTHER = re.compile(
    rf"\bother\s+{_DOCUMENT_WORD}(?!\w)|\b(?:otra|otro)\s+{_DOCUMENT_WORD}(?!\w)"
    rf"|\bla\s+otra{_STANDS_ALONE}",
    re.I,
)
_NO_TITLE = r"(?:asamblea|consejo|comisión|organización|naciones|oea|onu|año|\d|párrafo|parrafo)"
_TITLED = re.compile(
    rf"\b(?:the|that|this|your)\s+(?P<words>(?:(?!(?:the|that|this|of)\s)[\w'’-]+\s+){{1,4}}?)"
    rf"{_DOCUMENT_WORD}(?!\w)"
    rf"|\b{_DOCUMENT_WORD}\s+(?:(?:on|about|against|concerning|regarding)\s+(?:the\s+)?|"
    r"(?:sobre|contra|acerca\s+del?|relativa\s+al?|referente\s+al?|en\s+materia\s+de|titulada|"
    rf"del?(?!\s+(?:l[ao]s?\s+|el\s+)?(?:{_DOCUMENT_WORD}|{_NO_TITLE})))\s+(?:(?:l[ao]s?|el)\s+)?)"
    rf"(?P<after>(?:[\w'’-]+\s*){{1,8}})",
    re.I,
)


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
    for scan in (scan_ids, scan_symbols, scan_sessions, _scan_years, _scan_numbers):
        for mention in scan(rest, catalogue):
            found.append(mention)
            rest = blank(rest, mention.start, mention.end)
        if scan is scan_symbols:
            for start, end in named_paragraphs:
                rest = blank(rest, start, end)
    found += _scan_ages(rest, catalogue, focus)
    found += _scan_years_away(rest, catalogue, focus)
    if not any(mention.document_ids for mention in found):
        found += _scan_titles(rest, catalogue)
    found = narrow_to_language(rest, found, catalogue)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _scan_numbers(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    for match in _NUMBER.finditer(question):
        number = match[1]
        cue = CUE.search(question, 0, match.start())
        span = (cue.start() if cue and cue.start() >= 0 else match.start(), match.end())
        if cue and re.search(r"\d", cue.group()):
            span = match.span()
        loaded = catalogue.numbers.get(number, ())
        if not cue and not _stands_for_document(question, match, is_loaded=bool(loaded)):
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
        elif named or cue or number in catalogue.cited_numbers:
            yield DocumentMention((), _missing_name(number, named, cue, catalogue), *span)


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
    """Whether a bare number is a document's and not a year, a date or an amount."""
    number, before = match[1], question[: match.start()]
    if _OF_YEAR.search(before) and re.fullmatch(_YEAR_NUMBER, number):
        return False
    if len(number) >= 4:
        return is_loaded or not (re.fullmatch(_YEAR_NUMBER, number) and _IN_YEAR.search(before))
    return (
        is_loaded
        and len(number) > 2
        and bool(_NAMING.search(before) and _NAMED.match(question, match.end()))
    )


def _scan_years(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    """“the 2004 resolution”, “the resolution of June 8, 2004”; a loaded number goes first."""
    for match in _YEAR.finditer(question):
        year = match["a"] or match["b"] or match["c"]
        dated = bool(
            re.search(
                rf"{_MONTH}|adopt|pass|approv|dat(?:ed|es|ing)|year|aprob|fechad|año",
                match.group(),
                re.I,
            )
        )
        loaded = [key for key, item in catalogue.resolutions.items() if item.date.startswith(year)]
        is_cited = bool(match["a"]) and not loaded and year in catalogue.cited_numbers
        if (year in catalogue.numbers or is_cited) and not dated:
            continue
        month = re.search(_MONTH, match.group(), re.I)
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


def _scan_ages(
    question: str, catalogue: Catalogue, focus: tuple[str, ...]
) -> Iterator[DocumentMention]:
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


def _scan_years_away(
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


def _scan_titles(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    """Documents whose title alone has the words that “the … resolution” names."""
    for match in _TITLED.finditer(question):
        named = match["words"] or match["after"] or ""
        keys = _titled(named, catalogue)
        while match["after"] and not keys and named.strip():
            named = named.rstrip().rpartition(" ")[0]
            keys = _titled(named, catalogue)
        if len(keys) == 1:
            behind = match.start("after") + len(named) if match["after"] else match.end()
            yield DocumentMention(tuple(keys), "", match.start(), behind)


def _titled(words: str, catalogue: Catalogue) -> set[str]:
    """Ids of the documents whose title has all the content words given."""
    stems = stem_words(spell_alike(" ".join(content_words(words))))
    sets = [set(catalogue.title_stems.get(stem, ())) for stem in stems]
    return set.intersection(*sets) if sets else set()
