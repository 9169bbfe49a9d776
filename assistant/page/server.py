"""The web application: the page, its files, and what the reader fetches."""

from __future__ import annotations

import contextlib
import importlib
import threading
from collections.abc import AsyncIterator
from importlib.metadata import version
from pathlib import Path
from queue import Full
from typing import Any

import gradio as gr
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles

from assistant.page.api import build_api
from assistant.page.bounds import Bounded
from assistant.page.completions import build_completions, refuse_completion
from assistant.page.exchange import exchange
from assistant.page.files import STATIC, KeptToOwnOrigin
from assistant.page.layout import HEAD, TITLE, build_blocks, build_theme
from assistant.page.library import Shelving, build_library_routes
from assistant.page.opening import Opening, UnopenedError
from assistant.page.references import build_reference_routes
from assistant.page.routes import build_routes
from assistant.page.tables import build_table_routes
from assistant.page.unknown import build_unknown
from assistant.page.waiting import Line
from assistant.tools import build_tools


def build_app(
    opening: Opening, *, feedback: Path | None = None, shelving: Shelving | None = None
) -> FastAPI:
    """The whole web application around an assistant that may still be opening.

    Verdicts on answers are appended to the `feedback` file, when there is one; the library can
    be changed from the page with `shelving` alone.
    """
    line = Line()
    tools = build_tools(opening, line)
    tool_routes = tools.streamable_http_app(json_response=True, stateless_http=True).routes

    @contextlib.asynccontextmanager
    async def serve_tools(app: FastAPI) -> AsyncIterator[None]:
        threading.Thread(target=_load_early, daemon=True).start()
        async with tools.session_manager.run():
            yield

    app = FastAPI(
        title=TITLE,
        version=version("resolutions-assistant"),
        docs_url=None,
        redoc_url=None,
        lifespan=serve_tools,
    )
    app.add_middleware(KeptToOwnOrigin)
    app.add_middleware(Bounded)
    _add_handlers(app)
    app.router.routes.extend(tool_routes)
    app.mount("/page/static", StaticFiles(directory=STATIC))
    for router in (
        build_routes(opening, line, feedback=feedback, shelving=shelving),
        build_library_routes(opening, shelving),
        build_table_routes(opening),
        build_reference_routes(opening),
    ):
        app.include_router(router)
    _add_for_programs(app, opening, line)
    _mount_page(app, opening, line)
    return app


def _add_handlers(app: FastAPI) -> None:
    """Tell every failure in a form that programs can read."""
    app.exception_handler(Full)(_tell_busy)
    app.exception_handler(UnopenedError)(_tell_unopened)
    app.exception_handler(RequestValidationError)(_tell_malformed)
    app.exception_handler(Exception)(_tell_failed)


def _add_for_programs(app: FastAPI, opening: Opening, line: Line) -> None:
    """The addresses that are no part of the page, and what is told of others beside them."""
    for_programs = (build_api(opening, line), build_completions(opening, line))
    for router in for_programs:
        app.include_router(router)
    app.router.routes += build_unknown([one for router in for_programs for one in router.routes])


def _mount_page(app: FastAPI, opening: Opening, line: Line) -> None:
    """The page itself, with the call that its questions come in by."""

    async def ask(
        question: str, history: list[dict[str, Any]], limits: dict[str, Any] | None = None
    ) -> AsyncIterator[dict[str, Any]]:
        """Answer a question after the turns of `history`, within `limits` where there are any.

        What a language model says comes sentence by sentence, the whole answer last.
        """
        told = line.tell(exchange, opening, question, history, limits)
        try:
            async for record in told:
                yield record
        except Full:
            yield {"failure": "busy"}
        except (OSError, ValueError, RuntimeError) as error:
            yield {"problem": str(error)}
        finally:
            await told.aclose()

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


async def _tell_busy(request: Request, error: Exception) -> Response:
    return JSONResponse(_to_body(str(error), "overloaded"), 503, headers={"Retry-After": "5"})


async def _tell_unopened(request: Request, error: Exception) -> Response:
    return JSONResponse(_to_body(str(error), "unavailable"), 503)


async def _tell_failed(request: Request, error: Exception) -> Response:
    told = "This could not be answered: an error of the application, which its log tells."
    return JSONResponse(_to_body(told, "server_error"), 500)


def _to_body(told: str, kind: str) -> dict[str, Any]:
    """The form that chat clients read beside the one of the other addresses."""
    return {"detail": told, "error": {"message": told, "type": kind}}


async def _tell_malformed(request: Request, error: RequestValidationError) -> Response:
    # What was sent is not sent back: it may be long, and no valid text.
    found = [{key: one[key] for key in ("type", "loc", "msg")} for one in error.errors()]
    first = found[0]
    if first["loc"] == ("body",) and "json" not in request.headers.get("content-type", ""):
        first["msg"] = "Send the body as JSON, with the header Content-Type: application/json."
    if not request.url.path.startswith("/v1/"):
        return JSONResponse({"detail": found}, 422)
    place = ".".join(str(part) for part in first["loc"][1:])
    return refuse_completion(f"{place}: {first['msg']}" if place else first["msg"])


def _load_early() -> None:
    """Load what Gradio would load, for seconds, while the first question waits."""
    with contextlib.suppress(ImportError):
        importlib.import_module("matplotlib.pyplot")
