"""Vector segments: a file of vectors, with a sketch of many of them, and the ids of its rows."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from index.exported import Vectors
from index.library import write_whole
from index.sketch import SKETCH_FROM, find_axes


def write_segment(
    index_folder: Path,
    name: str,
    node_ids: Sequence[str],
    vectors: Vectors,
    *,
    sketch_from: int = SKETCH_FROM,
) -> None:
    """Write one segment: its vectors, with a sketch of many of them, then the ids of its rows."""
    folder = index_folder / "vectors"
    _write_array(folder / f"{name}.npy", vectors)
    if len(vectors) >= sketch_from:
        axes = find_axes(vectors)
        _write_array(folder / f"{name}.axes.npy", axes)
        _write_array(folder / f"{name}.sketch.npy", vectors @ axes)
    write_whole(folder / f"{name}.json", json.dumps(list(node_ids)).encode())


def _write_array(path: Path, values: Vectors) -> None:
    content = io.BytesIO()
    np.save(content, values.astype(np.float32, copy=False))
    write_whole(path, content.getvalue())


def read_segment(index_folder: Path, name: str) -> tuple[Vectors, list[str]]:
    """A segment's vectors, mapped from the file, and the ids of its rows.

    Raises:
        FileNotFoundError, ValueError: the segment is missing or damaged.
    """
    vectors = read_array(index_folder / "vectors" / f"{name}.npy")
    node_ids = json.loads((index_folder / "vectors" / f"{name}.json").read_bytes())
    if len(node_ids) != len(vectors):
        raise ValueError(f"Vector segment {name!r} has lost rows.")
    return vectors, node_ids


def is_whole(index_folder: Path, name: str) -> bool:
    """Whether every file of the segment can be read."""
    try:
        vectors, _ = read_segment(index_folder, name)
        further = [read_array(path) for path in (index_folder / "vectors").glob(f"{name}.*.npy")]
    except (FileNotFoundError, ValueError):
        return False
    return all(array.dtype == np.float32 for array in (vectors, *further))


def read_array(path: Path) -> Vectors:
    """An array mapped from its file.

    Raises:
        FileNotFoundError, ValueError: the file is missing or damaged.
    """
    try:
        return np.asarray(np.load(path, mmap_mode="r"))
    except EOFError as error:
        raise ValueError(f"{path.name} is empty.") from error
