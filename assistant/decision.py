"""Whether to answer: the reader's certainty weighed with exact evidence for and against."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.evidence import Lack
from assistant.inquiry import Inquiry

DECISION_FILE = Path(__file__).parent / "weights" / "decision.json"
FEATURES = (
    "reader", "first", "words", "term", "kind", "actor", "coverage", "dense", "agreement",
    "how-many", "how-much", "when", "where", "who", "why", "yes-no", "list", "follow-up",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Signs:
    """What is known of the best passage of a question before deciding.

    `any_answers` and `answers` are the reader's probabilities that any, and that this,
    paragraph answers; `certainty` is that of the answering words; `coverage` is the share of
    the question's words that the paragraph has; `agreement` the routes that rank it first.
    """

    any_answers: float
    answers: float
    certainty: float
    lacks: tuple[Lack, ...]
    other_actor: bool
    coverage: float
    dense: float
    agreement: float


@dataclass(frozen=True, slots=True)
class Decision:
    """A logistic model over `FEATURES`; below `threshold` a question is refused."""

    weights: tuple[float, ...]
    intercept: float
    threshold: float

    def probability(self, inquiry: Inquiry, signs: Signs) -> float:
        """The probability that the best passage answers the question."""
        values = list_features(inquiry, signs)
        total = self.intercept + sum(
            weight * value for weight, value in zip(self.weights, values, strict=True)
        )
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def list_features(inquiry: Inquiry, signs: Signs) -> list[float]:
    """The values of `FEATURES` for one question."""
    kinds = ("how-many", "how-much", "when", "where", "who", "why", "yes-no", "list")
    return [
        _log_odds(signs.any_answers),
        _log_odds(signs.answers),
        math.log(max(signs.certainty, 1e-4)),
        float(sum(lack.what == "term" for lack in signs.lacks)),
        float(any(lack.what == "kind" for lack in signs.lacks)),
        float(signs.other_actor),
        signs.coverage,
        signs.dense,
        signs.agreement,
        *(float(_asks(inquiry, kind)) for kind in kinds),
        float(inquiry.depends),
    ]


def load_decision(path: Path = DECISION_FILE) -> Decision:
    """The decision fitted on development data (see `python -m assistant.training.decision`)."""
    fitted = json.loads(path.read_bytes())
    return Decision(tuple(fitted["weights"]), fitted["intercept"], fitted["threshold"])


def _asks(inquiry: Inquiry, kind: str) -> bool:
    return inquiry.kind == kind or (kind == "who" and inquiry.kind == "to-whom")


def _log_odds(probability: float) -> float:
    kept = min(max(probability, 1e-4), 1 - 1e-4)
    return math.log(kept / (1 - kept))


def term_coverage(asked: Sequence[str], stems: frozenset[str]) -> float:
    """The share of the asked stems that a paragraph has; 0 when nothing was asked."""
    return sum(stem in stems for stem in asked) / len(asked) if asked else 0.0
