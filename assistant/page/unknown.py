"""Addresses of programs that are none, or that another method must be used for."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Match, Route

from assistant.page.completions import client_error

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


def build_unknown(routes: Sequence[BaseRoute]) -> list[Route]:
    """What answers under `/api` and `/v1` where none of the routes before does."""

    async def tell(request: Request) -> Response:
        allowed = sorted(_methods(routes, request))
        if allowed:
            told = f"{request.url.path} takes {' or '.join(allowed)}, not {request.method}."
            return _refuse(told, 405, {"Allow": ", ".join(allowed)})
        told = f"There is no address {request.url.path}. Those there are stand in /openapi.json."
        return _refuse(told, 404, {})

    return [Route(f"/{top}{{rest:path}}", tell, methods=_METHODS) for top in ("api", "v1")]


def _methods(routes: Sequence[BaseRoute], request: Request) -> set[str]:
    """The methods that the address of a request has, when asked with another one."""
    partly = [one for one in routes if one.matches(request.scope)[0] is Match.PARTIAL]
    return {method for one in partly for method in getattr(one, "methods", None) or ()}


def _refuse(told: str, status: int, headers: dict[str, str]) -> JSONResponse:
    body = {"detail": told, "error": client_error(told)}
    return JSONResponse(body, status, headers=headers)
