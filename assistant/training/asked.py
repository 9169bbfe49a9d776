"""What the decision is fitted on: development cases, reading questions, questions put elsewhere."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.question.kinds import content_words
from index.symbols import to_document_id
from index.training.data import fold_of

CASE_WEIGHT, TALK_WEIGHT, FOREIGN_WEIGHT, PASSAGE_WEIGHT = 1.5, 3.75, 0.7, 1.0
LEAST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Case:
    """A question with the paragraph ids that answer it; none where nothing does.

    It is asked of all documents of its library, or `among` some of them.
    """

    question: str
    history: tuple[str, ...]
    gold: frozenset[str]
    group: str
    weight: float
    among: frozenset[str] = frozenset()


def load_cases(
    paths: Sequence[Path], *, every: bool = False, weight: float = CASE_WEIGHT
) -> list[Case]:
    """The development cases that ask for content: half, as the evaluation splits them, or all."""
    rows = [json.loads(line) for path in paths for line in path.read_text().splitlines()]
    return [
        Case(
            row["question"],
            tuple(row["history"]),
            frozenset((*row.get("relevant", ()), *row.get("acceptable", ()))),
            "+".join(row["among"]) if "among" in row else row["id"],
            weight,
            frozenset(row.get("among", ())),
        )
        for row in rows
        if (every or int(hashlib.sha256(row["id"].encode()).hexdigest(), 16) % 2 == 0)
        and row["type"] != "smalltalk"
    ]


def load_reading(path: Path, fold: int, folds: int) -> dict[str, list[Case]]:
    """The reading questions of one fold of train by document id."""
    cases: dict[str, list[Case]] = {}
    for line in path.read_text().splitlines():
        row = json.loads(line)
        if row["split"] != "train" or fold_of(row["document"], folds) != fold:
            continue
        document_id = to_document_id(row["document"].replace("_", " "))
        labels = (row["paragraph"], *row["also"]) if row["answerable"] else ()
        gold = frozenset(f"{document_id}/{label}" for label in labels)
        case = Case(row["question"], tuple(row["history"]), gold, document_id, 1.0)
        cases.setdefault(document_id, []).append(case)
    return cases


def load_foreign(path: Path, fold: int, folds: int, count: int) -> list[Case]:
    """Reading questions that are put to a library without their documents: nothing answers them."""
    cases = [case for asked in load_reading(path, fold, folds).values() for case in asked]
    alone = [
        case
        for case in cases
        if not case.history and len(set(content_words(case.question))) >= LEAST_WORDS
    ]
    chosen = random.Random(1).sample(alone, min(count, len(alone)))
    return [replace(case, gold=frozenset(), weight=FOREIGN_WEIGHT) for case in chosen]
