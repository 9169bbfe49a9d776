"""The reader in torch: the encoder's upper layers over question and paragraph together."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor, nn
from transformers import BertModel
from transformers.models.bert.modeling_bert import BertLayer

NEVER = -1e4
HEADS = 12
SEGMENTS = 3
"""The question, the paragraph, and what is added to the tokens of earlier turns."""


class JointLayer(nn.Module):
    """One transformer layer, started from a layer of the encoder."""

    def __init__(self, layer: BertLayer, dropout: float) -> None:
        super().__init__()
        own, out = layer.attention.self, layer.attention.output
        self.query, self.key, self.value = own.query, own.key, own.value
        self.mix, self.mixed = out.dense, out.LayerNorm
        self.up, self.down = layer.intermediate.dense, layer.output.dense
        self.done = layer.output.LayerNorm
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        """States after attention over all tokens that `bias` leaves open."""
        batch, tokens, size = states.shape
        split = (batch, tokens, HEADS, size // HEADS)
        query, key, value = (
            part(states).reshape(split).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        weights = query @ key.transpose(2, 3) / (size // HEADS) ** 0.5 + bias
        weights = self.dropout(torch.softmax(weights, dim=-1))
        heads = (weights @ value).transpose(1, 2).reshape(batch, tokens, size)
        states = self.mixed(states + self.dropout(self.mix(heads)))
        wide = nn.functional.gelu(self.up(states))
        done: Tensor = self.done(states + self.dropout(self.down(wide)))
        return done


class ReaderModel(nn.Module):
    """Says of each pair whether the paragraph answers, and of each token how it takes part.

    All segments start out unmarked, so before training the states are close to the encoder's.
    """

    def __init__(
        self, encoder: BertModel, layers: int, *, dropout: float = 0.1, width: int = 256
    ) -> None:
        super().__init__()
        size = encoder.config.hidden_size
        upper = cast(list[BertLayer], list(encoder.encoder.layer)[-layers:])
        self.layers = nn.ModuleList(JointLayer(layer, dropout) for layer in upper)
        self.segments = nn.Parameter(torch.zeros(SEGMENTS, size))
        self.spans = nn.Linear(size, 3)
        self.judge = nn.Sequential(
            nn.Linear(6 * size, width), nn.GELU(), nn.Dropout(dropout), nn.Linear(width, 1)
        )
        self.similarity = nn.Parameter(torch.tensor([8.0, -4.0]))

    def forward(
        self,
        question: Tensor,
        question_mask: Tensor,
        paragraph: Tensor,
        paragraph_mask: Tensor,
        similarity: Tensor,
        lead: Tensor | None = None,
    ) -> tuple[Tensor, Tensor]:
        """A score a pair, and start, end and inside logits for every paragraph token.

        `lead` is 1 for the tokens of earlier turns, which stand before the question's own.
        """
        asked, own = question.shape[1], question_mask
        question = question + self.segments[0]
        if lead is not None:
            question = question + lead[:, :, None] * self.segments[2]
            own = question_mask * (1.0 - lead)
        states = torch.cat([question, paragraph + self.segments[1]], dim=1)
        mask = torch.cat([question_mask, paragraph_mask], dim=1)
        bias = ((1.0 - mask) * NEVER)[:, None, None, :]
        for layer in self.layers:
            states = layer(states, bias)
        question, paragraph = states[:, :asked], states[:, asked:]
        logits = self.spans(paragraph) + ((1.0 - paragraph_mask) * NEVER)[:, :, None]
        weights = torch.softmax(logits[:, :, :2], dim=1).mean(2, keepdim=True)
        words = (paragraph * weights).sum(1)
        wanted, read = (
            _mean(question, own),
            _mean(paragraph, paragraph_mask),
        )
        seen = [question[:, 0], wanted, read, words, wanted * read, wanted * words]
        scores = self.judge(torch.cat(seen, dim=-1)).squeeze(-1)
        return scores + self.similarity[0] * similarity + self.similarity[1], logits


def rates_of(
    model: ReaderModel, rate: float, *, heads: float, similarity: float = 0.0
) -> list[dict[str, Any]]:
    """The weights for an optimizer: the layers at this rate, the others at so many times it."""
    above = [*model.spans.parameters(), *model.judge.parameters(), model.segments]
    return [
        {"params": list(model.layers.parameters()), "lr": rate},
        {"params": above, "lr": heads * rate},
        {"params": [model.similarity], "lr": similarity * rate, "weight_decay": 0.0},
    ]


def save_layers(model: nn.Module, options: argparse.Namespace, known: Mapping[str, object]) -> None:
    """Write weights, and as their recipe the numbers chosen and what else is known of them."""
    options.output.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), options.output / "reader.pt")
    chosen = {key: value for key, value in vars(options).items() if isinstance(value, int | float)}
    recipe = json.dumps(chosen | dict(known), indent=2)
    (options.output / "recipe.json").write_text(recipe + "\n")


def read_weights(path: Path) -> dict[str, Tensor]:
    """The weights of a reader; those of one trained without leads get a segment for them."""
    weights: dict[str, Tensor] = torch.load(path, weights_only=True)
    kept = weights["segments"]
    added = torch.zeros(SEGMENTS - len(kept), kept.shape[1])
    return weights | {"segments": torch.cat([kept, added])}


def _mean(states: Tensor, mask: Tensor) -> Tensor:
    return (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
