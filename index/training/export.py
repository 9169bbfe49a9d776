"""Turn a trained torch model into a quantised ONNX file that runs without torch."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from transformers import BertModel

MIDDLE = 3
NAMES = ["input_ids", "attention_mask", "token_type_ids"]
OUTPUTS = ["sentence_embedding", "middle_states"]


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
        quantize_dynamic(plain, path, per_channel=True, weight_type=QuantType.QUInt8)


def export_encoder(folder: Path, path: Path) -> None:
    """The quantised encoder of a trained model folder."""
    encoder = BertModel.from_pretrained(folder, attn_implementation="eager")
    export_int8(PooledEncoder(encoder), OUTPUTS, path, ("middle_states",))
