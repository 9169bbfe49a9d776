"""Another thing asked of the earlier answer, which does not have it: “and a live band?”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.inquiry import Inquiry
from assistant.question.elliptical import other_thing
from assistant.question.kinds import content_words
from assistant.question.terms import Term
from assistant.retrieval import stem_words
from assistant.writing.lexicon import are_alike, stem

_NO_THING = re.compile(
    r"\d|\b(?:years?|months?|weeks?|days?|times?|ends?|start|beginning|finish|now|later|before|"
    r"after|until|since|when|who|what|where|how|why|if|unless|not|it|they|he|she|you|we|i|that|up|"
    r"out|años?|meses|fin|inicio|ahora|antes|después|hasta|desde|si|no)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 3


def missing_item(inquiry: Inquiry, missing: Sequence[Term], text: str, *, is_focus: bool) -> str:
    """The other thing that is asked of, where a text has no word for it.

    Of the paragraph of the earlier answer (`is_focus`) any thing may be missing, as that was
    found for another; elsewhere only one of the named things that are `missing` there.
    """
    thing = _thing(inquiry)
    if not thing or not (is_focus or any(term.text in thing for term in missing)):
        return ""
    return "" if any(words_met(thing, text)) else thing


def has_item(inquiry: Inquiry, text: str) -> bool:
    """Whether a text has all words of the other thing that is asked of, or others for them."""
    thing = _thing(inquiry)
    return bool(thing) and all(words_met(thing, text))


def _thing(inquiry: Inquiry) -> str:
    thing = other_thing(inquiry.question) if inquiry.depends else ""
    is_thing = len(thing.split()) <= _MOST_WORDS and not _NO_THING.search(thing)
    return thing if is_thing and content_words(thing) else ""


def words_met(thing: str, text: str) -> Iterator[bool]:
    """Of each word of a thing, whether a text has it or another for it."""
    said = {stem(word) for word in stem_words(text)}
    return (any(are_alike(stem(word), one) for one in said) for word in content_words(thing))
