"""The page's server, there at once: people wait on a page while the application is being built."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.page.files import PRELOADS, STATIC, KeptToOwnOrigin


def serve(build: Callable[[], Starlette], listening: socket.socket) -> None:
    """Serve what is being built until the process is told to stop.

    What building or starting the application raises ends the server, and is raised.
    """
    starting = Starting()
    server = uvicorn.Server(uvicorn.Config(starting, log_level="warning"))
    # The application is built in the main thread, where signals and errors end everything.
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    try:
        starting.run(build())
    finally:
        starting.end_waiting()
        server.should_exit = True
        thread.join()


class Starting:
    """An application that is served before the one it stands for is there.

    Until then a browser is shown the page alone, without Gradio around it, and every other
    request waits: what is asked meanwhile is answered once the application is there.
    """

    def __init__(self) -> None:
        self._loop = Future[asyncio.AbstractEventLoop]()
        self._app: ASGIApp | None = None
        self._settled, self._ending, self._ended = (asyncio.Event() for _ in range(3))
        self._waiting = Starlette(
            routes=[
                Route("/", _show_page),
                Mount("/page/static", StaticFiles(directory=STATIC)),
            ],
            middleware=[Middleware(KeptToOwnOrigin)],
            lifespan=self._live,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from the application, or, while it isn't there, what can be answered without."""
        if scope["type"] == "lifespan" or (self._app is None and _needs_no_application(scope)):
            await self._waiting(scope, receive, send)
            return
        await self._settled.wait()
        await (self._app or _NOT_STARTED)(scope, receive, send)

    def run(self, app: Starlette) -> None:
        """Answer from this application, in another thread's loop, until the server ends."""
        asyncio.run_coroutine_threadsafe(self._run(app), self._loop.result()).result()

    def end_waiting(self) -> None:
        """Turn away the requests that still wait for an application."""
        self._loop.result().call_soon_threadsafe(self._settled.set)

    async def _run(self, app: Starlette) -> None:
        try:
            async with app.router.lifespan_context(app):
                self._app = app
                self._settled.set()
                await self._ending.wait()
        finally:
            self._ended.set()

    @contextlib.asynccontextmanager
    async def _live(self, _: Starlette) -> AsyncIterator[None]:
        self._loop.set_result(asyncio.get_running_loop())
        yield
        self._ending.set()
        if self._app:
            await self._ended.wait()


_NOT_STARTED = JSONResponse({"detail": "The application could not be started."}, 503)


def _needs_no_application(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    asks_for_page = "text/html" in Request(scope).headers.get("accept", "")
    return (scope["path"] == "/" and asks_for_page) or scope["path"].startswith("/page/static/")


async def _show_page(_: Request) -> HTMLResponse:
    page = _read("starting.html").replace("<!--preloads-->", PRELOADS)
    page = page.replace("<!--room-->", _read("ask.html")).replace("/* start */", _read("start.js"))
    return HTMLResponse(page, headers={"Cache-Control": "no-store"})


def _read(name: str) -> str:
    return (STATIC / name).read_text(encoding="utf-8")
