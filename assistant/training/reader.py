"""Train the reader: answering words, answering paragraph and "none of them" in one loss.

Run: python -m assistant.training.reader DATA_FOLDER ENCODER_FOLDER STATES OUTPUT_FOLDER
"""

from __future__ import annotations

import argparse
import random
import time
from collections import defaultdict
from collections.abc import Collection, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from transformers import BertModel

from assistant.training.groups import Group, draw_group, token_span
from assistant.training.model import ReaderModel, rates_of, read_weights, save_layers
from assistant.training.padding import pad, pad_leads
from index.lead import lead_end
from index.training.data import (
    ReadingQuestion,
    add_further,
    digests_of,
    load_documents,
    load_questions,
    outside_fold,
)
from index.training.descent import build_descent, draw_batches
from index.training.states import load_states


def read_groups(model: ReaderModel, groups: Sequence[Group]) -> tuple[list[Tensor], list[Tensor]]:
    """Scores and token logits of each group, computed in two halves of like length."""
    pairs = [(group.question, paragraph) for group in groups for paragraph in group.paragraphs]
    leads_of = [
        group.question.before(lead_end(group.asked.text))
        for group in groups
        for _ in group.paragraphs
    ]
    order = sorted(range(len(pairs)), key=lambda place: len(pairs[place][1].states))
    scores: dict[int, Tensor] = {}
    logits: dict[int, Tensor] = {}
    size = max(1, (len(order) + 2) // 3)
    for first in range(0, len(order), size):
        places = order[first : first + size]
        near = torch.tensor([float(pairs[at][0].vector @ pairs[at][1].vector) for at in places])
        leads = pad_leads([leads_of[at] for at in places])
        questions, paragraphs = (pad([pairs[at][side] for at in places]) for side in (0, 1))
        own, tokens = model(*questions, *paragraphs, near, leads)
        for row, at in enumerate(places):
            scores[at], logits[at] = own[row], tokens[row]
    grouped: tuple[list[Tensor], list[Tensor]] = ([], [])
    at = 0
    for group in groups:
        count = len(group.paragraphs)
        grouped[0].append(torch.stack([scores[at + place] for place in range(count)]))
        grouped[1].append(logits[at])
        at += count
    return grouped


def words_loss(group: Group, logits: Tensor) -> Tensor | None:
    """Cross-entropy of both ends and of each token being one of the answering words."""
    offsets = group.paragraphs[0].offsets
    span = token_span(offsets, group.asked.start, group.asked.end)
    if not group.asked.answerable or span is None:
        return None
    count = len(offsets)
    inside = torch.zeros(count)
    inside[span[0] : span[1] + 1] = 1
    ends = nn.functional.cross_entropy(logits[:count, :2].T, torch.tensor(span))
    tags = nn.functional.binary_cross_entropy_with_logits(logits[:count, 2], inside)
    return ends + tags


def loss_of(model: ReaderModel, groups: Sequence[Group]) -> tuple[Tensor, dict[str, float]]:
    """Choice among paragraphs and "none", each pair by itself, and the answering words."""
    scores, logits = read_groups(model, groups)
    choice, alone, words = [], [], []
    for group, own, tokens in zip(groups, scores, logits, strict=True):
        target = torch.tensor(1 if group.asked.answerable else 0)
        choice.append(nn.functional.cross_entropy(torch.cat([torch.zeros(1), own]), target))
        truth = torch.zeros(len(own))
        truth[0] = float(group.asked.answerable)
        alone.append(nn.functional.binary_cross_entropy_with_logits(own, truth))
        lost = words_loss(group, tokens)
        if lost is not None:
            words.append(lost)
    parts = {
        "choice": torch.stack(choice).mean(),
        "alone": torch.stack(alone).mean(),
        "words": torch.stack(words).mean() if words else torch.zeros(()),
    }
    total = parts["choice"] + 0.5 * parts["alone"] + parts["words"]
    return total, {name: part.item() for name, part in parts.items()}


def keep_share(
    questions: Sequence[ReadingQuestion], share: float, always: Collection[str]
) -> list[ReadingQuestion]:
    """A drawn share of the questions, with all of those about some documents."""
    chooser = random.Random(7)
    return [one for one in questions if one.document in always or chooser.random() < share]


def open_model(options: argparse.Namespace) -> ReaderModel:
    """The upper layers of the encoder, with the weights of an earlier pass where one is named."""
    model = ReaderModel(BertModel.from_pretrained(options.encoder), options.layers)
    if options.start:
        model.load_state_dict(read_weights(options.start))
    return model


def train(options: argparse.Namespace) -> None:
    """Train and save weights and recipe, the weights every few hundred steps too."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    chooser = random.Random(options.seed)
    documents = load_documents(options.data, *options.further)
    questions = load_questions(options.data, "train", *options.further)
    questions = outside_fold(questions, options.held_out, options.folds)
    questions = keep_share(questions, options.share, load_documents(*options.further).keys())
    names = sorted({one.document for one in questions})
    store = load_states(options.states)
    model = open_model(options)
    rates = rates_of(model, options.rate, heads=5, similarity=50)
    steps = int(len(questions) // options.batch * options.epochs)
    warm = max(1, steps // 12)
    optimizer = torch.optim.AdamW(rates, foreach=True)
    descent = build_descent(model.parameters(), optimizer, steps, warm=warm, fall=steps - warm)
    started, history = time.monotonic(), defaultdict(list)
    model.train()
    for step, batch in enumerate(draw_batches(questions, options.batch, steps, chooser)):
        groups = [draw_group(asked, documents, names, store, chooser, options) for asked in batch]
        loss, parts = loss_of(model, groups)
        descent.step(loss)
        for name, value in parts.items():
            history[name].append(value)
        if step % 25 == 24:
            seen = {name: round(float(np.mean(past[-25:])), 3) for name, past in history.items()}
            print(step + 1, steps, round(time.monotonic() - started), seen, flush=True)  # noqa: T201
        if step == steps - 1 or step % 200 == 199:
            save(model, options, round(time.monotonic() - started), step + 1)


def save(model: ReaderModel, options: argparse.Namespace, seconds: int, steps: int) -> None:
    """Write the weights and the recipe so far."""
    data = digests_of(options.data, *options.further)
    save_layers(model, options, {"seconds": seconds, "steps": steps, "data": data})


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "encoder", "states", "output"):
        parser.add_argument(name, type=Path)
    add_further(parser)
    parser.add_argument("--share", type=float, default=1.0, help="of the questions in DATA_FOLDER")
    parser.add_argument("--start", type=Path, help="weights of an earlier pass to go on from")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--layers", type=int, default=3, help="upper layers read jointly")
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--epochs", type=float, default=2.0)
    parser.add_argument("--batch", type=int, default=8, help="questions a step")
    parser.add_argument("--answered", type=float, default=2.2, help="paragraphs an answerable one")
    parser.add_argument("--refused", type=float, default=1.5, help="paragraphs an unanswerable one")
    parser.add_argument(
        "--erase", type=float, default=0.35, help="share also read without the answering words"
    )
    parser.add_argument(
        "--foreign", type=float, default=0.12, help="share read in another document, unanswered"
    )
    parser.add_argument("--held-out", type=int, default=-1)
    parser.add_argument("--folds", type=int, default=5)
    train(parser.parse_args())
