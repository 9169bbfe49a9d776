"""Which of the documents named does something to others: “what does X amend?”, “amended by X”."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.mentions.documents import find_document_mentions

_TEXT = r"(?:(?:the|resolution|decision|declaration|la|resolución|decisión)\s+){0,2}$"
_DOES = re.compile(rf"\b(?:does|did|do|has|have)\s+{_TEXT}", re.IGNORECASE)
_BY = re.compile(rf"\b(?:by|por)\s+{_TEXT}", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:been|be|get|got|gets|is|are|was|were|sido|fue)\b", re.IGNORECASE)


def doing_document(inquiry: Inquiry, catalogue: Catalogue) -> str:
    """The one document that a question says or asks to do something; empty where none does."""
    before = _BY if _PASSIVE.search(inquiry.question) else _DOES
    for mention in find_document_mentions(inquiry.question, catalogue):
        if len(mention.document_ids) == 1 and before.search(inquiry.question, 0, mention.start):
            return mention.document_ids[0]
    return ""
