"""From the scores of all candidates to calibrated probabilities, of each and of any."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

Evidence = tuple[float, float, float]
"""Score, similarity, and the certainty of the words (for one pair: its logarithm)."""
FEATURES = ("sum", "first", "gap", "similarity", "closest", "certainty", "mean")


@dataclass(frozen=True, slots=True)
class Judge:
    """Logistic models fitted on documents that no weight was trained on.

    `pair` weighs the evidence of one paragraph and ends with the intercept; `weights` and
    `intercept` do so for the features of all candidates together. Below `threshold` a
    question is better refused.
    """

    pair: tuple[float, ...]
    weights: tuple[float, ...]
    intercept: float
    threshold: float

    def score(self, evidence: Evidence) -> float:
        """The log-odds that a paragraph with this evidence answers."""
        return float(np.dot(self.pair[:-1], evidence)) + self.pair[-1]

    def any_answers(self, candidates: Sequence[Evidence]) -> float:
        """The probability that any candidate answers; each as scored and read."""
        features = list_features(candidates)
        return to_probability(float(np.dot(self.weights, features)) + self.intercept)


def list_features(candidates: Sequence[Evidence]) -> list[float]:
    """What is known of a whole list of candidates, in the order of `FEATURES`."""
    ordered = sorted(candidates, key=lambda one: -one[0])
    scores = np.array([score for score, _, _ in ordered])
    first = float(scores[0])
    second = float(scores[1]) if len(scores) > 1 else first - 5.0
    return [
        first + float(np.log(np.exp(scores - first).sum())),
        first,
        first - second,
        ordered[0][1],
        max(similarity for _, similarity, _ in ordered),
        log_certainty(ordered[0][2]),
        float(scores[:5].mean()),
    ]


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
