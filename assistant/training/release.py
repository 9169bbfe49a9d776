"""Turn a trained reader into the files that are shipped: ONNX, judge, recipe, digests.

Run: python -m assistant.training.release DATA_FOLDER STATES ENCODER_FOLDER READER_FOLDER
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from assistant.reading.reader import READER_FOLDER
from assistant.training.export import export_reader, load_model
from assistant.training.judge import fit_fold, write_judge
from index.training.release import write_digests
from index.training.states import load_states

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "states", "encoder", "reader"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--output", type=Path, default=READER_FOLDER)
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    model = options.output / "reader.onnx"
    export_reader(load_model(options.reader, options.encoder), model, with_lead=True)
    judge, figures = fit_fold(options.data, load_states(options.states), model)
    write_judge(judge, figures, options.output / "judge.json")
    shutil.copy(options.reader / "recipe.json", options.output / "recipe.json")
    write_digests(options.output, ("reader.onnx", "judge.json"))
