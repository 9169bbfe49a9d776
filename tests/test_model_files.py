import json
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer

import assistant
import index
from assistant.reading.reader import check_files
from index.states import StateEncoder
from index.trained import write_sentence_transformers

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
