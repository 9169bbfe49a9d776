"""Questions that obligations answer exactly: who does it, what is due then, what only invites."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.duties.dates import due_then
from assistant.duties.deeds import asks_to_do
from assistant.duties.lines import list_duties, list_fields
from assistant.duties.recurring import by_means, by_period
from assistant.duties.selecting import (
    MOST_LISTED,
    WITHOUT_FIELD,
    by_actor,
    by_asked,
    by_deed,
    by_deliverable,
    by_field,
    by_force,
    forces_asked,
)
from assistant.duties.treaties import by_treaty
from assistant.duties.windows import window_asked
from assistant.duties.words import MANY_DOCUMENTS
from assistant.evidence.identities import asks_for_names
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation, ObligationsOf, extract_obligations
from assistant.question.expected import asks_for_person
from assistant.records import Answer

_MANY_PARAGRAPHS = 40
_MOST_DUE = 30
_FIELDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("recipients", re.compile(r"\brecipients?\b|\baddressees\b", re.I)),
    ("due", re.compile(r"\b(?:deadlines?|due\s+dates?|time\s+limits?)\b", re.I)),
    ("condition", re.compile(r"\b(?:conditions?|(?:which|what)\s+resources)\b", re.I)),
    ("with_whom", re.compile(r"\bwith\s+whom\b|\bpartners\b", re.I)),
    ("through_whom", re.compile(r"\bthrough\s+(?:whom|which)\b", re.I)),
)


def answer_duties(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """Answer from the obligations that have every word of the question; None where none has."""
    if inquiry.identifiers.paragraphs or inquiry.part == "pre":
        return None
    if asks_for_names(inquiry.question) or asks_for_person(inquiry.question):
        return None
    if inquiry.depends and not (inquiry.identifiers.document_ids and asks_to_do(inquiry.plain)):
        return None
    documents = inquiry.document_ids or catalogue.by_date()
    if not inquiry.topic:
        return None
    if len(documents) > MANY_DOCUMENTS:
        found = by_deed(inquiry, _duties_with(inquiry, documents, catalogue))
        return _say(found, inquiry, catalogue)
    duties = [duty for key in documents for duty in obligations_of(key)]
    if window_asked(inquiry.plain) and (due := due_then(inquiry, duties, catalogue)):
        return list_duties(due, inquiry, catalogue) if len(due) <= _MOST_DUE else None
    recurring = (
        by_treaty(inquiry, duties) or by_period(inquiry, duties) or by_means(inquiry, duties)
    )
    if recurring:
        return list_duties(recurring, inquiry, catalogue) if len(recurring) <= _MOST_DUE else None
    field = next((name for name, asked in _FIELDS if asked.search(inquiry.question)), "")
    if field and (found := by_field(field, inquiry, duties)):
        return _say_field(found, field, inquiry, catalogue)
    found = (
        by_force(inquiry, duties)
        or due_then(inquiry, duties, catalogue)
        or by_deliverable(inquiry, duties)
        or by_asked(inquiry, duties, catalogue)
        or by_actor(inquiry, duties)
        or by_deed(inquiry, duties)
    )
    return _say(found, inquiry, catalogue)


def _say_field(
    found: Sequence[Obligation], field: str, inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """The duties by what stands in a field of theirs, or those in which nothing stands."""
    if WITHOUT_FIELD.search(inquiry.question):
        return list_duties(found, inquiry, catalogue)
    if field == "condition" and any(catalogue.parts(duty.paragraph_id) for duty in found):
        return None
    return list_fields(found, field, inquiry, catalogue)


def _duties_with(
    inquiry: Inquiry, documents: Sequence[str], catalogue: Catalogue
) -> list[Obligation]:
    """The duties of the paragraphs with all words of a “who”; none where these are many."""
    asked = inquiry.topic_stems
    keys = catalogue.having([asked]) if inquiry.kind == "who" and len(asked) > 1 else None
    if keys is None or len(keys) > _MANY_PARAGRAPHS:
        return []
    inside = set(documents)
    return [
        duty
        for document_id, _, label in (key.partition("/") for key in sorted(keys))
        if document_id in inside
        for duty in extract_obligations(catalogue.resolutions[document_id], label)
    ]


def _say(found: Sequence[Obligation], inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The one actor asked for, or a list; None where nothing was found, or too much.

    Paragraphs asked for by how strongly they ask are all listed, however many.
    """
    if not found or (len(found) > MOST_LISTED and not forces_asked(inquiry)):
        return None
    if len({duty.paragraph_id for duty in found}) == 1 and inquiry.kind == "who":
        return _one(found[0], inquiry, catalogue)
    return list_duties(found, inquiry, catalogue)


def _one(duty: Obligation, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """The actor of one obligation, above the sentence that binds it."""
    text = catalogue.paragraphs[duty.paragraph_id].text
    start, end = quotable(text, duty.action.start, duty.action.end)
    actor = duty.actor.text if duty.actor else ""
    statement = Statement(
        f"**{escape(actor[:1].upper() + actor[1:])}**.", (Evidence(duty.paragraph_id, start, end),)
    )
    return ground(Draft((statement,)), inquiry.standalone_question, catalogue)
