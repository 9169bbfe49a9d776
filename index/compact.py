"""Vector segments joined where there are many, or much in them that is no longer used."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from index.exported import Vectors
from index.segments import read_segment, write_segment
from index.state import Indexed, State

_SEGMENTS_KEPT = 4


def needs_joining(index_folder: Path, state: State) -> bool:
    """Whether there are many segments, or more rows that nobody uses than rows in use."""
    if len(state.segments) > _SEGMENTS_KEPT:
        return True
    held = sum(len(read_segment(index_folder, name)[1]) for name in state.segments)
    return held > 2 * state.rows


def join_segments(index_folder: Path, state: State) -> State:
    """Write one segment with the rows of all documents; the state that uses it, not yet saved."""
    name = f"{state.generation + 1:08d}"
    segments = {name: read_segment(index_folder, name) for name in state.segments}
    node_ids: list[str] = []
    slices: list[Vectors] = []
    documents: dict[str, Indexed] = {}
    for document_id, kept in sorted(state.documents.items()):
        vectors, ids = segments[kept.segment]
        first = len(node_ids)
        node_ids += ids[kept.first : kept.last]
        slices.append(vectors[kept.first : kept.last])
        documents[document_id] = replace(kept, segment=name, first=first, last=len(node_ids))
    write_segment(index_folder, name, node_ids, np.concatenate(slices))
    return replace(state, documents=documents)


def delete_unused(index_folder: Path, state: State) -> None:
    """Delete the files of segments that the state does not use."""
    used = set(state.segments)
    for path in (index_folder / "vectors").glob("*"):
        if path.name.partition(".")[0] not in used:
            path.unlink(missing_ok=True)
