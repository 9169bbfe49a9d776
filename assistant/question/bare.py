"""A thing typed alone: “money laundering”, “tell me about gender”, and then “and drugs?”."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.question.kinds import content_words, question_kind

_LEADING = re.compile(r"^\W*(?:and|or|but|y|o|pero|what\s+about|how\s+about)\b\W*", re.IGNORECASE)
_REQUEST = re.compile(
    r"^\W*(?:(?:please|can|could|would|you|i|want|need|like|to|know|hear|see|tell|give|show|find|list|me|us|"
    r"all|everything|anything|something|more|info|information|details|there|is|have|what|"
    r"cuéntame|dime|háblame|muéstrame|dame|todo|algo|más|información)\s+)*"
    r"(?:about|on|regarding|concerning|sobre|acerca\s+del?)\s+(?=\S)",
    re.IGNORECASE,
)
_SMALL = frozenset("the a an any of on in for about to los las el la de del sobre en".split())
_WORD = re.compile(r"[\w’'-]+")
_MOST_WORDS = 4


def thing_alone(question: str) -> str:
    """The thing in a few words that is all a question names, or empty.

    “Deadline for ratification” asks when: it is more than the name of a thing.
    """
    thing = _REQUEST.sub("", question)
    topic = content_words(thing)
    typed = _WORD.findall(thing.lower())
    alone = all(word in _SMALL or word in topic for word in typed)
    if not (alone and 0 < len(topic) <= _MOST_WORDS and question_kind(thing) == "what"):
        return ""
    return thing.strip(" ?.!")


def starts_anew(question: str, catalogue: Catalogue) -> bool:
    """Whether such a thing, of words that the texts have, is typed without a question mark.

    “In person?” and “and gender” hang on the question before.
    """
    thing = thing_alone(question)
    known = all(catalogue.knows(word) for word in content_words(thing))
    return bool(thing) and known and "?" not in question


def swap_bare(question: str, earlier: str) -> str:
    """The thing that a turn names behind a thing typed alone: “and gender?”."""
    return thing_alone(_LEADING.sub("", question)) if thing_alone(earlier) else ""
