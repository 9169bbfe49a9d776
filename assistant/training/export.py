"""Turn trained weights into the files that are shipped: int8 ONNX, checked against torch.

Run: python -m assistant.training.export READER_FOLDER ENCODER_FOLDER OUTPUT_FILE
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import BertModel

from assistant.training.model import ReaderModel, read_weights

INPUTS = ["question", "question_mask", "paragraph", "paragraph_mask", "similarity"]
LEAD = "lead"


def load_model(folder: Path, encoder: Path) -> ReaderModel:
    """The trained reader in torch, without dropout."""
    recipe = json.loads((folder / "recipe.json").read_text())
    model = ReaderModel(BertModel.from_pretrained(encoder), recipe["layers"])
    model.load_state_dict(read_weights(folder / "reader.pt"))
    return model.eval()


def export_reader(model: ReaderModel, path: Path, *, with_lead: bool = False) -> None:
    """Write the reader as quantised ONNX; heads and segments stay in full precision.

    `with_lead` it is also told which tokens of a question belong to earlier turns.
    """
    size = model.segments.shape[1]
    given = [
        torch.randn(2, 5, size),
        torch.ones(2, 5),
        torch.randn(2, 9, size),
        torch.ones(2, 9),
        torch.zeros(2),
        *([torch.zeros(2, 5)] if with_lead else []),
    ]
    axes = {
        "question": {0: "pairs", 1: "asked"},
        "question_mask": {0: "pairs", 1: "asked"},
        "paragraph": {0: "pairs", 1: "read"},
        "paragraph_mask": {0: "pairs", 1: "read"},
        "similarity": {0: "pairs"},
        "score": {0: "pairs"},
        "tokens": {0: "pairs", 1: "read"},
    } | ({LEAD: {0: "pairs", 1: "asked"}} if with_lead else {})
    with TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            model.eval(),
            tuple(given),
            plain,
            input_names=[*INPUTS, LEAD][: len(given)],
            output_names=["score", "tokens"],
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(plain, path, per_channel=True, weight_type=QuantType.QUInt8)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("reader", "encoder", "output"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    export_reader(load_model(options.reader, options.encoder), options.output)
