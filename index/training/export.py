"""Turn a trained torch model into a quantised ONNX file that runs without torch.

Run: python -m index.training.export (lower|upper) FOLDER OUTPUT_FILE
"""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from transformers import BertModel

MIDDLE = 3
NAMES = ["input_ids", "attention_mask", "token_type_ids"]


class PooledEncoder(nn.Module):
    """Mean-pooled, normalised vectors straight from the graph, and the middle layer's states."""

    def __init__(self, encoder: BertModel) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(
        self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor
    ) -> tuple[Tensor, Tensor]:
        """One vector a text, and one state a token."""
        states = self.encoder(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            output_hidden_states=True,
        ).hidden_states
        mask = attention_mask.unsqueeze(-1).to(states[-1].dtype)
        pooled = (states[-1] * mask).sum(1) / mask.sum(1)
        return nn.functional.normalize(pooled, dim=-1), states[MIDDLE]


class UpperHalf(nn.Module):
    """From the middle layer's states to the vector."""

    def __init__(self, encoder: BertModel) -> None:
        super().__init__()
        self.layers = encoder.encoder.layer[MIDDLE:]

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """One vector a text."""
        bias = ((1.0 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            states = layer(states, bias)
        pooled = (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        return nn.functional.normalize(pooled, dim=-1)


class LowerHalf(nn.Module):
    """The middle layer's states alone, for reading all training texts once."""

    def __init__(self, encoder: BertModel) -> None:
        super().__init__()
        encoder.encoder.layer = encoder.encoder.layer[:MIDDLE]
        self.encoder = encoder

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Tensor:
        """One state a token."""
        return self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state


def export_int8(
    model: nn.Module, outputs: list[str], path: Path, per_token: tuple[str, ...]
) -> None:
    """Export, then quantise weights to int8 per channel; activations are quantised as they come."""
    model.eval()
    sample = torch.ones((2, 12), dtype=torch.long)
    segments = torch.zeros_like(sample)
    segments[:, 6:] = 1
    axes = {name: {0: "batch", 1: "tokens"} for name in (*NAMES, *per_token)}
    axes |= {name: {0: "batch"} for name in outputs if name not in per_token}
    with TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            model,
            (sample, sample, segments),
            plain,
            input_names=NAMES,
            output_names=outputs,
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(plain, path, per_channel=True, weight_type=QuantType.QInt8)


def export_encoder(folder: Path, path: Path) -> None:
    """The quantised encoder of a trained model folder."""
    encoder = BertModel.from_pretrained(folder, attn_implementation="eager")
    outputs = ["sentence_embedding", "middle_states"]
    export_int8(PooledEncoder(encoder), outputs, path, ("middle_states",))


def export_lower_half(folder: Path, path: Path) -> None:
    """The quantised lower half of a model folder."""
    encoder = BertModel.from_pretrained(folder, attn_implementation="eager")
    export_int8(LowerHalf(encoder), ["middle_states"], path, ("middle_states",))


def export_upper_half(folder: Path, path: Path) -> None:
    """The quantised upper half of a trained model folder."""
    encoder = BertModel.from_pretrained(folder, attn_implementation="eager").eval()
    axes = {name: {0: "texts", 1: "tokens"} for name in ("states", "mask")}
    with TemporaryDirectory() as temporary:
        plain = Path(temporary) / "plain.onnx"
        torch.onnx.export(
            UpperHalf(encoder),
            (torch.randn(2, 7, encoder.config.hidden_size), torch.ones(2, 7)),
            plain,
            input_names=["states", "mask"],
            output_names=["vector"],
            dynamic_axes=axes | {"vector": {0: "texts"}},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(plain, path, per_channel=True, weight_type=QuantType.QInt8)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("half", choices=["lower", "upper"])
    parser.add_argument("folder", type=Path, help="trained folder, or the packaged model's")
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    (export_lower_half if options.half == "lower" else export_upper_half)(
        options.folder, options.output
    )
