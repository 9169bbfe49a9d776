"""Exact search: the vectors again as plain arrays, derived from what Chroma holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from index.exported import Vectors
from index.records import TITLE_LABEL
from index.segments import read_array, read_segment
from index.state import State
from index.windows import to_paragraph_id

# Of 0.2 to 1.0 the best for questions put to a whole library; see assistant/weights/README.md.
_TITLE_WEIGHT = 0.3
_COMPARED, _COMPARED_EACH, _SCATTERED = 2_000, 20, 8

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Rows:
    """The vectors of a state, one row a window; paragraphs and documents by their number.

    `titles` is the row of each document's title, -1 where it has none. A large index also has a
    sketch of every row: `sketch == matrix @ axes`.
    """

    matrix: Vectors
    node_ids: tuple[str, ...]
    paragraph_ids: tuple[str, ...]
    paragraphs: npt.NDArray[np.int32]
    document_ids: tuple[str, ...]
    documents: npt.NDArray[np.int32]
    titles: npt.NDArray[np.int32]
    axes: Vectors | None = None
    sketch: Vectors | None = None


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
    axes, sketch = _load_sketch(index_folder, state, order, slices)
    return Rows(
        matrix=_join([vectors for vectors, _ in segments.values()], slices),
        node_ids=tuple(node_ids),
        paragraph_ids=tuple(numbers),
        paragraphs=np.array([numbers[to_paragraph_id(name)] for name in node_ids], dtype=np.int32),
        document_ids=tuple(order),
        documents=np.repeat(np.arange(len(order), dtype=np.int32), counts),
        titles=_title_rows(order, node_ids),
        axes=axes,
        sketch=sketch,
    )


def _load_sketch(
    index_folder: Path, state: State, order: Sequence[str], slices: Sequence[Vectors]
) -> tuple[Vectors | None, Vectors | None]:
    """The sketch of all rows along the axes of the newest segment that has any, or none."""
    folder = index_folder / "vectors"
    sketched = [name for name in state.segments if (folder / f"{name}.sketch.npy").is_file()]
    if not sketched:
        return None, None
    axes = read_array(folder / f"{sketched[-1]}.axes.npy")
    known = read_array(folder / f"{sketched[-1]}.sketch.npy")
    parts: list[Vectors] = []
    whole = [known]
    for document_id, vectors in zip(order, slices, strict=True):
        kept = state.documents[document_id]
        if kept.segment == sketched[-1]:
            parts.append(known[kept.first : kept.last])
        else:
            parts.append(vectors @ axes)
            whole = []
    return axes, _join(whole, parts)


def _title_rows(document_ids: Sequence[str], node_ids: Sequence[str]) -> npt.NDArray[np.int32]:
    ends = f"/{TITLE_LABEL}"
    rows = {
        name.removesuffix(ends): row for row, name in enumerate(node_ids) if name.endswith(ends)
    }
    return np.array([rows.get(name, -1) for name in document_ids], dtype=np.int32)


def search_rows(
    rows: Rows,
    vector: Vectors,
    candidate_k: int,
    document_ids: frozenset[str] | None = None,
    among: Mask | None = None,
    favoured: Mapping[str, float] | None = None,
) -> list[tuple[str, float]]:
    """The nearest paragraphs with their cosine, best first; ties keep the order of the rows.

    Ordered by that cosine, by a share of the title's, which says what a whole document is about,
    and by what `favoured` adds to some documents. Titles themselves are not found. Only those of
    `document_ids`, and those that `paragraphs_among` marked, where given.
    """
    if not len(rows.node_ids):
        return []
    query = np.asarray(vector, dtype=np.float32).reshape(-1)
    lifts = lift_documents(rows, query, favoured or {})
    held, cosines = _score(rows, query, candidate_k, _choose(rows, document_ids, among), lifts)
    worth = cosines + lifts[rows.documents[held]]
    wanted = candidate_k
    while True:
        found = _best(worth, wanted)
        best: dict[int, float] = {}
        for row, cosine in zip(held[found].tolist(), cosines[found].tolist(), strict=True):
            best.setdefault(int(rows.paragraphs[row]), cosine)
        if len(best) >= candidate_k or wanted >= len(worth):
            return [(rows.paragraph_ids[row], cosine) for row, cosine in best.items()][:candidate_k]
        wanted *= 2


def lift_documents(rows: Rows, vector: Vectors, favoured: Mapping[str, float]) -> Vectors:
    """What is added to the cosines of a document's paragraphs, by the number of the document."""
    query = np.asarray(vector, dtype=np.float32).reshape(-1)
    titles = np.where(rows.titles >= 0, rows.matrix[rows.titles] @ query, np.float32(0))
    added = [favoured.get(name, 0.0) for name in rows.document_ids] if favoured else 0.0
    return np.asarray(_TITLE_WEIGHT * titles + np.asarray(added), dtype=np.float32)


def paragraphs_among(rows: Rows, paragraph_ids: Collection[str]) -> Mask:
    """Which of the paragraphs, by their number, are these."""
    return np.array([key in paragraph_ids for key in rows.paragraph_ids], dtype=bool)


def first_rows(rows: Rows) -> dict[str, int]:
    """The row of each paragraph by its id, of the first window of a long one."""
    numbers, firsts = np.unique(rows.paragraphs, return_index=True)
    keys = (rows.paragraph_ids[number] for number in numbers.tolist())
    return dict(zip(keys, firsts.tolist(), strict=True))


def _choose(
    rows: Rows, document_ids: frozenset[str] | None, among: Mask | None
) -> npt.NDArray[np.intp]:
    """The rows that may be found, in order."""
    chosen = np.ones(len(rows.node_ids), dtype=bool)
    chosen[rows.titles[rows.titles >= 0]] = False
    if document_ids is not None:
        allowed = np.array([name in document_ids for name in rows.document_ids], dtype=bool)
        chosen &= allowed[rows.documents]
    if among is not None:
        chosen &= among[rows.paragraphs]
    return np.flatnonzero(chosen)


def _score(
    rows: Rows, query: Vectors, candidate_k: int, chosen: npt.NDArray[np.intp], lifts: Vectors
) -> tuple[npt.NDArray[np.intp], Vectors]:
    """The rows worth looking at, in order, and the exact cosine of each of them."""
    compared = max(_COMPARED, _COMPARED_EACH * candidate_k)
    if rows.sketch is not None and rows.axes is not None and len(chosen) > compared:
        rough = rows.sketch @ (query @ rows.axes) + lifts[rows.documents]
        rough = rough[chosen]
        chosen = chosen[np.sort(np.argpartition(-rough, compared)[:compared])]
    elif len(chosen) * _SCATTERED >= len(rows.node_ids):
        return chosen, (rows.matrix @ query)[chosen]
    return chosen, rows.matrix[chosen] @ query


def _best(scores: Vectors, count: int) -> npt.NDArray[np.intp]:
    """Positions of the highest scores, best first."""
    if count >= len(scores):
        return np.argsort(-scores, kind="stable")
    top = np.sort(np.argpartition(-scores, count)[:count])
    return np.asarray(top[np.argsort(-scores[top], kind="stable")])


def _place(state: State, document_id: str) -> tuple[str, int]:
    indexed = state.documents[document_id]
    return indexed.segment, indexed.first


def _join(whole: Sequence[Vectors], slices: Sequence[Vectors]) -> Vectors:
    """The slices in one piece: the whole itself, mapped from its file, where they are all of it."""
    if len(whole) == 1 and sum(map(len, slices)) == len(whole[0]):
        return whole[0]
    return np.concatenate(slices) if slices else np.zeros((0, 0), dtype=np.float32)
