"""Fit the judge of sentences on the development half of the drafts, and write its files.

Run: python -m assistant.training.sentence_judge ENCODER --joint JOINT --without HANDS=FOLDER ...

JOINT holds layers trained on all hands, which are shipped in place of the released ones; each
FOLDER ones trained without the drafts of some HANDS (comma-separated), which score these drafts
here, so that the judge learns how far to trust a score on a hand that was never read. Hands in no
FOLDER are left out.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

from assistant.reading.judge import to_probability
from assistant.reading.trees import Trees, to_fitted
from assistant.training.boosting import bound_trees
from assistant.training.drafts import DRAFTS, PARAGRAPHS, DraftSentence, load_drafts
from assistant.training.export import export_reader, load_model
from assistant.writing.check import Prepared, prepare
from assistant.writing.evidence import FEATURES
from assistant.writing.judge import JUDGE_FOLDER, MODEL, WEIGHTS, SentenceReader
from index.states import StateEncoder
from index.training.release import write_digests

TREES, DEPTH, RATE = 250, 4, 0.04
LET_THROUGH = 0.11
ENCODER = Path(__file__).parents[2] / "index" / "weights"


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence that no rule settles, with what is known of it; the rules' word on others."""

    one: DraftSentence
    prepared: Prepared
    features: tuple[float, ...]


def read_rows(models: Mapping[str, SentenceReader], texts: Path | None) -> list[Row]:
    """The drafts, each read by the layers that were trained without its hand."""
    rows = []
    for one in load_drafts(DRAFTS, PARAGRAPHS, texts):
        if one.hand not in models:
            continue
        prepared = prepare(one.text, one.given)
        features = (
            tuple(models[one.hand].features(prepared.text, one.cited, prepared.findings))
            if prepared.is_open
            else ()
        )
        rows.append(Row(one, prepared, features))
    return rows


def fit(rows: Sequence[Row]) -> Trees:
    """Trees on whether paragraphs bear a sentence; a higher score never speaks against it."""
    settled = [row for row in rows if row.prepared.is_open]
    model = HistGradientBoostingClassifier(
        monotonic_cst=[int(name == "score") for name in FEATURES],
        max_iter=TREES,
        max_depth=DEPTH,
        learning_rate=RATE,
        min_samples_leaf=30,
        l2_regularization=5.0,
        early_stopping=False,
        random_state=1,
    )
    model.fit([row.features for row in settled], [row.one.supported for row in settled])
    return bound_trees(model)


def probabilities(rows: Sequence[Row], fitted: Trees) -> np.ndarray:
    """How likely each sentence is borne; what a rule settles is surely not, or surely."""
    return np.array(
        [
            to_probability(fitted.total(row.features))
            if row.prepared.is_open
            else float(not row.prepared.problem)
            for row in rows
        ]
    )


def across_documents(rows: Sequence[Row]) -> np.ndarray:
    """The probabilities of each fifth of the documents by a judge fitted on the others."""
    documents = [row.one.cited[0].paragraph_id.partition("/")[0] for row in rows]
    found = np.zeros(len(rows))
    for seen, held_out in GroupKFold(5).split(documents, groups=documents):
        fitted = fit([rows[place] for place in seen])
        found[held_out] = probabilities([rows[place] for place in held_out], fitted)
    return found


def threshold_at(found: np.ndarray, truth: np.ndarray, let_through: float) -> float:
    """The lowest threshold that lets through no more than this share of the unsupported."""
    wrong = np.sort(found[~truth])[::-1]
    return float(round(wrong[int(let_through * len(wrong))] + 5e-4, 3))


def figures(found: np.ndarray, rows: Sequence[Row], threshold: float) -> dict[str, object]:
    """Per hand the area under the curve, and both errors at the threshold and at others."""
    truth = np.array([row.one.supported for row in rows])
    hands = np.array([row.one.hand for row in rows])
    told: dict[str, object] = {}
    for hand in (*dict.fromkeys(hands), "all"):
        own = (hands == hand) | (hand == "all")
        passed, right = found[own] >= threshold, truth[own]
        told[str(hand)] = {
            "sentences": int(own.sum()),
            "area": round(float(roc_auc_score(right, found[own])), 3),
            "let_through": round(float(passed[~right].mean()), 3),
            "dropped": round(float((~passed)[right].mean()), 3),
            **{
                f"dropped_at_{share}": round(
                    float((found[own][right] < threshold_at(found[own], right, share)).mean()), 3
                )
                for share in (0.03, 0.05, 0.1)
            },
        }
    return told


def release(options: argparse.Namespace) -> None:
    """Export the joint layers if there are new ones, fit the judge, record figures and digests."""
    output: Path = options.output
    output.mkdir(parents=True, exist_ok=True)
    if options.joint:
        export_reader(load_model(options.joint, options.encoder), output / MODEL)
        recipe = json.loads((options.joint / "recipe.json").read_text())
        (output / "recipe.json").write_text(json.dumps(recipe, indent=2) + "\n")
    encoder = StateEncoder(ENCODER)
    models: dict[str, SentenceReader] = {}
    with TemporaryDirectory() as folder:
        for place, named in enumerate(options.without):
            hands, _, weights = named.partition("=")
            path = Path(folder) / f"{place}.onnx"
            export_reader(load_model(Path(weights), options.encoder), path)
            models |= dict.fromkeys(hands.split(","), SentenceReader(encoder, path))
        rows = read_rows(models, options.texts)
    truth = np.array([row.one.supported for row in rows])
    found = across_documents(rows)
    threshold = threshold_at(found, truth, options.let_through)
    fitted = {
        "features": FEATURES,
        **to_fitted(fit(rows)),
        "threshold": threshold,
        "across_documents": figures(found, rows, threshold),
    }
    (output / WEIGHTS).write_text(json.dumps(fitted) + "\n")
    write_digests(output, (MODEL, WEIGHTS))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("encoder", type=Path)
    parser.add_argument("--joint", type=Path)
    parser.add_argument("--without", action="append", required=True, metavar="HANDS=FOLDER")
    parser.add_argument("--texts", type=Path, help="words of real paragraphs in drafts")
    parser.add_argument("--let-through", type=float, default=LET_THROUGH)
    parser.add_argument("--output", type=Path, default=JUDGE_FOLDER)
    release(parser.parse_args())
