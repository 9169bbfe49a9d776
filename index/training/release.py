"""Turn a trained encoder folder into the files that are shipped, with their digests.

Run: python -m index.training.release TRAINED_FOLDER [OUTPUT_FOLDER]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from safetensors.numpy import load_file, save_file

from index.models import FINGERPRINT_LENGTH, LOWER, TRAINED_FOLDER, UPPER, file_digest
from index.trained import TRAINED_LAYERS, to_bytes
from index.training.encoder import BASE
from index.training.export import export_encoder
from index.training.halves import split_encoder

COPIED = ("tokenizer.json", "config.json", "sentence_bert_config.json")


def release_encoder(trained: Path, output: Path) -> None:
    """Write both halves of the quantised ONNX file, the trained layers as bytes, and the recipe."""
    output.mkdir(parents=True, exist_ok=True)
    recipe = json.loads((trained / "recipe.json").read_bytes())
    with TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        export_encoder(trained, whole)
        split_encoder(whole, output)
        recipe["fingerprint"] = file_digest(whole)[:FINGERPRINT_LENGTH]
    weights = load_file(trained / "model.safetensors")
    layers = {name: weight for name, weight in weights.items() if name.startswith("encoder.layer.")}
    save_file(to_bytes(layers), output / TRAINED_LAYERS)
    (output / TRAINED_LAYERS).chmod(0o644)
    for name in COPIED:
        shutil.copy(BASE / name, output / name)
    (output / "recipe.json").write_text(json.dumps(recipe, indent=2) + "\n")
    write_digests(output, (LOWER, UPPER, TRAINED_LAYERS, "tokenizer.json"))


def write_digests(folder: Path, names: tuple[str, ...]) -> None:
    """Record the SHA-256 of the files in `digests.json` beside them."""
    digests = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    (folder / "digests.json").write_text(json.dumps(digests, indent=1) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("output", type=Path, nargs="?", default=TRAINED_FOLDER)
    options = parser.parse_args()
    release_encoder(options.trained, options.output)
