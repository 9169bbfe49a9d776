"""The judge of sentences: what it weighs, its files, and the sentences it is trained on."""

import json
import random
import shutil
from pathlib import Path

import numpy as np
import pytest

from assistant.training.bent import bend, make_sentences
from assistant.training.drafts import DRAFTS, PARAGRAPHS, hand_of, load_drafts
from assistant.training.retelling import retell
from assistant.writing.alignment import ALIGNED
from assistant.writing.bearing import join_windows, plain_sentence
from assistant.writing.evidence import FEATURES, NEAREST, Match, to_features, to_match
from assistant.writing.findings import Finding
from assistant.writing.judge import JUDGE_FOLDER, load_sentence_judge
from assistant.writing.reading import read_text
from assistant.writing.stretches import cut_stretches
from eval.cases import split_of
from index.states import NOWHERE, TokenStates

ASKS = "Requests the Secretary-General to submit a report to the Council at its ninth session;"
BOATS = "Encourages States to license boats, and to count them every year;"


def _states(*rows: tuple[float, float]) -> TokenStates:
    """Marks at both ends, and a token of one letter for each row."""
    states = np.array([(9, 9), *rows, (9, 9)], dtype=np.float32)
    offsets = (NOWHERE, *((2 * place, 2 * place + 1) for place in range(len(rows))), NOWHERE)
    return TokenStates(np.array([1, 0], dtype=np.float32), states, offsets)


def test_each_word_is_met_by_its_nearest_in_any_window() -> None:
    match = to_match(_states((1, 0), (3, 4)), (_states((0, 1)), _states((2, 0), (0, 3))))
    # (1, 0) is met by (2, 0) at 1; (3, 4) by (0, 1) at 4 / 5, the first of its equals.
    assert np.allclose(match.best, [1.0, 0.8])
    assert (match.places, match.tokens) == ((1, 0), 3)
    # (0, 1): 0.8, (2, 0): 1, (0, 3): 0.8
    assert match.text_met == pytest.approx(0.8)


def test_features_count_findings_and_words_that_are_not_met() -> None:
    match = Match(np.array([0.5, 0.9], dtype=np.float32), (0, 9), 0.8, ((0, 4), (5, 10)), 12)
    values = to_features(
        "Only boats",
        read_text("all carrots leave"),
        [Finding("word", "word boats"), Finding("scope", "scope only")],
        match,
        [0.5] * len(ALIGNED),
        [0.6, 0.1, -1.0, 2.0],
        score=-1.5,
        similarity=0.4,
        paragraphs=2,
    )
    found = dict(zip(FEATURES, values, strict=True))
    assert {name: value for name, value in found.items() if name in ("score", "word", "scope")} == {
        "score": -1.5,
        "word": 1.0,
        "scope": 1.0,
    }
    # “Only” is a light word; “boats” is the one content word, met at 0.9, and stands nowhere.
    assert found["lowest match"] == pytest.approx(0.9)
    assert found["mean match of these"] == pytest.approx(0.9)
    assert found["match of all tokens"] == pytest.approx((0.5 + 0.9) / 2)
    assert (found["words without the like"], found["share of these"]) == (1.0, 1.0)
    assert (found["words kept"], found["number"]) == (0.5, 0.0)
    assert (found["jumps"], found["paragraphs"], found["nothing found"]) == (1.0, 2.0, 0.0)
    assert [found[name] for name in NEAREST] == [0.6, 0.1, -1.0, 2.0]


def test_stretches_are_clauses_alone_and_together() -> None:
    text = "To count all the buoys twice, and to sort ropes by length; To rest."
    assert cut_stretches(text) == (
        "To count all the buoys twice,",
        "and to sort ropes by length;",
        "To count all the buoys twice, and to sort ropes by length;",
        "and to sort ropes by length; To rest.",
        text,
    )
    assert cut_stretches("To rest.") == ("To rest.",)


def test_windows_that_meet_the_sentence_least_are_left_out() -> None:
    near, far = _states(*[(1.0, 0.0)] * 300), _states(*[(0.0, 1.0)] * 300)
    said = _states((1, 0))
    assert join_windows(said, (far, near)).states.shape == near.states.shape
    assert len(join_windows(said, (_states((1, 0)), _states((0, 1)))).states) == 6


def test_sentence_is_read_without_markers_marks_and_symbols() -> None:
    said = "Under AG/RES. 7 (I-O/71) it says “no boats” [1][2]."
    assert plain_sentence(said) == "Under it says no boats."


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "sentences"
    shutil.copytree(JUDGE_FOLDER, folder)
    fitted = json.loads((folder / "judge.json").read_text())
    (folder / "judge.json").write_text(json.dumps(fitted | {"threshold": 0.0}))
    with pytest.raises(ValueError, match="judge.json in .* is not the released file"):
        load_sentence_judge(folder)


def test_training_reads_the_development_half_alone() -> None:
    rows = [json.loads(line) for line in DRAFTS.read_text("utf-8").splitlines()]
    texts = {one.text for one in load_drafts(DRAFTS, PARAGRAPHS)}
    report = {
        s["text"] for row in rows if split_of(row["id"]) == "report" for s in row["sentences"]
    }
    development = {
        s["text"] for row in rows if split_of(row["id"]) == "development" for s in row["sentences"]
    }
    assert texts <= development
    assert not texts & (report - development)
    assert {hand_of(row["id"]) for row in rows} == {
        *("first", "second", "third", "fourth", "fifth", "sixth"),
        *(f"t{number}" for number in range(1, 16)),
    }


def test_paragraph_is_retold_truly() -> None:
    told = {text for seed in range(20) for text in retell(ASKS, random.Random(seed))}
    plain = {text for text in told if text.startswith("The Secretary-General")}
    asked = "The Secretary-General is {} to submit a report to the Council at its ninth session."
    assert asked.format("requested") in plain
    assert asked.format("asked") in plain


def test_sentence_is_bent_in_one_place() -> None:
    said = "The Secretary-General is requested to submit a report at the ninth session."
    bent = set()
    for seed in range(30):
        bent |= set(bend(said, said, (), (), random.Random(seed)))
    assert said not in bent
    assert said.replace("ninth", "eighth") in bent
    assert said.replace("is requested to", "may") in bent
    assert said.replace("requested to submit", "requested to not submit") not in bent
    assert any("not" in text for text in bent)


def test_made_sentences_are_true_and_bent_and_leave_out_what_is_tested() -> None:
    documents = {"d": {"op-1": ASKS, "op-2": BOATS}, "e": {"op-1": ASKS}}
    made = make_sentences(documents, frozenset({"e/op-1"}), seed=1)
    assert {(one.document, one.supported) for one in made} == {("d", True), ("d", False)}
