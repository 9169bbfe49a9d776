"""Sentences and clauses of a paragraph, as spans of its text."""

from __future__ import annotations

import re

Span = tuple[int, int]

_SENTENCE_END = re.compile(
    r"(?<![A-Z]\.[A-Z])(?<!\bNo)(?<!\bRES)(?<!\bArt)(?<!\bDr)[.!?]['\"”’]?\s+(?=[A-Z“\"(])|\n+"
)
_CLAUSE_END = re.compile(
    r"[;:]\s+|,\s+(?=(?:and\s+|as\s+well\s+as\s+)?(?:to|through|with|by|in|for|including|taking|"
    r"bearing|"
    r"considering|so|which|who|that|as|at|before|on|the|on)\b)"
)


def sentences(text: str) -> tuple[Span, ...]:
    """Spans of the sentences of a text, without the white space between them."""
    spans, start = [], 0
    for match in _SENTENCE_END.finditer(text):
        end = match.start() + len(match.group().rstrip())
        if end > start:
            spans.append((start, end))
        start = match.end()
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return tuple(spans)


def enclosing_sentence(text: str, start: int, end: int) -> Span:
    """The sentence or sentences that hold the span [start:end]."""
    held = [span for span in sentences(text) if span[0] < end and span[1] > start]
    return (held[0][0], held[-1][1]) if held else (start, end)


def quotable(text: str, start: int, end: int, longest: int = 900) -> Span:
    """What to quote for the span: its sentence, or the clauses around it when that is long."""
    first, last = enclosing_sentence(text, start, end)
    if last - first <= longest:
        return first, last
    cuts = [first, *(match.end() for match in _CLAUSE_END.finditer(text, first, last)), last]
    low = max(cut for cut in cuts if cut <= start)
    high = min(cut for cut in cuts if cut >= end)
    grown = True
    while grown:
        grown = False
        before = [cut for cut in cuts if cut < low]
        if before and high - before[-1] <= longest:
            low, grown = before[-1], True
        after = [cut for cut in cuts if cut > high]
        if after and after[0] - low <= longest:
            high, grown = after[0], True
    if high - low < longest // 2:
        low, high = _widened(text, (low, high), (first, last), longest)
    return low, low + len(text[low:high].rstrip(" ,;:"))


def _widened(text: str, span: Span, bounds: Span, longest: int) -> Span:
    """The span with words added behind, then before, until it is as long as it may be."""
    low, high = span
    if high < bounds[1]:
        limit = min(bounds[1], low + longest)
        high = limit if limit == bounds[1] else text.rfind(" ", high, limit)
        high = max(high, span[1])
    if low > bounds[0] and high - low < longest // 2:
        limit = max(bounds[0], high - longest)
        low = limit if limit == bounds[0] else text.find(" ", limit, low) + 1 or low
    return low, high


def clauses(text: str, first: int = 0, last: int | None = None) -> tuple[Span, ...]:
    """Spans of the clauses of a stretch of text."""
    stop = len(text) if last is None else last
    cuts = [first, *(match.end() for match in _CLAUSE_END.finditer(text, first, stop)), stop]
    spans = []
    for low, high in zip(cuts, cuts[1:], strict=False):
        trimmed = low + len(text[low:high].rstrip(" ,;:."))
        if trimmed > low:
            spans.append((low, trimmed))
    return tuple(spans)
