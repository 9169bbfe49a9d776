import subprocess
import sys

import numpy as np
import pytest

from assistant.reading.judge import Judge, list_features, to_probability
from assistant.reading.matching import content_tokens, match_features
from assistant.reading.reader import Candidate, check_files, load_reader
from assistant.reading.words import Words, find_words, whole_words
from index.states import TokenStates

TEXT = "Requests the Secretary-General to report to the Council in March 2031 in Geneva."


@pytest.fixture(scope="module")
def reader():
    return load_reader()


def test_words_are_the_stretch_with_the_best_ends():
    text = "report in March 2031 to Geneva"
    offsets = [(-1, -1), (0, 6), (7, 9), (10, 15), (16, 20), (21, 23), (24, 30), (-1, -1)]
    logits = np.zeros((8, 3), dtype=np.float32)
    logits[3, 0] = logits[4, 1] = 10.0
    found = find_words(text, offsets, logits)
    assert (found.start, found.end) == (10, 20)
    assert text[found.start : found.end] == "March 2031"
    assert 0.9 < found.certainty <= 1.0


def test_words_are_none_without_tokens_of_the_paragraph():
    assert find_words("x", [(-1, -1)], np.zeros((1, 3), dtype=np.float32)) == Words(-1, -1, 0.0)


def test_whole_words_end_in_no_hanging_particle():
    text = "Open to the Council and, on a broad basis, to others"
    assert text[slice(*whole_words(text, 8, 29))] == "the Council"
    assert whole_words("and", 0, 3) == (0, 3)


def test_whole_words_widen_and_drop_punctuation():
    text = "the Secretary-General, in March (REMJA) and"
    assert text[slice(*whole_words(text, 6, 22))] == "Secretary-General"
    assert text[slice(*whole_words(text, 33, 37))] == "REMJA"
    assert text[slice(*whole_words(text, 26, 38))] == "March (REMJA)"


def test_judge_adds_weighted_evidence():
    judge = Judge(
        pair=(1.0, 2.0, 0.5, 1.0, 0.0, 1.0, *[0.0] * 11, -1.0),
        weights=(1.0, 0, 0, 0, 0, 0, 0, 0, 0),
        intercept=0.0,
        threshold=0.5,
    )
    matches = [np.array([1.0, 0.0]), np.array([0.5, 0.0])]
    scores = judge.scores([(2.0, 0.5, 1.0), (1.0, 0.0, 1.0)], matches, np.array([True, True]))
    # 2 + 2 * 0.5 + 0 + gap 0 + mean match 0.5 - 1; 1 + 0 + 0 - gap 1 + 0.25 - 1
    assert scores == pytest.approx([2.5, -0.75])
    assert judge.any_answers([(0.0, 0.1, 0.5, 1.0)]) == 0.5
    assert list_features([(0.0, 0.1, 1.0, 2.0), (0.0, 0.3, 0.5, 2.0)]) == pytest.approx(
        [np.log(2), 0.0, 0.0, 0.1, 0.3, 0.0, 0.0, 2.0 + np.log(2), 2.0]
    )
    assert to_probability(0.0) == 0.5


def test_matches_weigh_the_words_that_tell_paragraphs_apart():
    matches = [np.array([0.9, 0.8]), np.array([0.9, 0.2])]
    # The first word is met equally well by both, so the second alone tells them apart.
    # Weakest, mean of the two weakest, mean and share hardly met: of the second word alone.
    assert match_features(matches, np.array([False, True])) == pytest.approx(
        np.array(
            [
                [0.85, 0.8, 0.8, 0.8, 0.8, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0],
                [0.55, 0.2, 0.2, 0.2, 0.2, 1.0, -0.3, -0.6, -0.6, -0.6, -0.6, 0.0],
            ]
        )
    )


def test_tokens_of_the_topic_are_told_from_the_rest():
    vector, states = np.zeros(2, dtype=np.float32), np.zeros((6, 2), dtype=np.float32)
    offsets = ((-1, -1), (0, 3), (4, 7), (8, 11), (12, 19), (-1, -1))
    asked = TokenStates(vector, states, offsets)
    assert content_tokens("Who set off explosi", asked).tolist() == [False, True, False, True]
    assert content_tokens("who is it who", asked).tolist() == [True] * 4


def test_readings_come_best_first_with_words_inside_their_paragraph(reader):
    candidates = [
        Candidate("d/op-1", "Decides to remain seized of the matter."),
        Candidate("d/op-2", TEXT),
        Candidate("d/op-3", "Welcomes the work of the Committee on fisheries;", "Also"),
    ]
    readings = reader.read("When does the UN chief have to report?", candidates)
    texts = {candidate.paragraph_id: candidate.text for candidate in candidates}
    assert readings[0].paragraph_id == "d/op-2"
    assert [one.score for one in readings] == sorted((one.score for one in readings), reverse=True)
    for one in readings:
        assert 0 <= one.start < one.end <= len(texts[one.paragraph_id])
        assert 0.0 <= one.answers <= 1.0
    assert 0.0 <= reader.answerable(readings) <= 1.0


def test_reading_nothing_is_unanswerable(reader):
    assert reader.read("When?", []) == ()
    assert reader.answerable(()) == 0.0


def test_long_paragraph_is_read_to_its_end(reader):
    filler = "Recalling the importance of cooperation among all States in this field, " * 40
    text = filler + "and decides that the secretariat shall be located in Montevideo."
    question = "Where shall the secretariat be located?"
    (reading,) = reader.read(question, [Candidate("d/op-1", text)])
    assert "Montevideo" in text[reading.start : reading.end]


def test_same_question_is_read_the_same_twice(reader):
    candidates = [Candidate("d/op-2", TEXT), Candidate("d/op-1", "Decides to remain seized.")]
    assert reader.read("Who reports?", candidates) == reader.read("Who reports?", candidates)


def test_changed_file_is_refused(tmp_path):
    (tmp_path / "reader.onnx").write_bytes(b"other")
    (tmp_path / "digests.json").write_text('{"reader.onnx": "00"}')
    with pytest.raises(ValueError, match=r"reader\.onnx in .* is not the released file"):
        check_files(tmp_path)


def test_reader_needs_no_torch():
    code = (
        "import sys, assistant.reading.reader; print([m for m in ('torch',) if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
