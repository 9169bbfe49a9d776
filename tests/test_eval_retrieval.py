from math import log2

import numpy as np
import pytest
from fake_assistant import make_resolution

from eval.baselines import (
    Collection,
    rank_by_bm25,
    rank_by_vectors,
    reciprocal_rank_fusion,
    run_baselines,
    to_collection,
    to_query,
)
from eval.cases import Case
from eval.llama_index_default import count_generously, run_default_pipeline, to_document
from eval.retrieval import Ranking, measure_rankings
from index.records import Paragraph

TITLE = "x-res-1-i-o-05/title"


class LetterEncoder:
    """Counts of the letters a to z, normalised."""

    name = "letters"

    def encode(self, texts):
        counts = [[text.lower().count(chr(97 + n)) for n in range(26)] for text in texts]
        vectors = np.array(counts, dtype=np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def make_case(case_id, relevant, acceptable=(), question="?", history=()):
    return Case(
        case_id,
        question,
        "who",
        answerable=True,
        relevant=relevant,
        acceptable=acceptable,
        history=history,
    )


def test_measures_of_rankings_score_a_query_without_results_nought():
    rankings = [
        Ranking(make_case("a", ("p1", "p3")), ("p2", "p1", "p3"), 10),
        Ranking(make_case("b", ("p2",)), (), 0),
        Ranking(make_case("c", ("p2",), ("p1",)), ("p1", "p2"), 20),
    ]
    values = {e.name: e.value for e in measure_rankings(rankings)}
    # a: the gold at places 2 and 3 of an ideal 1 and 2; c: the gold at place 2
    ndcg_a = (1 / log2(3) + 1 / log2(4)) / (1 + 1 / log2(3))
    assert values == {
        "first place right": pytest.approx(1 / 3),  # c, through its acceptable paragraph
        "recall@1": 0.0,
        "recall@3": pytest.approx((1 + 0 + 1) / 3),
        "recall@5": pytest.approx((1 + 0 + 1) / 3),
        "recall@10": pytest.approx((1 + 0 + 1) / 3),
        "nDCG@10": pytest.approx((ndcg_a + 0 + 1 / log2(3)) / 3),
        "MRR": pytest.approx((1 / 2 + 0 + 1 / 2) / 3),
        "words in the first result": 10.0,
    }


def test_measures_of_rankings_leave_out_cases_without_searched_gold():
    rankings = [
        Ranking(make_case("a", ("p1",)), ("p1",), 5),
        Ranking(make_case("b", ()), ("p1",), 5),
        Ranking(make_case("c", (TITLE,)), ("p1",), 5),
        Ranking(Case("d", "?", "who", answerable=False), ("p1",), 5),
    ]
    assert {e.cases for e in measure_rankings(rankings)} == {1}
    assert {e.cases for e in measure_rankings(rankings[1:])} == {0}


def test_reciprocal_rank_fusion_adds_the_places():
    # a: 1/61 + 1/62, b: 1/62 + 1/61, c: 1/63, d: 1/63: ties keep the first ranking's order
    assert reciprocal_rank_fusion([["a", "b", "c"], ["b", "a", "d"]]) == ["a", "b", "c", "d"]
    assert reciprocal_rank_fusion([["a", "b"], ["b"]]) == ["b", "a"]


def test_bm25_stems_and_leaves_out_paragraphs_that_share_no_word():
    collection = Collection(("p1", "p2"), ("The Council reported twice", "A meeting in Lima"))
    assert rank_by_bm25(collection, ["reports", "meetings", "zebra"], 5) == [["p1"], ["p2"], []]


def test_vectors_rank_by_cosine():
    collection = Collection(("p1", "p2", "p3"), ("aab", "bbb", "aaa"))
    assert rank_by_vectors(collection, ["a"], 2, LetterEncoder()) == [["p3", "p1"]]


def test_baselines_follow_up_with_the_question_before():
    case = make_case("a", ("p1",), question="By when?", history=("What?", "Who reports?"))
    assert to_query(case) == "Who reports? By when?"


def test_baselines_rank_every_case_in_order():
    resolution = make_resolution()
    op_1, op_2 = to_collection([resolution]).paragraph_ids
    case = make_case("a", (op_2,), question="meeting in Lima")
    systems = run_baselines([resolution], [case], LetterEncoder())
    assert list(systems) == ["BM25", "dense", "reciprocal rank fusion"]
    assert systems["BM25"] == (Ranking(case, (op_2,), 6),)  # "To convene a meeting in Lima."
    assert systems["dense"] == (Ranking(case, (op_2, op_1), 6),)


def test_chunks_are_counted_generously():
    case = make_case("a", ("p2", "p5"), ("p4",))
    covered = [("p1",), ("p1", "p2"), ("p2", "p3", "p4"), ("p5", "p4"), ()]
    assert count_generously(covered, case) == (
        "chunk 0 without gold",
        "p2",
        "p5",
        "chunk 4 without gold",
    )
    assert count_generously([("p3", "p4")], case) == ("p4",)


def test_the_default_pipeline_finds_the_paragraphs_its_chunks_cover():
    long = Paragraph("op-3", "operative", "Zebras quiz. " * 900, number="3.")
    resolution = make_resolution(paragraphs=(*make_resolution().paragraphs, long))
    document, spans = to_document(resolution)
    assert [document.text[s.start : s.end] for s in spans[:3]] == [
        "X/RES. 1 (I-O/05) On Reports",
        "1. To request the Council to report by June.",
        "2. To convene a meeting in Lima.",
    ]
    zebra = make_case("a", (resolution.paragraph_id("op-3"),), question="zzz quiz")
    lima = make_case("b", (resolution.paragraph_id("op-2"),), question="Lima meeting council")
    rankings = run_default_pipeline([resolution], [zebra, lima], LetterEncoder())
    assert [r.paragraph_ids[0] for r in rankings] == [
        resolution.paragraph_id("op-3"),
        resolution.paragraph_id("op-2"),
    ]
    assert rankings[0].words > 300
