"""BM25 over the paragraphs: which of them have a stem, how often, and how much that says."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float32]

_K1, _B = 1.2, 0.75


@dataclass(frozen=True, slots=True)
class Postings:
    """For each stem, by its number, the rows that have it, in order, and how often.

    `ends[n]` is where the rows of stem n end in `rows` and `counts`; `lengths` are the rows'
    numbers of stems.
    """

    numbers: Mapping[str, int]
    ends: Rows
    rows: Rows
    counts: Rows
    lengths: Rows

    def rows_with(self, stem: str) -> Rows:
        """The rows that have a stem, in order."""
        return self.rows[self._span(stem)]

    def scores(self, stems: Sequence[str], inside: Mask | None = None) -> Floats:
        """BM25 of every row, as if there were only the rows that are `inside`, if given.

        Lucene's form of it (Kamphuis, de Vries, Boytsov and Lin 2020), a stem that is asked twice
        counted twice.
        """
        lengths = self.lengths if inside is None else self.lengths[inside]
        scores = np.zeros(len(self.lengths), dtype=np.float32)
        mean = float(lengths.mean()) if len(lengths) else 0.0
        for stem in stems:
            span = self._span(stem)
            rows, counts = self.rows[span], self.counts[span]
            if inside is not None:
                kept = inside[rows]
                rows, counts = rows[kept], counts[kept]
            if not len(rows):
                continue
            weight = math.log(1 + (len(lengths) - len(rows) + 0.5) / (len(rows) + 0.5))
            saturated = counts + _K1 * ((1 - _B) + _B * self.lengths[rows] / mean)
            scores[rows] += (weight * counts / saturated).astype(np.float32)
        return scores

    def _span(self, stem: str) -> slice:
        number = self.numbers.get(stem)
        if number is None:
            return slice(0, 0)
        return slice(int(self.ends[number - 1]) if number else 0, int(self.ends[number]))


def build_postings(stems: Sequence[str], tokens: Iterable[npt.NDArray[np.int32]]) -> Postings:
    """The postings of rows, each given as the numbers of its stems in the order of its words."""
    rows = list(tokens)
    lengths = np.array([len(row) for row in rows], dtype=np.int32)
    flat = np.concatenate(rows).astype(np.int64) if rows else np.zeros(0, dtype=np.int64)
    places = np.repeat(np.arange(len(rows), dtype=np.int64), lengths)
    pairs, counts = np.unique(flat * max(len(rows), 1) + places, return_counts=True)
    found, held = np.divmod(pairs, max(len(rows), 1))
    ends = np.searchsorted(found, np.arange(len(stems)), side="right").astype(np.int32)
    return Postings(
        {stem: number for number, stem in enumerate(stems)},
        ends,
        held.astype(np.int32),
        counts.astype(np.int32),
        lengths,
    )
