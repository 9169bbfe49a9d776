"""Follow-ups answered with words that answered before: what is asked anew may not be there."""

from __future__ import annotations

from assistant.catalogue import Catalogue
from assistant.grounding import escape
from assistant.inquiry import Inquiry
from assistant.reading.extraction import Reading
from assistant.turns.said import is_said

# Yes or no, a reason or a manner may well be told by the words that told something else.
_OWN_WORDS = ("who", "to-whom", "when", "where", "how-many", "how-much", "list")
_SURE = 0.5


def says_again(inquiry: Inquiry, words: Reading, catalogue: Catalogue) -> str:
    """That a paragraph has nothing but what was said before, where its words are unsure.

    Nothing for a question that the same words may answer too.
    """
    if inquiry.kind not in _OWN_WORDS or words.answers >= _SURE:
        return ""
    text = catalogue.paragraphs[words.paragraph_id].text
    if not is_said(text[words.start : words.end], inquiry.said):
        return ""
    citation = escape(catalogue.citation(words.paragraph_id))
    return f"The closest paragraph, {citation}, says no more of it."
