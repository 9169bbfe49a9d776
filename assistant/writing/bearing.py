"""A sentence and the paragraphs it cites as token states, to be read together."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from assistant.reading.matching import token_matches
from assistant.writing.support import strip_symbols
from index.states import StateEncoder, TokenStates

Windows = tuple[TokenStates, ...]
MOST_TOKENS = 400
_MARKS = re.compile(r"\s*\[\d[\d,;\s–-]*\]|[“”\"«»]")


def plain_sentence(sentence: str) -> str:
    """The sentence without markers, quotation marks and symbols."""
    return " ".join(strip_symbols(_MARKS.sub("", sentence)).split())


def read_sentence(plain: str, encoder: StateEncoder) -> TokenStates:
    """The states of a plain sentence; of a very long one those of its beginning."""
    return encoder.read_paragraph(plain)[0]


def join_windows(said: TokenStates, windows: Sequence[TokenStates]) -> TokenStates:
    """The windows in order as one text, as many as fit, with the vector of the nearest.

    Where they are too many, those that meet the words of the sentence least are left out.
    """
    kept = list(windows)
    while len(kept) > 1 and sum(len(one.states) for one in kept) > MOST_TOKENS:
        meets = [float(token_matches(said, one).mean()) for one in kept]
        kept.pop(meets.index(min(meets)))
    nearest = max(windows, key=lambda one: float(said.vector @ one.vector))
    return TokenStates(
        nearest.vector,
        np.concatenate([one.states for one in kept]),
        tuple(span for one in kept for span in one.offsets),
    )
