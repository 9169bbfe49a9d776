"""Whether what a paragraph only orders was done: no text can say that of its own orders."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.grounding import escape
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.reading.weighing import Weighed
from assistant.versions.documents import versions_of

_WAS_DONE = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then)\W+)*(?:did|has|have|was|were)\b(?!\s+to\b)|"
    r"^\W*(?:(?:y|pero)\W+)*(?:ya\s+)?(?:se\s+)?(?:ha|han|fue|fueron)\b",
    re.IGNORECASE,
)
_OF_ORDERING = re.compile(
    r"\b(?:ask|tell|told|request|instruct|urge|invite|encourage|call|recommend|order|direct|demand|"
    r"require|oblige|want|decide|mandate|entrust|charge|task|adopt|approve|pass|renew|repeat|keep|kept|"
    r"change|raise|lower|extend|give|given|gave|solicit|ped|inst|encarg|encomend|exhort|invit|decid|"
    r"aprob|aprueb)\w*",
    re.IGNORECASE,
)
_MOST = 0.6
_HARDLY = 0.01
_ORDERING = frozenset(
    (
        "requests",
        "instructs",
        "urges",
        "invites",
        "encourages",
        "calls upon",
        "recommends",
        "appeals",
    )
)


def asks_whether_done(inquiry: Inquiry) -> bool:
    """Whether it is asked if something was done: “has it been published?”, “did they do it?”."""
    question = inquiry.question
    asked = inquiry.kind == "yes-no" and _WAS_DONE.search(question)
    return bool(asked) and not _OF_ORDERING.search(question)


def look_at_versions(inquiry: Inquiry, catalogue: Catalogue) -> Inquiry:
    """A follow-up whether something was done, asked of later versions of its text as well."""
    limited = inquiry.document_ids
    if not asks_whether_done(inquiry) or len(limited) != 1 or inquiry.identifiers.document_ids:
        return inquiry
    return replace(inquiry, document_ids=versions_of(limited[0], catalogue))


def look_past_orders(
    inquiry: Inquiry, ordered: Sequence[Weighed], parts: Parts
) -> tuple[tuple[Weighed, ...], str]:
    """The passages, those last that only order what is asked to have been done.

    Where nothing else hardly answers they stay, with the words that the closest only orders it.
    """
    if not asks_whether_done(inquiry) or not _only_orders(ordered[0], parts):
        return tuple(ordered), ""
    orders = [one for one in ordered if _only_orders(one, parts)]
    telling = [one for one in ordered if one not in orders]
    if telling and telling[0].reading.answers >= _HARDLY:
        return (*telling, *orders), ""
    citation = escape(parts.catalogue.citation(ordered[0].paragraph_id))
    return tuple(ordered), f"{citation}, asks for it, and whether it was done is not stated."


def _only_orders(passage: Weighed, parts: Parts) -> bool:
    """Whether most words read in a passage are of a deed that somebody is asked to do."""
    read = passage.reading
    inside = sum(
        max(0, min(duty.action.end, read.end) - max(duty.action.start, read.start))
        for duty in parts.duties_of(passage.paragraph_id)
        if duty.force in _ORDERING and duty.actor is not None
    )
    return inside > _MOST * (read.end - read.start)
