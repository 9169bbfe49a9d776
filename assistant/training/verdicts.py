"""Train the joint layers of a reader to say yes or no to a question from its paragraph.

Run: python -m assistant.training.verdicts DATA ENCODER START OUTPUT [--held-out FOLD]

START is a `reader.pt`, here that of the layers that judge sentences; the verdicts, one a question
that asks for yes or no, are ours. "Open" ones pull towards neither side.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import cast

import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from torch import nn
from transformers import BertModel

from assistant.reading.reader import ENCODER_FOLDER, VERDICT_FOLDER, VERDICT_MODEL
from assistant.training.export import export_reader
from assistant.training.model import ReaderModel, rates_of, read_weights, save_layers
from assistant.training.padding import pad, pad_leads
from index.lead import lead_end
from index.states import StateEncoder, TokenStates
from index.training.data import (
    PRACTICE,
    Documents,
    ReadingQuestion,
    context_of,
    digests_of,
    fold_of,
    load_documents,
    load_questions,
)
from index.training.descent import build_descent, draw_batches
from index.training.release import write_digests

LAYERS = 3
VERDICTS = Path(__file__).parents[2] / "index" / "training" / "verdicts" / "verdicts.jsonl"
TRUTH = {"yes": 1.0, "open": 0.5, "no": 0.0}


@dataclass(frozen=True, slots=True)
class Example:
    """A question with the paragraph that answers it, and how true "yes" is."""

    asked: ReadingQuestion
    question: TokenStates
    paragraph: TokenStates
    truth: float


def load_verdicts() -> dict[str, str]:
    """Yes, no or open by the id of the question."""
    rows = [json.loads(line) for line in VERDICTS.read_text().splitlines()]
    return {row["id"]: row["verdict"] for row in rows}


def load_examples(data: Path, encoder: StateEncoder) -> list[Example]:
    """Every question with a verdict, and the first window of its paragraph."""
    verdicts, documents = load_verdicts(), load_documents(data, *PRACTICE)
    questions = [
        *load_questions(data, "train", *PRACTICE),
        *load_questions(data, "dev"),
    ]
    return [
        Example(one, encoder.read_question(one.text), read_first(one, documents, encoder), truth)
        for one in questions
        if (truth := TRUTH.get(verdicts.get(one.id, ""))) is not None
    ]


def read_first(asked: ReadingQuestion, documents: Documents, encoder: StateEncoder) -> TokenStates:
    """The paragraph that answers, as the reader reads it."""
    document, label = documents[asked.document], asked.gold[0]
    return encoder.read_paragraph(document[label], context_of(document, label))[0]


def scores_of(model: ReaderModel, batch: Sequence[Example]) -> torch.Tensor:
    """A score for "yes" an example."""
    near = [float(one.question.vector @ one.paragraph.vector) for one in batch]
    leads = pad_leads([one.question.before(lead_end(one.asked.text)) for one in batch])
    questions, paragraphs = (
        pad([one.question for one in batch]),
        pad([one.paragraph for one in batch]),
    )
    scores: torch.Tensor = model(*questions, *paragraphs, torch.tensor(near), leads)[0]
    return scores


def open_model(options: argparse.Namespace) -> ReaderModel:
    """The layers to start from, with a last layer that knows nothing yet and no similarity."""
    model = ReaderModel(BertModel.from_pretrained(options.encoder), LAYERS)
    model.load_state_dict(read_weights(options.start))
    last = cast(nn.Linear, model.judge[-1])
    nn.init.normal_(last.weight, std=0.02)
    nn.init.zeros_(last.bias)
    model.similarity.data.zero_()
    model.similarity.requires_grad = False
    return model


def train(examples: Sequence[Example], options: argparse.Namespace) -> tuple[ReaderModel, int]:
    """The trained layers and the steps made."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    model = open_model(options)
    optimizer = torch.optim.AdamW(rates_of(model, options.rate, heads=4), weight_decay=0.05)
    steps = int(options.epochs * len(examples) / options.batch)
    descent = build_descent(model.parameters(), optimizer, steps, warm=0.1 * steps, fall=steps)
    started, losses = time.monotonic(), []
    model.train()
    for batch in draw_batches(examples, options.batch, steps, random.Random(options.seed)):
        truth = torch.tensor([one.truth for one in batch])
        loss = nn.functional.binary_cross_entropy_with_logits(scores_of(model, batch), truth)
        descent.step(loss)
        losses.append(loss.item())
        if len(losses) % 50 == 0:
            mean = round(float(np.mean(losses[-50:])), 3)
            print(len(losses), steps, round(time.monotonic() - started), mean, flush=True)  # noqa: T201
    return model.eval(), steps


def judge(model: ReaderModel, examples: Sequence[Example]) -> np.ndarray:
    """Scores without dropout, a few at a time."""
    with torch.no_grad():
        found = [
            scores_of(model, examples[first : first + 16]) for first in range(0, len(examples), 16)
        ]
    return torch.cat(found).numpy()


def save(model: ReaderModel, options: argparse.Namespace, examples: int, steps: int) -> None:
    """Write the weights and the recipe: the digests of what was read, the recipe of the start."""
    known = {
        "layers": LAYERS,
        "examples": examples,
        "steps": steps,
        "data": digests_of(options.data, *PRACTICE)
        | {one.name: sha256(one.read_bytes()).hexdigest() for one in (VERDICTS, options.start)},
        "start": json.loads((options.start.parent / "recipe.json").read_text()),
    }
    save_layers(model, options, known)


def release(model: ReaderModel, options: argparse.Namespace) -> None:
    """The layers as they are shipped, with recipe and digest."""
    VERDICT_FOLDER.mkdir(parents=True, exist_ok=True)
    export_reader(model, VERDICT_FOLDER / VERDICT_MODEL, with_lead=True)
    shutil.copy(options.output / "recipe.json", VERDICT_FOLDER / "recipe.json")
    write_digests(VERDICT_FOLDER, (VERDICT_MODEL,))


def main(options: argparse.Namespace) -> None:
    """Train on all verdicts, or on those outside one fold and print how the others are judged."""
    examples = load_examples(options.data, StateEncoder(options.states))

    def is_held_out(one: Example) -> bool:
        return bool(fold_of(one.asked.document, options.folds) == options.held_out)

    seen = [one for one in examples if not is_held_out(one)]
    left = [one for one in examples if is_held_out(one) and one.truth != TRUTH["open"]]
    model, steps = train(seen, options)
    save(model, options, len(seen), steps)
    if options.release:
        release(model, options)
    if left:
        scores, truth = judge(model, left), np.array([one.truth for one in left]) > 0
        surest = np.argsort(-np.abs(scores))
        right = ((scores > 0) == truth)[surest]
        shares = {at: round(float(right[: int(at * len(right))].mean()), 3) for at in (0.5, 0.7, 1)}
        area = round(float(roc_auc_score(truth, scores)), 3)
        print(json.dumps({"left": len(left), "area": area, "right_of_surest": shares}))  # noqa: T201


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "encoder", "start", "output"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--states", type=Path, default=ENCODER_FOLDER)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--epochs", type=float, default=3.0)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--release", action="store_true", help="write the files that are shipped")
    parser.add_argument("--held-out", type=int, default=-1)
    parser.add_argument("--folds", type=int, default=5)
    main(parser.parse_args())
