"""Words that a question and a text share, or say alike."""

from __future__ import annotations

from assistant.conclusion.words import GENERIC
from assistant.question.kinds import content_words
from assistant.writing.lexicon import are_alike, stem


def shared_words(asked: str, words: str, generic: bool = False) -> set[str]:
    """The stems of a question that words have too, or others used for the same thing.

    Words like “state” and “assembly” only count where `generic` ones do.
    """
    mine = own_words(asked, generic)
    theirs = {stem(word) for word in content_words(words)}
    return {one for one in mine if any(are_alike(one, other) for other in theirs)}


def lacks_words(asked: str, words: str) -> bool:
    """Whether a word of a question, but for one like “state”, stands in no form among others."""
    return shared_words(asked, words) != own_words(asked)


def own_words(asked: str, generic: bool = False) -> set[str]:
    """The stems of the words that a question has of its own, or of all where `generic` ones do."""
    return {stem(word) for word in content_words(asked) if generic or word not in GENERIC}
