"""What Chroma held, made again from the library and the stored vectors without encoding."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from llama_index.core.schema import TextNode

from index.config import Config
from index.encode import Encoder
from index.exported import Vectors
from index.library import digest, read_resolution
from index.nodes import to_nodes
from index.segments import read_segment
from index.state import State
from index.windows import build_windows


def restore_nodes(
    config: Config, encoder: Encoder, state: State
) -> Iterator[tuple[str, list[TextNode] | None]]:
    """The nodes of each indexed document; None where its text or vectors are not as indexed."""
    segments: dict[str, tuple[Vectors, list[str]]] = {}
    for name in state.segments:
        with contextlib.suppress(FileNotFoundError, ValueError):
            segments[name] = read_segment(config.index_folder, name)
    for document_id, kept in state.documents.items():
        path = config.library / f"{document_id}.json"
        is_same = path.is_file() and digest(path.read_bytes()) == kept.digest
        if not is_same or kept.segment not in segments:
            yield document_id, None
            continue
        vectors, node_ids = segments[kept.segment]
        resolution = read_resolution(path)
        windows = build_windows(resolution, encoder)
        if [window.node_id for window in windows] != node_ids[kept.first : kept.last]:
            yield document_id, None
            continue
        yield document_id, to_nodes(resolution, windows, vectors[kept.first : kept.last])
