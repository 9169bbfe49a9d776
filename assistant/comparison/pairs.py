"""What is read of each version for a comparison, and which passages stand side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.comparison.alignment import (
    AKIN,
    SURELY_AKIN,
    change_value,
    choose_pair,
    find_partners,
)
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.reading.passages import Found, read_passages
from assistant.reading.weighing import Weighed
from index.config import Config

_COVERED = 0.5
_LESS = 2.0


def read_each(
    asked: Mapping[str, Inquiry], parts: Parts, config: Config
) -> tuple[list[Found], tuple[str, ...]]:
    """What reading each of the documents gave, and which paragraphs are likely counterparts.

    A counterpart of the other's best passages is read too where it was not found.
    """
    each = [read_passages(inquiry, parts, config) for inquiry in asked.values()]
    if len(each) != 2:
        return each, ()
    named: list[str] = []
    for place, (key, inquiry) in enumerate(asked.items()):
        partners = find_partners(each[1 - place].passages, key, parts)
        named += partners
        read = {one.paragraph_id for one in each[place].passages}
        if not read.issuperset(partners):
            each[place] = read_passages(inquiry, parts, config, also=partners)
    return each, tuple(named)


def choose_passages(
    each: Sequence[Found], named: Sequence[str], parts: Parts
) -> tuple[list[Weighed | None], bool]:
    """The passages of two versions that together answer best and are most alike, and if they are.

    One that is unlike the other and answers less has nothing to say.
    """
    if len(each) != 2 or not all(found.passages for found in each):
        return [next(iter(found.passages), None) for found in each], False
    left, right = (found.passages for found in each)
    (first, second), cosine, cited = choose_pair(left, right, named, parts)
    changes = change_value(first.paragraph_id, second.paragraph_id, parts.catalogue) > 0
    if cosine >= AKIN or cited or (changes and min(first.coverage, second.coverage) >= _COVERED):
        covered = min(first.coverage, second.coverage) > 0
        return [first, second], cited or (cosine >= SURELY_AKIN and covered)
    most = max(first, second, key=lambda one: one.weight)
    chosen = [one if one is most or _says_as_much(one, most) else None for one in (first, second)]
    return chosen, False


def _says_as_much(one: Weighed, most: Weighed) -> bool:
    return one.weight >= most.weight - _LESS and one.coverage >= most.coverage
