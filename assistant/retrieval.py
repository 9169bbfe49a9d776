"""From query to passages: BM25 and dense rankings, fused on the paragraph id."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from index.derived import Derived
from index.words import search_stems, stem_words

__all__ = [
    "Candidate",
    "Retriever",
    "SparseIndex",
    "reciprocal_rank_fusion",
    "stem_words",
]


@dataclass(frozen=True, slots=True)
class SparseIndex:
    """BM25 with stemming over the paragraphs of a library."""

    derived: Derived

    def search(
        self, query: str, candidate_k: int, document_ids: frozenset[str] | None = None
    ) -> list[tuple[str, float]]:
        """Paragraph ids with a positive BM25 score, best first; ties in library order."""
        words = search_stems(query)
        row_ids, scope = self.derived.row_ids, self.derived.scope
        if not words or not row_ids:
            return []
        loaded = None if scope is None else self.derived.rows_of(scope)
        scores = self.derived.postings.scores(words, loaded)
        if document_ids is not None:
            scores[~self.derived.rows_of(document_ids)] = 0.0
        best = _largest(scores, candidate_k)
        return [(row_ids[row], float(scores[row])) for row in best if scores[row] > 0]


def _largest(scores: np.ndarray, count: int) -> np.ndarray:
    """Rows of the `count` largest scores, best first, ties by row."""
    if len(scores) > 4 * count:
        rows = np.sort(np.argpartition(-scores, count)[:count])
    else:
        rows = np.arange(len(scores))
    return rows[np.argsort(-scores[rows], kind="stable")][:count]


def reciprocal_rank_fusion(
    rankings: Sequence[Sequence[str]], rrf_k: int = 60, weights: Sequence[float] | None = None
) -> list[tuple[str, float]]:
    """Fuse rankings of paragraph ids, best first (Cormack, Clarke and Büttcher 2009).

    Ties keep the order of the first ranking, so results are reproducible.
    """
    scores: dict[str, float] = {}
    for ranking, weight in zip(rankings, weights or [1.0] * len(rankings), strict=True):
        for rank, paragraph_id in enumerate(ranking, 1):
            scores[paragraph_id] = scores.get(paragraph_id, 0.0) + weight / (rrf_k + rank)
    return sorted(scores.items(), key=lambda item: -item[1])


Favoured = Mapping[str, float]
DenseSearch = Callable[[str, int, "frozenset[str] | None", Favoured], "list[tuple[str, float]]"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A paragraph found by the routes, with what each route said of it."""

    paragraph_id: str
    fused: float
    dense: float
    sparse: float
    dense_rank: int
    sparse_rank: int


@dataclass(frozen=True, slots=True)
class Retriever:
    """The BM25 and dense routes over one library, fused."""

    sparse: SparseIndex
    search_dense: DenseSearch
    rrf_k: int = 60
    weights: tuple[float, float] = (1.0, 1.0)

    def search(
        self,
        query: str,
        candidate_k: int,
        document_ids: Iterable[str] | None = None,
        favoured: Favoured = MappingProxyType({}),
    ) -> tuple[Candidate, ...]:
        """Candidates of both routes, best first; only those of `document_ids` when given.

        The dense route adds what `favoured` says to the worth of a document's paragraphs.
        """
        inside = None if document_ids is None else frozenset(document_ids)
        dense = self.search_dense(query, candidate_k, inside, favoured)
        sparse = self.sparse.search(query, candidate_k, inside)
        dense_ranks = {key: rank for rank, (key, _) in enumerate(dense, 1)}
        sparse_ranks = {key: rank for rank, (key, _) in enumerate(sparse, 1)}
        dense_scores, sparse_scores = dict(dense), dict(sparse)
        fused = reciprocal_rank_fusion(
            [list(dense_ranks), list(sparse_ranks)], self.rrf_k, self.weights
        )
        return tuple(
            Candidate(
                key,
                score,
                dense_scores.get(key, 0.0),
                sparse_scores.get(key, 0.0),
                dense_ranks.get(key, candidate_k + 1),
                sparse_ranks.get(key, candidate_k + 1),
            )
            for key, score in fused
        )
