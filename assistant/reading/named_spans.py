"""Words a question points at by a noun of its own: a body or meeting so called, a purpose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial
from itertools import pairwise

from assistant.clauses import Span
from assistant.inquiry import Inquiry
from assistant.question.expected import find_expected
from assistant.question.kinds import content_words
from assistant.reading.stretches import is_own
from assistant.retrieval import stem_words

_BODY_ASKED = re.compile(
    r"\b(?:which|what)\s+(?:(?!(?:of|in|is|are|was|must|should|has|will)\b)[\w-]+\s+){0,2}?(?P<noun>committee|commission|council|"
    r"government|agency|office|department|division|secretariat|ministry|university|bank|fund|board|court|"
    r"laboratory|network|union|institute|institution|observatory|centre|center|police|library|museum)\b",
    re.I,
)
# “Which body deals with corruption?”: any body that has corruption in its name.
_ANY_BODY_ASKED = re.compile(
    r"\b(?:which|what)\s+(?:(?!(?:of|in|is|are|was|must|should|has|will)\b)[\w-]+\s+){0,2}?"
    r"(?:body|organ|entity|organi[sz]ation|agency|office|institution|mechanism|forum|group)\b|"
    r"\bwho(?:['’]s|\s+is|\s+are)?\s+(?:in\s+charge\s+of|deals?\s+with|handles?|looks?\s+after|"
    r"covers?|works?\s+on|takes?\s+care\s+of|concerned\s+with)\b",
    re.I,
)
_BODIES = frozenset(
    stem_words(
        "committee commission council agency office department secretariat institute institution "
        "mechanism centre center organization organisation network forum group board fund union"
    )
)
_EVENT_ASKED = re.compile(
    r"\b(?:which|what)\s+(?:(?!(?:of|in|is|are|was|must|should|has|will)\b)[\w-]+\s+){0,2}?(?P<noun>meeting|conference|"
    r"congress|summit|seminar|workshop|symposium|convention|protocol|treaty|declaration|charter|agreement)"
    r"\s+(?!that\b|which\b)(?=\w)",
    re.I,
)
_SMALL = r"(?:of|on|for|against|and|the|in|to|de|del|la|las|los|contra|sobre|y)"
_NAME = re.compile(rf"\b[A-Z][\w’'-]+(?:(?:\s+{_SMALL}){{0,3}}\s+[A-Z][\w’'-]+)+")
_OF = re.compile(r"\s(?:of|for|to|in|on|del?|para|sobre)(?:\s+(?:the|el|la|los|las))?\s")
_TREATIES = frozenset(stem_words("treaty treaties convention protocol agreement pact accord"))
_ANY_TREATY = frozenset(stem_words("treaty treaties pact accord"))
_TREATY_NOUN = r"(?:Convention|Protocol|Treaty|Agreement|Accord|Pact)"
_TREATY_LINK = (
    r"(?:(?:,?\s+(?:and|or))?\s+|,\s+|"
    r"(?:,?\s+(?:and|or))?(?:\s+(?:of|on|for|against|to|in|by|the|their|its|and|concerning)){1,4}\s+)"
)
_NEXT_TREATY = rf"(?:,\s+)?(?:\s*(?:and|the|its)\s+)+(?:[A-Z][\w-]+\s+){{0,4}}{_TREATY_NOUN}\b"
_TREATY_NAME = re.compile(
    rf"(?:[Tt]he\s+)?(?:[A-Z][\w’'-]+\s+)*(?P<noun>{_TREATY_NOUN})(?=\s+(?:on|for|against|to|of|concerning)\s)"
    rf"(?:(?!{_NEXT_TREATY}|,\s+(?:and\s+)?the\s){_TREATY_LINK}[A-Z][\w’'-]*)+(?:\s\([A-Z][\w-]+\))?"
)
_ARTICLE = re.compile(r"^(?:(?:the|its|all|other|relevant)\s+)+", re.I)
_ABOUT = 90
_WHOLE_NAME = 3
_CLOSE = 60
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
    """For “which committee …?”: the body called so that has most of the question in its name.

    None where several have as much of it.
    """
    if inquiry.kind not in ("who", "to-whom"):
        return None
    asked = _BODY_ASKED.search(inquiry.question)
    if asked is not None:
        noun = frozenset(stem_words(asked["noun"]))
        called = _called(inquiry, text, find_expected("who", text), noun)
        if called:
            return _best(called, least=0)
    if not _ANY_BODY_ASKED.search(inquiry.question):
        return None
    return _best(_called(inquiry, text, map(partial(_from_article, text), _names(text)), _BODIES))


def _called(
    inquiry: Inquiry, text: str, names: Iterable[Span], nouns: frozenset[str]
) -> dict[Span, int]:
    """How many words asked stand in each name that has one of the nouns."""
    found = {text[start:end]: (start, end) for start, end in names}
    rest = inquiry.topic_stems - nouns
    return {
        span: len(rest & set(stem_words(name)))
        for name, span in found.items()
        if nouns & set(stem_words(name)) and not _is_said(inquiry, name)
    }


def _from_article(text: str, name: Span) -> Span:
    """A name with the article before it."""
    before = text[: name[0]]
    return len(before) - len("the ") * before.endswith("the "), name[1]


def _best(met: Mapping[Span, int], *, least: int = 1) -> Span | None:
    """The span that meets most words, at least so many; None where several meet as many."""
    most = max(met.values(), default=0)
    best = [span for span, number in met.items() if number == most]
    return best[0] if most >= least and len(best) == 1 else None


def _is_said(inquiry: Inquiry, name: str) -> bool:
    """Whether the question itself says a name as it stands."""
    return _ARTICLE.sub("", name).lower() in inquiry.question.lower()


def event_span(inquiry: Inquiry, text: str, read: Span) -> Span | None:
    """For “which meeting took place in Lima?”: the name of a meeting that stands by these words.

    None where the words read have the noun themselves, or no one name stands closest. A treaty may
    be called a convention, and is known by its own name.
    """
    asked = _EVENT_ASKED.search(inquiry.question)
    if inquiry.kind not in ("which", "what") or asked is None:
        return None
    noun = frozenset(stem_words(asked["noun"]))
    if noun & _TREATIES:
        return _treaty_span(inquiry, text, noun)
    if noun & set(stem_words(text[slice(*read)])):
        return None
    rest = inquiry.topic_stems - noun
    names = [
        span
        for name in _names(text)
        if (span := _own_name(text, name, noun)) and not is_asked(inquiry, text[slice(*span)])
    ]
    ends = [min(span[1] + _ABOUT, then[0]) for span, then in pairwise((*names, (len(text),) * 2))]
    near = {
        span: len(rest & set(stem_words(text[span[0] : end])))
        for span, end in zip(names, ends, strict=True)
    }
    return _best(near)


def _treaty_span(inquiry: Inquiry, text: str, noun: frozenset[str]) -> Span | None:
    """The one treaty with most of the question in its name, None where several have as much."""
    called = _TREATIES if noun & _ANY_TREATY else noun
    rest = inquiry.topic_stems - _TREATIES
    met = {
        match.span(): len(rest & set(stem_words(match[0])))
        for match in _TREATY_NAME.finditer(text)
        if called & set(stem_words(match["noun"]))
    }
    return _best(met)


def bound_span(inquiry: Inquiry, text: str, read: Span) -> Span | None:
    """For “when was the Meeting of Ministers of Justice held?”: the time or place behind this name.

    None where the words read stand behind it too, or none stands close behind it. A place within
    a longer name, as in “of the Americas”, is not where it was held.
    """
    if inquiry.kind not in ("when", "where"):
        return None
    ends = [
        name[1]
        for name in _names(text)
        if len(content_words(text[slice(*name)])) >= _WHOLE_NAME
        and is_asked(inquiry, text[slice(*name)])
    ]
    if len(ends) != 1 or ends[0] <= read[0] <= ends[0] + _CLOSE:
        return None
    found = (span for span in find_expected(inquiry.kind, text) if span[0] >= ends[0])
    placed = (span for span in found if inquiry.kind == "when" or is_own("where", text, span))
    first = next(placed, None)
    return first if first and first[0] <= ends[0] + _CLOSE else None


def _names(text: str) -> list[Span]:
    """The proper names of several words in a paragraph, but for the verb it begins with."""
    return [match.span() for match in _NAME.finditer(text, text.find(" ") + 1)]


def _own_name(text: str, span: Span, noun: frozenset[str]) -> Span | None:
    """The name that has the noun, without what is named after it: “Mechanism of the …”."""
    start, end = span
    for match in _OF.finditer(text, start, end):
        if noun & set(stem_words(text[start : match.start()])):
            break
        start = match.end()
    return (start, end) if noun & set(stem_words(text[start:end])) else None


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
