"""A picture of the citation network as SVG: who cites whom, loaded and missing told apart."""

from __future__ import annotations

import math
from xml.sax.saxutils import escape

import networkx as nx

_LOADED, _MISSING, _LINE, _INK = "#1f5f99", "#ffffff", "#9aa7b3", "#1c2530"
_LABELS = 60
_MARGIN = 110


def to_svg(graph: nx.DiGraph[str]) -> str:
    """The network as one SVG without outside parts; every node and arrow tells itself on hover.

    Filled circles are loaded, dashed ones only cited; a node grows with how often it is cited.
    In a large network only loaded and the most cited texts carry their symbols.
    """
    side = max(560, min(2600, int(150 * len(graph) ** 0.5)))
    places = _layout(graph, side)
    labelled = _labelled(graph)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side + 120} {side + 46}" role="img"'
        ' font-family="system-ui, sans-serif">',
        "<title>Citation network</title>",
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7"'
        ' markerHeight="7"'
        f' orient="auto"><path d="M0 0 8 4 0 8z" fill="{_LINE}"/></marker></defs>',
        f'<rect width="100%" height="100%" fill="{_MISSING}"/>',
    ]
    parts += [_edge(graph, source, target, places) for source, target in graph.edges]
    parts += [_node(graph, node, places[node], labelled) for node in graph]
    parts += [_legend(side), "</svg>"]
    return "\n".join(parts) + "\n"


def _layout(graph: nx.DiGraph[str], side: int) -> dict[str, tuple[float, float]]:
    if len(graph) < 2:
        return {node: (side / 2, side / 2) for node in graph}
    plain = nx.Graph(graph)
    if len(graph) <= 60:
        raw = nx.kamada_kawai_layout(plain)
    else:
        raw = nx.spring_layout(plain, seed=2118, k=2.4 / len(graph) ** 0.5, iterations=80)
    xs, ys = [p[0] for p in raw.values()], [p[1] for p in raw.values()]
    span = side - 2 * _MARGIN
    return {
        node: (
            round(_MARGIN + span * _share(p[0], xs), 1),
            round(_MARGIN / 2 + (side - _MARGIN) * _share(p[1], ys), 1),
        )
        for node, p in raw.items()
    }


def _share(value: float, values: list[float]) -> float:
    low, high = min(values), max(values)
    return 0.5 if high == low else (value - low) / (high - low)


def _labelled(graph: nx.DiGraph[str]) -> set[str]:
    if len(graph) <= _LABELS:
        return set(graph)
    order = sorted(graph, key=lambda node: (not graph.nodes[node]["loaded"], -graph.degree(node)))
    return set(order[:_LABELS])


def _radius(graph: nx.DiGraph[str], node: str) -> float:
    return round(5 + 2.2 * math.sqrt(int(graph.in_degree(node))), 1)


def _edge(
    graph: nx.DiGraph[str], source: str, target: str, places: dict[str, tuple[float, float]]
) -> str:
    (x1, y1), (x2, y2) = places[source], places[target]
    length = max(1.0, ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5)
    stop = max(0.0, 1 - (_radius(graph, target) + 2) / length)
    edge = graph.edges[source, target]
    names = graph.nodes[source]["symbol"], graph.nodes[target]["symbol"]
    said = f"{names[0]} → {names[1]}: {edge['relations']}"
    width = min(3.0, 0.8 + 0.3 * edge["count"])
    return (
        f'<line x1="{x1}" y1="{y1}" x2="{x1 + (x2 - x1) * stop:.1f}"'
        f' y2="{y1 + (y2 - y1) * stop:.1f}" stroke="{_LINE}" stroke-width="{width:.1f}"'
        ' marker-end="url(#tip)">'
        f"<title>{escape(said)}</title></line>"
    )


def _node(graph: nx.DiGraph[str], node: str, place: tuple[float, float], labelled: set[str]) -> str:
    data = graph.nodes[node]
    radius = _radius(graph, node)
    said = data["symbol"] + (f": {data['title']}" if data["title"] else "")
    said += "" if data["loaded"] else " (cited, not loaded)"
    look = f'fill="{_LOADED}"' if data["loaded"] else f'fill="{_MISSING}" stroke-dasharray="3 2"'
    circle = (
        f'<circle cx="{place[0]}" cy="{place[1]}" r="{radius}" {look} stroke="{_LOADED}"'
        f' stroke-width="1.5"><title>{escape(said)}</title></circle>'
    )
    if node not in labelled:
        return circle
    weight = "600" if data["loaded"] else "400"
    return (
        f'{circle}<text x="{place[0]}" y="{place[1] + radius + 13}" text-anchor="middle"'
        ' font-size="11"'
        f' font-weight="{weight}" fill="{_INK}" paint-order="stroke" stroke="{_MISSING}"'
        f' stroke-width="3">{escape(data["symbol"])}</text>'
    )


def _legend(side: int) -> str:
    y = side + 28
    return (
        f'<circle cx="24" cy="{y}" r="6" fill="{_LOADED}"/>'
        f'<text x="36" y="{y + 4}" font-size="12" fill="{_INK}">loaded</text>'
        f'<circle cx="104" cy="{y}" r="6" fill="{_MISSING}" stroke="{_LOADED}"'
        ' stroke-dasharray="3 2"/>'
        f'<text x="116" y="{y + 4}" font-size="12" fill="{_INK}">cited, not loaded</text>'
        f'<text x="238" y="{y + 4}" font-size="12" fill="{_INK}">'
        "arrow: cites; size: how often cited</text>"
    )
