"""Answers that stand under a chapeau: where what it leads in answers, and it does not itself."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.lists.open import leads_in
from assistant.question.kinds import SEVERAL_KINDS
from assistant.reading.weighing import Weighed

_ANSWERS = 0.3
_HARDLY = 0.1
_SEVERAL = 2


def is_answered_below(inquiry: Inquiry, passages: Sequence[Weighed], catalogue: Catalogue) -> bool:
    """Whether the best passage only leads in several items that answer, or one of many asked."""
    items = _answering_items(passages, catalogue)
    return len(items) >= _SEVERAL or bool(items and inquiry.kind in SEVERAL_KINDS)


def prefer_item(passages: Sequence[Weighed], catalogue: Catalogue) -> tuple[Weighed, ...]:
    """The passages, first the one item that answers where its chapeau was thought the best."""
    items = _answering_items(passages, catalogue)
    if len(items) != 1:
        return tuple(passages)
    return (items[0], *(one for one in passages if one is not items[0]))


def _answering_items(passages: Sequence[Weighed], catalogue: Catalogue) -> list[Weighed]:
    """The items read as answers under the best passage, where that is no answer of its own."""
    best = passages[0]
    text = catalogue.paragraphs[best.paragraph_id].text
    if not leads_in(text) or best.reading.answers > _HARDLY:
        return []
    return [
        one
        for one in passages[1:]
        if one.reading.answers >= _ANSWERS
        and catalogue.chapeau_of(one.paragraph_id) == best.paragraph_id
    ]
