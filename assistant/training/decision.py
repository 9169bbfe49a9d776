"""Fit the decision on development cases and on documents that no weight was trained on.

Run: python -m assistant.training.decision QUESTIONS LIBRARY OUTPUT_FILE --cases FILE --cases FILE

QUESTIONS are reading questions, of which only the fold that encoder and reader left out is used;
LIBRARY holds their documents. Cases of the report half are left out. Some of the reading questions
are put to the library of the cases too, where nothing answers them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.special import logsumexp
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

from assistant.assistant import Assistant
from assistant.inquiry import Inquiry
from assistant.reading.decision import QUESTION_FEATURES, Decision, question_features
from assistant.reading.passages import Found, read_passages
from assistant.reading.trees import Trees, to_fitted
from assistant.reading.weighing import PASSAGE_FEATURES, passage_features
from assistant.records import Turn
from assistant.settling import inquire, settle
from assistant.training.asked import (
    PASSAGE_WEIGHT,
    TALK_WEIGHT,
    Case,
    load_cases,
    load_foreign,
    load_reading,
)
from assistant.training.boosting import free_trees
from assistant.turns.condense import condense

LISTWISE_PENALTY, TREES = 0.005, 250


@dataclass(frozen=True, slots=True)
class Row:
    """A case after reading."""

    case: Case
    inquiry: Inquiry
    found: Found


def read_cases(assistant: Assistant, cases: Sequence[Case]) -> Iterator[Row]:
    """Every case that exact evidence does not settle, after reading."""
    for among, own in groupby(cases, key=lambda case: case.among):
        asked = assistant.within(among) if among else assistant
        talk = Talk(asked)
        for case in own:
            history = talk.before(case.history)
            inquiry = inquire(condense(case.question, history, asked.parts.catalogue), asked.parts)
            if settle(inquiry, asked.parts) is None:
                found = read_passages(inquiry, asked.parts, asked.config)
                if found.passages:
                    yield Row(case, inquiry, found)


@dataclass(frozen=True, slots=True)
class Talk:
    """Conversations with an assistant; what was answered in one is kept for its next turns."""

    assistant: Assistant
    told: dict[tuple[str, ...], str] = field(default_factory=dict)

    def before(self, questions: Sequence[str]) -> list[Turn]:
        """The turns of these questions and their answers."""
        history: list[Turn] = []
        for count, question in enumerate(questions, start=1):
            key = tuple(questions[:count])
            if key not in self.told:
                self.told[key] = self.assistant.ask(question, history).text
            history += [Turn("user", question), Turn("assistant", self.told[key])]
        return history


def fit_ranking(rows: Sequence[Row]) -> tuple[np.ndarray, float]:
    """Weights and intercept of a listwise softmax over the passages of each question."""
    lists = []
    for row in rows:
        right = np.array([one.paragraph_id in row.case.gold for one in row.found.passages])
        if right.any():
            features = [passage_features(row.inquiry, one) for one in row.found.passages]
            lists.append((np.array(features), right, row.case.weight))
    every = np.concatenate([features for features, _, _ in lists])
    mean, deviation = every.mean(0), every.std(0) + 1e-9
    scaled = [((features - mean) / deviation, right, weight) for features, right, weight in lists]
    total = sum(weight for _, _, weight in scaled)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        value, slope = 0.0, np.zeros_like(weights)
        for features, right, weight in scaled:
            scores = features @ weights
            all_sum, right_sum = logsumexp(scores), logsumexp(scores[right])
            value += weight * (all_sum - right_sum)
            slope += weight * np.exp(scores - all_sum) @ features
            slope -= weight * np.exp(scores[right] - right_sum) @ features[right]
        penalty = LISTWISE_PENALTY * weights @ weights
        return value / total + penalty, slope / total + 2 * LISTWISE_PENALTY * weights

    best = minimize(loss, np.zeros(every.shape[1]), jac=True, method="L-BFGS-B").x / deviation
    return best, float(-best @ mean)


def fit_question(rows: Sequence[Row], ranking: Decision) -> Trees:
    """Trees on whether anything answers, from what the passages are like, the first above all."""
    inputs, _ = question_inputs(rows, ranking)
    answerable = np.array([bool(row.case.gold) for row in rows])
    model = GradientBoostingClassifier(
        n_estimators=TREES,
        max_depth=2,
        learning_rate=0.05,
        subsample=0.7,
        min_samples_leaf=20,
        random_state=1,
    )
    model.fit(inputs, answerable, sample_weight=[row.case.weight for row in rows])
    return free_trees(model)


def question_inputs(rows: Sequence[Row], ranking: Decision) -> tuple[np.ndarray, np.ndarray]:
    """Features of each question under a ranking, and whether the first passage is right."""
    inputs, right = [], []
    for row in rows:
        ordered = ranking.order(row.inquiry, row.found.passages)
        inputs.append(question_features(row.inquiry, ordered, row.found.evidence))
        right.append(ordered[0].paragraph_id in row.case.gold)
    return np.array(inputs), np.array(right)


def fit(rows: Sequence[Row], threshold: float = 0.5) -> Decision:
    """The decision of these rows."""
    passage, passage_intercept = fit_ranking(rows)
    ranking = Decision(tuple(passage), passage_intercept, Trees(), threshold)
    return replace(ranking, question=fit_question(rows, ranking))


def cross_validate(rows: Sequence[Row]) -> dict[str, object]:
    """The threshold with the most right outcomes, and the figures there, by folds of documents."""
    groups = np.array([row.case.group for row in rows])
    probability, right = np.zeros(len(rows)), np.zeros(len(rows), dtype=bool)
    for train, test in GroupKFold(5).split(rows, groups=groups):
        decision = fit([rows[place] for place in train])
        inputs, truth = question_inputs([rows[place] for place in test], decision)
        odds = np.array([decision.question.total(values) for values in inputs])
        probability[test], right[test] = 1 / (1 + np.exp(-odds)), truth
    answerable = np.array([bool(row.case.gold) for row in rows])
    grid = np.round(np.arange(0.2, 0.8, 0.01), 2)
    weights = np.array([row.case.weight for row in rows])
    outcomes = [
        float(np.average(np.where(probability >= at, right, ~answerable), weights=weights))
        for at in grid
    ]
    threshold = float(grid[int(np.argmax(outcomes))])
    refused = probability < threshold
    return {
        "questions": len(rows),
        "threshold": threshold,
        "first_ranked": round(float(right[answerable].mean()), 4),
        "first_answered": round(float((right & ~refused)[answerable].mean()), 4),
        "area_answerable": round(float(roc_auc_score(answerable, probability)), 4),
        "refusal_precision": round(float((~answerable)[refused].mean()), 4),
        "refusal_recall": round(float(refused[~answerable].mean()), 4),
    }


def main(options: argparse.Namespace) -> None:
    """Read all cases, fit, and write the decision with its figures."""
    own = Assistant.open(options.own)
    rows = list(read_cases(own, load_cases(options.cases)))
    rows += read_cases(own, load_foreign(options.questions, options.fold, options.folds, 150))
    for path, others in options.others:
        other = Assistant.open(others)
        rows += read_cases(other, load_cases([Path(path)], every=True))
        rows += read_cases(other, load_foreign(options.questions, options.fold, options.folds, 80))
    rows += read_cases(own, load_cases(options.own_talks, weight=TALK_WEIGHT))
    for path, others in options.talks:
        talks = load_cases([Path(path)], every=True, weight=TALK_WEIGHT)
        rows += read_cases(Assistant.open(others), talks)
    for path, others in options.passages:
        turns = load_cases([Path(path)], every=True, weight=PASSAGE_WEIGHT)
        rows += read_cases(Assistant.open(others), turns)
    library = Assistant.open(options.library)
    for document_id, cases in load_reading(options.questions, options.fold, options.folds).items():
        if document_id in library.resolutions:
            rows += read_cases(library.within(frozenset({document_id})), cases)
    figures = cross_validate(rows)
    decision = fit(rows)
    written = {
        "passage": {
            "features": PASSAGE_FEATURES,
            "weights": [round(float(weight), 5) for weight in decision.passage_weights],
            "intercept": round(decision.passage_intercept, 5),
        },
        "question": {
            "features": QUESTION_FEATURES,
            **to_fitted(decision.question),
        },
        "threshold": options.threshold or figures["threshold"],
        "cross_validated": figures,
    }
    options.output.write_text(json.dumps(written) + "\n")
    print(json.dumps(figures))  # noqa: T201


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("questions", "library", "output"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--cases", type=Path, action="append", required=True)
    parser.add_argument(
        "--others", nargs=2, metavar=("CASES", "LIBRARY"), action="append", default=[],
        help="all cases of a development set, and the library of its documents",
    )  # fmt: skip
    parser.add_argument(
        "--talks", nargs=2, metavar=("CASES", "LIBRARY"), action="append", default=[],
        help="all turns of conversations, and the library they are about",
    )  # fmt: skip
    parser.add_argument(
        "--passages", nargs=2, metavar=("CASES", "LIBRARY"), action="append", default=[],
        help="turns about passages, each asked of the few it is among (eval.passages)",
    )  # fmt: skip
    parser.add_argument("--own-talks", type=Path, action="append", default=[])
    parser.add_argument("--own", type=Path, help="library of the cases (default: the user's own)")
    parser.add_argument("--threshold", type=float, help="instead of the cross-validated one")
    parser.add_argument("--fold", type=int, default=0)
    parser.add_argument("--folds", type=int, default=5)
    main(parser.parse_args())
