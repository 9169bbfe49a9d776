"""Questions on subjects that the library does not have, or has in another language."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.grounding import escape
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.question.spanish import speaks_spanish
from assistant.reading.weighing import Weighed

_FOREIGN_WORDS = 0.25
_FOREIGN_COSINE = 0.3
_STRANGE_COSINE = 0.15
_LANGUAGES = {"en": "English", "es": "Spanish"}


def is_strange(inquiry: Inquiry, passages: Sequence[Weighed], parts: Parts) -> bool:
    """Whether no word of the question is the library's, and no paragraph is at all alike."""
    if inquiry.document_ids or inquiry.depends or not inquiry.topic:
        return False
    if any(word in parts.catalogue.words for word in inquiry.topic):
        return False
    return max(passage.reading.similarity for passage in passages) < _STRANGE_COSINE


def is_foreign(inquiry: Inquiry, passages: Sequence[Weighed], parts: Parts) -> bool:
    """Whether hardly a word of the question is the library's, and no paragraph is alike."""
    if inquiry.document_ids or inquiry.depends or not passages:
        return False
    words = [word for word in inquiry.topic if not word.isdigit()]
    known = sum(word in parts.catalogue.words for word in words)
    alike = max(passage.reading.similarity for passage in passages)
    return known <= _FOREIGN_WORDS * len(words) and alike < _FOREIGN_COSINE


def say_other_language(inquiry: Inquiry, paragraph_id: str, parts: Parts) -> str:
    """That a paragraph is in Spanish and the question is not, or the other way round."""
    language = parts.catalogue.resolution_of(paragraph_id).language
    asked = "es" if speaks_spanish(inquiry.question) else "en"
    if language not in _LANGUAGES or language == asked:
        return ""
    closest = escape(parts.catalogue.citation(paragraph_id))
    return (
        f"The closest paragraph, {closest}, is in {_LANGUAGES[language]}: "
        f"ask in {_LANGUAGES[language]} for what it says in its own words."
    )
