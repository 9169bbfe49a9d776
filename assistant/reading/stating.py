"""Which passage to keep to when the best one lacks the very thing that is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.evidence.items import has_item
from assistant.inquiry import Inquiry
from assistant.question.expected import find_expected
from assistant.reading.again import asks_of_event, asks_of_it
from assistant.reading.weighing import Weighed
from assistant.turns.nearness import paragraphs_apart, stands_near

_NEAR = 0.8
_NEAR_AT_HOME = 1.5
_LEAST = 0.25
_SHARE = 0.3
_BESIDE = 1


def prefer_stating(ordered: Sequence[Weighed]) -> tuple[Weighed, ...]:
    """The passages, one first that may state it and is about as good as the best, which cannot.

    It must have as many words of the question and answer as surely, and in another document be
    nearer: a paragraph that only has such a word by chance does not answer.
    """
    best = ordered[0]
    if not lacks_surely(best):
        return tuple(ordered)
    home = best.paragraph_id.partition("/")[0]
    for one in ordered[1:]:
        behind, at_home = best.weight - one.weight, one.paragraph_id.startswith(f"{home}/")
        if behind > (_NEAR_AT_HOME if at_home else _NEAR):
            continue
        answers = one.reading.answers >= max(_LEAST, best.reading.answers)
        if at_home and behind <= _NEAR:
            answers = one.reading.answers >= _SHARE * best.reading.answers
        if answers and one.coverage >= best.coverage and not lacks_surely(one):
            return (one, *(other for other in ordered if other is not one))
    return tuple(ordered)


def prefer_naming(
    inquiry: Inquiry, ordered: Sequence[Weighed], catalogue: Catalogue
) -> tuple[Weighed, ...]:
    """The passages, one first that has the thing of “and conch?” where the best surely lacks it.

    It is the one that stands nearest to the earlier answer; far from that none is.
    """
    if not lacks_surely(ordered[0]) or not inquiry.focus:
        return tuple(ordered)
    naming = {
        one.paragraph_id: paragraphs_apart(one.paragraph_id, inquiry.focus[0]) or 0
        for one in ordered
        if stands_near(one.paragraph_id, inquiry.focus[0])
        and not lacks_surely(one)
        and has_item(inquiry, catalogue.paragraphs[one.paragraph_id].text)
    }
    nearest = min(naming, key=lambda key: naming[key], default="")
    return tuple(sorted(ordered, key=lambda one: one.paragraph_id != nearest))


def prefer_earlier(
    inquiry: Inquiry, ordered: Sequence[Weighed], catalogue: Catalogue
) -> tuple[Weighed, ...]:
    """The passages, first that of the earlier answer for “where was it held?”, “how much is it?”.

    A question of nothing but “it” is about that one, even if it states no such thing, unless the
    best stands right beside it. The time or place of an event must be stated there.
    """
    earlier = next(iter(inquiry.focus), "")
    if not earlier:
        return tuple(ordered)
    if asks_of_event(inquiry):
        keeps = any(find_expected(inquiry.kind, catalogue.paragraphs[earlier].text))
    else:
        keeps = asks_of_it(inquiry) and not _stands_beside(ordered[0].paragraph_id, inquiry.focus)
    return tuple(sorted(ordered, key=lambda one: not (keeps and one.paragraph_id == earlier)))


def _stands_beside(paragraph_id: str, focus: Sequence[str]) -> bool:
    apart = (paragraphs_apart(paragraph_id, one) for one in focus)
    return any(steps is not None and steps <= _BESIDE for steps in apart)


def lacks_surely(passage: Weighed) -> bool:
    """Whether a passage lacks something so surely that it cannot answer."""
    return any(lack.settles for lack in passage.lacks)
