"""The mean of the weights of readers that went on from the same start with different draws.

Run: python -m assistant.training.average OUTPUT_FOLDER READER_FOLDER READER_FOLDER ...
(Wortsman et al. 2022, "Model soups")
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

_TOLD = ("seed", "rate", "steps", "seconds")


def mean_weights(states: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of each named tensor; the names must be the same in all."""
    if len({frozenset(one) for one in states}) != 1:
        raise ValueError("These readers have different layers: average passes from one start.")
    return {name: torch.stack([one[name] for one in states]).mean(0) for name in states[0]}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=Path)
    parser.add_argument("readers", type=Path, nargs="+")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    kept = [torch.load(one / "reader.pt", weights_only=True) for one in options.readers]
    torch.save(mean_weights(kept), options.output / "reader.pt")
    recipes = [json.loads((one / "recipe.json").read_text()) for one in options.readers]
    recipe = recipes[0] | {"mean_of": [{key: one[key] for key in _TOLD} for one in recipes]}
    (options.output / "recipe.json").write_text(json.dumps(recipe, indent=2) + "\n")
