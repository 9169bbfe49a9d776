"""What “how many” asks for: the number before a thing."""

from __future__ import annotations

import re

from assistant.clauses import Span
from assistant.inquiry import Inquiry
from assistant.question.expected import find_expected
from assistant.question.numerals import CARDINAL
from assistant.retrieval import stem_words

_HOW_MANY = re.compile(
    r"\bhow\s+many\s+(?:of\s+(?:the|its|these|those)\s+)?(?P<thing>[\w-]+)", re.I
)
_RELATES = re.compile(r"\b(?:of|for|to|in|on|by|with|from|and|that|which)\b|[,;:.(]", re.I)
_ARTICLE = re.compile(r"\s+(?:the|an?|its|their|el|la|los|las)\b", re.I)
_NO_COUNT = frozenset("both one single once half".split())
_FIGURE = rf"(?:\d[\d,]*|{CARDINAL})"
_PART_OF = re.compile(
    rf"\b{_FIGURE}\s+(?:out\s+)?of\s+(?:(?:the|its|these|those|every)\s+)?{_FIGURE}\b", re.I
)
_CHANGE = re.compile(rf"\bfrom\s+{_FIGURE}(?:\s+[a-z]+)?\s+to\s+{_FIGURE}\b", re.I)
_COUNTED = 24
_NAMED_WITH = 60


def counted_span(inquiry: Inquiry, text: str) -> Span | None:
    """For “how many X”: the number that stands right before X."""
    if inquiry.kind != "how-many":
        return None
    asked = inquiry.topic_stems
    for start, end in find_expected("how-many", text):
        after = text[end : end + _NAMED_WITH]
        if asked & set(stem_words(" ".join(after.split()[:3]))):
            first, last = _whole_count(text, start, end)
            return first, last + len(_thing(text[last : last + _NAMED_WITH]))
    return None


def _whole_count(text: str, start: int, end: int) -> Span:
    """The number with that of which it is a part, or to which it changes: “from 5 to 7”."""
    for pattern in (_PART_OF, _CHANGE):
        for match in pattern.finditer(text):
            if match.start() <= start and end <= match.end():
                return match.span()
    return start, end


def _thing(after: str) -> str:
    """The words behind a number that name what is counted."""
    if _ARTICLE.match(after):
        return ""
    named = _RELATES.split(after)[0]
    if len(named) == _NAMED_WITH:
        named = named.rpartition(" ")[0]
    return named.rstrip()


def count_settles(inquiry: Inquiry, text: str) -> bool:
    """Whether the text has a number right before the very thing that “how many” counts."""
    counted = _HOW_MANY.search(inquiry.question)
    if inquiry.kind != "how-many" or counted is None:
        return False
    thing = set(stem_words(counted["thing"]))
    return any(
        text[start:end].lower() not in _NO_COUNT
        and thing & set(stem_words(_RELATES.split(text[end : end + _COUNTED])[0]))
        for start, end in find_expected("how-many", text)
    )
