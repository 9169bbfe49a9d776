"""The network of citations, and its exchange forms."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Sequence

import networkx as nx

from assistant.references.records import Resolved
from assistant.references.resolve import references
from index.records import Resolution


def build_network(
    resolutions: Iterable[Resolution], found: Sequence[Resolved] | None = None
) -> nx.DiGraph[str]:
    """Documents as nodes (`loaded` or only cited), citations as edges with relations and count.

    `found` are the references of the resolutions, where the caller has them already.
    """
    loaded = tuple(resolutions)
    graph: nx.DiGraph[str] = nx.DiGraph()
    for resolution in loaded:
        graph.add_node(
            resolution.document_id,
            symbol=resolution.symbol,
            title=resolution.title,
            date=resolution.date,
            loaded=True,
        )
    for one in references(loaded) if found is None else found:
        target = one.document_id or one.reference.target_id
        if not target:
            continue
        if target not in graph:
            graph.add_node(target, symbol=one.reference.target, title="", date="", loaded=False)
        _add(graph, one.reference.document_id, target, one.reference.relation, one.reference.label)
    return graph


def _add(graph: nx.DiGraph[str], source: str, target: str, relation: str, label: str) -> None:
    edge = graph.get_edge_data(source, target) or {"count": 0, "relations": "", "paragraphs": ""}
    graph.add_edge(
        source,
        target,
        count=edge["count"] + 1,
        relations=_joined(edge["relations"], relation),
        paragraphs=_joined(edge["paragraphs"], label),
    )


def _joined(known: str, one: str) -> str:
    parts = [*filter(None, known.split("; ")), one]
    return "; ".join(dict.fromkeys(parts))


def to_graphml(graph: nx.DiGraph[str]) -> str:
    """The network as GraphML."""
    output = io.BytesIO()
    nx.write_graphml(graph, output)
    return output.getvalue().decode("utf-8")


def to_json(graph: nx.DiGraph[str]) -> str:
    """The network as JSON, nodes and edges as networkx writes them."""
    return json.dumps(nx.node_link_data(graph, edges="edges"), ensure_ascii=False, indent=2)
