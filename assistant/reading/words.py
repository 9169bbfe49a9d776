"""From token logits to the answering words of a paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from index.states import Floats, Span

LONGEST = 48
INSIDE = 0.5
OPEN_AND_CLOSE = {"(": ")", "“": "”", "[": "]"}
TRIM = " \t\n,;:.–-"


@dataclass(frozen=True, slots=True)
class Words:
    """The likeliest answering words: offsets in the paragraph and how sure the reader is."""

    start: int
    end: int
    certainty: float


NO_WORDS = Words(-1, -1, 0.0)


def find_words(text: str, offsets: Sequence[Span], logits: Floats) -> Words:
    """The best stretch by its start, its end and the tokens between; whole words only.

    `logits` has a row of start, end and inside for every token of `offsets`.
    """
    own = np.array([low >= 0 and high > low for low, high in offsets])
    if not own.any():
        return NO_WORDS
    places = np.flatnonzero(own)
    start, end = (_log_softmax(logits[places, column]) for column in (0, 1))
    inside = logits[places, 2]
    sums = np.concatenate([[0.0], np.cumsum(np.clip(inside, -4.0, 4.0))])
    best, chosen = -np.inf, (0, 0)
    for first in range(len(places)):
        lasts = np.arange(first, min(len(places), first + LONGEST))
        length = lasts - first + 1
        values = start[first] + end[lasts] + INSIDE * (sums[lasts + 1] - sums[first]) / length**0.5
        last = int(lasts[int(np.argmax(values))])
        if values.max() > best:
            best, chosen = float(values.max()), (first, last)
    first, last = chosen
    certainty = float(np.exp(start[first] + end[last]))
    low, high = offsets[places[first]][0], offsets[places[last]][1]
    return Words(*whole_words(text, low, high), certainty)


def whole_words(text: str, start: int, end: int) -> Span:
    """The stretch widened to whole words, without punctuation around it, brackets closed."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while end > start + 1 and text[end - 1] in TRIM:
        end -= 1
    while start < end - 1 and text[start] in TRIM:
        start += 1
    for opening, closing in OPEN_AND_CLOSE.items():
        unclosed = text.count(opening, start, end) > text.count(closing, start, end)
        if unclosed and text[end : end + 1] == closing:
            end += 1
    return start, end


def _log_softmax(values: Floats) -> Floats:
    shifted = values - values.max()
    return np.asarray(shifted - np.log(np.exp(shifted).sum()), dtype=np.float32)
