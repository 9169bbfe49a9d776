"""Read every training text once with the quantised encoder and keep its token states.

Run: python -m index.training.states DATA_FOLDER MODEL_FOLDER STATES_FILE
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from index.states import Floats, Span, StateEncoder, TokenStates
from index.training.data import add_further, context_of, load_documents, load_questions


@dataclass(frozen=True, slots=True)
class StateStore:
    """Token states of texts by key: `document/label` for paragraphs, the id for questions."""

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


def load_states(path: Path) -> StateStore:
    """The store that this module wrote."""
    with np.load(path) as kept:
        return StateStore(
            kept["states"],
            kept["offsets"],
            kept["bounds"],
            kept["vectors"],
            {str(key): place for place, key in enumerate(kept["keys"])},
        )


def write_states(data: Path, model: Path, output: Path, further: Sequence[Path]) -> None:
    """Read all paragraphs (first window) and questions of both splits and of further folders."""
    keys, vectors, read = [], [], []
    for key, tokens in _read_texts(data, StateEncoder(model), further):
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
    data: Path, reader: StateEncoder, further: Sequence[Path]
) -> Iterator[tuple[str, TokenStates]]:
    for name, document in load_documents(data, *further).items():
        for label, text in document.items():
            yield f"{name}/{label}", reader.read_paragraph(text, context_of(document, label))[0]
    for question in [*load_questions(data, "train", *further), *load_questions(data, "dev")]:
        yield question.id, reader.read_question(question.text)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "model", "output"):
        parser.add_argument(name, type=Path)
    add_further(parser)
    options = parser.parse_args()
    write_states(options.data, options.model, options.output, options.further)
