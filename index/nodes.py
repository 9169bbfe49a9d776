"""Windows to LlamaIndex nodes: what Chroma stores of a paragraph."""

from __future__ import annotations

from collections.abc import Iterable

from llama_index.core.schema import NodeRelationship, RelatedNodeInfo, TextNode

from index.exported import Vectors
from index.records import Resolution
from index.windows import Window


def to_nodes(resolution: Resolution, windows: Iterable[Window], vectors: Vectors) -> list[TextNode]:
    """One node a window: the exact slice of the paragraph, with where it comes from."""
    return [
        TextNode(
            id_=window.node_id,
            text=window.paragraph.text[window.start : window.end],
            embedding=vector.tolist(),
            metadata={
                "paragraph_id": window.paragraph_id,
                "symbol": resolution.symbol,
                "title": resolution.title,
                "label": window.paragraph.label,
                "kind": window.paragraph.kind,
                "organ": resolution.organ,
                "date": resolution.date,
                "language": resolution.language,
                "start": window.start,
                "end": window.end,
            },
            relationships={
                NodeRelationship.SOURCE: RelatedNodeInfo(node_id=resolution.document_id)
            },
        )
        for window, vector in zip(windows, vectors, strict=True)
    ]
