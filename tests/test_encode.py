from dataclasses import replace

import numpy as np
import pytest
from conftest import FakeEncoder, make_paragraph, make_resolution

from index.config import DEFAULT_EMBEDDING_MODEL, PACKAGED_EMBEDDING_MODEL
from index.encode import open_encoder
from index.models import ModelSource, check_digests, find_model
from index.reference import SentenceTransformersEncoder
from index.windows import build_windows, to_paragraph_id

TEXTS = (
    "who must report to REMJA-VI?",
    "To request the Permanent Council to report to the General Assembly.",
    "Trafficking in persons, especially women and children. " * 30,
)


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    import os

    from index.config import load_config

    config = load_config(os.environ, tmp_path_factory.mktemp("library"))
    return open_encoder(replace(config, embedding_model=PACKAGED_EMBEDDING_MODEL))


def test_exported_encoder_agrees_with_sentence_transformers(exported):
    reference = SentenceTransformersEncoder(find_model(exported.name))
    products = (exported.encode(TEXTS) * reference.encode(TEXTS)).sum(axis=1)
    assert products.min() > 0.97
    assert exported.token_spans(TEXTS[0]) == reference.token_spans(TEXTS[0])


def test_encoder_gives_unit_vectors_that_do_not_depend_on_their_neighbours(exported):
    together = exported.encode(TEXTS)
    assert together.shape == (3, exported.dimension)
    assert together.dtype == np.float32
    assert np.allclose(np.linalg.norm(together, axis=1), 1)
    assert np.array_equal(together[1], exported.encode([TEXTS[1]])[0])
    assert exported.encode([]).shape == (0, exported.dimension)


def test_packaged_model_has_the_released_digests():
    source = find_model("sentence-transformers/all-MiniLM-L6-v2")
    assert source.name == "all-MiniLM-L6-v2"
    assert [name for name, _ in source.digests] == ["model.safetensors", "tokenizer.json"]
    check_digests(source)


def test_changed_model_file_is_refused(tmp_path):
    (tmp_path / "model.safetensors").write_bytes(b"other")
    source = ModelSource("mine", tmp_path, digests=(("model.safetensors", "0" * 64),))
    with pytest.raises(ValueError, match=r"^model.safetensors of embedding model 'mine' is not"):
        check_digests(source)


def test_windows_of_a_long_paragraph_overlap_and_hold_every_word():
    text = " ".join(f"w{number}" for number in range(200))
    resolution = make_resolution("d-1", make_paragraph("op-1", text))
    title, *windows = build_windows(resolution, FakeEncoder(100))
    assert (title.node_id, title.embedded) == ("d-1/title", resolution.title)
    # 100 - 2 special ones leave room for 98 words; each window starts 98 - 48 = 50 further on.
    assert [window.node_id for window in windows] == [
        "d-1/op-1",
        "d-1/op-1#2",
        "d-1/op-1#3",
        "d-1/op-1#4",
    ]
    assert {to_paragraph_id(window.node_id) for window in windows} == {"d-1/op-1"}
    words = [window.embedded.split() for window in windows]
    assert [(part[0], part[-1]) for part in words] == [
        ("w0", "w97"),
        ("w50", "w147"),
        ("w100", "w197"),
        ("w150", "w199"),
    ]
    assert all(window.embedded == text[window.start : window.end] for window in windows)


def test_window_of_a_sub_paragraph_stands_behind_its_chapeaux():
    resolution = make_resolution(
        "d-1",
        make_paragraph("op-1", "Urges:"),
        make_paragraph("op-1.b", "States"),
        make_paragraph("op-1.b.v", "to act"),
        make_paragraph("op-2", "Decides"),
    )
    embedded = [window.embedded for window in build_windows(resolution, FakeEncoder())][1:]
    assert embedded == ["Urges:", "Urges: States", "Urges: States to act", "Decides"]


def test_windows_of_a_repeated_label_keep_ids_apart():
    resolution = make_resolution(
        "d-1", make_paragraph("op-1", "Urges"), make_paragraph("op-1", "Calls")
    )
    node_ids = [window.node_id for window in build_windows(resolution, FakeEncoder())]
    assert node_ids == ["d-1/title", "d-1/op-1", "d-1/op-1#2"]


def test_a_resolution_without_a_title_has_no_window_for_it():
    resolution = replace(make_resolution("d-1", make_paragraph("op-1", "Urges")), title=" ")
    assert [one.node_id for one in build_windows(resolution, FakeEncoder())] == ["d-1/op-1"]


def test_default_model_is_ours_with_released_digests():
    source = find_model(DEFAULT_EMBEDDING_MODEL)
    models = {model.name for model in source.onnx}
    assert models == {"lower.onnx", "upper.onnx"}
    assert {name for name, _ in source.digests} >= models | {"tokenizer.json"}
    check_digests(source)
