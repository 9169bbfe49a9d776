"""Names that few of many loaded texts know: they tell which documents are meant."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

import numpy as np

from assistant.catalogue import Catalogue
from index.words import search_stems

_MOST, _FEW = 0.3, 0.1
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def documents_by_name(question: str, catalogue: Catalogue) -> dict[str, float]:
    """What to add to the worth of documents that have the names of a question.

    Words that more than a tenth of the documents have tell nothing; of the others each counts
    by how few have it: a name that a single one has tells of it as nothing else does.
    """
    derived = catalogue.derived
    worths = np.zeros(len(derived.extracts))
    for stem in sorted({*_name_stems(question, catalogue)}):
        numbers = derived.numbers_with(stem)
        if 0 < len(numbers) <= _FEW * len(worths):
            worths[numbers] += _MOST * _rarity(len(numbers), len(worths)) ** 2
    return {
        key: min(_MOST, float(worths[number]))
        for number, key in enumerate(derived.extracts)
        if worths[number]
    }


def _rarity(having: int, of: int) -> float:
    """From 0, where all documents have a word, to 1, where one has (inverse document frequency)."""
    return math.log(of / having) / math.log(of)


def _name_stems(question: str, catalogue: Catalogue) -> Iterator[str]:
    """Stems of short forms, and of words with capitals that don't begin the question."""
    for short in catalogue.acronyms.short_forms_in(question):
        yield from search_stems(short)
    for place, match in enumerate(_WORD.finditer(question)):
        capitals = sum(letter.isupper() for letter in match.group())
        if capitals > 1 or (capitals and place):
            yield from search_stems(match.group())
