"""From the scores of all candidates to calibrated probabilities, of each and of any."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.reading.matching import Mask, match_features
from index.states import Floats

Evidence = tuple[float, float, float]
"""Score, similarity, and the certainty of the words."""
PAIR_FEATURES = (
    "score", "similarity", "certainty", "score gap", "similarity gap",
    "match", "telling match", "weakest match", "two weakest", "content match", "unmet",
    "match gap", "telling match gap", "weakest match gap", "two weakest gap", "content match gap",
    "unmet gap",
)  # fmt: skip
Judged = tuple[float, float, float, float]
"""The judged score of a paragraph before its evidence, the reader's own score last."""
FEATURES = (
    "sum", "first", "gap", "similarity", "closest", "certainty", "mean", "own sum", "own highest",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judge:
    """Logistic models fitted on documents that no weight was trained on.

    `pair` weighs the features of one paragraph and ends with the intercept; `weights` and
    `intercept` do so for the features of all candidates together. Below `threshold` a
    question is better refused.
    """

    pair: tuple[float, ...]
    weights: tuple[float, ...]
    intercept: float
    threshold: float

    def scores(
        self, candidates: Sequence[Evidence], matches: Sequence[Floats], content: Mask
    ) -> list[float]:
        """The log-odds of each paragraph that it answers, given those beside it."""
        features = pair_features(candidates, matches, content)
        weighed = features @ np.array(self.pair[:-1]) + self.pair[-1]
        return [float(score) for score in weighed]

    def any_answers(self, candidates: Sequence[Judged]) -> float:
        """The probability that any candidate answers; each as judged and read."""
        features = list_features(candidates)
        return to_probability(float(np.dot(self.weights, features)) + self.intercept)


def pair_features(
    candidates: Sequence[Evidence], matches: Sequence[Floats], content: Mask
) -> Floats:
    """What is known of each paragraph beside the others, in the order of `PAIR_FEATURES`."""
    own = np.array([(score, near, log_certainty(sure)) for score, near, sure in candidates])
    gaps = own[:, :2] - own[:, :2].max(axis=0)
    return np.concatenate([own, gaps, match_features(matches, content)], axis=1)


def list_features(candidates: Sequence[Judged]) -> list[float]:
    """What is known of a whole list of candidates, in the order of `FEATURES`."""
    ordered = sorted(candidates, key=lambda one: -one[0])
    scores = np.array([score for score, *_ in ordered])
    own = np.array([score for *_, score in ordered])
    first = float(scores[0])
    second = float(scores[1]) if len(scores) > 1 else first - 5.0
    return [
        log_sum(scores),
        first,
        first - second,
        ordered[0][1],
        max(similarity for _, similarity, *_ in ordered),
        log_certainty(ordered[0][2]),
        float(scores[:5].mean()),
        log_sum(own),
        float(own.max()),
    ]


def log_sum(scores: Floats) -> float:
    """The logarithm of the summed odds."""
    highest = float(scores.max())
    return highest + float(np.log(np.exp(scores - highest).sum()))


def log_certainty(certainty: float) -> float:
    """The logarithm of how sure the answering words are, bounded below."""
    return math.log(max(certainty, 1e-4))


def load_judge(path: Path) -> Judge:
    """The judge that was fitted with the weights beside it."""
    fitted = json.loads(path.read_bytes())
    return Judge(
        tuple(fitted["pair"]), tuple(fitted["weights"]), fitted["intercept"], fitted["threshold"]
    )


def to_probability(value: float) -> float:
    """The probability with these log-odds."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, value))))
