"""Fit the decision on development cases and on documents that no weight was trained on.

Run: python -m assistant.training.decision OUTPUT_FILE --cases FILE… [--library DIR --questions FILE]
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from assistant.assistant import Assistant, inquire, settle
from assistant.condense import condense
from assistant.decision import FEATURES, list_features
from assistant.passages import read_passages
from assistant.records import Turn
from index.symbols import to_document_id
from index.training.data import fold_of

REGULARISATION = 0.3


@dataclass(frozen=True, slots=True)
class Case:
    """A question put to some documents, with the paragraph ids that answer it."""

    question: str
    history: tuple[str, ...]
    gold: frozenset[str]
    group: str


def load_cases(paths: Sequence[Path], keep: Sequence[str]) -> list[Case]:
    """The development cases of an evaluation, as kept by `keep` (their ids)."""
    rows = [json.loads(line) for path in paths for line in path.read_text().splitlines()]
    return [
        Case(
            row["question"],
            tuple(row["history"]),
            frozenset((*row["relevant"], *row["acceptable"])) if row["answerable"] else frozenset(),
            row["id"],
        )
        for row in rows
        if row["id"] in keep
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
        case = Case(row["question"], tuple(row["history"]), gold, document_id)
        cases.setdefault(document_id, []).append(case)
    return cases


def read_cases(assistant: Assistant, cases: Sequence[Case]) -> Iterator[tuple[list[float], bool, Case]]:
    """Features and whether the first passage answers, of every case that is not settled before."""
    for case in cases:
        history: list[Turn] = []
        for earlier in case.history:
            answer = assistant.ask(earlier, history)
            history += [Turn("user", earlier), Turn("assistant", answer.text)]
        parts = assistant.parts
        inquiry = inquire(condense(case.question, history, parts.catalogue), parts)
        if settle(inquiry, parts) is not None:
            continue
        found = read_passages(inquiry, parts, assistant.config)
        if found.signs is not None:
            right = found.readings[0].paragraph_id in case.gold
            yield list_features(inquiry, found.signs), right, case


def fit(rows: Sequence[tuple[list[float], bool, Case]]) -> dict[str, object]:
    """Weights, intercept and threshold, with cross-validated figures."""
    inputs = np.array([features for features, _, _ in rows])
    right = np.array([truth for _, truth, _ in rows])
    groups = np.array([case.group for _, _, case in rows])
    answerable = np.array([bool(case.gold) for _, _, case in rows])
    model = make_pipeline(StandardScaler(), LogisticRegression(C=REGULARISATION, max_iter=2000))
    scores = cross_val_predict(
        model, inputs, right, groups=groups, cv=GroupKFold(5), method="predict_proba"
    )[:, 1]
    grid = np.round(np.arange(0.1, 0.9, 0.01), 2)
    outcome = [float(np.mean(np.where(scores >= at, right, ~answerable))) for at in grid]
    threshold = float(grid[int(np.argmax(outcome))])
    scaler = StandardScaler().fit(inputs)
    fitted = LogisticRegression(C=REGULARISATION, max_iter=2000).fit(scaler.transform(inputs), right)
    weights = fitted.coef_[0] / scaler.scale_
    refused = scores < threshold
    return {
        "features": FEATURES,
        "weights": [round(float(weight), 5) for weight in weights],
        "intercept": round(float(fitted.intercept_[0] - weights @ scaler.mean_), 5),
        "threshold": threshold,
        "cross_validated": {
            "questions": len(rows),
            "area": round(float(roc_auc_score(right, scores)), 4),
            "area_answerable": round(float(roc_auc_score(answerable, scores)), 4),
            "outcome_right": round(max(outcome), 4),
            "refusal_precision": round(float((refused & ~answerable).sum() / max(1, refused.sum())), 4),
            "refusal_recall": round(float((refused & ~answerable).sum() / (~answerable).sum()), 4),
            "first_right": round(float((right & ~refused).sum() / answerable.sum()), 4),
        },
    }
