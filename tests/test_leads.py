"""Questions that training puts behind unrelated ones, and readers that it averages."""

import json

import pytest
import torch

from assistant.training.average import mean_weights
from assistant.training.leads import put_behind_others
from index.training.data import ReadingQuestion, question_line


def _asked(key: str, question: str, label: str, history: tuple[str, ...] = ()) -> ReadingQuestion:
    return ReadingQuestion(
        key, "own", history, question, "who", answerable=True, gold=(label,), start=0, end=4
    )


def test_question_is_put_behind_one_about_another_paragraph() -> None:
    asked = _asked("a", "Who audits the ferry fund every year?", "op-1")
    same = _asked("b", "Which ferry fund is audited there yearly?", "op-1")
    other = _asked("c", "Where do boats dock?", "op-2")
    moved = {one.id: one for one in put_behind_others([asked, same, other], 5)}
    assert set(moved) == {"a-lead", "b-lead"}
    assert moved["a-lead"].history == ("Where do boats dock?",)
    assert moved["a-lead"].question.endswith(asked.question)
    assert json.loads(question_line(moved["a-lead"]))["paragraph"] == "op-1"


def test_short_questions_and_follow_ups_stay_where_they_are() -> None:
    asked = [
        _asked("a", "Who pays?", "op-1"),
        _asked("b", "Who audits the ferry fund every year?", "op-2", ("Who pays?",)),
    ]
    assert put_behind_others(asked, 5) == ()


def test_readers_of_other_layers_are_not_averaged() -> None:
    one, two = {"w": torch.tensor([1.0, 3.0])}, {"w": torch.tensor([3.0, 5.0])}
    assert mean_weights([one, two])["w"].tolist() == [2.0, 4.0]
    with pytest.raises(ValueError, match="different layers"):
        mean_weights([one, {"v": torch.tensor([1.0])}])
