"""Put released quantised layers back into torch, so that training can go on from them.

Run: python -m assistant.training.restore ENCODER_FOLDER OUTPUT_FOLDER [--released FILE]

The recipe beside the file, which is the reader's unless another is named, is copied too.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor
from transformers import BertModel

from assistant.reading.reader import READER_FOLDER
from assistant.training.model import SEGMENTS, ReaderModel, read_weights

_LAYERS = 3


def restore_weights(released: Path, model: ReaderModel) -> dict[str, Tensor]:
    """The weights of quantised layers by their names in torch; each within half a step.

    Layers that were told of no earlier turns have two segments, those of a reader three.
    """
    graph = onnx.load(released).graph
    kept = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    weights = {name: torch.tensor(kept[name]) for name in model.state_dict() if name in kept}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            weights[f"{_module_name(node.output[0])}.weight"] = _matrix(kept, node.input[1])
    loose = [name for name in kept if name.startswith("onnx::") and "MatMul" not in name]
    size = model.segments.shape[1]
    rows = [kept[name] for name in loose if kept[name].shape == (size,)]
    scale, shift = (kept[name] for name in loose if kept[name].shape == ())
    order = (0, 2, 1) if len(rows) == SEGMENTS else range(len(rows))
    weights["segments"] = torch.tensor(np.stack([rows[place] for place in order]))
    weights["similarity"] = torch.tensor([float(scale), float(shift)])
    return weights


def _module_name(output: str) -> str:
    """`layers.0.query` of the tensor `/layers.0/query/MatMul_output_0…`."""
    parts = output.strip("/").split("/")[:-1]
    return parts[-1] if parts[-1].startswith("judge") else ".".join(parts)


def _matrix(kept: dict[str, Any], name: str) -> Tensor:
    stem = name.removesuffix("_quantized")
    steps = kept[name].astype(np.float32) - kept[f"{stem}_zero_point"]
    return torch.tensor(np.ascontiguousarray((steps * kept[f"{stem}_scale"]).T, dtype=np.float32))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("encoder", "output"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--released", type=Path, default=READER_FOLDER / "reader.onnx")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    model = ReaderModel(BertModel.from_pretrained(options.encoder), _LAYERS)
    torch.save(restore_weights(options.released, model), options.output / "reader.pt")
    model.load_state_dict(read_weights(options.output / "reader.pt"))
    shutil.copy(options.released.parent / "recipe.json", options.output / "recipe.json")
