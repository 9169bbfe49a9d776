"""Texts of a batch side by side: their states padded to the longest, with masks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from index.states import Floats, TokenStates


def pad(texts: Sequence[TokenStates]) -> tuple[Tensor, Tensor]:
    """States and mask of several texts, padded to the longest."""
    width = max(len(text.states) for text in texts)
    states = np.zeros((len(texts), width, texts[0].states.shape[1]), dtype=np.float32)
    mask = np.zeros((len(texts), width), dtype=np.float32)
    for place, text in enumerate(texts):
        states[place, : len(text.states)] = text.states
        mask[place, : len(text.states)] = 1
    return torch.from_numpy(states), torch.from_numpy(mask)


def pad_leads(leads: Sequence[Floats]) -> Tensor:
    """Which tokens of each question belong to earlier turns, padded to the longest."""
    marks = np.zeros((len(leads), max(len(lead) for lead in leads)), dtype=np.float32)
    for place, lead in enumerate(leads):
        marks[place, : len(lead)] = lead
    return torch.from_numpy(marks)
