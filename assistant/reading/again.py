"""Follow-ups answered with words that answered before: what is asked anew may not be there."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.grounding import escape
from assistant.inquiry import Inquiry
from assistant.reading.extraction import Reading
from assistant.retrieval import stem_words
from assistant.turns.said import is_said

# Yes or no, a reason or a manner may well be told by the words that told something else.
_OWN_WORDS = ("who", "to-whom", "when", "where", "how-many", "how-much", "list")
_OF_IT = re.compile(
    r"\b(?:was|is|were|are|will|did|does|do|has|have|should|must)\s+(?:it|this|that|they|these|those)\b",
    re.IGNORECASE,
)
_IT = re.compile(r"\b(?:it|this|that|these|those|they|them|he|him|she|her)\b", re.IGNORECASE)
_TAKING_PLACE = frozenset(stem_words("held hold take took place happen occur meet met convene"))
_SURE = 0.5


def says_again(inquiry: Inquiry, words: Reading, catalogue: Catalogue) -> str:
    """That a paragraph has nothing but what was said before, where its words are unsure.

    Nothing for a question that the same words may answer too.
    """
    if inquiry.kind not in _OWN_WORDS or words.answers >= _SURE or asks_of_event(inquiry):
        return ""
    text = catalogue.paragraphs[words.paragraph_id].text
    if not is_said(text[words.start : words.end], inquiry.said):
        return ""
    citation = escape(catalogue.citation(words.paragraph_id))
    return f"The closest paragraph, {citation}, says no more of it."


def asks_of_event(inquiry: Inquiry) -> bool:
    """Whether just the time or place of what was spoken of is asked: “where was it held?”."""
    bare = _OF_IT.search(inquiry.question) and inquiry.topic_stems <= _TAKING_PLACE
    return inquiry.depends and inquiry.kind in ("when", "where") and bool(bare)


def asks_of_it(inquiry: Inquiry) -> bool:
    """Whether a follow-up has no word of its own for the thing it asks of: “how much is it?”."""
    pointed = inquiry.depends and not inquiry.topic and _IT.search(inquiry.question)
    return bool(pointed) and inquiry.kind in _OWN_WORDS
