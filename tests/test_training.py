"""Paragraphs of another document that the reader is trained on as answering nothing."""

import random

import numpy as np
import pytest

from assistant.training.groups import foreign_paragraphs, nowhere
from index.training.data import ReadingQuestion
from index.training.states import StateStore

DOCUMENTS = {"own": {"op-1": "…"}, "other": {"op-1": "…", "op-2": "…", "op-3": "…"}}
# Cosines to the question: own/op-1 0.9, other/op-1 0.8, other/op-2 0.6, other/op-3 0.
COSINES = {"q": 1.0, "own/op-1": 0.9, "other/op-1": 0.8, "other/op-2": 0.6, "other/op-3": 0.0}


def _asked(question: str, **changes: object) -> ReadingQuestion:
    fields = {"answerable": True, "gold": ("op-1",), "start": 13, "end": 30, **changes}
    return ReadingQuestion("q", "own", (), question, "who", **fields)  # type: ignore[arg-type]


@pytest.fixture
def store() -> StateStore:
    cosines = np.array(list(COSINES.values()), dtype=np.float32)
    count = len(cosines)
    return StateStore(
        states=np.zeros((count, 2), dtype=np.float16),
        offsets=np.array([[place, place + 1] for place in range(count)], dtype=np.int32),
        bounds=np.arange(count + 1),
        vectors=np.stack([cosines, np.sqrt(1 - cosines**2)], axis=1),
        first={key: place for place, key in enumerate(COSINES)},
    )


def test_foreign_paragraphs_leave_out_what_might_answer(store: StateStore) -> None:
    # 0.9 - 0.15 = 0.75 is the limit: other/op-1 (0.8) stays out, other/op-2 (0.6) comes first.
    found = foreign_paragraphs(_asked("?"), "other", DOCUMENTS, store, random.Random(1))
    assert [one.offsets for one in found] in ([((3, 4),)], [((3, 4),), ((4, 5),)])


def test_own_document_is_not_foreign(store: StateStore) -> None:
    assert foreign_paragraphs(_asked("?"), "own", DOCUMENTS, store, random.Random(1)) == ()


def test_question_asked_elsewhere_has_no_answer() -> None:
    assert nowhere(_asked("?")) == _asked("?", answerable=False, gold=(), start=-1, end=-1)
