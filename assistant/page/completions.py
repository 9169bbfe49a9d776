"""An OpenAI-style chat endpoint, so that existing chat clients can ask the resolutions."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from fastapi import APIRouter
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, Field
from starlette.responses import JSONResponse

from assistant.page.calls import Asked, ask
from assistant.page.exchange import MOST_TURNS, question_problem, to_history
from assistant.page.opening import Opening
from assistant.page.waiting import Line
from assistant.pieces import to_pieces
from assistant.records import Answer

MODEL = "resolutions"
_DESCRIBED = {"id": MODEL, "object": "model", "created": 0, "owned_by": "resolutions"}
_USAGE = {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}
_EVIDENCE = ("citations", "status", "reason", "nearest", "standalone_question", "mode")


class PartIn(BaseModel):
    """A part of a message; text is the only kind that is read."""

    type: str
    text: str = ""


class MessageIn(BaseModel):
    """A message of the conversation; those of the system are not followed."""

    role: Literal["system", "developer", "user", "assistant", "tool", "function"]
    content: str | list[PartIn] | None = None

    def text(self) -> str:
        """The text of the message, of all its parts."""
        if isinstance(self.content, list):
            return " ".join(part.text for part in self.content if part.type == "text")
        return self.content or ""


class StreamOptionsIn(BaseModel):
    """What a client wants of a stream besides the text."""

    include_usage: bool | None = None


class CompletionIn(BaseModel):
    """A request as chat clients send it; what steers a language model is ignored."""

    messages: Annotated[list[MessageIn], Field(min_length=1, max_length=MOST_TURNS)]
    model: str = MODEL
    stream: bool | None = False
    stream_options: StreamOptionsIn | None = None

    def exchange(self) -> list[MessageIn]:
        """The messages of user and assistant; those of systems and tools say nothing to us."""
        return [one for one in self.messages if one.role in ("user", "assistant")]


class Refusal(BaseModel):
    """Why a request was refused, where chat clients look for it."""

    error: dict[str, Any]


# FastAPI would name 422 and a form that no chat client reads.
_REFUSED: dict[int | str, dict[str, Any]] = {
    "4XX": {"model": Refusal, "description": "It is malformed, or names no model there is."},
    503: {"model": Refusal, "description": "Too many are asking, or the library can't be opened."},
}


def build_completions(opening: Opening, line: Line) -> APIRouter:
    """The addresses under `/v1`; questions wait in `line`."""
    router = APIRouter(prefix="/v1", tags=["chat clients"], responses=_REFUSED)

    @router.get("/models")
    def models() -> dict[str, Any]:
        """List the one model there is."""
        return {"object": "list", "data": [_DESCRIBED]}

    @router.get("/models/{name}", response_model=None)
    def model(name: str) -> dict[str, Any] | JSONResponse:
        """Describe the one model there is."""
        if name == MODEL:
            return _DESCRIBED
        return refuse_completion(f"There is no model {name!r}, only {MODEL!r}.", 404)

    @router.post("/chat/completions", response_model=None)
    async def complete(asked: CompletionIn) -> JSONResponse | StreamingResponse:
        """Answer the last user message; citations are in the text and as `citations`."""
        *earlier, last = asked.exchange() or asked.messages
        problem = question_problem(last.text()) if last.role == "user" else "Ask as the user."
        if problem:
            return refuse_completion(problem)
        turns = [{"role": item.role, "content": item.text()} for item in earlier]
        answer = await line.run(ask, opening, Asked(last.text(), to_history(turns)))
        head = {"id": f"chatcmpl-{uuid.uuid4().hex}", "created": int(time.time()), "model": MODEL}
        if asked.stream:
            counted = asked.stream_options is not None and bool(asked.stream_options.include_usage)
            events = _stream(head, answer, counted=counted)
            return StreamingResponse(events, media_type="text/event-stream")
        message = {"role": "assistant", "content": _with_references(answer)}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        return JSONResponse(
            head
            | {"object": "chat.completion", "choices": [choice], "usage": _USAGE}
            | _evidence(answer)
        )

    return router


def refuse_completion(problem: str, status: int = 400) -> JSONResponse:
    """The refusal of a request, in the form in which chat clients look for the reason."""
    return JSONResponse({"error": client_error(problem)}, status)


def client_error(problem: str) -> dict[str, Any]:
    """What chat clients read of a request that was wrong."""
    return {"message": problem, "type": "invalid_request_error", "param": None, "code": None}


def _stream(head: dict[str, Any], answer: Answer, *, counted: bool) -> Iterator[str]:
    head = head | {"object": "chat.completion.chunk"}
    yield _event(head, _choice({"role": "assistant", "content": ""}))
    for piece in to_pieces(_with_references(answer)):
        yield _event(head, _choice({"content": piece}))
    yield _event(head | _evidence(answer), _choice({}, "stop"))
    if counted:
        yield _event(head | {"usage": _USAGE})
    yield "data: [DONE]\n\n"


def _choice(delta: dict[str, str], finish_reason: str | None = None) -> dict[str, Any]:
    return {"index": 0, "delta": delta, "finish_reason": finish_reason}


def _event(head: dict[str, Any], *choices: dict[str, Any]) -> str:
    return f"data: {json.dumps(head | {'choices': choices})}\n\n"


def _evidence(answer: Answer) -> dict[str, Any]:
    """What the contract has beside the text, as further fields of a completion."""
    return {key: value for key, value in answer.to_dict().items() if key in _EVIDENCE}


def _with_references(answer: Answer) -> str:
    """The answer with what its markers stand for, or with the closest paragraphs."""
    rows = [f"[{number}] {item.citation}" for number, item in enumerate(answer.citations, start=1)]
    return "\n\n".join(filter(None, [answer.to_markdown(), "\n".join(rows)]))
