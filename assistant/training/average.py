"""Average the weights of readers that were trained from one start, and keep both recipes.

Run: python -m assistant.training.average READER_FOLDER... OUTPUT_FOLDER
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor


def average_weights(readers: Sequence[Mapping[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of every weight; readers must have the same ones.

    Raises:
        ValueError: no reader, or readers of different form.
    """
    if not readers:
        raise ValueError("There is nothing to average: name at least one reader.")
    first = readers[0]
    shapes = {name: weight.shape for name, weight in first.items()}
    if any({name: weight.shape for name, weight in one.items()} != shapes for one in readers):
        raise ValueError("Readers of different form can't be averaged.")
    return {name: torch.stack([one[name] for one in readers]).mean(dim=0) for name in first}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("readers", type=Path, nargs="+")
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    loaded = [torch.load(one / "reader.pt", weights_only=True) for one in options.readers]
    options.output.mkdir(parents=True, exist_ok=True)
    torch.save(average_weights(loaded), options.output / "reader.pt")
    recipes = [json.loads((one / "recipe.json").read_text()) for one in options.readers]
    recipe = {"layers": recipes[0]["layers"], "averaged": recipes}
    (options.output / "recipe.json").write_text(json.dumps(recipe, indent=2) + "\n")
