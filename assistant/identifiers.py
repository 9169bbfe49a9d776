"""Exact identifiers in a question: documents by symbol, number, year or age; paragraphs by label."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.catalogue import Catalogue, symbol_number
from assistant.question import content_words
from assistant.retrieval import stem_words
from index.symbols import SymbolMention, find_symbols

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
).split()
ORDINAL_NUMBERS = {word: number for number, word in enumerate(_ORDINALS, 1)}
_CARDINAL_NUMBERS = {word: number for number, word in enumerate(_CARDINALS, 1)}
_LAST = {"last": -1, "final": -1, "closing": -1, "penultimate": -2, "opening": 1}

_PART_WORD = (
    r"(?P<part>pre-?amb(?:ular|le)|operative|recital|considerando|resolutivo|pp|op|oper\.?)"
)
_PARAGRAPH_WORD = r"(?:paragraphs?|paras?\.?|clauses?|points?|párrafos?|parr\.?|items?|¶+|§+)"
_NUMERAL = r"(?P<number>\d{1,3}|" + "|".join(_CARDINALS) + r")"
_LETTERS = (
    r"(?P<letters>(?:\s?\.\s?(?:[a-z]|[ivx]{1,5})\b|\s?\((?:[a-z]|[ivx]{1,5})\)"
    r"|(?<=\d)(?:[a-h])\b)*)"
)
_MARKED = re.compile(
    rf"\b(?:{_PART_WORD}[\s-]*)?{_PARAGRAPH_WORD}\s*(?:no\.?\s*|number\s*|#\s*)?"
    rf"{_NUMERAL}(?:\b|(?=[a-h]\b)){_LETTERS}",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(
    rf"\b(?P<part>pre|pp|op|preamble|preambular|operative|recital)[\s.-]*(?:no\.?\s*|number\s*|#\s*)?{_NUMERAL}(?:\b|(?=[a-h]\b)){_LETTERS}",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?P<ordinal>" + "|".join([*_ORDINALS, *_LAST]) + r"|\d{1,2}(?:st|nd|rd|th))\s+"
    rf"(?:{_PART_WORD}\s*)?(?:{_PARAGRAPH_WORD}|recital|preambular|operative)(?!\w)",
    re.IGNORECASE,
)
_LETTERED = re.compile(r"(?<![\w/.])(?P<number>\d{1,3})\s?(?:\((?P<a>[a-z])\)|\.(?P<b>[a-z])\b)")
_LETTER_ALONE = re.compile(r"(?<![\w/.])(\d{1,2})\s([b-h])(?=\s*(?:[?.!,]|$|of\b|in\b))")
_PART_OF = re.compile(
    r"\b(?:sub-?\s?paragraphs?|letters?|lit(?:era)?\.?|items?|points?)\s*\(?(?P<letter>[a-z])\)?"
    rf"(?:\s+(?:of|in|under)\s+(?:the\s+)?(?:operative\s+)?{_PARAGRAPH_WORD}\s*{_NUMERAL}\b)?",
    re.IGNORECASE,
)
_RANGE = re.compile(
    rf"{_PARAGRAPH_WORD}\s*(?P<first>\d{{1,3}})\s*(?P<join>to|through|-|–|and|,|&)\s*(?P<last>\d{{1,3}})\b",
    re.IGNORECASE,
)
_SECTION = re.compile(r"\b(?:section|part|annex)\s+(?P<name>[A-Z]|\d{1,2}|[IVX]{1,4})\b")

_DOCUMENT_WORD = r"(?:resolution|text|document|one|res\.?|decision|declaration)"
_YEAR = re.compile(
    rf"\b(?P<a>(?:19|20)\d\d)(?:'s)?\s+(?:[\w-]+\s+){{0,4}}?{_DOCUMENT_WORD}\b"
    rf"|\b{_DOCUMENT_WORD}\s+(?:(?:that\s+)?(?:dat(?:es|ing)\s+(?:from|back\s+to)|was\s+(?:adopted|passed)\s+in)|of|from|adopted\s+in|passed\s+in|approved\s+in|dated|in)\s+(?:\w+\s+)?(?P<b>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w.,/$€£-])(\d{1,4}/\d{1,4}|\d{2,5})(?![\w%/]|[.,]\d)")
_NUMBER_CUE = re.compile(
    r"(?:\bresolutions?|\bres\.?|\bdecisions?|\bAG/RES\.?|\bCP/RES\.?|\bdeclarations?)\s*(?:no\.?\s*)?$",
    re.IGNORECASE,
)
_AS_YEAR = re.compile(
    r"\b(?:in|of|since|during|by|until|before|after|from|between|and|to|the\s+year|"
    r"january|february|march|april|may|june|july|august|september|october|november|december"
    r"|\d{1,2},)\s+$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    rf"\b(?:earlier|older|oldest|earliest|previous|prior|first|former)\s+(?:of\s+the\s+two\s+)?{_DOCUMENT_WORD}\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    rf"\b(?:later|newer|newest|latest|most\s+recent|recent|second|more\s+recent|latter|last)\s+"
    rf"(?:of\s+the\s+two\s+)?{_DOCUMENT_WORD}\b",
    re.IGNORECASE,
)
_OTHER = re.compile(rf"\bother\s+{_DOCUMENT_WORD}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ParagraphMention:
    """A paragraph named in a question: its part (`pre`, `op` or empty), number, letters.

    A negative number counts from the end; number 0 leaves only letters to go by.
    """

    part: str
    number: int
    letters: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Identifiers:
    """The documents and paragraphs that a question names exactly."""

    document_ids: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    paragraphs: tuple[ParagraphMention, ...] = ()


_SMALL_SYMBOL = re.compile(r"\b[a-z]{1,4}(?:/[a-z]{1,5})*/(?:res|dec)\b\.?", re.IGNORECASE)


def symbols_in(question: str) -> tuple[SymbolMention, ...]:
    """The symbols of a question, also those typed in small letters."""
    return find_symbols(_SMALL_SYMBOL.sub(lambda match: match.group().upper(), question))


def _part_of(word: str | None) -> str:
    if not word:
        return ""
    lowered = word.lower()
    return "pre" if lowered.startswith(("pre", "pp", "recital", "consid")) else "op"


def _to_number(word: str) -> int:
    return int(word) if word.isdigit() else _CARDINAL_NUMBERS[word.lower()]


def _counted_number(word: str) -> int:
    lowered = word.lower()
    if lowered in _LAST:
        return _LAST[lowered]
    return ORDINAL_NUMBERS.get(lowered) or int(re.sub(r"\D", "", lowered))


def find_paragraph_mentions(question: str) -> tuple[ParagraphMention, ...]:
    """Every paragraph that a question names, in order, longest reading first."""
    found: list[tuple[int, int, ParagraphMention]] = []

    def add(start: int, end: int, mention: ParagraphMention) -> None:
        if all(end <= other_start or start >= other_end for other_start, other_end, _ in found):
            found.append((start, end, mention))

    for match in _RANGE.finditer(question):
        first, last = int(match["first"]), int(match["last"])
        joined = match["join"] in ("and", ",", "&")
        numbers = (first, last) if joined else range(first, min(last, first + 50) + 1)
        for offset, number in enumerate(numbers):
            mention = ParagraphMention("", number, (), match.group())
            found.append((match.start() if not offset else match.end(), match.end(), mention))
    for match in _PART_OF.finditer(question):
        if match["number"]:
            mention = ParagraphMention(
                "op", _to_number(match["number"]), (match["letter"].lower(),), match.group()
            )
            add(*match.span(), mention)
    for pattern in (_MARKED, _ABBREVIATED):
        for match in pattern.finditer(question):
            letters = tuple(re.findall(r"[a-z]+", match["letters"].lower()))
            part = _part_of(match["part"]) or ("op" if letters else "")
            mention = ParagraphMention(part, _to_number(match["number"]), letters, match.group())
            add(*match.span(), mention)
    for match in _COUNTED.finditer(question):
        part = _part_of(match["part"]) or _part_of(
            next(iter(re.findall(r"preamb\w*|operative|recital", match.group(), re.I)), None)
        )
        mention = ParagraphMention(part, _counted_number(match["ordinal"]), (), match.group())
        add(*match.span(), mention)
    for match in _LETTERED.finditer(question):
        letter = (match["a"] or match["b"]).lower()
        add(*match.span(), ParagraphMention("op", int(match["number"]), (letter,), match.group()))
    for match in _LETTER_ALONE.finditer(question):
        add(*match.span(), ParagraphMention("op", int(match[1]), (match[2].lower(),), match.group()))
    for match in re.finditer(r"\bsub-?\s?paragraph\s*\(?([a-z])\b\)?", question, re.IGNORECASE):
        add(*match.span(), ParagraphMention("op", 0, (match[1].lower(),), match.group()))
    return tuple(mention for _, _, mention in sorted(found, key=lambda item: item[0]))


def _matching_documents(catalogue: Catalogue, document_id: str) -> tuple[str, ...]:
    if document_id in catalogue.resolutions:
        return (document_id,)
    prefix = document_id + "-"
    return tuple(key for key in catalogue.resolutions if key.startswith(prefix))


_TITLED = re.compile(
    rf"\b(?:the|that|this|your)\s+(?P<words>(?:[\w'’-]+\s+){{1,4}}?){_DOCUMENT_WORD}\b"
    rf"|\b{_DOCUMENT_WORD}\s+(?:on|about|against|concerning|regarding)\s+(?:the\s+)?(?P<after>(?:[\w'’-]+\s*){{1,8}})",
    re.IGNORECASE,
)


def _documents_by_title(question: str, catalogue: Catalogue) -> list[tuple[str, str]]:
    """Documents whose title alone has the words that "the … resolution" names, with the words."""
    found = []
    titles = {
        key: set(stem_words(_spelt_alike(item.title))) for key, item in catalogue.resolutions.items()
    }
    for match in _TITLED.finditer(question):
        named = match["words"] or match["after"] or ""
        asked = set(stem_words(_spelt_alike(" ".join(content_words(named)))))
        while match["after"] and asked and not any(asked <= title for title in titles.values()):
            named = named.rstrip().rpartition(" ")[0]
            asked = set(stem_words(_spelt_alike(" ".join(content_words(named)))))
        matching = [key for key, title in titles.items() if asked and asked <= title]
        if len(matching) == 1:
            found.append((matching[0], match.group()[: match.group().find(named) + len(named)] if match["after"] else match.group()))
    return found


def _spelt_alike(text: str) -> str:
    """British and American endings made one."""
    return re.sub(r"isation|ization", "ization", re.sub(r"is(e|ed|es|ing)\b", r"iz\1", text.lower()))


def find_documents(
    question: str, catalogue: Catalogue, focus: tuple[str, ...] = ()
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ids of the loaded documents that a question names, and printed symbols of the others.

    `focus` are the documents spoken of before; "the earlier one" is relative to them.
    """
    loaded: list[str] = []
    missing: list[str] = []
    rest = question
    for mention in symbols_in(question):
        known = _matching_documents(catalogue, mention.document_id)
        loaded.extend(known)
        if not known:
            missing.append(mention.symbol)
        rest = rest[: mention.start] + " " * (mention.end - mention.start) + rest[mention.end :]
    rest = _blank_paragraph_mentions(rest)
    cited_numbers = {
        symbol_number(mentions[0][1].symbol): mentions[0][1].symbol
        for mentions in catalogue.cited.values()
    }
    for match in _NUMBER.finditer(rest):
        number = match[1]
        if number in catalogue.numbers:
            loaded.extend(catalogue.numbers[number])
        elif _NUMBER_CUE.search(rest[: match.start()]) and not _YEAR.search(rest):
            missing.append(cited_numbers.get(number, f"resolution {number}"))
        elif number in cited_numbers and not _AS_YEAR.search(rest[: match.start()]):
            missing.append(cited_numbers[number])
    loaded.extend(_documents_of_year(rest, catalogue))
    loaded.extend(_documents_by_age(rest, catalogue, focus))
    if not loaded:
        loaded.extend(key for key, _ in _documents_by_title(rest, catalogue))
    return tuple(dict.fromkeys(loaded)), tuple(dict.fromkeys(missing))


