from dataclasses import replace

import numpy as np
import pytest
from conftest import FakeEncoder, make_paragraph, make_resolution
from llama_index.core.vector_stores.types import VectorStoreQuery

from index.build import open_index
from index.library import write_resolution
from index.segments import write_segment
from index.state import Indexed, State
from index.store import IndexNotFoundError, open_vector_store
from index.vectors import load_rows, search_rows

BOILERPLATE = "To request a report on women."


def _write_two(config):
    for document_id in ("d-1", "d-2"):
        texts = (make_paragraph("op-1", BOILERPLATE), make_paragraph("op-2", "To fix the budget."))
        write_resolution(config.library, make_resolution(document_id, *texts))


def test_same_boilerplate_in_two_resolutions_stays_two_passages(config, encoder):
    _write_two(config)
    index = open_index(config, encoder=encoder)
    query = encoder.encode(["women report"])[0]
    assert index.search(query, 2) == [
        ("d-1/op-1", pytest.approx(1.0)),
        ("d-2/op-1", pytest.approx(1.0)),
    ]


def test_search_can_be_kept_to_some_documents(config, encoder):
    _write_two(config)
    index = open_index(config, encoder=encoder)
    query = encoder.encode(["women"])[0]
    # "report" and "women" once each: the cosine with "women" is 1 / √2.
    assert index.search(query, 5, frozenset({"d-2"})) == [
        ("d-2/op-1", pytest.approx(1 / np.sqrt(2))),
        ("d-2/op-2", pytest.approx(0.0)),
    ]
    assert index.search(query, 5, frozenset()) == []


def test_paragraphs_are_found_by_their_title_and_by_what_is_favoured_too(config, encoder):
    for document_id, title in (("d-1", "Court"), ("d-2", "Women")):
        paragraph = make_paragraph("op-1", BOILERPLATE)
        write_resolution(config.library, make_resolution(document_id, paragraph, title=title))
    index = open_index(config, encoder=encoder)
    query = encoder.encode(["women"])[0]
    # Both paragraphs have the cosine 1 / √2; the title of the second adds 0.3, of the first none.
    cosine = pytest.approx(1 / np.sqrt(2))
    assert index.search(query, 5) == [("d-2/op-1", cosine), ("d-1/op-1", cosine)]
    found = index.search(query, 5, favoured={"d-1": 0.4})
    assert found == [("d-1/op-1", cosine), ("d-2/op-1", cosine)]
    assert index.lifts(query, {"d-1": 0.4}) == {
        "d-1": pytest.approx(0.4),
        "d-2": pytest.approx(0.3),
    }


def test_windows_fold_back_to_one_paragraph(config):
    encoder = FakeEncoder(max_tokens=60)
    long = " ".join(["women"] * 70 + ["court"] * 70)
    write_resolution(config.library, make_resolution("d-1", make_paragraph("op-1", long)))
    write_resolution(config.library, make_resolution("d-2", make_paragraph("op-1", "budget")))
    index = open_index(config, encoder=encoder)
    assert len(index.rows.node_ids) > 3
    for word in ("women", "court"):
        found = index.search(encoder.encode([word])[0], 2)
        assert found == [("d-1/op-1", pytest.approx(1.0)), ("d-2/op-1", pytest.approx(0.0))]


def test_vector_store_gives_llama_index_the_exact_text_and_its_place(config, encoder):
    _write_two(config)
    index = open_index(config, encoder=encoder)
    vector = encoder.encode(["budget"])[0].tolist()
    found = index.vector_store.query(VectorStoreQuery(query_embedding=vector, similarity_top_k=1))
    (node,) = found.nodes
    assert node.text == "To fix the budget."
    assert node.metadata == {
        "paragraph_id": f"{node.ref_doc_id}/op-2",
        "symbol": "AG/RES. 1 (I-O/71)",
        "title": "A Title",
        "label": "op-2",
        "kind": "operative",
        "organ": "",
        "date": "1971-04-14",
        "language": "en",
        "start": 0,
        "end": 18,
    }


def test_collection_records_the_embedding_model(config, encoder):
    _write_two(config)
    collection = open_index(config, encoder=encoder).vector_store.client
    assert collection.metadata == {
        "embedding_model": "fake",
        "fingerprint": "fake-1",
        "schema": 2,
    }
    assert collection.count() == 6  # two titles and four paragraphs


def test_vector_store_of_an_empty_library_says_what_to_do(config, encoder):
    with pytest.raises(IndexNotFoundError, match="python -m index add PATH"):
        open_vector_store(config, encoder)


def test_sketched_search_finds_what_exact_search_finds(tmp_path):
    numbers = np.random.default_rng(7)
    # Like sentences: many dimensions, most of the difference in a few of them.
    spread = numbers.normal(size=(6_000, 200)) * np.linspace(1, 0.02, 200)
    vectors = (spread / np.linalg.norm(spread, axis=1, keepdims=True)).astype(np.float32)
    documents = {"d-1": (0, 5_000), "d-2": (5_000, 6_000)}
    names = [f"{name}/op-{row}" for name, span in documents.items() for row in range(*span)]
    state = State(
        "fake",
        "fake-1",
        documents={name: Indexed("", 0, 0, "1", *span) for name, span in documents.items()},
    )
    write_segment(tmp_path, "1", names, vectors, sketch_from=1_000)
    sketched = load_rows(tmp_path, state)
    assert sketched.sketch is not None
    exact = replace(sketched, sketch=None)
    for query in vectors[::600] + 0.01:
        for kept in (None, frozenset({"d-1"}), frozenset({"d-2"})):
            found = search_rows(sketched, query, 20, kept)
            expected = search_rows(exact, query, 20, kept)
            assert [name for name, _ in found] == [name for name, _ in expected]
            assert np.allclose([score for _, score in found], [score for _, score in expected])


def test_a_document_replaced_by_as_many_rows_has_a_sketch_of_its_own(tmp_path):
    vectors = np.random.default_rng(7).normal(size=(300, 120)).astype(np.float32)
    places = {"d-1": ("2", 0, 100), "d-2": ("1", 100, 200), "d-3": ("1", 200, 300)}
    names = {
        segment: [f"d-{row // 100 + 1}/op-{row}" for row in range(count)]
        for segment, count in (("1", 300), ("2", 100))
    }
    write_segment(tmp_path, "1", names["1"], vectors, sketch_from=200)
    write_segment(tmp_path, "2", names["2"], -vectors[:100], sketch_from=200)
    state = State(
        "fake",
        "fake-1",
        documents={name: Indexed("", 0, 0, *place) for name, place in places.items()},
    )
    rows = load_rows(tmp_path, state)
    assert rows.document_ids == ("d-2", "d-3", "d-1")
    assert np.allclose(rows.sketch, rows.matrix @ rows.axes, atol=1e-5)
