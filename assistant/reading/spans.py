"""Which words of a paragraph answer: a field of its obligation, a thing of the kind asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.clauses import Span, clauses
from assistant.evidence.paper_numbers import number_span
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation
from assistant.obligations import Span as DutySpan
from assistant.question.expected import find_expected
from assistant.reading.agents import agent_span
from assistant.reading.counted import counted_span
from assistant.reading.duty_fields import MEANS_ASKED, ORDERED, duty_span
from assistant.reading.named_spans import bound_span, event_span, named_span, purpose_span
from assistant.reading.stretches import own_span
from assistant.retrieval import stem_words

_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|to\s+be)\s+(?:\w+ly\s+)?\w+(?:ed|en|ld)\b", re.I
)
_SHORT_NAME = re.compile(r"\b[A-Z]{3,}(?:-[A-Z\d]+)?\b")
_SOMEBODY = re.compile(
    r"(?:(?i:by\s+)?(?i:the|an?|one|two|three|four|five|its|their|every|each|all|any|other)\s+[^\W\d]|"
    r"[A-Z][\w.-]+)"
)
_ACTS = re.compile(r"\s+(?:shall|must|should|may|will|(?:is|are)\s+to)\b", re.I)
_BY_MEANS = re.compile(
    r",?\s+(?:(?:in\s+accordance|consistent)\s+with|subject\s+to|(?:from\s+)?within)\s+(?:the\s+)?"
    r"(?:\w+\s+)?(?:resources|means|budget|limits|availability)\b"
)
_BESIDE = 25
# Words read around a field of parties are the list that it is taken from.
_TO_DO = re.compile(r"\s+to\s")
_LISTED = 250
_NEAR = 90


def answering_span(
    inquiry: Inquiry, text: str, read: Span, duties: Sequence[Obligation]
) -> Span | None:
    """The answering words: what is counted or named, what was read, or the field of a duty.

    A field gives way to words read elsewhere that are of the kind asked for: who must act is
    seldom who is to be told.
    """
    for find in (counted_span, number_span, named_span, purpose_span, agent_span):
        exact = find(inquiry, text)
        if exact is not None:
            return exact
    known = 0 <= read[0] < read[1]
    for find_behind in (event_span, bound_span):
        named = find_behind(inquiry, text, read)
        if named is not None:
            return named
    field = duty_span(inquiry, duties)
    chosen = read if known else None
    if field is not None and (
        _does_deed(inquiry, duties, field)
        or _is_other_party(inquiry, duties, read)
        or not (known and _is_rather(inquiry, text, read, field))
    ):
        chosen = field
    return chosen and (
        own_span(inquiry, text, chosen) or _deed_span(inquiry, text, chosen, duties) or chosen
    )


def _deed_span(
    inquiry: Inquiry, text: str, read: Span, duties: Sequence[Obligation]
) -> Span | None:
    """For “what must the Bureau provide?”: what is to be done, where only its means were read."""
    ordered = inquiry.kind == "what" and ORDERED.search(inquiry.question)
    if not ordered or MEANS_ASKED.search(inquiry.question):
        return None
    for duty in duties:
        start, end = duty.action.start, duty.action.end
        means = _BY_MEANS.search(text, start, end)
        if means and means.start() <= read[0] and read[1] <= end:
            return start, means.start()
    return None


def _does_deed(inquiry: Inquiry, duties: Sequence[Obligation], field: Span) -> bool:
    """Whether the field is who does the very deed of “who convenes it?”."""
    if inquiry.kind != "who" or _PASSIVE.search(inquiry.question):
        return False
    return any(
        duty.actor is not None
        and (duty.actor.start, duty.actor.end) == field
        and inquiry.topic_stems & set(stem_words(duty.action.text.partition(" ")[0]))
        for duty in duties
    )


def _is_other_party(inquiry: Inquiry, duties: Sequence[Obligation], read: Span) -> bool:
    """Whether only another party of the deed was read than the one asked for.

    For “who does it?” those with whom somebody does it, for “to whom?” who does it.
    """
    return any(
        party.start <= read[0] and read[1] <= party.end
        for duty in duties
        for party in _other_parties(inquiry.kind, duty)
    )


def _other_parties(kind: str, duty: Obligation) -> tuple[DutySpan, ...]:
    if kind == "who":
        return duty.with_whom
    return (duty.actor,) if kind == "to-whom" and duty.actor else ()


def _is_rather(inquiry: Inquiry, text: str, read: Span, field: Span) -> bool:
    """Whether the words read are of the kind asked for, and no part of the field.

    Who is told to do it is the field, who does it in fact may be somebody without a name.
    """
    if field[0] <= read[0] and read[1] <= field[1]:
        return False
    if inquiry.kind == "who" and _names_asked(inquiry, text[read[0] : text.find(" ", read[1] + 1)]):
        return False
    if read[0] <= field[0] and field[1] <= read[1] and inquiry.kind in ("who", "list"):
        return read[1] - read[0] <= _LISTED and not _TO_DO.match(text, field[1], read[1])
    if inquiry.kind == "who" and _SOMEBODY.match(text, *read):
        ordered = ORDERED.search(inquiry.question)
        return not ordered or (not ordered["by"] and bool(_ACTS.match(text, read[1])))
    return any(low < read[1] and high > read[0] for low, high in find_expected(inquiry.kind, text))


def _names_asked(inquiry: Inquiry, words: str) -> bool:
    """Whether words hold, or stand before, a short name that the question has: it is not asked."""
    return any(name in inquiry.question for name in _SHORT_NAME.findall(words))


def words_of_kind(inquiry: Inquiry, text: str, span: Span) -> Span:
    """The answering words, or the date, place or number asked for where none is near them.

    Words that begin within one take all of it: “no later than 1903” for “later than 1903”.
    """
    if inquiry.kind not in ("when", "where", "how-many", "how-much"):
        return span
    start, end = span[0] - _BESIDE, span[1] + _BESIDE
    found = list(find_expected(inquiry.kind, text))
    if not found or any(low < end and high > start for low, high in found):
        return next((low for low, high in found if low < span[0] < high), span[0]), span[1]
    return near_words(inquiry, text)


def near_words(inquiry: Inquiry, text: str) -> Span:
    """The thing of the kind asked for, else the clause, standing nearest the question's words."""
    asked = set(stem_words(" ".join(inquiry.topic) or inquiry.query))
    spans = list(find_expected(inquiry.kind, text)) or list(clauses(text))
    if not spans:
        return 0, len(text)

    def overlap(span: Span) -> tuple[int, int]:
        inside = set(stem_words(text[span[0] : span[1]]))
        around = set(stem_words(text[max(0, span[0] - _NEAR) : span[1] + _NEAR]))
        return len(asked & around), -len(asked & inside)

    return max(spans, key=overlap)
