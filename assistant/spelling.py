"""Mending misspelt words of a question against the words of the library."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Spelling:
    """The library's words with their counts, and a test for words that are right anyway."""

    counts: Counter[str]
    is_known: Callable[[str], bool]

    def mend(self, question: str) -> str:
        """The question with every unknown word replaced by its one near word, if it has one."""
        return _WORD.sub(lambda match: self._mend_word(match.group()), question)

    def _mend_word(self, word: str) -> str:
        lowered = word.lower()
        if lowered in self.counts or self.is_known(lowered) or word.isupper():
            return word
        if any(lowered.removesuffix(end) in self.counts for end in ("s", "es", "d", "ed", "ing")):
            return word
        limit = 1 if len(lowered) < 7 else 2
        near = process.extract(
            lowered, self.counts.keys(), scorer=OSA.distance, score_cutoff=limit, limit=8
        )
        candidates = [item for item in near if item[0][0] == lowered[0] or item[1] == 1]
        if not candidates:
            return word
        best = min(candidates, key=lambda item: (item[1], -self.counts[item[0]]))[0]
        return best.capitalize() if word[0].isupper() else best


def build_spelling(texts: Iterable[str], is_known: Callable[[str], bool]) -> Spelling:
    """Count the words of the texts; `is_known` tells words of the language at large."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(word.lower() for word in _WORD.findall(text))
    return Spelling(counts, is_known)