def _blank_paragraph_mentions(text: str) -> str:
    for pattern in (_MARKED, _COUNTED):
        text = pattern.sub(lambda match: " " * len(match.group()), text)
    return text


def _documents_of_year(question: str, catalogue: Catalogue) -> list[str]:
    found = []
    for match in _YEAR.finditer(question):
        year = match["a"] or match["b"]
        if year not in catalogue.numbers:
            found += [
                key for key, item in catalogue.resolutions.items() if item.date.startswith(year)
            ]
    return found


def _documents_by_age(question: str, catalogue: Catalogue, focus: tuple[str, ...]) -> list[str]:
    ordered = [key for key in catalogue.by_date() if catalogue.resolutions[key].date]
    if len(ordered) < 2:
        return []
    found = []
    if _EARLIER.search(question):
        before = [key for key in ordered if focus and key < min(focus, key=ordered.index)]
        found.append(before[-1] if len(ordered) > 2 and before else ordered[0])
    if _LATER.search(question):
        found.append(ordered[-1])
    if _OTHER.search(question) and len(ordered) == 2 and len(focus) == 1:
        found += [key for key in ordered if key not in focus]
    return found


def find_identifiers(
    question: str, catalogue: Catalogue, focus: tuple[str, ...] = ()
) -> Identifiers:
    """Everything that a question names exactly."""
    document_ids, missing = find_documents(question, catalogue, focus)
    return Identifiers(document_ids, missing, find_paragraph_mentions(question))


