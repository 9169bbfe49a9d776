"""Train the joint layers of a reader to judge whether paragraphs bear a sentence.

Run: python -m assistant.training.sentences ENCODER START OUTPUT --made PARAGRAPHS_FILE
     python -m assistant.training.sentences ENCODER START OUTPUT [--leave-out HAND]

The first reads sentences made by script, the second the development half of the drafts, each
supported one at times also with another paragraph. START is a `reader.pt`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from torch import nn
from transformers import BertModel

from assistant.training.drafts import DRAFTS, PARAGRAPHS
from assistant.training.examples import Example, batches, drafted, made
from assistant.training.model import ReaderModel, rates_of, read_weights, save_layers
from assistant.training.padding import pad
from assistant.writing.bearing import join_windows
from index.states import StateEncoder
from index.training.descent import build_descent

LAYERS = 3


def loss_of(model: ReaderModel, batch: Sequence[Example]) -> torch.Tensor:
    """Cross-entropy of the labels."""
    texts = [join_windows(one.said, one.windows) for one in batch]
    near = [float(one.said.vector @ text.vector) for one, text in zip(batch, texts, strict=True)]
    scores, _ = model(*pad([one.said for one in batch]), *pad(texts), torch.tensor(near))
    truth = torch.tensor([float(one.supported) for one in batch])
    return nn.functional.binary_cross_entropy_with_logits(scores, truth)


def read_examples(options: argparse.Namespace) -> list[Example]:
    """The sentences made by script, or those of the drafts."""
    encoder = StateEncoder(options.states)
    if options.made:
        return made(encoder, options.made, options.count, options.seed)
    return drafted(encoder, options.leave_out, options.texts)


def draw(examples: Sequence[Example], options: argparse.Namespace) -> Iterator[list[Example]]:
    """Batches without end, each epoch of which cites other sentences wrongly."""
    chooser = random.Random(options.seed)
    while True:
        yield from batches(examples, options.batch, options.elsewhere, chooser)


def train(options: argparse.Namespace) -> None:
    """Train and save weights and recipe."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    examples = read_examples(options)
    model = ReaderModel(BertModel.from_pretrained(options.encoder), LAYERS, dropout=options.dropout)
    model.load_state_dict(read_weights(options.start))
    rates = rates_of(model, options.rate, heads=3, similarity=20)
    optimizer = torch.optim.AdamW(rates, weight_decay=0.05)
    steps = int(options.epochs * len(examples) * (1 + options.elsewhere / 2) / options.batch)
    descent = build_descent(model.parameters(), optimizer, steps, warm=0.1 * steps, fall=steps)
    started, losses = time.process_time(), []
    model.train()
    for batch in islice(draw(examples, options), steps):
        loss = loss_of(model, batch)
        descent.step(loss)
        losses.append(loss.item())
        if len(losses) % 20 == 0:
            mean = round(float(np.mean(losses[-40:])), 3)
            print(len(losses), steps, round(time.process_time() - started), mean, flush=True)  # noqa: T201
    save(model, options, len(examples), steps)


def save(model: ReaderModel, options: argparse.Namespace, examples: int, steps: int) -> None:
    """Write the weights and the recipe: the digests of what was read, the recipe of the start."""
    sources = [options.made] if options.made else [DRAFTS, PARAGRAPHS]
    known = {
        "layers": LAYERS,
        "leave_out": options.leave_out,
        "examples": examples,
        "steps": steps,
        "data": {
            one.name: hashlib.sha256(one.read_bytes()).hexdigest()
            for one in (*sources, options.start)
        },
        "start": json.loads((options.start.parent / "recipe.json").read_text()),
    }
    save_layers(model, options, known)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("encoder", "start", "output"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--states", type=Path, default=DRAFTS.parents[2] / "index" / "weights")
    parser.add_argument("--made", type=Path, help="paragraphs to make sentences from")
    parser.add_argument("--count", type=int, default=3000, help="of the sentences made")
    parser.add_argument("--leave-out", default="", help="hands whose drafts are kept for a test")
    parser.add_argument("--texts", type=Path, help="words of real paragraphs in drafts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--epochs", type=float, default=1.0)
    parser.add_argument("--batch", type=int, default=12)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--elsewhere", type=float, default=0.0, help="share cited wrongly as well")
    train(parser.parse_args())
