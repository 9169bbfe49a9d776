import json
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

import assistant
import index
from assistant.reading.reader import check_files
from index.models import LOWER, UPPER
from index.states import StateEncoder, open_session, run_in_turn
from index.trained import write_sentence_transformers
from index.training.export import NAMES, OUTPUTS, export_encoder
from index.training.halves import split_encoder

FOLDERS = [
    Path(index.__file__).parent / "weights",
    Path(assistant.__file__).parent / "weights",
]


@pytest.mark.parametrize("folder", FOLDERS, ids=["encoder", "reader"])
def test_model_files_are_the_released_ones(folder):
    check_files(folder)
    recipe = json.loads((folder / "recipe.json").read_text())
    assert {"seed", "data"} <= recipe.keys()


def test_encoder_and_reader_are_at_most_50_megabytes():
    # What judges a language model's sentences is neither encoder nor reader.
    files = [path for folder in FOLDERS for path in folder.rglob("*") if path.is_file()]
    sizes = [path.stat().st_size for path in files if path.parent.name != "sentences"]
    assert sum(sizes) <= 50_000_000


def test_encoder_reads_a_question_into_a_unit_vector():
    read = StateEncoder(FOLDERS[0]).read_question("Who must report to REMJA-VI?")
    assert read.vector.shape == (384,)
    assert float(np.linalg.norm(read.vector)) == pytest.approx(1.0, abs=1e-4)
    assert read.states.shape == (len(read.offsets), 384)


def test_known_vector_spares_nothing_but_the_upper_half():
    text = "Requests the Secretary-General to report at the next session."
    encoder = StateEncoder(FOLDERS[0])
    (read,) = encoder.read_paragraph(text)
    known = np.full(384, 0.5, dtype=np.float32)
    (again,) = encoder.read_paragraph(text, vector=known)
    assert np.array_equal(again.vector, known)
    assert np.array_equal(again.states, read.states)


def test_known_vector_is_not_taken_behind_a_chapeau_or_for_windows():
    known = np.full(384, 0.5, dtype=np.float32)
    encoder = StateEncoder(FOLDERS[0])
    behind = encoder.read_paragraph("To report yearly.", "Requests the Council:", known)
    windows = encoder.read_paragraph("Recalling the importance of cooperation. " * 60, "", known)
    assert not any(np.array_equal(one.vector, known) for one in (*behind, *windows))


@pytest.mark.filterwarnings("ignore")  # Tracing a model warns of what it takes for constant.
def test_halves_give_what_the_whole_encoder_gives(tmp_path):
    settings = BertConfig(
        vocab_size=60,
        hidden_size=24,
        num_hidden_layers=4,
        num_attention_heads=2,
        intermediate_size=48,
    )
    BertModel(settings).save_pretrained(tmp_path / "trained")
    export_encoder(tmp_path / "trained", tmp_path / "whole.onnx")
    split_encoder(tmp_path / "whole.onnx", tmp_path)
    ids = np.arange(4, 16)[None]
    given = dict(zip(NAMES, (ids, np.ones_like(ids), np.zeros_like(ids)), strict=True))
    whole = run_in_turn([open_session(tmp_path / "whole.onnx")], given)
    halves = run_in_turn([open_session(tmp_path / name) for name in (LOWER, UPPER)], given)
    for name in OUTPUTS:
        assert np.array_equal(halves[name], whole[name])


def test_long_paragraph_is_read_in_overlapping_windows():
    text = "Recalling the importance of cooperation among all States, " * 60
    windows = StateEncoder(FOLDERS[0]).read_paragraph(text, "Decides")
    covered = [offset for window in windows for offset in window.offsets if offset[0] >= 0]
    assert len(windows) > 1
    tokens = Tokenizer.from_file(str(FOLDERS[0] / "tokenizer.json"))
    tokens.no_truncation()
    assert {offset for offset in covered} == set(
        tokens.encode(text, add_special_tokens=False).offsets
    )


def test_sentence_transformers_gives_nearly_the_shipped_vectors(tmp_path):
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(write_sentence_transformers(tmp_path / "model")), device="cpu")
    question = "Which body must report by the end of the year?"
    exact = model.encode([question], normalize_embeddings=True)[0]
    shipped = StateEncoder(FOLDERS[0]).read_question(question).vector
    assert float(exact @ shipped) > 0.97
