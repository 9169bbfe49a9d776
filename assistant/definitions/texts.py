"""Where the texts themselves say what a term means: “means”, “understood as”, “known as”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.clauses import enclosing_sentence
from assistant.retrieval import stem_words
from index.records import Paragraph

_PURPOSES = r"(?:,?\s+(?:for|in)\s+the\s+(?:purposes?|context)\s+of\s+[^,;]{3,80}?,?)?"
_MEANS = re.compile(
    r"[”\"’»]?(?:\s*\([^)]{1,60}\))?"
    rf"(?:{_PURPOSES}\s+(?:(?:shall\s+|will\s+)?means?\b|shall\s+refer\s+to\b|"
    r"(?:is|are|was|shall\s+be|being)\s+(?:\w+\s+)?(?:defined|understood|taken)"
    rf"{_PURPOSES}\s+(?:as|to\s+(?:mean|include|refer))\b|"
    r"significan?\b|designa(?:rá)?\b|se\s+(?:entenderá|entiende|define|definirá)\b)"
    rf"|,?\s+(?:understood|defined|taken){_PURPOSES}\s+(?:as|to\s+mean)\b"
    r"|,\s+(?:meaning|signifying|denoting|indicating)\b|\s*[,(]\s*(?:that\s+is|i\.e\.|es\s+decir|o\s+sea|esto\s+es)\b"
    r"|,\s+entendid[oa]s?\s+como\b)",
    re.I,
)
_LISTED = re.compile(r"[”\"»](?:\s+(?:includes?|refers?\s+to|incluye|comprende)\b|\s*:\s)", re.I)
_CALLED = re.compile(
    r"\b(?:"
    r"(?:shall\s+be|is|are)\s+(?:considered|counted|deemed|regarded|classed|treated)"
    r"(?:\s+(?:as|to\s+be))?|"
    r"se\s+(?:considera|considerará|entiende|entenderá|denomina|denominará)n?(?:\s+(?:por|como))?|"
    r"entendiéndose\s+(?:por|como)|considerándose(?:\s+como)?"
    r")\s+(?:an?\s+|the\s+|una?\s+|el\s+|la\s+)?[“\"«]?$",
    re.I,
)
_DEFINES = re.compile(
    r"\bdefin(?:es?|ed|ing|e|ir)\b(?:,[^,;]{3,80},)?\s+(?:the\s+term\s+)?(?:an?\s+|the\s+)?[“\"«]?$",
    re.I,
)
_AS = re.compile(r"[”\"»]?\s+(?:as|to\s+mean|como)\b", re.I)
_NAMED = re.compile(
    r"\s*(?:\(\s*(?:(?:hereinafter|en\s+adelante|henceforth|also)\b[\w\s]{0,20}?,?\s*)?"
    r"(?:(?:known|referred\s+to)\s+as\s+)?|"
    r",?\s+(?:hereinafter\s+|commonly\s+|better\s+|also\s+)?(?:known|referred\s+to)\s+as\s+|"
    r",\s+(?:hereinafter|called|en\s+adelante|denominad[oa]s?)\s+)"
    r"[“\"«]?(?:the\s+|an?\s+|el\s+|la\s+|los\s+|las\s+)?$",
    re.I,
)
_CLOSED = re.compile(r"[”\"»]?\s*(?:\)|,|;|\.|\s+and\b|$)", re.I)
_NEXT_TERM = re.compile(r",?\s+(?:and|y)\s+(?:that\s+|que\s+)?(?=[“\"«][\w\s-]{2,60}[”\"»])|;|\n")
_BREAK = re.compile(
    r"[;:]\s+|\)\s*,?\s+(?:and|y)\s+|,\s+(?:and|y)\s+(?=\w+(?:ing|ando|iendo)\b)|"
    r",\s+(?=(?:adopts|approves|endorses|welcomes|notes|decides|requests)\b)"
)


@dataclass(frozen=True, slots=True)
class Definition:
    """What a text says that a term means: the words to show and the span that holds them."""

    paragraph_id: str
    shown: str
    start: int
    end: int


def find_definitions(
    term: str, documents: Iterable[str], catalogue: Catalogue
) -> Iterator[Definition]:
    """The definitions of a term in these documents, in printed order."""
    pattern = printed_term(term)
    for key, paragraph in that_may_use(term, documents, catalogue):
        for match in pattern.finditer(paragraph.text):
            found = _read(key, paragraph, match)
            if found:
                yield found


def stands_in_texts(term: str, documents: Iterable[str], catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of the paragraphs that use a term."""
    pattern = printed_term(term)
    return tuple(
        key
        for key, paragraph in that_may_use(term, documents, catalogue)
        if pattern.search(paragraph.text)
    )


