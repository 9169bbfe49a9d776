"""Where the texts of a citation network stand: in columns of years, the cited on the left."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

COLUMN, ROW = 260, 26
_TALLEST = 40
_FEWEST_COLUMNS = 4
_SHAPE = 1.4
_SWEEPS = 6


@dataclass(frozen=True, slots=True)
class Column:
    """Texts that stand under each other; `heading` is empty where a column goes on."""

    heading: str
    nodes: tuple[str, ...]


def to_columns(graph: nx.DiGraph[str]) -> tuple[Column, ...]:
    """Every text once: those that are only cited, then the loaded ones by year.

    Within a column a text stands near those it cites and is cited by. Of the texts that are only
    cited, no more than the tallest column has room for are kept, the most cited first.
    """
    loaded = sorted(
        (node for node, data in graph.nodes(data=True) if data["loaded"]),
        key=lambda node: (graph.nodes[node]["date"], node),
    )
    absent = sorted(
        (node for node, data in graph.nodes(data=True) if not data["loaded"]),
        key=lambda node: (-graph.in_degree(node), node),
    )
    columns = [Column("absent", tuple(absent[:_TALLEST]))] if absent else []
    columns += _by_year(graph, loaded)
    return _untangle(graph, columns)


def _by_year(graph: nx.DiGraph[str], loaded: Sequence[str]) -> Iterator[Column]:
    """Whole years together, in columns about as tall as each other."""
    years: dict[str, list[str]] = {}
    for node in loaded:
        years.setdefault(graph.nodes[node]["date"][:4], []).append(node)
    wanted = max(_FEWEST_COLUMNS, math.ceil(math.sqrt(_SHAPE * len(loaded) * ROW / COLUMN)))
    room = min(_TALLEST, math.ceil(len(loaded) / wanted)) if len(years) > wanted else 0
    together: dict[str, list[str]] = {}
    for year, nodes in years.items():
        if together and "" not in together and len(_joined(together)) + len(nodes) / 2 <= room:
            together[year] = nodes
            continue
        yield from _cut(together)
        together = {year: nodes}
    yield from _cut(together)


def _joined(years: Mapping[str, Sequence[str]]) -> list[str]:
    return [node for nodes in years.values() for node in nodes]


def _cut(years: Mapping[str, Sequence[str]]) -> Iterator[Column]:
    nodes = _joined(years)
    names = list(years)
    heading = names[0] if len(names) == 1 else f"{names[0]}–{names[-1]}" if names else ""
    for start in range(0, len(nodes), _TALLEST):
        shown = (heading or "undated") if start == 0 else ""
        yield Column(shown, tuple(nodes[start : start + _TALLEST]))


def _untangle(graph: nx.DiGraph[str], columns: Sequence[Column]) -> tuple[Column, ...]:
    """Order each column by the mean height of its neighbours in the others (barycentre rule)."""
    plain = graph.to_undirected(as_view=True)
    orders = [list(column.nodes) for column in columns]
    for _ in range(_SWEEPS):
        for order in orders:
            height = {
                node: place / len(other) for other in orders for place, node in enumerate(other)
            }
            order.sort(key=lambda node: _mean_height(plain, node, height))
    return tuple(
        Column(column.heading, tuple(order)) for column, order in zip(columns, orders, strict=True)
    )


def _mean_height(plain: nx.Graph[str], node: str, height: Mapping[str, float]) -> float:
    known = [height[other] for other in plain[node] if other in height and other != node]
    return sum(known) / len(known) if known else height[node]
