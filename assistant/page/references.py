"""What the loaded resolutions cite and what cites them: rows, picture and files for the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import networkx as nx
from fastapi import APIRouter, HTTPException, Response

from assistant.page.duties import Row, to_csv
from assistant.page.opening import Opening
from assistant.page.tables import Scope, attachment
from assistant.references import Resolved
from assistant.references.network import to_graphml, to_json
from assistant.references.picture import to_svg
from index.citation import format_label
from index.records import TITLE_LABEL

if TYPE_CHECKING:
    from assistant.assistant import Assistant

MOST_ROWS = 5_000
MOST_DRAWN = 400
_COLUMNS = (
    *("paragraph_id", "citation", "relation", "kind", "text", "target", "state"),
    "target_paragraph_id",
)


def build_reference_routes(opening: Opening) -> APIRouter:
    """The references of the chosen resolutions, or of all, in both directions."""
    router = APIRouter(prefix="/page", include_in_schema=False)

    @router.get("/references")
    def references(scope: Scope = ()) -> dict[str, Any]:
        cites, cited_by = select(opening, scope)
        assistant = opening.assistant()
        return {
            "cites": [to_row(one, assistant) for one in cites[:MOST_ROWS]],
            "cited_by": [to_row(one, assistant) for one in cited_by[:MOST_ROWS]],
            "total": len(cites) + len(cited_by),
            "drawn": len(_loaded(select_network(opening, scope))) <= MOST_DRAWN,
        }

    @router.get("/references.csv")
    def table(scope: Scope = ()) -> Response:
        cites, cited_by = select(opening, scope)
        rows = [to_row(one, opening.assistant()) for one in (*cites, *cited_by)]
        return attachment("references.csv", "text/csv; charset=utf-8", to_csv(rows, _COLUMNS))

    @router.get("/network.{form}")
    def network(form: str, scope: Scope = ()) -> Response:
        if form not in _FORMS:
            raise HTTPException(404, f"No network as {form!r}; there are {', '.join(_FORMS)}.")
        write, media_type = _FORMS[form]
        content = write(select_network(opening, scope))
        return attachment(f"network.{form}", media_type, content.encode())

    return router


_FORMS = {
    "svg": (to_svg, "image/svg+xml"),
    "graphml": (to_graphml, "application/graphml+xml"),
    "json": (to_json, "application/json"),
}


def select(
    opening: Opening, scope: Sequence[str]
) -> tuple[tuple[Resolved, ...], tuple[Resolved, ...]]:
    """What the chosen texts cite, and the references of the other texts that lead to them."""
    chosen = frozenset(scope)
    found = opening.references()
    cites = tuple(one for one in found if not chosen or one.reference.document_id in chosen)
    cited_by = tuple(
        one
        for one in found
        if one.document_id in chosen and one.reference.document_id not in chosen
    )
    return cites, cited_by


def select_network(opening: Opening, scope: Sequence[str]) -> nx.DiGraph[str]:
    """The network around the chosen texts: they, what they cite, and what cites them."""
    graph = opening.network()
    chosen = [node for node in scope if node in graph]
    if not chosen:
        return graph
    near = {node for one in chosen for node in (one, *graph.pred[one], *graph.succ[one])}
    around = graph.subgraph(near)
    kept = [edge for edge in around.edges if edge[0] in chosen or edge[1] in chosen]
    return around.edge_subgraph(kept) if kept else graph.subgraph(chosen)


def to_row(one: Resolved, assistant: Assistant) -> Row:
    """A reference as shown; treaties and meetings, which are never loaded, have no state."""
    reference = one.reference
    label = reference.target_label
    if one.document_id:
        opened = one.paragraph_id or f"{one.document_id}/{TITLE_LABEL}"
        target = assistant.resolutions[one.document_id].symbol or reference.target
    else:
        opened, target = "", reference.target
    return {
        "citation": assistant.citation(reference.paragraph_id),
        "paragraph_id": reference.paragraph_id,
        "relation": reference.relation,
        "kind": reference.kind,
        "text": reference.text,
        "target": f"{target}, {format_label(label)}" if label else target,
        "state": "loaded" if opened else "not loaded" if reference.target_id else "",
        "target_paragraph_id": opened,
    }


def _loaded(graph: nx.DiGraph[str]) -> list[str]:
    return [node for node, data in graph.nodes(data=True) if data["loaded"]]
