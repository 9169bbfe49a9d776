"""The web application: the page, its files, and what the reader fetches."""

from __future__ import annotations

import contextlib
import importlib
import threading
from typing import Any

import gradio as gr
from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles
from starlette.middleware.base import RequestResponseEndpoint

from assistant.page.exchange import exchange
from assistant.page.layout import HEAD, STATIC, TITLE, build_blocks, build_theme
from assistant.page.opening import Opening
from assistant.page.reading import Surroundings, resolution_html
from assistant.page.shelf import shelf

# Gradio's own start-up code is inline; nothing may come from, or go to, another origin.
_POLICY = "; ".join(
    [
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'",
    ]
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def build_app(opening: Opening) -> FastAPI:
    """The whole web application around an assistant that may still be opening."""
    app = FastAPI(title=TITLE, docs_url=None, redoc_url=None)
    app.middleware("http")(_keep_to_own_origin)
    app.mount("/page/static", StaticFiles(directory=STATIC))
    _add_reader(app, opening)
    threading.Thread(target=_load_early, daemon=True).start()

    def ask(
        question: str, history: list[dict[str, Any]], scope: list[str] | None = None
    ) -> dict[str, Any]:
        """Answer a question after the turns of `history`, in the resolutions of `scope` or all."""
        try:
            return exchange(opening, question, history, scope)
        except (OSError, ValueError, RuntimeError) as error:
            return {"problem": str(error)}

    gr.mount_gradio_app(
        app,
        build_blocks(ask),
        path="/",
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        theme=build_theme(),
        head=HEAD,
    )
    return app


def _add_reader(app: FastAPI, opening: Opening) -> None:
    @app.get("/page/state", include_in_schema=False)
    def state() -> dict[str, Any]:
        return opening.state()

    @app.get("/page/resolutions", include_in_schema=False)
    def resolutions() -> list[dict[str, Any]]:
        return shelf(opening.assistant().resolutions)

    @app.get("/page/resolutions/{document_id}", include_in_schema=False)
    def resolution(document_id: str) -> HTMLResponse:
        assistant = opening.assistant()
        found = assistant.resolutions.get(document_id)
        if found is None:
            raise HTTPException(404, f"No resolution {document_id!r} is loaded.")
        citing = opening.cited_by().get(document_id, ())
        around = Surroundings(
            loaded=assistant.resolutions.keys(),
            cited_by={item: assistant.citation(item) for item in citing},
        )
        return HTMLResponse(resolution_html(found, around))


def _load_early() -> None:
    """Load what Gradio would load, for seconds, while the first question waits."""
    with contextlib.suppress(ImportError):
        importlib.import_module("matplotlib.pyplot")


async def _keep_to_own_origin(request: Request, call_next: RequestResponseEndpoint) -> Response:
    response = await call_next(request)
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    return response
