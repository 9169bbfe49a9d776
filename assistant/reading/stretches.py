"""Which of several dates, places or reasons of a paragraph belongs to the event asked about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.clauses import Span
from assistant.conclusion.alike import shared_words
from assistant.inquiry import Inquiry
from assistant.question.expected import find_expected

_NEAR = 150
_CUT = re.compile(r"[;:]|,(?!\s*\d{4})|\b(?:and|or|but)\s")
_REASON_END = re.compile(r"[;.]|,\s+(?:and\s+)?(?:to|that)\b|\s+(?:and\s+)?so\s+that\b")
_LEADING = re.compile(r"[\s,]+")
_LONGEST_REASON = 250
# A date is of its year, a place stands “in” or “at” it, a reason is given whole.
_OWN = {
    "when": re.compile(r"\d"),
    "where": re.compile(r"(?<=\bin\s)|(?<=\bat\s)|(?<=\bin\sthe\s)|(?<=\bnear\s)"),
    "why": re.compile(r"since|because|owing|due|considering|given|in\s+(?:view|light)", re.I),
}


def own_span(inquiry: Inquiry, text: str, read: Span) -> Span | None:
    """For “where did the Board meet?”: the place whose own words have more of the question.

    None where the words read are of the kind asked for and no other's have more.
    """
    own = _OWN.get(inquiry.kind)
    if own is None:
        return None
    spans = list(find_expected(inquiry.kind, text))
    topic = " ".join(inquiry.topic)
    met = {
        span: len(shared_words(topic, stretch, generic=True))
        for span, stretch in zip(spans, _stretches(text, spans), strict=True)
    }
    inside = [met[span] for span in spans if span[0] < read[1] and read[0] < span[1]]
    inside = inside and [*inside, len(shared_words(topic, text[slice(*read)], generic=True))]
    others = [span for span in spans if is_own(inquiry.kind, text, span)]
    most = max((met[span] for span in others), default=0)
    best = [span for span in others if met[span] == most]
    if not inside or len(best) > 1 or most <= max(inside):
        return None
    return _whole_reason(text, best[0]) if inquiry.kind == "why" else best[0]


def is_own(kind: str, text: str, span: Span) -> bool:
    """Whether a date has a figure, a place an “in” or “at” before it, a reason its own word."""
    pattern = _OWN[kind]
    return bool(pattern.match(text, span[0]) if kind != "when" else pattern.search(text, *span))


def _whole_reason(text: str, span: Span) -> Span | None:
    """The clause that a word for a reason opens, None where it is long."""
    end = _REASON_END.search(text, span[1])
    stop = end.start() if end else len(text)
    return (span[0], stop) if stop - span[0] <= _LONGEST_REASON else None


def _stretches(text: str, spans: Sequence[Span]) -> list[str]:
    """Each with the words before it, since the one before, and behind it in its clause."""
    bounds = [(0, 0), *spans, (len(text), len(text))]
    found = []
    for (_, before), (start, end), (after, _) in zip(bounds, bounds[1:], bounds[2:], strict=False):
        first = _LEADING.match(text, end)
        cut = _CUT.search(text, first.end() if first else end)
        stop = min(end + _NEAR, after, cut.start() if cut else len(text))
        found.append(text[max(before, start - _NEAR) : max(stop, end)])
    return found
