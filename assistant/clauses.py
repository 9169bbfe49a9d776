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
# In lower case only: “may” is no May.
_PHRASE_END = re.compile(
    r"[,;:.](?=\s|$)|\n|\s(?:(?:and|or|but)\s+)?(?:to|shall|will|may|should|must|(?<!\bso\s)that|is|are)\b|"
    r"\s(?:(?:in|of|for|to|by|on|at|from|with|under)\s+)?(?:which|whom?|whose)\b"
)
_CUT = re.compile(r"[,;:.]\s+|\n+")
_OPENS = re.compile(
    r"[^a-z]|(?:the|an?|its|their|his|her|one|two|three|four|five|six|seven|eight|nine|ten|no|not|"
    r"all|each|every|any|both|some|other|member|states|at|in|on|by|to|of|from|for|with|within|without|"
    r"through|until|before|after|during|as|under|upon|up|more|less|because|since|so|if|unless|whether|"
    r"between|among|against|every|twice|once|half|only|annually|el|la|los|las|un[ao]?|en|de|del|a|al|"
    r"por|para|con|sin|que|su|sus)\b",
)
_LEADS = re.compile(
    r"\b(?:of|to|in|by|for|with|from|on|at|as|and|or|that|than|including|between|which|who)\s+$",
    re.I,
)
_JOINED = re.compile(r"(?:(?:and|or|but)\s+)?(?:(?:further|also)\s+)?(?:that\s+)?", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:which|who|whom|whose|where|(?<=,\s)que|quien(?:es)?|cuy[oa]s?)\b")
_LOOSE = re.compile(
    r"(?<=\S)(?:[\s,]+(?:and|or|as\s+well(?:\s+as)?|together|the|an?|of|to|for|with|by|from|through|in|"
    r"in\s+(?:close\s+|full\s+)?(?:collaboration|cooperation|co-operation|coordination|consultation|"
    r"conjunction|accordance|conformity|line|keeping)|y|o|e|de|del|la|el|con|"
    r"en\s+(?:estrecha\s+)?(?:colaboración|cooperación|coordinación|consulta)))+$",
    re.IGNORECASE,
)
# “the Protocol” goes on as “to Prevent, Suppress and Punish Trafficking in Persons”.
_NAME_NOUN = re.compile(
    r"\b(?:Convention|Protocol|Declaration|Agreement|Treaty|Meeting|Conference|Committee|Commission|"
    r"Group|Plan|Programme|Program|Fund|Strategy|Office|Report)$"
)
_NAME_ON = re.compile(
    r"\s(?:to|on|of|for|against)(?=\s(?:the\s)?[A-Z])"
    r"(?:,?(?:\s(?:to|on|of|for|against|in|by|and|or|the))*\s[A-Z][\w’'-]*)+"
)
_LITTLE_BEHIND = 40
_LITTLE_BEFORE = 70
_ANTECEDENT = 160


def whole_phrase(text: str, start: int, end: int) -> Span:
    """The words with the rest of a phrase that they begin or end a little within.

    A name goes on to its end. What opens with “which …” takes the clause before it along; words
    that only lead on to what is left out, as “in collaboration”, go.
    """
    behind = _PHRASE_END.search(text, end)
    stop = behind.start() if behind else len(text)
    last = stop if stop - end <= _LITTLE_BEHIND else end
    named = _NAME_ON.match(text, last) if _NAME_NOUN.search(text, start, last) else None
    last = named.end() if named else last
    loose = _LOOSE.search(text[start:last])
    return _phrase_start(text, start), start + loose.start() if loose else last


def _phrase_start(text: str, start: int) -> int:
    cuts = [0, *(cut.end() for cut in _CUT.finditer(text, 0, start))]
    if _RELATIVE.match(text, start):
        before = [cut for cut in cuts if cut < start]
        return before[-1] if before and start - before[-1] <= _ANTECEDENT else start
    if _OPENS.match(text, start) or _LEADS.search(text, 0, start):
        return start
    joined = _JOINED.match(text, cuts[-1])
    first = joined.end() if joined else cuts[-1]
    return first if first <= start <= first + _LITTLE_BEFORE else start


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
