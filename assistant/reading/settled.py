"""What is asked and stands exactly in a paragraph: an obligation, a count, a list of tasks."""

from __future__ import annotations

from assistant.evidence.paper_numbers import number_span
from assistant.inquiry import Inquiry
from assistant.lists.choice import direct_parts
from assistant.lists.enumerations import wants_all
from assistant.lists.open import asks_tasks_of
from assistant.parts import Parts
from assistant.reading.counted import count_settles
from assistant.reading.duty_fields import affirmed_deed, duty_settles, duty_span
from assistant.retrieval import stem_words


def is_settled(inquiry: Inquiry, paragraph_id: str, parts: Parts) -> bool:
    """Whether an obligation, a count or a symbol in the paragraph is just what is asked."""
    duties = parts.duties_of(paragraph_id)
    text = parts.catalogue.paragraphs[paragraph_id].text
    if count_settles(inquiry, text) or number_span(inquiry, text) is not None:
        return True
    if affirmed_deed(inquiry, duties, text) is not None:
        return True
    if inquiry.depends and paragraph_id in inquiry.focus:
        return duty_span(inquiry, duties) is not None
    return duty_settles(inquiry, duties, text) or _lists_tasks(inquiry, paragraph_id, parts)


def _lists_tasks(inquiry: Inquiry, paragraph_id: str, parts: Parts) -> bool:
    """Whether all that a body is to do is asked, and it is the body that this list binds."""
    if not wants_all(inquiry):
        return False
    parts_of = direct_parts(paragraph_id, parts.catalogue)
    if parts_of and asks_tasks_of(inquiry, paragraph_id, parts.catalogue):
        return True
    asked = inquiry.topic_stems
    duties = [duty for key in parts_of for duty in parts.duties_of(key)]
    return any(set(stem_words(key)) <= asked for duty in duties for key in duty.actor_keys)
