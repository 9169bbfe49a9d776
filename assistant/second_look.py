"""A short refused question whose closest paragraph was just spoken of: read as a follow-up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.condense import Condensed, hang
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.records import Answer, Turn
from assistant.settling import inquire

_SHORT = 2


def look_again(
    condensed: Condensed,
    inquiry: Inquiry,
    refused: Answer,
    history: Sequence[Turn],
    parts: Parts,
    answer: Callable[[Inquiry], Answer],
) -> Answer:
    """The answer with the earlier question in mind, else the refusal as it was.

    “Who sits in the chair?” has no pronoun, yet right after the forum it is the forum's chair.
    """
    if not continues(condensed, inquiry, refused):
        return refused
    again = answer(inquire(hang(condensed.question, history, parts.catalogue), parts))
    cited = {one.paragraph_id for one in again.citations}
    return again if cited & set(condensed.thread.paragraph_ids) else refused


def continues(condensed: Condensed, inquiry: Inquiry, refused: Answer) -> bool:
    """Whether a refused question is short, names no text and is closest to the earlier answer."""
    if condensed.depends or not condensed.thread.question or len(inquiry.topic) > _SHORT:
        return False
    identifiers = inquiry.identifiers
    if refused.status != "unanswerable" or not refused.nearest:
        return False
    if identifiers.document_ids or identifiers.missing or identifiers.paragraphs:
        return False
    return refused.nearest[0].paragraph_id in condensed.thread.paragraph_ids[:1]
