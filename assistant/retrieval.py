"""From query to passages: BM25 and dense rankings, fused on the paragraph id."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import bm25s
import numpy as np
import Stemmer

_STOPWORDS = "english"
_STEMMER = Stemmer.Stemmer("english")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class SparseIndex:
    """BM25 with stemming over paragraph texts; rows follow `paragraph_ids`."""

    paragraph_ids: tuple[str, ...]
    model: Any
    stemmer: Any

    def search(
        self, query: str, candidate_k: int, document_ids: frozenset[str] | None = None
    ) -> list[tuple[str, float]]:
        """Paragraph ids with a positive BM25 score, best first; ties in library order."""
        words = tokenize(query, self.stemmer)
        if not words or not self.paragraph_ids:
            return []
        scores = self.model.get_scores(words)
        if document_ids is not None:
            inside = np.fromiter(
                (key.partition("/")[0] in document_ids for key in self.paragraph_ids), dtype=bool
            )
            scores = np.where(inside, scores, 0.0)
        best = _largest(scores, candidate_k)
        return [(self.paragraph_ids[row], float(scores[row])) for row in best if scores[row] > 0]


def _largest(scores: np.ndarray, count: int) -> np.ndarray:
    """Rows of the `count` largest scores, best first, ties by row."""
    if len(scores) > 4 * count:
        rows = np.sort(np.argpartition(-scores, count)[:count])
    else:
        rows = np.arange(len(scores))
    return rows[np.argsort(-scores[rows], kind="stable")][:count]


def tokenize(text: str, stemmer: Stemmer.Stemmer) -> list[str]:
    """Stems of the words of a text, without stop words."""
    result = bm25s.tokenize(
        [text], stopwords=_STOPWORDS, stemmer=stemmer, return_ids=False, show_progress=False
    )
    return [str(word) for word in result[0]]


@lru_cache(maxsize=16_384)
def stem_words(text: str) -> tuple[str, ...]:
    """Stems of all words of a text, stop words included."""
    return tuple(str(stem) for stem in _STEMMER.stemWords(_WORD.findall(text.lower())))


def build_sparse_index(texts: Mapping[str, str]) -> SparseIndex:
    """Index texts by paragraph id; an empty mapping gives an index that finds nothing."""
    stemmer = Stemmer.Stemmer("english")
    model = bm25s.BM25(k1=1.2, b=0.75)
    if texts:
        tokens = bm25s.tokenize(
            list(texts.values()), stopwords=_STOPWORDS, stemmer=stemmer, show_progress=False
        )
        model.index(tokens, show_progress=False)
    return SparseIndex(tuple(texts), model, stemmer)


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


DenseSearch = Callable[[str, int, "frozenset[str] | None"], "list[tuple[str, float]]"]


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
        self, query: str, candidate_k: int, document_ids: Iterable[str] | None = None
    ) -> tuple[Candidate, ...]:
        """Candidates of both routes, best first; only those of `document_ids` when given."""
        inside = None if document_ids is None else frozenset(document_ids)
        dense = self.search_dense(query, candidate_k, inside)
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
