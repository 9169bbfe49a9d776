"""A thing typed alone, as into a search box: “money laundering”, and then “and gender?”."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.question.kinds import content_words, question_kind

_LEADING = re.compile(r"^\W*(?:and|or|but|y|o|pero|what\s+about|how\s+about)\b\W*", re.IGNORECASE)
_SMALL = frozenset("the a an any of on in for about to los las el la de del sobre en".split())
_WORD = re.compile(r"[\w’'-]+")
_MOST_WORDS = 4


def is_bare(question: str) -> bool:
    """Whether a question is nothing but a thing in a few words, with articles and the like.

    “Deadline for ratification” asks when: it is more than the name of a thing.
    """
    topic = content_words(question)
    typed = _WORD.findall(question.lower())
    return (
        0 < len(topic) <= _MOST_WORDS
        and all(word in _SMALL or word in topic for word in typed)
        and question_kind(question) == "what"
    )


def starts_anew(question: str, catalogue: Catalogue) -> bool:
    """Whether such a thing, of words that the texts have, is typed without a question mark.

    “In person?” and “and gender” hang on the question before.
    """
    known = all(catalogue.knows(word) for word in content_words(question))
    return known and "?" not in question and is_bare(question)


def swap_bare(question: str, earlier: str) -> str:
    """The thing that a turn names behind a thing typed alone: “and gender?”."""
    thing = _LEADING.sub("", question).strip(" ?.!")
    return thing if is_bare(earlier) and is_bare(thing) else ""
