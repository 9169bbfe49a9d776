"""Fit the judge on a fold of train that neither encoder nor reader was trained on."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from assistant.question.kinds import content_words
from assistant.reading.judge import Evidence, Judge, Judged, list_features, pair_features
from assistant.training.readings import Outcome, read_questions
from index.training.data import ReadingQuestion, fold_of, load_documents, load_questions
from index.training.states import StateStore

REGULARISATION = 0.3
ELSEWHERE, LEAST_WORDS = 0.25, 4
FOLD, FOLDS = 0, 5
Asked = tuple[ReadingQuestion, tuple[Outcome, ...]]


def fit_judge(
    read: Sequence[Asked], elsewhere: Sequence[Asked] = ()
) -> tuple[Judge, dict[str, float]]:
    """The judge of these readings and its cross-validated figures.

    Whether anything answers is learnt from readings `elsewhere` too, where nothing does.
    """
    pair, pair_scores = _fit_pairs(read)
    places = iter(pair_scores)
    lists = [
        [(next(places), *_evidence(one)[1:], one.score) for one in outcomes] for _, outcomes in read
    ]
    foreign = [_judged(outcomes, np.array(pair)) for _, outcomes in elsewhere]
    inputs = np.array([list_features(one) for one in (*lists, *foreign)])
    every = np.array([asked.answerable for asked, _ in (*read, *elsewhere)])
    groups = np.array([asked.document for asked, _ in (*read, *elsewhere)])
    every_score = _cross_validate(inputs, every, groups)
    weights, intercept = _plain_weights(inputs, every)
    truth, scores = every[: len(read)], every_score[: len(read)]
    probabilities = 1 / (1 + np.exp(-scores))
    threshold = best_threshold(probabilities, truth)
    judge = Judge(pair, tuple(weights), intercept, threshold)
    return judge, {
        "questions": len(read),
        "first": round(_first_right(read, lists), 4),
        "area": round(float(roc_auc_score(truth, scores)), 4),
        "area_elsewhere": round(_area_elsewhere(every, every_score, len(read)), 4),
        "refusal_f1": round(refusal_f1(probabilities, truth, threshold), 4),
    }


def _fit_pairs(read: Sequence[Asked]) -> tuple[tuple[float, ...], np.ndarray]:
    """The weights of a pair, the intercept last, and the cross-validated score of each."""
    rows = [(asked, one) for asked, outcomes in read for one in outcomes]
    truth = np.array([one.label in asked.gold for asked, one in rows])
    groups = np.array([asked.document for asked, _ in rows])
    inputs = np.concatenate([_features_of(outcomes) for _, outcomes in read])
    weights, intercept = _plain_weights(inputs, truth)
    return (*weights, intercept), _cross_validate(inputs, truth, groups)


def _first_right(read: Sequence[Asked], lists: Sequence[Sequence[Judged]]) -> float:
    """The share of answerable questions of which a right paragraph has the highest score."""
    first = [
        outcomes[int(np.argmax([score for score, *_ in scored]))].label in asked.gold
        for (asked, outcomes), scored in zip(read, lists, strict=True)
        if asked.answerable
    ]
    return float(np.mean(first))


def _area_elsewhere(every: np.ndarray, scores: np.ndarray, own: int) -> float:
    """The area of answerable questions beside those put elsewhere, which follow the `own` ones."""
    elsewhere = scores[own:]
    if not len(elsewhere):
        return float("nan")
    truth = [True] * int(every.sum()) + [False] * len(elsewhere)
    return float(roc_auc_score(truth, [*scores[every], *elsewhere]))


def _judged(outcomes: Sequence[Outcome], weights: np.ndarray) -> list[Judged]:
    """The readings of one question, each with its score by these pair weights."""
    scores = _features_of(outcomes) @ weights[:-1] + weights[-1]
    return [
        (float(score), *_evidence(one)[1:], one.score)
        for score, one in zip(scores, outcomes, strict=True)
    ]


def _features_of(outcomes: Sequence[Outcome]) -> np.ndarray:
    return pair_features(
        [_evidence(one) for one in outcomes],
        [one.matches for one in outcomes],
        outcomes[0].content,
    )


def put_elsewhere(questions: Sequence[ReadingQuestion]) -> list[ReadingQuestion]:
    """Questions that say enough, each put to another document, where nothing answers it."""
    chooser = random.Random(1)
    names = sorted({one.document for one in questions})
    moved = []
    for asked in questions:
        name = chooser.choice(names)
        enough = len(set(content_words(asked.question))) >= LEAST_WORDS
        if enough and not asked.history and name != asked.document and chooser.random() < ELSEWHERE:
            moved.append(replace(asked, document=name, answerable=False, gold=(), near=""))
    return moved


def best_threshold(probabilities: np.ndarray, answerable: np.ndarray) -> float:
    """The threshold with the best refusal F1, to two decimals."""
    grid = np.round(np.arange(0.2, 0.9, 0.01), 2)
    values = [refusal_f1(probabilities, answerable, float(threshold)) for threshold in grid]
    return float(grid[int(np.argmax(values))])


def refusal_f1(probabilities: np.ndarray, answerable: np.ndarray, threshold: float) -> float:
    """F1 of refusing below the threshold."""
    refused = probabilities < threshold
    right = float((refused & ~answerable).sum())
    return 2 * right / float(refused.sum() + (~answerable).sum())


def _evidence(outcome: Outcome) -> Evidence:
    return outcome.score, outcome.similarity, outcome.words.certainty


def _cross_validate(inputs: np.ndarray, truth: np.ndarray, groups: np.ndarray) -> np.ndarray:
    model = make_pipeline(StandardScaler(), LogisticRegression(C=REGULARISATION, max_iter=1000))
    return np.asarray(
        cross_val_predict(
            model, inputs, truth, groups=groups, cv=GroupKFold(5), method="decision_function"
        )
    )


def _plain_weights(inputs: np.ndarray, truth: np.ndarray) -> tuple[list[float], float]:
    """Weights and intercept for inputs as they are, fitted on standardised ones."""
    scaler = StandardScaler().fit(inputs)
    model = LogisticRegression(C=REGULARISATION, max_iter=1000).fit(scaler.transform(inputs), truth)
    weights = model.coef_[0] / scaler.scale_
    return [float(weight) for weight in weights], float(
        model.intercept_[0] - float(weights @ scaler.mean_)
    )


def fit_fold(data: Path, store: StateStore, model: Path) -> tuple[Judge, dict[str, float]]:
    """The judge of the questions of one fold of train."""
    questions = [
        one for one in load_questions(data, "train") if fold_of(one.document, FOLDS) == FOLD
    ]
    documents = load_documents(data)
    moved = put_elsewhere(questions)
    return fit_judge(
        list(read_questions(questions, documents, store, model)),
        list(read_questions(moved, documents, store, model)),
    )


def write_judge(judge: Judge, figures: dict[str, float], path: Path) -> None:
    """Keep the judge and the cross-validated figures of its fold."""
    path.write_text(json.dumps(asdict(judge) | {"cross_validated": figures}, indent=1) + "\n")
