"""Which passage is best, and whether it answers: two small models fitted on development data."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.inquiry import Inquiry
from assistant.reading.judge import log_certainty
from assistant.reading.trees import Trees, to_trees
from assistant.reading.weighing import PASSAGE_FEATURES, Weighed, beside_earlier, passage_features

_EASIER = 0.6
_NEAREST = 3
DECISION_FILE = Path(__file__).parents[1] / "weights" / "decision.json"
KINDS = ("how-many", "how-much", "when", "where", "who", "why", "yes-no", "list", "which", "what")
QUESTION_FEATURES = (
    "weight", "any-answers", "answers", "score", "similarity", "certainty", "gap", "lacks-term",
    "lacks-number", "lacks-kind", "lacks-unknown", "lacks-words", "other-actor", "coverage",
    "dense", "known-words", *KINDS, "follow-up",
    "second-answer", "third-answer", "highest-score", "behind", "own-score", "below", "above",
    "sparse", "title", "topic-words", "leads", "three-nearest",
    "lead", "best-is-earlier", "best-beside-earlier",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decision:
    """A listwise ranking over passages and boosted trees on whether the first one answers.

    Below `threshold` a question is refused.
    """

    passage_weights: tuple[float, ...]
    passage_intercept: float
    question: Trees
    threshold: float

    def easier(self) -> Decision:
        """The same with a lower threshold, for where something else speaks for an answer."""
        return replace(self, threshold=_EASIER * self.threshold)

    def order(self, inquiry: Inquiry, passages: Sequence[Weighed]) -> tuple[Weighed, ...]:
        """The passages with their weight, best first; equal ones keep their order."""
        weighed = [
            replace(
                passage,
                weight=self.passage_intercept
                + _dot(self.passage_weights, passage_features(inquiry, passage)),
            )
            for passage in passages
        ]
        return tuple(sorted(weighed, key=lambda passage: -passage.weight))

    def probability(
        self, inquiry: Inquiry, ordered: Sequence[Weighed], evidence: QuestionEvidence
    ) -> float:
        """The probability that the first of the ordered passages answers."""
        features = question_features(inquiry, ordered, evidence)
        total = self.question.total(features)
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@dataclass(frozen=True, slots=True)
class QuestionEvidence:
    """What is known of the question as a whole.

    `any_answers` is the reader's probability that any passage answers; `other_actor` says that
    the texts ask the deed of somebody else; `known_words` is the share of words the library has;
    `lacks_words` that nothing of the kind asked for stands in or beside the answering words.
    """

    any_answers: float
    other_actor: bool
    known_words: float
    lacks_words: bool = False


def question_features(
    inquiry: Inquiry, ordered: Sequence[Weighed], evidence: QuestionEvidence
) -> list[float]:
    """The values of `QUESTION_FEATURES`; `ordered` has at least one passage."""
    best = ordered[0]
    second = ordered[1].weight if len(ordered) > 1 else best.weight - 3
    answers = sorted((one.reading.answers for one in ordered), reverse=True) + [0.0, 0.0]
    nearest = sorted((one.reading.similarity for one in ordered), reverse=True)[:_NEAREST]
    highest = max(one.reading.score for one in ordered)
    return [
        best.weight,
        _log_odds(evidence.any_answers),
        _log_odds(best.reading.answers),
        best.reading.score,
        best.reading.similarity,
        log_certainty(best.reading.certainty),
        best.weight - second,
        float(best.lacks_terms()),
        float(best.lacks_numbers()),
        float(best.lacks_kind()),
        float(best.lacks_unknown()),
        float(evidence.lacks_words),
        float(evidence.other_actor),
        best.coverage,
        best.dense,
        evidence.known_words,
        *(float(inquiry.kind == kind) for kind in KINDS),
        float(inquiry.depends),
        answers[1],
        answers[2],
        highest,
        highest - best.reading.score,
        best.reading.own_score,
        best.below,
        best.above,
        best.sparse,
        best.title,
        len(inquiry.topic),
        float(best.leads),
        sum(nearest) / len(nearest),
        float(bool(inquiry.lead)),
        float(best.paragraph_id in inquiry.focus),
        beside_earlier(inquiry, best.paragraph_id),
    ]


def load_decision() -> Decision:
    """The decision fitted by `python -m assistant.training.decision`.

    Raises:
        ValueError: the file was fitted on other features.
    """
    fitted = json.loads(DECISION_FILE.read_bytes())
    passage, question = fitted["passage"], fitted["question"]
    if (tuple(passage["features"]), tuple(question["features"])) != (
        PASSAGE_FEATURES,
        QUESTION_FEATURES,
    ):
        raise ValueError(
            f"{str(DECISION_FILE)!r} was fitted on other features. Install the package again."
        )
    return Decision(
        tuple(passage["weights"]),
        passage["intercept"],
        to_trees(question),
        fitted["threshold"],
    )


def _dot(weights: Sequence[float], values: Sequence[float]) -> float:
    return sum(weight * value for weight, value in zip(weights, values, strict=True))


def _log_odds(probability: float) -> float:
    kept = min(max(probability, 1e-4), 1 - 1e-4)
    return math.log(kept / (1 - kept))
