"""From scores of single cases to a measure with its bootstrap interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import bootstrap

SEED = 2118
RESAMPLES = 2000

Share = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A measure over `cases` cases with its 95 % interval; without cases the value is nan."""

    name: str
    value: float
    low: float
    high: float
    cases: int


def to_estimate(name: str, shares: Sequence[Share]) -> Estimate:
    """The sum of the numerators over the sum of the denominators, cases resampled.

    A case whose denominator is 0 is one the measure says nothing about and is left out. Where
    every denominator is 1 this is the mean; precision and F1 are the same ratio of sums.
    """
    counted = np.array([share for share in shares if share[1] > 0], dtype=float).reshape(-1, 2)
    if len(counted) == 0:
        return Estimate(name, float("nan"), float("nan"), float("nan"), 0)
    above, below = counted.T
    value = float(above.sum() / below.sum())
    if len(counted) == 1:
        return Estimate(name, value, value, value, 1)
    interval = bootstrap(
        (above, below),
        _ratio,
        paired=True,
        vectorized=True,
        method="percentile",
        n_resamples=RESAMPLES,
        rng=np.random.default_rng(SEED),
    ).confidence_interval
    return Estimate(name, value, float(interval.low), float(interval.high), len(counted))


def _ratio(
    above: NDArray[np.float64], below: NDArray[np.float64], axis: int = -1
) -> NDArray[np.float64]:
    return np.asarray(above.sum(axis=axis) / below.sum(axis=axis))
