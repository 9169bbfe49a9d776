"""What is measured of readings: ranks, refusals, answering words, calibration."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from eval.intervals import RESAMPLES, SEED, Estimate, Share, to_estimate
from index.training.data import ReadingQuestion

_ARTICLES = {"a", "an", "the"}
_WORD = re.compile(r"\w+")
AREA_RESAMPLES = RESAMPLES // 4
_POINTS = 10


@dataclass(frozen=True, slots=True)
class Read:
    """One question as a system saw it.

    `order` are labels, best first; `probability` that the document answers; `words` the
    answering words of the first paragraph, `gold_words` those found in the gold one.
    """

    asked: ReadingQuestion
    order: tuple[str, ...]
    probability: float
    words: str = ""
    gold_words: str = ""
    truth: str = ""

    @property
    def rank(self) -> int:
        """Place of the best gold paragraph from 1, 0 where none was found."""
        places = [self.order.index(label) for label in self.asked.gold if label in self.order]
        return 1 + min(places) if places else 0


def words_f1(found: str, truth: str) -> float:
    """Overlap of two stretches of words as in SQuAD: case, punctuation, articles aside."""
    left, right = (
        Counter(word for word in _WORD.findall(text.lower()) if word not in _ARTICLES)
        for text in (found, truth)
    )
    common = (left & right).total()
    return 2 * common / (left.total() + right.total()) if common else 0.0


def ranking_estimates(reads: Sequence[Read]) -> tuple[Estimate, ...]:
    """Right paragraph first, among five, mean reciprocal rank: answerable questions only."""
    ranks = [read.rank for read in reads if read.asked.answerable]
    return (
        to_estimate("right first", [(float(rank == 1), 1.0) for rank in ranks]),
        to_estimate("among five", [(float(1 <= rank <= 5), 1.0) for rank in ranks]),
        to_estimate("MRR", [(1 / rank if rank else 0.0, 1.0) for rank in ranks]),
    )


def refusal_estimates(reads: Sequence[Read], threshold: float) -> tuple[Estimate, ...]:
    """Area under the curve, and refusals below the threshold."""
    shares = [(not read.asked.answerable, read.probability < threshold) for read in reads]
    right = [(float(due and refused), due, refused) for due, refused in shares]
    f1: list[Share] = [(2 * both, float(due) + float(refused)) for both, due, refused in right]
    return (
        area_estimate(reads),
        to_estimate("refusal precision", [(both, float(refused)) for both, _, refused in right]),
        to_estimate("refusal recall", [(both, float(due)) for both, due, _ in right]),
        to_estimate("refusal F1", f1),
    )


def word_estimates(reads: Sequence[Read]) -> tuple[Estimate, ...]:
    """Answering words against the marked ones: of the first paragraph, and of the gold one."""
    asked = [read for read in reads if read.asked.answerable]
    first = [words_f1(read.words, read.truth) if read.rank == 1 else 0.0 for read in asked]
    gold = [words_f1(read.gold_words, read.truth) for read in asked]
    return (
        to_estimate("words F1, first paragraph", [(value, 1.0) for value in first]),
        to_estimate("words F1, gold paragraph", [(value, 1.0) for value in gold]),
        to_estimate("words exact, gold paragraph", [(float(value == 1), 1.0) for value in gold]),
    )


def area_estimate(reads: Sequence[Read]) -> Estimate:
    """Area under the receiver curve, answerable or not, documents resampled."""
    truth = np.array([read.asked.answerable for read in reads])
    given = np.array([read.probability for read in reads])
    documents = np.array([read.asked.document for read in reads])
    names = np.unique(documents)
    rows = {name: np.flatnonzero(documents == name) for name in names}
    chooser = np.random.default_rng(SEED)
    drawn = []
    for _ in range(AREA_RESAMPLES):
        places = np.concatenate([rows[name] for name in chooser.choice(names, len(names))])
        if 0 < truth[places].sum() < len(places):
            drawn.append(roc_auc_score(truth[places], given[places]))
    low, high = np.percentile(drawn, [2.5, 97.5])
    value = float(roc_auc_score(truth, given))
    return Estimate("area under curve", value, float(low), float(high), len(reads))


def reliability(reads: Sequence[Read], bins: int = 10) -> list[tuple[float, float, int]]:
    """Mean probability, share answerable and count in each tenth of the probabilities."""
    given = np.array([read.probability for read in reads])
    truth = np.array([read.asked.answerable for read in reads], dtype=float)
    rows = []
    for low in np.arange(bins) / bins:
        inside = (given >= low) & (given < low + 1 / bins + (low + 1 / bins >= 1))
        if inside.any():
            rows.append(
                (float(given[inside].mean()), float(truth[inside].mean()), int(inside.sum()))
            )
    return rows


def calibration_error(reads: Sequence[Read]) -> float:
    """Expected distance of probability and share over the tenths."""
    rows = reliability(reads)
    return sum(abs(given - share) * count for given, share, count in rows) / len(reads)


def risk_coverage(reads: Sequence[Read]) -> list[tuple[float, float]]:
    """Share of questions answered, surest first, and the share of those answered wrongly.

    Wrong is an answer to an unanswerable question, or from another paragraph than a gold one.
    """
    surest = sorted(reads, key=lambda read: -read.probability)
    wrong: NDArray[np.float64] = np.array([float(read.rank != 1) for read in surest])
    counts = [max(1, round(len(reads) * step / _POINTS)) for step in range(1, _POINTS + 1)]
    return [(count / len(reads), float(wrong[:count].mean())) for count in counts]
