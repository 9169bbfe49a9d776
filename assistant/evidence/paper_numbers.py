"""“What is the number of that report?”: the symbol or the number that a text gives a paper."""

from __future__ import annotations

import re

from assistant.clauses import Span
from assistant.inquiry import Inquiry
from assistant.retrieval import stem_words
from index.symbols import find_symbols

_NUMBER_ASKED = re.compile(
    r"\b(?:what|which|whats|what's)\b.*\b(?:number|symbol|reference)\b|"
    r"\b(?:document|resolution|report|doc|reference)\s+(?:number|no\.?|symbol)\b|"
    r"\b(?:number|symbol)\s+of\s+(?:the|that|this)\b|\bits\s+(?:number|symbol)\b",
    re.I,
)
_DOCUMENT_NUMBER = re.compile(r"\b[A-Z]{1,5}(?:/[\w.]+)+(?:\s\([\w/-]+\))?|\b\d{1,3}/\d{1,4}\b")
_PAPER = (
    r"(?:the|that|this)\s+(?:[\w-]+\s+){0,5}?(?:reports?|documents?|resolutions?|decisions?|"
    r"declarations?|papers?|notes?|letters?|drafts?|texts?)\b"
)
# “What is printed as a symbol of hope?” asks for no number, “the number of the dead” for no paper.
_ONLY_NUMBER = re.compile(
    r"\b(?:document|resolution|report|doc|reference)\s+(?:number|no\.?|symbol)\b|"
    rf"\b(?:number|symbol)\s+of\s+{_PAPER}|"
    r"\b(?:(?:what|which)(?:['’]?s|\s+is|\s+was)?(?:\s+the)?|its)\s+(?:number|symbol)\b(?!\s+of\b)",
    re.I,
)
_NEAR = 90


def _asks_number(inquiry: Inquiry) -> bool:
    """Whether the number or symbol of a paper is asked for."""
    counts = inquiry.kind in ("how-many", "how-much")
    return not counts and bool(_NUMBER_ASKED.search(inquiry.question))


def number_span(inquiry: Inquiry, text: str) -> Span | None:
    """For “what is the number of that report”: the symbol or the number the text gives it."""
    if not _asks_number(inquiry):
        return None
    asked = inquiry.topic_stems
    symbols = [(mention.start, mention.end) for mention in find_symbols(text)]
    symbols += [match.span() for match in _DOCUMENT_NUMBER.finditer(text)]

    def beside(span: Span) -> tuple[int, int]:
        before = text[max(0, span[0] - _NEAR // 2) : span[0]]
        around = text[max(0, span[0] - _NEAR) : span[1] + _NEAR]
        return len(asked & set(stem_words(before))), len(asked & set(stem_words(around)))

    return max(symbols, key=beside, default=None)


def unstated_number(inquiry: Inquiry, text: str) -> str:
    """Said where the number of a paper is asked for, and the text has none."""
    asked = _asks_number(inquiry) and _ONLY_NUMBER.search(inquiry.question)
    return "states no such number" if asked and number_span(inquiry, text) is None else ""
