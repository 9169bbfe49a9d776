"""The HTTP interface for programs, described at /openapi.json."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, HTTPException, Query
from pydantic import BaseModel, Field

from assistant.page import calls
from assistant.page.calls import MOST_FOUND, Asked, FoundObligations, FoundParagraph
from assistant.page.duties import obligation_rows
from assistant.page.exchange import HISTORY_LIMIT, QUESTION_LIMIT
from assistant.page.opening import Opening
from assistant.page.shelf import shelf
from assistant.page.waiting import Line
from assistant.records import Answer, Mode, Turn
from index.library_file import resolution_to_json

PartKind = Literal["preambular", "operative", "annex"]
DocumentId = Annotated[str, Field(max_length=300)]
_Filter = Annotated[str, Query(max_length=300)]


class TurnIn(BaseModel):
    """An earlier message of the conversation."""

    role: Literal["user", "assistant"]
    content: Annotated[str, Field(max_length=20_000)]


class QuestionIn(BaseModel):
    """A question with the turns before it.

    `scope` names resolutions and `kinds` the parts that are asked, none of them for all; without
    a `mode` a language model words the answer, where one is configured.
    """

    question: Annotated[str, Field(min_length=1, max_length=QUESTION_LIMIT)]
    history: Annotated[list[TurnIn], Field(max_length=HISTORY_LIMIT)] = []
    scope: Annotated[list[DocumentId], Field(max_length=10_000)] = []
    kinds: Annotated[list[PartKind], Field(max_length=3)] = []
    mode: Mode | None = None

    def to_record(self) -> Asked:
        """The question as the calls take it."""
        return Asked(
            self.question,
            tuple(Turn(turn.role, turn.content) for turn in self.history),
            tuple(self.scope),
            tuple(self.kinds),
            self.mode,
        )


def build_api(opening: Opening, line: Line) -> APIRouter:
    """The addresses under `/api`; questions and searches wait in `line`."""
    router = APIRouter(prefix="/api", tags=["resolutions"])

    @router.post("/ask")
    async def ask(asked: QuestionIn) -> Answer:
        """Answer a question, with checked quotations, or say why the resolutions don't."""
        try:
            return await line.run(calls.ask, opening, asked.to_record())
        except (LookupError, ValueError) as error:
            raise HTTPException(400, str(error)) from error

    @router.get("/search")
    async def search(
        query: Annotated[str, Query(min_length=1, max_length=QUESTION_LIMIT)],
        top_k: Annotated[int, Query(ge=1, le=MOST_FOUND)] = 10,
    ) -> list[FoundParagraph]:
        """Find the closest paragraphs, best first."""
        return await line.run(calls.search, opening, query, top_k)

    _add_texts(router, opening)
    return router


def _add_texts(router: APIRouter, opening: Opening) -> None:
    @router.get("/resolutions")
    def resolutions() -> list[dict[str, Any]]:
        """List what is loaded, oldest first."""
        return shelf(opening.assistant().resolutions)

    @router.get("/resolutions/{document_id}")
    def resolution(document_id: str) -> dict[str, Any]:
        """Give a whole resolution with its paragraphs."""
        try:
            return resolution_to_json(calls.find_resolution(opening, document_id))
        except LookupError as error:
            raise HTTPException(404, str(error)) from error

    @router.get("/paragraphs/{document_id}/{label}")
    def paragraph(document_id: str, label: str) -> FoundParagraph:
        """Give one paragraph with its written citation."""
        try:
            return calls.find_paragraph(opening, f"{document_id}/{label}")
        except LookupError as error:
            raise HTTPException(404, str(error)) from error

    @router.get("/obligations")
    def find_obligations(
        document: _Filter = "", actor: _Filter = "", recipient: _Filter = "", due: _Filter = ""
    ) -> FoundObligations:
        """Find obligations by symbol or title, by who must act, for whom, or by when."""
        return calls.find_obligations(
            opening, document=document, actor=actor, recipient=recipient, due=due
        )

    @router.get("/obligations/{document_id}")
    def obligations(document_id: str) -> list[dict[str, str]]:
        """List who must do what, for whom, by when, as extracted by machine."""
        try:
            calls.find_resolution(opening, document_id)
        except LookupError as error:
            raise HTTPException(404, str(error)) from error
        return obligation_rows(opening.assistant(), [document_id])
