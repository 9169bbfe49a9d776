"""The addresses of the obligations table and of its files."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Response

from assistant.page.due_order import due_order
from assistant.page.duties import Row, filter_rows, obligation_rows, to_csv, to_xlsx
from assistant.page.opening import Opening
from assistant.page.shelf import shelf

_TABLES = {
    "csv": (to_csv, "text/csv; charset=utf-8"),
    "xlsx": (to_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}
# More than these documents are asked for by choosing some.
MOST_LISTED = 200
Scope = Annotated[tuple[str, ...], Query()]
Words = Annotated[str, Query(max_length=300)]


def build_table_routes(opening: Opening) -> APIRouter:
    """The obligations of the chosen resolutions, or of the first ones of all, as table and file."""
    router = APIRouter(prefix="/page", include_in_schema=False)

    def choose(scope: Scope) -> list[str]:
        listed = [row["document_id"] for row in shelf(opening.assistant().resolutions)]
        return [key for key in listed if key in scope or not scope]

    def rows(chosen: list[str]) -> list[Row]:
        return obligation_rows(opening.assistant(), chosen[:MOST_LISTED])

    @router.get("/obligations")
    def obligations(scope: Scope = ()) -> dict[str, Any]:
        loaded = opening.assistant().resolutions
        chosen = choose(scope)
        listed = [
            row
            | {"due_order": due_order(row["due"], loaded[row["paragraph_id"].partition("/")[0]])}
            for row in rows(chosen)
        ]
        return {"rows": listed, "left_out": len(chosen[MOST_LISTED:])}

    @router.get("/obligations.{form}")
    def obligations_file(form: str, scope: Scope = (), words: Words = "") -> Response:
        if form not in _TABLES:
            raise HTTPException(404, f"No table as {form!r}; there are {', '.join(_TABLES)}.")
        write, media_type = _TABLES[form]
        shown = filter_rows(rows(choose(scope)), words)
        return attachment(f"obligations.{form}", media_type, write(shown))

    return router


def attachment(name: str, media_type: str, content: bytes) -> Response:
    """A file that the browser saves under this name."""
    named = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=media_type, headers=named)
