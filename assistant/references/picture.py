"""A picture of the citation network as SVG: who cites whom, loaded and missing told apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

import networkx as nx

from assistant.references.columns import COLUMN, ROW, Column, to_columns
from assistant.references.lines import HEIGHT, WIDTH, Place, to_line

_TOP, _LEFT, _BOTTOM = 44, 28, 36
_LONGEST = 25
_LOOK = """
.citation-network { font: 11px system-ui, sans-serif; }
.citation-network .paper { fill: #ffffff; }
.citation-network text { fill: #1c2530; }
.citation-network .heading { font-weight: 600; font-size: 12px; }
.citation-network .node rect { fill: #e7f0f8; stroke: #1f5f99; }
.citation-network .node.absent rect { fill: #ffffff; stroke-dasharray: 3 2; }
.citation-network .node.absent text { fill: #4d5964; }
.citation-network .often { font-weight: 600; }
.citation-network .edge { fill: none; stroke: #7f8d9a; stroke-opacity: 0.45; }
"""
_HEADINGS = {"absent": "cited, not loaded", "undated": "undated"}

_Places = Mapping[str, Place]


def to_svg(graph: nx.DiGraph[str]) -> str:
    """The network as one SVG without outside parts; every box and line tells itself on hover.

    Boxes stand in columns of years and lines lead from the citing text, on its left side, to the
    cited one; a broken outline is a text that is not loaded, the number how many texts cite it.
    """
    columns = to_columns(graph)
    places = _place(columns)
    width = 2 * _LEFT + max(1, len(columns)) * COLUMN - (COLUMN - WIDTH)
    height = max((y for _, y in places.values()), default=_TOP) + ROW + _BOTTOM
    edges = [edge for edge in graph.edges if edge[0] in places and edge[1] in places]
    boxes = _heights(places)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" class="citation-network" role="img">',
        f"<title>Citation network</title><style>{_LOOK}</style>",
        '<rect class="paper" width="100%" height="100%"/>',
        *(_draw_heading(column, place) for place, column in enumerate(columns)),
        *(
            _draw_edge(graph, source, target, to_line(places[source], places[target], boxes))
            for source, target in edges
        ),
        *(_draw_node(graph, node, places[node]) for node in places),
        _draw_left_out(graph, places, height),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _place(columns: Sequence[Column]) -> dict[str, Place]:
    """The left upper corner of every box; short columns stand in the middle."""
    tallest = max((len(column.nodes) for column in columns), default=0)
    return {
        node: (
            _LEFT + COLUMN * across,
            _TOP + ROW * down + ROW * (tallest - len(column.nodes)) // 2,
        )
        for across, column in enumerate(columns)
        for down, node in enumerate(column.nodes)
    }


def _heights(places: _Places) -> dict[int, list[int]]:
    """Where the boxes of each column begin, from left to right."""
    return {x: [y for left, y in places.values() if left == x] for x, _ in places.values()}


def _draw_heading(column: Column, across: int) -> str:
    kind = column.heading if column.heading in _HEADINGS else "years"
    shown = escape(_HEADINGS.get(column.heading, column.heading))
    x = _LEFT + COLUMN * across
    return f'<text class="heading {kind}" x="{x}" y="{_TOP - 18}">{shown}</text>'


def _draw_edge(graph: nx.DiGraph[str], source: str, target: str, path: str) -> str:
    edge = graph.edges[source, target]
    said = escape(f"{_name(graph, source)} → {_name(graph, target)}: {edge['relations']}")
    width = min(3.0, 0.8 + 0.4 * edge["count"])
    return (
        f'<path class="edge" d="{path}" stroke-width="{width:.1f}" data-from="{escape(source)}" '
        f'data-to="{escape(target)}"><title>{said}</title></path>'
    )


def _draw_node(graph: nx.DiGraph[str], node: str, place: Place) -> str:
    data, (x, y) = graph.nodes[node], place
    name = _name(graph, node)
    said = name + (f": {data['title']}" if data["title"] not in ("", name) else "")
    said += "" if data["loaded"] else " (cited, not loaded)"
    often = int(graph.in_degree(node))
    number = (
        f'<text class="often" x="{x + WIDTH - 7}" y="{y + 14}" text-anchor="end">{often}</text>'
        if often
        else ""
    )
    return (
        f'<g class="node {"loaded" if data["loaded"] else "absent"}" data-node="{escape(node)}">'
        f'<title>{escape(said)}</title><rect x="{x}" y="{y}" width="{WIDTH}" '
        f'height="{HEIGHT}" rx="4"/><text x="{x + 7}" y="{y + 14}">'
        f"{escape(_shortened(name))}</text>{number}</g>"
    )


def _name(graph: nx.DiGraph[str], node: str) -> str:
    """What a text is called: its symbol, else its title, else its id."""
    return str(graph.nodes[node]["symbol"] or graph.nodes[node]["title"] or node)


def _shortened(symbol: str) -> str:
    return symbol if len(symbol) <= _LONGEST else symbol[: _LONGEST - 1] + "…"


def _draw_left_out(graph: nx.DiGraph[str], places: _Places, height: int) -> str:
    left_out = len(graph) - len(places)
    if not left_out:
        return ""
    return (
        f'<text class="left-out" data-count="{left_out}" x="{_LEFT}" y="{height - 14}">'
        f"and {left_out} more texts that are cited less often and not loaded</text>"
    )
