"""Late interaction: how well each word of the question is met somewhere in a paragraph."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from index.states import Floats, TokenStates


def token_matches(asked: TokenStates, read: TokenStates) -> Floats:
    """For each token of the question the highest cosine with a token of the paragraph.

    The measure of ColBERT (Khattab and Zaharia, 2020), on the encoder's middle states.
    """
    return np.asarray((_unit(asked) @ _unit(read).T).max(axis=1), dtype=np.float32)


def match_features(matches: Sequence[Floats]) -> Floats:
    """Per paragraph the mean match, and the mean weighted by what tells the paragraphs apart.

    Each stands beside its distance to the best of the paragraphs.
    """
    table = np.stack(matches)
    telling = table.max(axis=0) - table.mean(axis=0)
    if telling.sum() < 1e-6:
        telling = np.ones_like(telling)
    means = np.stack([table.mean(axis=1), table @ (telling / telling.sum())], axis=1)
    return np.concatenate([means, means - means.max(axis=0)], axis=1)


def _unit(text: TokenStates) -> Floats:
    own = text.states[1:-1] if len(text.states) > 2 else text.states
    return np.asarray(own / np.linalg.norm(own, axis=1, keepdims=True), dtype=np.float32)
