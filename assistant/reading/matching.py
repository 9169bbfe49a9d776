"""Late interaction: how well each word of the question is met somewhere in a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from assistant.question.kinds import content_words
from index.lead import lead_end
from index.states import Floats, TokenStates

Mask = npt.NDArray[np.bool_]
_MET = 0.55


def token_matches(asked: TokenStates, read: TokenStates) -> Floats:
    """For each token of the question the highest cosine with a token of the paragraph.

    The measure of ColBERT (Khattab and Zaharia, 2020), on the encoder's middle states.
    """
    return np.asarray((_unit(asked) @ _unit(read).T).max(axis=1), dtype=np.float32)


def content_tokens(question: str, asked: TokenStates) -> Mask:
    """Which tokens of a question carry its topic, all of them where none does.

    Where words of the question itself do, those of its lead are none.
    """
    topic = set(content_words(question))
    found = [match for match in re.finditer(r"[\w'-]+", question) if topic & _forms(match[0])]
    begin = lead_end(question)
    own = [match for match in found if match.start() >= begin]
    spans = [match.span() for match in own or found]
    offsets = asked.offsets[1:-1] if len(asked.states) > 2 else asked.offsets
    mask = np.array(
        [any(low < end and high > start for start, end in spans) for low, high in offsets]
    )
    return mask if mask.any() else np.ones(len(offsets), dtype=np.bool_)


def match_features(matches: Sequence[Floats], content: Mask) -> Floats:
    """Per paragraph the mean match, and the mean weighted by what tells the paragraphs apart.

    Of the tokens that are `content` also the weakest match, the mean of the two weakest, the
    mean, and the share that is hardly met. Each stands beside its distance to the best of the
    paragraphs.
    """
    table = np.stack(matches)
    telling = table.max(axis=0) - table.mean(axis=0)
    if telling.sum() < 1e-6:
        telling = np.ones_like(telling)
    means = np.stack(
        [table.mean(axis=1), table @ (telling / telling.sum()), *weak_matches(table, content).T],
        axis=1,
    )
    return np.concatenate([means, means - means.max(axis=0)], axis=1)


def weak_matches(table: Floats, content: Mask) -> Floats:
    """Per row: weakest match, mean of the two weakest, mean, and share hardly met, of content."""
    lowest = np.sort(table[:, content], axis=1)
    weak = (
        lowest[:, 0],
        lowest[:, :2].mean(axis=1),
        lowest.mean(axis=1),
        (lowest < _MET).mean(axis=1),
    )
    return np.stack(weak, axis=1)


def _forms(word: str) -> set[str]:
    return {word.lower(), *word.lower().replace("'", "-").split("-")}


def _unit(text: TokenStates) -> Floats:
    own = text.states[1:-1] if len(text.states) > 2 else text.states
    return np.asarray(own / np.linalg.norm(own, axis=1, keepdims=True), dtype=np.float32)
