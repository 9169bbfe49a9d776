"""Rankings of paragraphs judged by ir_measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import ir_measures
from ir_measures import RR, R, nDCG

from eval.asking import RANKING_DEPTH
from eval.cases import Case
from eval.intervals import Estimate, to_estimate
from index.records import TITLE_LABEL

_NAMES = {
    R @ 1: "recall@1",
    R @ 3: "recall@3",
    R @ 5: "recall@5",
    R @ 10: "recall@10",
    nDCG @ 10: "nDCG@10",
    RR: "MRR",
}


@dataclass(frozen=True, slots=True)
class Ranking:
    """What a system retrieved for one case: paragraph ids best first, each once.

    `words` is the length of its first result, which is what a reader is given to read.
    """

    case: Case
    paragraph_ids: tuple[str, ...]
    words: int


def searched_gold(case: Case) -> tuple[str, ...]:
    """The relevant paragraphs that retrieval can be judged on: front matter is not searched."""
    return tuple(p for p in case.relevant if not p.endswith(f"/{TITLE_LABEL}"))


def is_judged(case: Case) -> bool:
    """Whether a case counts in the retrieval measures."""
    return case.answerable and bool(searched_gold(case))


def measure_rankings(rankings: Sequence[Ranking]) -> tuple[Estimate, ...]:
    """First place right, recall@k, nDCG@10 and MRR; a query without results scores 0."""
    judged = [ranking for ranking in rankings if is_judged(ranking.case)]
    first = [
        (float(bool(r.paragraph_ids) and r.paragraph_ids[0] in r.case.gold), 1.0) for r in judged
    ]
    words = [(float(r.words), 1.0) for r in judged]
    return (
        to_estimate("first place right", first),
        *(to_estimate(name, shares) for name, shares in _scores_by_measure(judged).items()),
        to_estimate("words in the first result", words),
    )


def _scores_by_measure(judged: Sequence[Ranking]) -> dict[str, list[tuple[float, float]]]:
    qrels = {r.case.id: dict.fromkeys(searched_gold(r.case), 1) for r in judged}
    run = {
        r.case.id: {
            paragraph_id: float(RANKING_DEPTH - place)
            for place, paragraph_id in enumerate(r.paragraph_ids[:RANKING_DEPTH])
        }
        for r in judged
    }
    found = {
        (score.query_id, score.measure): score.value
        for score in ir_measures.iter_calc(list(_NAMES), qrels, run)
    }
    return {
        name: [(found.get((r.case.id, measure), 0.0), 1.0) for r in judged]
        for measure, name in _NAMES.items()
    }