def resolve_mention(
    mention: ParagraphMention, document_id: str, catalogue: Catalogue
) -> tuple[str, ...]:
    """Ids of the paragraphs of a document that a mention names, empty when there is none."""
    keys = [key for key, _ in catalogue.in_order(document_id)]
    labels = [key.partition("/")[2] for key in keys]
    parts = (mention.part,) if mention.part else ("op",)
    found = []
    for part in parts:
        if mention.number < 0:
            whole = [label for label in labels if _is_whole(label, part)]
            number = whole[mention.number].rpartition("-")[2] if len(whole) >= -mention.number else ""
        else:
            number = str(mention.number) if mention.number else r"\d+"
        if not number:
            continue
        letters = "".join(rf"\.{letter}" for letter in mention.letters)
        wanted = re.compile(rf"^(?:[a-z0-9]+\.)?{part}-{number}{letters}$")
        found += [key for key, label in zip(keys, labels, strict=True) if wanted.match(label)]
    return tuple(found)


def _is_whole(label: str, part: str) -> bool:
    lead, _, number = label.rpartition("-")
    return lead == part and number.isdigit()


def paragraph_range(document_id: str, part: str, catalogue: Catalogue) -> tuple[str, str] | None:
    """First and last printed number of a part of a document, None when it has none."""
    whole = [
        key.rpartition("-")[2]
        for key, _ in catalogue.in_order(document_id)
        if _is_whole(key.partition("/")[2], part)
    ]
    return (whole[0], whole[-1]) if whole else None


