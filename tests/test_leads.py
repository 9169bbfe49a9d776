"""Questions that training puts behind unrelated ones, and readers that it averages."""

import json
from dataclasses import replace

import pytest
import torch

from assistant.training.average import mean_weights
from assistant.training.leads import put_behind_others
from index.training.data import ReadingQuestion, put_after_answers, question_line


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


def test_question_stands_behind_what_answered_the_one_before() -> None:
    documents = {"own": {"op-1": "The Harbour Board audits it.", "op-2": "Never mind."}}
    first = replace(_asked("a", "Who audits the ferry fund?", "op-1"), start=0, end=17)
    unknown = replace(_asked("b", "by when?", "op-2", (first.question,)), answerable=False, gold=())
    third = _asked("c", "where do they sit?", "op-2", ("who audits the ferry fund", "by when?"))
    put = put_after_answers([first, unknown, third], documents)
    assert [one.said for one in put] == [(), ("The Harbour Board",), ("The Harbour Board", "")]
    assert put[1].text == "Who audits the ferry fund? The Harbour Board | by when?"


def test_answer_in_another_document_is_known_by_a_question_that_tells_enough() -> None:
    documents = {name: {"op-1": "The Harbour Board audits it."} for name in ("own", "other")}
    asked = replace(_asked("a", "Who audits the ferry fund?", "op-1"), start=0, end=17)
    short = replace(_asked("b", "Who pays?", "op-1"), start=0, end=17)
    later = [
        replace(_asked(key, "Where do boats dock?", "op-1", (one.question,)), document="other")
        for key, one in (("c", asked), ("d", short))
    ]
    put = put_after_answers([asked, short, *later], documents)
    assert [one.said for one in put[2:]] == [("The Harbour Board",), ()]
