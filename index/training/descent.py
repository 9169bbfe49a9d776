"""Gradient descent as every model here is trained: batches, steps, and a rate that falls."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import torch
from torch import Tensor, nn

LOWEST = 0.02
One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Descent:
    """The weights trained, their optimizer, and the schedule of its rate."""

    weights: tuple[nn.Parameter, ...]
    optimizer: torch.optim.Optimizer
    schedule: torch.optim.lr_scheduler.LambdaLR

    def step(self, loss: Tensor) -> None:
        """One step down, by no more than a gradient of length 1 asks for."""
        self.optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.weights, 1.0)
        self.optimizer.step()
        self.schedule.step()


def build_descent(
    weights: Iterable[nn.Parameter],
    optimizer: torch.optim.Optimizer,
    steps: int,
    *,
    warm: float,
    fall: float,
) -> Descent:
    """The descent whose rate rises for `warm` steps, and would be 0 from 1 after `fall` ones."""
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(LOWEST, (steps - step) / fall))
    )
    return Descent(tuple(weights), optimizer, schedule)


def draw_batches(
    examples: Sequence[One], size: int, steps: int, chooser: random.Random
) -> Iterator[list[One]]:
    """So many batches, every example once before any comes again."""
    order: list[One] = []
    for _ in range(steps):
        if len(order) < size:
            order = chooser.sample(examples, len(examples))
        yield [order.pop() for _ in range(size)]
