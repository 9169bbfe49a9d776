"""Mending misspelt words of a question against the words of the library."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import OSA

from assistant.question.gloss import translation_of
from assistant.question.spanish import QUESTION_WORDS, SPANISH_WORDS, speaks_spanish
from index.deferred import DeferredMapping

_SHORTEST = 4
_ENDINGS = (
    "s",
    "es",
    "d",
    "ed",
    "ing",
    "ings",
    "er",
    "ers",
    "or",
    "ors",
    "ly",
    "ness",
    "able",
    "al",
)
_ASKING_WORDS = tuple(
    """paragraph paragraphs resolution resolutions mention mentions mentioned preamble operative
    adopted adoption deadline summary summarise summarize outline overview place date dates session
    year years title symbol committee council government governments country countries state states
    member members report reports meeting meetings convention treaty protocol protocols obligation
    obligations request requests urges invites encourages decides recalls cited document documents
    organization organisation agency agencies secretary general assembly budget resources should
    would could sanction sanctions penalty punishment salary stipend prize reward slogan nationality
    passport supplier insurer pasa ocurre sucede sueldo multa sanción""".split()
)
_FIRST = {"which": 10**9}
_WORD = re.compile(rf"[^\W\d_]{{{_SHORTEST},}}")


@dataclass(frozen=True, slots=True)
class Spelling:
    """The library's words with their counts, and a test for words that are right anyway.

    `spanish` are the words of its Spanish texts, empty where it has none.
    """

    counts: Mapping[str, int]
    is_known: Callable[[str], bool]
    spanish: Mapping[str, int] = field(default_factory=dict)
    _alike: dict[tuple[bool, int, int], list[str]] = field(default_factory=dict)

    def mend(self, question: str) -> str:
        """The question with every unknown word replaced by its one near word, if it has one.

        A Spanish word becomes its English cognate in this way where no text is in Spanish; one
        of the field, nothing but its own translation.
        """
        in_spanish = speaks_spanish(question) and bool(self.spanish)
        return _WORD.sub(lambda match: self._mend_word(match.group(), in_spanish), question)

    def _mend_word(self, word: str, in_spanish: bool) -> str:
        lowered = word.lower()
        if lowered in self.counts or self.is_known(lowered) or word.isupper():
            return word
        if lowered in SPANISH_WORDS or lowered in QUESTION_WORDS:
            return word
        if any(self._is_word(stem) for stem in _stems(lowered)):
            return word
        limit = 1 if len(lowered) < 7 else 2
        near = process.extract(
            lowered,
            self._of_length(len(lowered), limit, in_spanish),
            scorer=OSA.distance,
            score_cutoff=limit,
            limit=8,
        )
        candidates = [item for item in near if item[0][0] == lowered[0] or item[1] == 1]
        if not candidates:
            return word
        best = min(candidates, key=lambda item: (item[1], -self.counts[item[0]]))[0]
        if best not in (translation_of(word).lower() or best):
            return word
        return best.capitalize() if word[0].isupper() else best

    def _is_word(self, stem: str) -> bool:
        return stem in self.counts or (len(stem) >= _SHORTEST and self.is_known(stem))

    def _of_length(self, length: int, limit: int, in_spanish: bool) -> list[str]:
        """The words that so many changes could make as long, in the order of the counts."""
        found = self._alike.get((in_spanish, length, limit))
        if found is None:
            words = self.spanish if in_spanish else self.counts
            found = [word for word in words if abs(len(word) - length) <= limit]
            self._alike[in_spanish, length, limit] = found
        return found


def _stems(word: str) -> list[str]:
    """What a word may be an ending of: the word without it, with a silent e put back."""
    bare = [word.removesuffix(end) for end in _ENDINGS if word.endswith(end)]
    return [stem for one in bare for stem in (one, f"{one}e")]


def build_spelling(
    words: Mapping[str, int],
    is_known: Callable[[str], bool],
    spanish: Callable[[], Mapping[str, int]] = dict,
) -> Spelling:
    """Mend against the longer of these words and those that questions on resolutions have.

    `is_known` tells words of the language at large; `spanish` gives those of Spanish texts, read
    when a question in Spanish comes.
    """
    counts = DeferredMapping(lambda: dict.fromkeys(_ASKING_WORDS, 1) | _longer(words) | _FIRST)
    return Spelling(counts, is_known, DeferredMapping(lambda: _longer(spanish())))


def _longer(words: Mapping[str, int]) -> dict[str, int]:
    return {word: count for word, count in words.items() if len(word) >= _SHORTEST}
