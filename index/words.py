"""Texts to words and stems: what search, spelling and exact answers compare."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import Stemmer

_STEMMER = Stemmer.Stemmer("english")
_WORD = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
# Lucene's list, with which BM25 is usually measured.
STOP_WORDS = frozenset(
    "a an and are as at be but by for if in into is it no not of on or such that the their then "
    "there these they this to was will with".split()
)


@lru_cache(maxsize=16_384)
def stem_words(text: str) -> tuple[str, ...]:
    """Stems of all words of a text, stop words included."""
    return tuple(str(stem) for stem in _STEMMER.stemWords(_WORD.findall(text.lower())))


def stem_each(words: Iterable[str]) -> list[str]:
    """The stem of each word, in order."""
    return [str(stem) for stem in _STEMMER.stemWords([word.lower() for word in words])]


def search_stems(text: str) -> list[str]:
    """Stems of the words that search counts: of two letters or more, and no stop words."""
    return [str(stem) for stem in _STEMMER.stemWords(_search_words(text))]


def is_searched(stem: str) -> bool:
    """Whether every word with this stem is one that search counts."""
    return len(stem) > 1 and stem not in _STOP_STEMS


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, parts of hyphenated ones apart."""
    return _LETTERS.findall(text.lower())


def _search_words(text: str) -> list[str]:
    words = _WORD.findall(text.lower())
    return [word for word in words if len(word) > 1 and word not in STOP_WORDS]


_STOP_STEMS = frozenset(str(stem) for stem in _STEMMER.stemWords(sorted(STOP_WORDS)))
