"""Words that a question points at by a noun of its own: a body so called, what money is for."""

from __future__ import annotations

import re

from assistant.clauses import Span
from assistant.inquiry import Inquiry
from assistant.question.expected import find_expected
from assistant.retrieval import stem_words

_BODY_ASKED = re.compile(
    r"\b(?:which|what)\s+(?:(?!(?:of|in|is|are|was|must|should|has|will)\b)[\w-]+\s+){0,2}?(?P<noun>committee|commission|council|"
    r"government|agency|office|department|division|secretariat|ministry|university|bank|fund|board|court|"
    r"laboratory|network|union|institute|institution|observatory|centre|center|police|library|museum)\b",
    re.I,
)
_SPENT = re.compile(
    r"\b(?:what|which)\b[^?]*\b(?:spen[dt]\s+on|pay\s+for|pays\s+for|used?\s+(?:for|on)|go(?:es)?\s+(?:to|on|towards?)|"
    r"financed?|buys?|cover(?:s|ed)?)\b",
    re.I,
)
_USED_FOR = re.compile(
    r"\b(?:to\s+be\s+|may\s+be\s+|shall\s+be\s+|is\s+|are\s+)(?:used|spent|reserved|devoted|earmarked|applied)\s+"
    r"(?:\w+\s+)?(?:for|to|on)\s(?:(?!,\s+(?:no|none|and\s+(?:to|that|\w+s\s+(?:the|that))|with|it\s+being|provided|"
    r"which|on\s+the)\b)[^;.])*",
    re.I,
)


def named_span(inquiry: Inquiry, text: str) -> Span | None:
    """For “which committee …?”: the one body of the text that is called a committee."""
    asked = _BODY_ASKED.search(inquiry.question)
    if inquiry.kind not in ("who", "to-whom") or asked is None:
        return None
    noun = set(stem_words(asked["noun"]))
    found = {
        text[start:end]: (start, end)
        for start, end in find_expected("who", text)
        if noun & set(stem_words(text[start:end])) and not is_asked(inquiry, text[start:end])
    }
    return next(iter(found.values())) if len(found) == 1 else None


def purpose_span(inquiry: Inquiry, text: str) -> Span | None:
    """For “what may the fund be spent on?”: what the text says it is to be used for."""
    if inquiry.kind in ("who", "when", "where", "how-many") or not _SPENT.search(inquiry.question):
        return None
    found = _USED_FOR.search(text)
    return found.span() if found else None


def is_asked(inquiry: Inquiry, words: str) -> bool:
    """Whether the question itself has all the words of a name."""
    asked = set(stem_words(inquiry.question))
    return all(stem in asked for stem in stem_words(words))
