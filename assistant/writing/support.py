"""What the cited paragraphs do not hold of a sentence: words, names, numbers, symbols, scope."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.writing.amounts import wrong_dates, wrong_numbers
from assistant.writing.findings import Finding
from assistant.writing.missing import missing_words, scattered_names
from assistant.writing.order import wrong_scope, wrong_times
from assistant.writing.reading import read_text
from index.symbols import find_symbols

_DOCUMENT = re.compile(r"\b[A-Z]{1,6}(?:/[\w.()]+)+")
_PARAGRAPH = re.compile(
    r"\b(?:paragraphs?|paras?\.?|p[áa]rrafos?)\s+(?:[a-z]+\s+)?(\d+(?:\s?\([a-z]+\))*)", re.I
)
_NUMBERED = re.compile(r"\b(?:[Rr]esolutions?|[Dd]ecisions?)\s+(?:No\.?\s*)?(\d[\d/]*)")
_OF_DOCUMENT = re.compile(r"(?<=RES\. )\d{4}\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DIGITS = re.compile(r"\d[\d/]*")


def find_unsupported(
    said: str, cited: str, about: str, *, organ: str = "", inflected: bool = False
) -> tuple[Finding, ...]:
    """What in a sentence the cited text does not hold, nothing when it holds everything.

    `about` are words that the sentence may use beside the text: citation, full names; the
    adopting `organ` it may name as the one that speaks.
    """
    plain = _without_numbers_of(about, strip_symbols(said))
    sentence, source = read_text(plain), read_text(cited)
    allowed = read_text(f"{cited} {re.sub(_DIGITS, '', about)}")
    return (
        *_found("symbol", _wrong_symbol(said, f"{cited} {about}")),
        *missing_words(sentence, allowed, read_text(organ), inflected=inflected),
        *_found("date", wrong_dates(sentence, source)),
        *_found("number", wrong_numbers(sentence, source)),
        *_found("time", wrong_times(sentence, source)),
        *_found("scope", wrong_scope(sentence, source)),
        *_found("scattered", scattered_names(said, allowed)),
    )


def _found(kind: str, details: Iterable[str]) -> Iterator[Finding]:
    return (Finding(kind, detail) for detail in details)


def strip_symbols(text: str) -> str:
    """The text without symbols of documents and numbers of paragraphs."""
    for mention in reversed(find_symbols(text)):
        text = f"{text[: mention.start]}{text[mention.end :]}"
    return _NUMBERED.sub("resolution", _PARAGRAPH.sub("paragraph", _DOCUMENT.sub("", text)))


def _without_numbers_of(about: str, said: str) -> str:
    """A sentence that names its document by the number alone: “2118 asks the Council”.

    A number that may be a year is left standing.
    """
    for mention in find_symbols(about):
        number = _OF_DOCUMENT.search(mention.text)
        if number and not _YEAR.fullmatch(number[0]):
            said = re.sub(rf"(?<![\w.,/$€£]){number[0]}(?![\w/]|[.,]\d)", "resolution", said)
    return said


def _wrong_symbol(said: str, allowed: str) -> Iterator[str]:
    known = {mention.document_id for mention in find_symbols(allowed)}
    for mention in find_symbols(said):
        if mention.document_id not in known and mention.text not in allowed:
            yield f"symbol {mention.text}"
    for match in _DOCUMENT.finditer(said):
        if match[0].rstrip(".,;)") not in allowed:
            yield f"symbol {match[0]}"
    numbers = {number.replace(" ", "") for number in _PARAGRAPH.findall(allowed)}
    for number in _PARAGRAPH.findall(said):
        if number.replace(" ", "") not in numbers:
            yield f"paragraph {number}"
    for number in _NUMBERED.findall(said):
        if not re.search(rf"(?<!\d){re.escape(number)}(?!\d)", allowed):
            yield f"resolution {number}"
