"""Who is asked, or told, in the texts in place of the one that a question names."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence.actors import other_actor
from assistant.evidence.addressees import tells_another, tells_nobody_else
from assistant.grounding import escape
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.reading.candidates import MANY
from assistant.reading.extraction import Reading


def say_other_actor(inquiry: Inquiry, read: Sequence[str], parts: Parts) -> str:
    """Whom the texts ask instead of the one that the question names, or nothing.

    Of many documents only the paragraphs that were read are looked at.
    """
    documents = inquiry.document_ids or tuple(parts.catalogue.resolutions)
    if len(documents) > MANY:
        duties = [duty for key in read for duty in parts.duties_of(key)]
    else:
        duties = [duty for key in documents for duty in parts.obligations_of(key)]
    duty = other_actor(inquiry, duties, parts.catalogue)
    if duty is None or duty.actor is None:
        return ""
    citation = escape(parts.catalogue.citation(duty.paragraph_id))
    return f"{citation} asks this of {escape(duty.actor.text)}, not of the one named."


def say_other_party(inquiry: Inquiry, paragraph_id: str, parts: Parts) -> str:
    """That the closest paragraph has the one named report, and nobody report to it; or nothing."""
    told = tells_another(inquiry, parts.duties_of(paragraph_id))
    citation = escape(parts.catalogue.citation(paragraph_id))
    said = f"The closest paragraph, {citation}, asks this of {escape(told)}, not for it."
    return said if told else ""


def say_nobody_else(inquiry: Inquiry, words: Reading, parts: Parts) -> str:
    """That the closest paragraph has nobody else do it; or nothing."""
    duties = parts.duties_of(words.paragraph_id)
    if not tells_nobody_else(inquiry, duties, (words.start, words.end)):
        return ""
    citation = escape(parts.catalogue.citation(words.paragraph_id))
    return f"The closest paragraph, {citation}, names nobody else."
