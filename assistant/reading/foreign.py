"""Questions on subjects that the library does not have."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.reading.weighing import Weighed

_FOREIGN_WORDS = 0.25
_FOREIGN_COSINE = 0.3
_STRANGE_COSINE = 0.15


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
