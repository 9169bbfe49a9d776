"""A text read for comparison: words, stems, dates."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from assistant.writing.lexicon import are_alike, are_same_name, shares_beginning
from assistant.writing.words import Word, find_dates, read_words


@dataclass(frozen=True, slots=True)
class Read:
    """A text read for comparison: its words, their keys, its dates."""

    text: str
    words: tuple[Word, ...]
    dates: tuple[frozenset[str], ...]
    keys: frozenset[str]
    printed: frozenset[str]

    def has(self, key: str, *, inflected: bool = False) -> bool:
        """Whether a stem, or one used for the same thing, occurs."""
        return (
            key in self.keys
            or any(are_alike(key, other) for other in self.keys)
            or (inflected and any(shares_beginning(key, other) for other in self.keys))
        )

    def bears(self, word: Word, *, inflected: bool = False) -> bool:
        """Whether a word, or one used for the same thing, occurs."""
        return any(self.has(key, inflected=inflected) for key in (word.key, *word.others))

    def names(self, word: Word) -> bool:
        """Whether a word of a name occurs; a board is no committee."""
        return any(are_same_name(word.key, other) for other in self.keys)


@lru_cache(256)
def read_text(text: str) -> Read:
    """Read a text for comparison."""
    words = read_words(text)
    keys = frozenset(key for word in words for key in (word.key, *word.others))
    return Read(text, words, find_dates(words), keys, frozenset(w.text.lower() for w in words))
