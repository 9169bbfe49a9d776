"""Exact search: the vectors again as plain arrays, derived from what Chroma holds."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from index.exported import Vectors
from index.library import write_whole
from index.state import State
from index.windows import to_paragraph_id


@dataclass(frozen=True, slots=True)
class Rows:
    """The vectors of a state, one row a window; paragraphs and documents by their number."""

    matrix: Vectors
    node_ids: tuple[str, ...]
    paragraph_ids: tuple[str, ...]
    paragraphs: npt.NDArray[np.int32]
    document_ids: tuple[str, ...]
    documents: npt.NDArray[np.int32]


def write_segment(index_folder: Path, name: str, node_ids: Sequence[str], vectors: Vectors) -> None:
    """Write one segment: its vectors, then the ids of its rows."""
    content = io.BytesIO()
    np.save(content, vectors.astype(np.float32, copy=False))
    write_whole(index_folder / "vectors" / f"{name}.npy", content.getvalue())
    write_whole(index_folder / "vectors" / f"{name}.json", json.dumps(list(node_ids)).encode())


def read_segment(index_folder: Path, name: str) -> tuple[Vectors, list[str]]:
    """A segment's vectors, mapped from the file, and the ids of its rows.

    Raises:
        FileNotFoundError, ValueError: the segment is missing or damaged.
    """
    vectors = np.load(index_folder / "vectors" / f"{name}.npy", mmap_mode="r")
    node_ids = json.loads((index_folder / "vectors" / f"{name}.json").read_bytes())
    if len(node_ids) != len(vectors):
        raise ValueError(f"Vector segment {name!r} has lost rows.")
    return vectors, node_ids


def load_rows(index_folder: Path, state: State) -> Rows:
    """The rows of the state's documents; a single whole segment stays mapped from its file.

    Raises:
        FileNotFoundError, ValueError: a segment is missing or damaged.
    """
    segments = {name: read_segment(index_folder, name) for name in state.segments}
    order = sorted(state.documents, key=lambda name: _place(state, name))
    node_ids: list[str] = []
    counts: list[int] = []
    slices: list[Vectors] = []
    for document_id in order:
        indexed = state.documents[document_id]
        vectors, names = segments[indexed.segment]
        if indexed.last > len(names):
            raise ValueError(f"Vector segment {indexed.segment!r} has lost rows.")
        node_ids += names[indexed.first : indexed.last]
        slices.append(vectors[indexed.first : indexed.last])
        counts.append(indexed.last - indexed.first)
    numbers = {
        name: number for number, name in enumerate(dict.fromkeys(map(to_paragraph_id, node_ids)))
    }
    return Rows(
        matrix=_join(list(segments.values()), slices),
        node_ids=tuple(node_ids),
        paragraph_ids=tuple(numbers),
        paragraphs=np.array([numbers[to_paragraph_id(name)] for name in node_ids], dtype=np.int32),
        document_ids=tuple(order),
        documents=np.repeat(np.arange(len(order), dtype=np.int32), counts),
    )


def search_rows(
    rows: Rows, vector: Vectors, candidate_k: int, document_ids: frozenset[str] | None = None
) -> list[tuple[str, float]]:
    """The nearest paragraphs with their cosine, best first; ties keep the order of the rows."""
    if not len(rows.node_ids):
        return []
    scores = rows.matrix @ np.asarray(vector, dtype=np.float32).reshape(-1)
    if document_ids is not None:
        allowed = np.array([name in document_ids for name in rows.document_ids], dtype=bool)
        chosen = np.flatnonzero(allowed[rows.documents])
        scores = scores[chosen]
    else:
        chosen = np.arange(len(scores))
    wanted = candidate_k
    while True:
        found = _best(scores, wanted)
        paragraphs = list(dict.fromkeys(rows.paragraphs[chosen[found]].tolist()))
        if len(paragraphs) >= candidate_k or wanted >= len(scores):
            break
        wanted *= 2
    best: dict[int, float] = {}
    for row, score in zip(chosen[found].tolist(), scores[found].tolist(), strict=True):
        best.setdefault(int(rows.paragraphs[row]), score)
    return [(rows.paragraph_ids[number], score) for number, score in best.items()][:candidate_k]


def _best(scores: Vectors, count: int) -> npt.NDArray[np.intp]:
    """Positions of the highest scores, best first."""
    if count >= len(scores):
        return np.argsort(-scores, kind="stable")
    top = np.sort(np.argpartition(-scores, count)[:count])
    return np.asarray(top[np.argsort(-scores[top], kind="stable")])


def _place(state: State, document_id: str) -> tuple[str, int]:
    indexed = state.documents[document_id]
    return indexed.segment, indexed.first


def _join(segments: list[tuple[Vectors, list[str]]], slices: list[Vectors]) -> Vectors:
    if len(segments) == 1 and sum(map(len, slices)) == len(segments[0][0]):
        return segments[0][0]
    return np.concatenate(slices) if slices else np.zeros((0, 0), dtype=np.float32)
