"""A released reader put back into torch."""

from pathlib import Path

import pytest
import torch
from transformers import BertConfig, BertModel

from assistant.training.export import export_reader
from assistant.training.model import ReaderModel
from assistant.training.restore import restore_weights


@pytest.fixture
def model() -> ReaderModel:
    torch.manual_seed(1)
    encoder = BertModel(
        BertConfig(
            vocab_size=30,
            hidden_size=24,
            num_hidden_layers=3,
            num_attention_heads=12,
            intermediate_size=48,
        )
    )
    model = ReaderModel(encoder, 3, width=16).eval()
    with torch.no_grad():
        for weight in model.parameters():
            weight.normal_()
    return model


def test_released_weights_come_back(model: ReaderModel, tmp_path: Path) -> None:
    export_reader(model, tmp_path / "reader.onnx", with_lead=True)
    restored = restore_weights(tmp_path / "reader.onnx", model)
    assert restored.keys() == model.state_dict().keys()
    for name, weight in model.state_dict().items():
        step = weight.abs().max().item() / 127 if weight.dim() > 1 else 0
        assert torch.allclose(restored[name], weight, atol=step), name