def that_may_use(
    term: str, documents: Iterable[str], catalogue: Catalogue
) -> Iterator[tuple[str, Paragraph]]:
    """The paragraphs of these documents that have the words of a term, in printed order."""
    stems = stem_words(term)
    if stems:
        return catalogue.that_may_have([stems], documents)
    return (one for document_id in documents for one in catalogue.in_order(document_id))


def all_called(document_id: str, catalogue: Catalogue) -> tuple[Definition, ...]:
    """Every “shall be considered X” of a document, whatever X is."""
    found: dict[Definition, None] = {}
    for key, paragraph in catalogue.in_order(document_id):
        for match in re.finditer(r"[^\W\d_]+", paragraph.text):
            if _CALLED.search(paragraph.text, max(0, match.start() - 60), match.start()):
                found.setdefault(_whole(key, paragraph.text, match.span()))
    return tuple(found)


def printed_term(term: str) -> re.Pattern[str]:
    """A term as it may be printed: in the singular or plural, over a line's end, hyphenated."""
    words = re.findall(r"\w+", term)
    forms = [
        rf"{re.escape(word[:-1] if len(word) > 3 and word.endswith('s') else word)}\w{{0,2}}"
        for word in words
    ]
    between = r"[\s‑-]+"
    return re.compile(rf"\b{between.join(forms)}\b", re.I)


def _read(key: str, paragraph: Paragraph, match: re.Match[str]) -> Definition | None:
    """The definition that the words around a term give, None where they only use it."""
    text, (start, end) = paragraph.text, match.span()
    before = text[max(0, start - 140) : start]
    is_quoted = bool(re.search(r"[“\"«]$", before))
    if _MEANS.match(text, end) or (is_quoted and _LISTED.match(text, end)):
        return _forward(key, text, (start, end))
    if _DEFINES.search(before) and _AS.match(text, end):
        return _forward(key, text, (start, end))
    if _CALLED.search(before):
        return _whole(key, text, (start, end))
    named = _NAMED.search(before)
    if named and _CLOSED.match(text, end):
        return _behind(key, paragraph, start - len(before) + named.start(), (start, end))
    return None


def _forward(key: str, text: str, span: tuple[int, int]) -> Definition:
    """The term and what follows it, up to the next term or the end of the sentence."""
    last = enclosing_sentence(text, *span)[1]
    stop = _NEXT_TERM.search(text, span[1], last)
    end = stop.start() if stop else last
    end = span[0] + len(text[span[0] : end].rstrip(" ;,.:"))
    opened = span[0] - 1 if text[span[0] - 1 : span[0]] in '“"«' and span[0] else span[0]
    return Definition(key, text[opened:end], opened, end)


def _whole(key: str, text: str, span: tuple[int, int]) -> Definition:
    """The clause in which something is called so."""
    low, high = enclosing_sentence(text, *span)
    cuts = [
        match.end() for match in re.finditer(r";\s+|,\s+(?=en\s+l[ao]s?\s+)", text[low : span[0]])
    ]
    low += cuts[-1] if cuts else 0
    stop = text.find(";", span[1], high)
    high = stop if stop > 0 else high
    high = low + len(text[low:high].rstrip(" ;,.:"))
    return Definition(key, text[low:high], low, high)


def _behind(key: str, paragraph: Paragraph, stop: int, span: tuple[int, int]) -> Definition | None:
    """What stands before “(the X)” or “, known as X”: the thing so called."""
    text = paragraph.text
    low = enclosing_sentence(text, max(stop - 1, 0), stop)[0]
    breaks = [match.end() for match in _BREAK.finditer(text, low, stop)]
    low = breaks[-1] if breaks else low
    if low == 0 and paragraph.verb and text.startswith(paragraph.verb):
        low = len(paragraph.verb)
    thing = text[low:stop].strip(" ,")
    if len(thing.split()) < 2:
        return None
    low = text.index(thing, low)
    end = span[1] + len(re.match(r"[”\"»]?\s*\)?", text[span[1] :])[0].rstrip())  # type: ignore[index]
    return Definition(key, thing, low, end)
