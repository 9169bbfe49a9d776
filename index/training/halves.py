"""Cut the exported encoder in two at its middle states, so that its lower half runs alone.

Run: python -m index.training.halves WHOLE_FILE OUTPUT_FOLDER
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

import onnx
from onnx.utils import Extractor

from index.models import LOWER, UPPER
from index.training.export import OUTPUTS


def split_encoder(whole: Path, folder: Path) -> None:
    """Write both halves: the lower one gives what the upper one takes, the middle states first."""
    model = onnx.shape_inference.infer_shapes(onnx.load(whole))
    vector, middle = OUTPUTS
    given = [one.name for one in model.graph.input]
    lower = set(_behind(model.graph, [middle]))
    upper = set(_behind(model.graph, [vector])) - lower
    produced = {name for place in lower for name in model.graph.node[place].output}
    taken = dict.fromkeys(name for place in sorted(upper) for name in model.graph.node[place].input)
    passed = [middle, *(name for name in taken if name in produced and name != middle)]
    both = [name for name in given if name in taken]
    parts = Extractor(model)
    onnx.save(parts.extract_model(given, passed), folder / LOWER)
    onnx.save(parts.extract_model([*passed, *both], [vector]), folder / UPPER)


def _behind(graph: onnx.GraphProto, names: Iterable[str]) -> Iterator[int]:
    """The places of the nodes that these values are computed with."""
    makers = {name: place for place, node in enumerate(graph.node) for name in node.output}
    waiting, seen = list(names), set()
    while waiting:
        place = makers.get(waiting.pop())
        if place is not None and place not in seen:
            seen.add(place)
            waiting += graph.node[place].input
            yield place


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("whole", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    split_encoder(options.whole, options.output)
