"""Read every training text once with the quantised encoder and keep its token states.

Run: python -m index.training.states texts DATA_FOLDER MODEL_FOLDER STATES_FILE
     python -m index.training.states vectors UPPER_ONNX STATES_FILE VECTORS_FILE
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from index.states import Floats, Span, StateEncoder, TokenStates
from index.training.data import context_of, load_documents, load_questions


@dataclass(frozen=True, slots=True)
class StateStore:
    """Token states of texts by key: `document/label` for paragraphs, the id for questions.

    Vectors are empty until those of a trained encoder are loaded beside the states.
    """

    states: npt.NDArray[np.float16]
    offsets: npt.NDArray[np.int32]
    bounds: npt.NDArray[np.int64]
    vectors: Floats
    first: dict[str, int]

    def get(self, key: str) -> TokenStates:
        """The stored states of one text."""
        place = self.first[key]
        low, high = self.bounds[place], self.bounds[place + 1]
        spans: list[Span] = [(start, end) for start, end in self.offsets[low:high].tolist()]
        states = self.states[low:high].astype(np.float32)
        return TokenStates(self.vectors[place], states, tuple(spans))

    def similarity(self, left: str, right: str) -> float:
        """Cosine of two texts' vectors."""
        return float(self.vectors[self.first[left]] @ self.vectors[self.first[right]])


def load_states(path: Path, vectors: Path | None = None) -> StateStore:
    """The store that this module wrote, with other vectors where they are given."""
    with np.load(path) as kept:
        return StateStore(
            kept["states"],
            kept["offsets"],
            kept["bounds"],
            np.load(vectors) if vectors else kept["vectors"],
            {str(key): place for place, key in enumerate(kept["keys"])},
        )


def write_states(data: Path, lower: Path, output: Path, own: Path | None = None) -> None:
    """Read all paragraphs (first window) and questions of both splits and of our own file."""
    keys, vectors, read = [], [], []
    for key, tokens in _read_texts(data, StateEncoder(lower), own):
        keys.append(key)
        vectors.append(tokens.vector)
        read.append((tokens.states.astype(np.float16), np.array(tokens.offsets, dtype=np.int32)))
    np.savez(
        output,
        keys=np.array(keys),
        states=np.concatenate([states for states, _ in read]),
        offsets=np.concatenate([offsets for _, offsets in read]),
        vectors=np.stack(vectors),
        bounds=np.concatenate([[0], np.cumsum([len(states) for states, _ in read])]),
    )


def _read_texts(
    data: Path, reader: StateEncoder, own: Path | None
) -> Iterator[tuple[str, TokenStates]]:
    for name, document in load_documents(data, own).items():
        for label, text in document.items():
            yield f"{name}/{label}", reader.read_paragraph(text, context_of(document, label))[0]
    for question in [*load_questions(data, "train", own), *load_questions(data, "dev")]:
        yield question.id, reader.read_question(question.text)


def write_vectors(upper: Path, states: Path, output: Path) -> None:
    """The trained encoder's vector of every stored text, in the store's order."""
    store = load_states(states)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(upper), options)
    vectors = []
    for key in store.first:
        given = store.get(key).states[None]
        mask = np.ones(given.shape[:2], dtype=np.float32)
        vectors.append(session.run(None, {"states": given, "mask": mask})[0][0])
    np.save(output, np.stack(vectors))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True)
    texts = steps.add_parser("texts")
    for name in ("data", "lower", "output"):
        texts.add_argument(name, type=Path)
    texts.add_argument("--own", type=Path)
    made = steps.add_parser("vectors")
    for name in ("upper", "states", "output"):
        made.add_argument(name, type=Path)
    options = parser.parse_args()
    if options.step == "texts":
        write_states(options.data, options.lower, options.output, options.own)
    else:
        write_vectors(options.upper, options.states, options.output)
