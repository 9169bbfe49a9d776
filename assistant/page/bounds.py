"""How large a request may be; a larger one is refused before it is read."""

from __future__ import annotations

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

# A file of the largest size with what a form puts around it.
MOST_BYTES = 21_000_000


class Bounded:
    """An application whose requests have a stated length within the bound."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer it with 411 or 413 and the reason."""
        refusal = _refuse(dict(scope["headers"])) if scope["type"] == "http" else None
        await (refusal or self._app)(scope, receive, send)


def _refuse(headers: dict[bytes, bytes]) -> JSONResponse | None:
    if b"transfer-encoding" in headers:
        return JSONResponse({"detail": "Send the request with its length, not in chunks."}, 411)
    # The server has checked that this is a number, and reads no more than it says.
    if int(headers.get(b"content-length", b"0")) > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        return JSONResponse({"detail": f"A request can have up to {most} MB."}, 413)
    return None
