"""sentence-transformers: the reference encoder, and the source of the exported one."""

from __future__ import annotations

import contextlib
import logging
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from sentence_transformers import SentenceTransformer

from index.exported import OnnxEncoder, Vectors
from index.models import FINGERPRINT_LENGTH, ModelSource, file_digest, max_tokens

LOWEST_COSINE = 0.97
_CHECK_TEXTS = (
    "who must report to the next meeting of ministers?",
    "To instruct the Permanent Council to convene a group of experts.",
    "Recalling its resolution 58/135 of 22 December 2003,",
    "Urges Member States to take the measures necessary to protect victims of trafficking, "
    "especially women and children, and to punish the perpetrators;",
    "1. Decides to remain seized of the matter.",
    "Requests the Secretary-General to submit a report on the implementation of the present "
    "resolution to the General Assembly at its sixtieth session, under the item entitled "
    "“Crime prevention and criminal justice”, and to include in it recommendations for future "
    "work, an estimate of the resources needed, the views of Member States, the relevant "
    "organizations of the United Nations system, regional organizations and civil society;",
    "¿Cuándo fue adoptada la resolución?",
    "CICAD",
)


class SentenceTransformersEncoder:
    """Any sentence-transformers model, run by torch with one thread."""

    def __init__(self, source: ModelSource) -> None:
        torch.set_num_threads(1)
        self.source = source
        self.name = source.name
        self.model = SentenceTransformer(str(source.folder or source.name), device="cpu")
        self.max_tokens = int(self.model.max_seq_length or 512)
        self.dimension = int(self.model.get_embedding_dimension() or 0)
        self.fingerprint = f"{_fingerprint(source)}-reference"

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One vector a text, in order, as an array of shape (texts, dimension)."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        vectors = self.model.encode(
            list(texts), normalize_embeddings=True, show_progress_bar=False, batch_size=16
        )
        return np.asarray(vectors, dtype=np.float32)

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        """Where each word piece of the whole text starts and ends."""
        tokens = self.model.tokenizer(
            text, add_special_tokens=False, return_offsets_mapping=True, verbose=False
        )
        return [(start, end) for start, end in tokens["offset_mapping"]]


class _Pooled(torch.nn.Module):
    """The whole model as one graph, from word pieces to the normalised vector."""

    def __init__(self, model: SentenceTransformer, inputs: tuple[str, ...]) -> None:
        super().__init__()
        self.model = model
        self.inputs = inputs

    def forward(self, *values: torch.Tensor) -> torch.Tensor:
        features = dict(zip(self.inputs, values, strict=True))
        return torch.nn.functional.normalize(self.model(features)["sentence_embedding"], dim=-1)


def export_model(reference: SentenceTransformersEncoder, folder: Path) -> dict[str, Any]:
    """Write the model as ONNX: int8 where it agrees with the reference, else fp32.

    The report says which form was kept and the lowest cosine per form; form "none" means that
    neither agrees and sentence-transformers itself must be used.
    """
    cosines: dict[str, float] = {}
    try:
        _write_fp32(reference, folder / "fp32.onnx")
        with _quiet():
            quantize_dynamic(
                folder / "fp32.onnx",
                folder / "int8.onnx",
                per_channel=True,
                weight_type=QuantType.QInt8,
            )
    except (RuntimeError, TypeError, ValueError, torch.onnx.errors.OnnxExporterError) as error:
        return {"form": "none", "problem": str(error)[:500]}
    for form, floor in (("int8", LOWEST_COSINE), ("fp32", 0.9999)):
        cosines[form] = _lowest_cosine(reference, folder / f"{form}.onnx")
        if cosines[form] >= floor:
            _keep_only(folder, f"{form}.onnx")
            return {"form": form, "file": f"{form}.onnx", "lowest_cosine": cosines}
    return {"form": "none", "problem": "differs from the reference", "lowest_cosine": cosines}


def _write_fp32(reference: SentenceTransformersEncoder, path: Path) -> None:
    features = reference.model.preprocess(list(_CHECK_TEXTS[:2]))
    inputs = tuple(name for name, value in features.items() if isinstance(value, torch.Tensor))
    axes = {name: {0: "texts", 1: "tokens"} for name in inputs}
    with _quiet(), torch.no_grad():
        torch.onnx.export(
            _Pooled(reference.model, inputs).eval(),
            tuple(features[name] for name in inputs),
            str(path),
            input_names=list(inputs),
            output_names=["sentence_embedding"],
            dynamic_axes=axes | {"sentence_embedding": {0: "texts"}},
            opset_version=17,
            dynamo=False,
        )


def _lowest_cosine(reference: SentenceTransformersEncoder, model: Path) -> float:
    assert reference.source.folder is not None
    exported = OnnxEncoder(
        reference.name,
        "",
        models=(model,),
        tokenizer=reference.source.folder / "tokenizer.json",
        max_tokens=max_tokens(reference.source.folder),
    )
    products = exported.encode(_CHECK_TEXTS) * reference.encode(_CHECK_TEXTS)
    return round(float(products.sum(axis=1).min()), 5)


def _keep_only(folder: Path, name: str) -> None:
    for path in folder.glob("*.onnx"):
        if path.name != name:
            path.unlink()


def _fingerprint(source: ModelSource) -> str:
    if source.folder is None:
        return source.name
    weights = source.folder / "model.safetensors"
    return file_digest(weights)[:FINGERPRINT_LENGTH] if weights.is_file() else source.name


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Silence the exporter's notes on tracing and pre-processing, which no user can act on."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logging.disable(logging.WARNING)
        try:
            yield
        finally:
            logging.disable(logging.NOTSET)
