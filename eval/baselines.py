"""The simple ways to retrieve, measured beside the assistant with the same embedding model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import bm25s
import numpy as np
import Stemmer

from eval.cases import Case
from eval.retrieval import Ranking
from index.records import Resolution

if TYPE_CHECKING:
    from index.encode import Encoder

RRF_K = 60
TOP_K, CANDIDATE_K = 10, 50


@dataclass(frozen=True, slots=True)
class Collection:
    """The paragraphs that are searched: ids and texts in the same order."""

    paragraph_ids: tuple[str, ...]
    texts: tuple[str, ...]


def to_collection(resolutions: Sequence[Resolution]) -> Collection:
    """All paragraphs of these resolutions; front matter is not searched."""
    pairs = [(r.paragraph_id(p.label), p.text) for r in resolutions for p in r.paragraphs]
    return Collection(tuple(p for p, _ in pairs), tuple(text for _, text in pairs))


def to_query(case: Case) -> str:
    """The question after the one before it: the best of the simple ways to follow up."""
    return " ".join((*case.history[-1:], case.question))


def reciprocal_rank_fusion(rankings: Sequence[Sequence[str]], rrf_k: int = RRF_K) -> list[str]:
    """Fuse rankings of paragraph ids, best first (Cormack et al. 2009).

    Ties keep the order of the first ranking.
    """
    scores: dict[str, float] = {}
    for ranking in rankings:
        for place, paragraph_id in enumerate(ranking, 1):
            scores[paragraph_id] = scores.get(paragraph_id, 0.0) + 1.0 / (rrf_k + place)
    return sorted(scores, key=lambda paragraph_id: -scores[paragraph_id])


def rank_by_bm25(collection: Collection, queries: Sequence[str], top_k: int) -> list[list[str]]:
    """BM25 with English stemming and stop words; paragraphs that share no word are left out."""
    stemmer = Stemmer.Stemmer("english")
    tokens = bm25s.tokenize(
        list(collection.texts), stopwords="en", stemmer=stemmer, show_progress=False
    )
    retriever = bm25s.BM25()
    retriever.index(tokens, show_progress=False)
    asked = bm25s.tokenize(list(queries), stopwords="en", stemmer=stemmer, show_progress=False)
    found, scores = retriever.retrieve(
        asked, k=min(top_k, len(collection.texts)), show_progress=False
    )
    return [
        [collection.paragraph_ids[i] for i, score in zip(row, row_scores, strict=True) if score > 0]
        for row, row_scores in zip(found.tolist(), scores.tolist(), strict=True)
    ]


def rank_by_vectors(
    collection: Collection, queries: Sequence[str], top_k: int, encoder: Encoder
) -> list[list[str]]:
    """Cosine similarity to one vector for each paragraph, exact."""
    similarities = encoder.encode(queries) @ encoder.encode(collection.texts).T
    places = np.argsort(-similarities, axis=1, kind="stable")[:, :top_k]
    return [[collection.paragraph_ids[i] for i in row] for row in places.tolist()]


def run_baselines(
    resolutions: Sequence[Resolution],
    cases: Sequence[Case],
    encoder: Encoder,
    on_system: Callable[[str], None] = lambda name: None,
) -> dict[str, tuple[Ranking, ...]]:
    """The rankings of BM25, dense and their plain reciprocal rank fusion for all cases."""
    collection = to_collection(resolutions)
    queries = [to_query(case) for case in cases]
    on_system("BM25")
    sparse = rank_by_bm25(collection, queries, CANDIDATE_K)
    on_system("dense")
    dense = rank_by_vectors(collection, queries, CANDIDATE_K, encoder)
    fused = [reciprocal_rank_fusion(pair) for pair in zip(sparse, dense, strict=True)]
    words = {p: len(t.split()) for p, t in zip(*_columns(collection), strict=True)}
    systems = {"BM25": sparse, "dense": dense, "reciprocal rank fusion": fused}
    return {
        name: tuple(
            Ranking(case, tuple(row[:TOP_K]), words[row[0]] if row else 0)
            for case, row in zip(cases, rows, strict=True)
        )
        for name, rows in systems.items()
    }


def _columns(collection: Collection) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return collection.paragraph_ids, collection.texts
