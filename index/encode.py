"""Text to vectors: the exported model, or sentence-transformers where there is none."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from index.config import Config
from index.exported import OnnxEncoder, Vectors
from index.models import (
    FINGERPRINT_LENGTH,
    ModelSource,
    check_digests,
    file_digest,
    find_model,
    max_tokens,
)

EXPORT_VERSION = "1"


class Encoder(Protocol):
    """Turns texts into L2-normalised vectors.

    `fingerprint` differs where two encoders' vectors must not be mixed.
    """

    @property
    def name(self) -> str: ...  # noqa: D102

    @property
    def fingerprint(self) -> str: ...  # noqa: D102

    @property
    def max_tokens(self) -> int: ...  # noqa: D102

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One vector a text, in order, as an array of shape (texts, dimension)."""
        ...

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        """Where each word piece of the whole text starts and ends."""
        ...


def open_encoder(config: Config, notice: Callable[[str], None] = lambda _: None) -> Encoder:
    """The encoder of the configured embedding model.

    The first time, a model without a ready-made ONNX file is exported into the cache folder,
    which takes some seconds; `notice` is told so.
    """
    source = find_model(config.embedding_model)
    if source.folder is not None and source.onnx:
        return _open_onnx(source, source.onnx, form="ready")
    if source.folder is None:
        return _open_reference(source)
    folder = config.cache / "encoders" / f"{_fingerprint(source)}-{EXPORT_VERSION}"
    if not (folder / "export.json").is_file():
        notice(f"Preparing embedding model {source.name}: once, some seconds.")
        _export(source, folder)
    report = json.loads((folder / "export.json").read_bytes())
    if report["form"] == "none":
        return _open_reference(source)
    return _open_onnx(source, (folder / report["file"],), form=report["form"])


def _open_onnx(source: ModelSource, models: tuple[Path, ...], *, form: str) -> OnnxEncoder:
    assert source.folder is not None
    return OnnxEncoder(
        source.name,
        f"{_fingerprint(source)}-{form}-{EXPORT_VERSION}",
        models=models,
        tokenizer=source.folder / "tokenizer.json",
        max_tokens=max_tokens(source.folder),
    )


def _open_reference(source: ModelSource) -> Encoder:
    from index.reference import SentenceTransformersEncoder

    return SentenceTransformersEncoder(source)


def _fingerprint(source: ModelSource) -> str:
    """What tells the model's weights: as released, or else the start of their digest."""
    promised = dict(source.digests)
    assert source.folder is not None
    weights = next(iter(source.onnx), source.folder / "model.safetensors")
    digest = source.fingerprint or promised.get(weights.name) or file_digest(weights)
    return digest[:FINGERPRINT_LENGTH]


def _export(source: ModelSource, folder: Path) -> None:
    """Make the cache folder whole under another name, then rename it into place."""
    from index.reference import SentenceTransformersEncoder, export_model

    check_digests(source)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".writing-") as name:
        made = Path(name) / "made"
        made.mkdir()
        report = export_model(SentenceTransformersEncoder(source), made)
        (made / "export.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
        if not folder.exists():
            shutil.move(made, folder)