def strip_identifiers(question: str, catalogue: Catalogue) -> str:
    """The question without the symbols, numbers, ages and labels that name its documents."""
    for mention in reversed(symbols_in(question)):
        question = question[: mention.start] + " " + question[mention.end :]
    for mention in find_paragraph_mentions(question):
        question = question.replace(mention.text, " ")
    for pattern in (_YEAR, _EARLIER, _LATER, _OTHER):
        question = pattern.sub(" ", question)
    for _, words in _documents_by_title(question, catalogue):
        question = question.replace(words, " ")
    known = "|".join(re.escape(number) for number in catalogue.numbers)
    if known:
        question = re.sub(
            rf"(?:\b{_DOCUMENT_WORD}\s+)?(?:no\.?\s*)?(?<![\w/])(?:{known})(?![\w/])", " ", question, flags=re.I
        )
    return question


def name_document(question: str, symbols: str, catalogue: Catalogue) -> str:
    """The question put to another document: its symbols in place of the one it names."""
    spans = [(mention.start, mention.end) for mention in symbols_in(question)]
    known = "|".join(re.escape(number) for number in catalogue.numbers)
    for pattern in (_YEAR, _EARLIER, _LATER, _OTHER):
        spans += [match.span() for match in pattern.finditer(question)]
    if known:
        numbered = rf"(?:\b{_DOCUMENT_WORD}\s+)?(?<![\w/])(?:{known})(?![\w/])"
        spans += [match.span() for match in re.finditer(numbered, question, re.I)]
    if not spans:
        return f"{question.rstrip(' ?.!')} in {symbols}?"
    start, end = min(spans)
    article = re.search(r"\b(?:the|this|that)\s+$", question[:start], re.I)
    return question[: article.start() if article else start] + symbols + question[end:]
