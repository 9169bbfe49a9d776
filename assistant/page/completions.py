"""An OpenAI-style chat endpoint, so that existing chat clients can ask the resolutions."""

from __future__ import annotations

import json
import re
import time
import uuid
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from fastapi import APIRouter
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, Field
from starlette.responses import JSONResponse

from assistant.page.calls import Asked, ask
from assistant.page.exchange import question_problem, to_history
from assistant.page.opening import Opening
from assistant.page.waiting import Line
from assistant.records import Answer

MODEL = "resolutions"
_PIECE = re.compile(r"\S+\s*|\s+")


class PartIn(BaseModel):
    """A part of a message; text is the only kind that is read."""

    type: str
    text: str = ""


class MessageIn(BaseModel):
    """A message of the conversation; those of the system are not followed."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str | list[PartIn] | None = None

    def text(self) -> str:
        """The text of the message, of all its parts."""
        if isinstance(self.content, list):
            return " ".join(part.text for part in self.content if part.type == "text")
        return self.content or ""


class CompletionIn(BaseModel):
    """A request as chat clients send it; what steers a language model is ignored."""

    messages: Annotated[list[MessageIn], Field(min_length=1, max_length=1_000)]
    model: str = MODEL
    stream: bool = False


def build_completions(opening: Opening, line: Line) -> APIRouter:
    """The addresses under `/v1`; questions wait in `line`."""
    router = APIRouter(prefix="/v1", tags=["chat clients"])

    @router.get("/models")
    def models() -> dict[str, Any]:
        """List the one model there is."""
        model = {"id": MODEL, "object": "model", "created": 0, "owned_by": "resolutions"}
        return {"object": "list", "data": [model]}

    @router.post("/chat/completions", response_model=None)
    async def complete(asked: CompletionIn) -> JSONResponse | StreamingResponse:
        """Answer the last user message; citations are in the text and as `citations`."""
        *earlier, last = asked.messages
        problem = question_problem(last.text()) if last.role == "user" else "Ask as the user."
        if problem:
            return refuse_completion(problem)
        turns = [{"role": item.role, "content": item.text()} for item in earlier]
        answer = await line.run(ask, opening, Asked(last.text(), to_history(turns)))
        head = {"id": f"chatcmpl-{uuid.uuid4().hex}", "created": int(time.time()), "model": MODEL}
        if asked.stream:
            return StreamingResponse(_stream(head, answer), media_type="text/event-stream")
        message = {"role": "assistant", "content": _with_references(answer)}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        usage = {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}
        return JSONResponse(
            head
            | {"object": "chat.completion", "choices": [choice], "usage": usage}
            | {"citations": answer.to_dict()["citations"]}
        )

    return router


def refuse_completion(problem: str) -> JSONResponse:
    """The refusal of a request, in the form in which chat clients look for the reason."""
    error = {"message": problem, "type": "invalid_request_error", "param": None, "code": None}
    return JSONResponse({"error": error}, 400)


def _stream(head: dict[str, Any], answer: Answer) -> Iterator[str]:
    head = head | {"object": "chat.completion.chunk"}
    for piece in _PIECE.findall(_with_references(answer)):
        yield _event(head, {"role": "assistant", "content": piece}, None)
    yield _event(head | {"citations": answer.to_dict()["citations"]}, {}, "stop")
    yield "data: [DONE]\n\n"


def _event(head: dict[str, Any], delta: dict[str, str], finish_reason: str | None) -> str:
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    return f"data: {json.dumps(head | {'choices': [choice]})}\n\n"


def _with_references(answer: Answer) -> str:
    """The text with what its markers stand for, where the text does not say it."""
    rows = [f"[{number}] {item.citation}" for number, item in enumerate(answer.citations, start=1)]
    return "\n\n".join(filter(None, [answer.text, "\n".join(rows), answer.notice]))
