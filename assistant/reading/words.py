"""From token logits to the answering words of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from index.states import Floats, Span

LONGEST = 48
OVERLAP = 3.0
OPEN_AND_CLOSE = {"(": ")", "“": "”", "[": "]"}
TRIM = " \t\n,;:.–-"
_HANGING = re.compile(
    r"(?:[\s,;]+(?:and|or|of|to|in|for|with|by|the|an?|at|on|from|as|that|which|whose|into|y|o|de|en|"
    r"con|por|para|el|la|los|las|del|al|que|su|sus))+[\s,;:]*$"
)


@dataclass(frozen=True, slots=True)
class Words:
    """The likeliest answering words: offsets in the paragraph and how sure the reader is."""

    start: int
    end: int
    certainty: float


NO_WORDS = Words(-1, -1, 0.0)


def find_words(text: str, offsets: Sequence[Span], logits: Floats) -> Words:
    """The stretch with the best ends and the best expected overlap with the answer.

    `logits` has a row of start, end and inside for every token of `offsets`. The overlap is
    the F1 of the stretch where each token is one of the answering words with its own chance.
    """
    places = np.array(
        [place for place, (low, high) in enumerate(offsets) if 0 <= low < high], dtype=np.int64
    )
    if len(places) == 0:
        return NO_WORDS
    start, end = (_log_softmax(logits[places, column]) for column in (0, 1))
    inside = 1.0 / (1.0 + np.exp(-logits[places, 2]))
    sums = np.concatenate([[0.0], np.cumsum(inside)])
    first, last = np.arange(len(places))[:, None], np.arange(len(places))[None, :]
    length = last - first + 1
    overlap = 2 * (sums[1:][None, :] - sums[:-1][:, None]) / (np.maximum(length, 1) + sums[-1])
    values = start[:, None] + end[None, :] + OVERLAP * np.log(np.maximum(overlap, 1e-6))
    values[(length < 1) | (length > LONGEST)] = -np.inf
    low, high = np.unravel_index(int(values.argmax()), values.shape)
    certainty = float(np.exp(start[low] + end[high]))
    stretch = whole_words(text, offsets[places[low]][0], offsets[places[high]][1])
    return Words(*stretch, certainty)


def whole_words(text: str, start: int, end: int) -> Span:
    """The stretch widened to whole words, without punctuation around it, brackets closed."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    hanging = _HANGING.search(text, start, end)
    if hanging and hanging.start() > start:
        end = hanging.start()
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
