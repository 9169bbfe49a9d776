"""The HTTP interface for programs, described at /openapi.json."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, HTTPException, Query
from pydantic import BaseModel, Field

from assistant.page.duties import obligation_rows
from assistant.page.exchange import HISTORY_LIMIT, QUESTION_LIMIT
from assistant.page.opening import Opening
from assistant.page.shelf import shelf
from assistant.records import Turn
from index.library import resolution_to_json
from index.records import Resolution

_Id = Annotated[str, Field(max_length=300)]


class TurnIn(BaseModel):
    """An earlier message of the conversation."""

    role: Literal["user", "assistant"]
    content: Annotated[str, Field(max_length=20_000)]


class QuestionIn(BaseModel):
    """A question with the turns before it; `scope` names resolutions, none of them for all."""

    question: Annotated[str, Field(min_length=1, max_length=QUESTION_LIMIT)]
    history: Annotated[list[TurnIn], Field(max_length=HISTORY_LIMIT)] = []
    scope: Annotated[list[_Id], Field(max_length=10_000)] = []


def build_api(opening: Opening) -> APIRouter:
    """The addresses under `/api`."""
    router = APIRouter(prefix="/api", tags=["resolutions"])

    @router.post("/ask")
    def ask(asked: QuestionIn) -> dict[str, Any]:
        """Answer a question, with checked quotations, or say why the resolutions don't."""
        history = tuple(Turn(turn.role, turn.content) for turn in asked.history)
        assistant = opening.within(frozenset(asked.scope))
        return assistant.ask(asked.question, history).to_dict()

    @router.get("/search")
    def search(
        query: Annotated[str, Query(min_length=1, max_length=QUESTION_LIMIT)],
        top_k: Annotated[int, Query(ge=1, le=100)] = 10,
    ) -> list[dict[str, Any]]:
        """Find the closest paragraphs, best first."""
        assistant = opening.assistant()
        return [
            {
                "paragraph_id": passage.paragraph_id,
                "citation": assistant.citation(passage.paragraph_id),
                "text": assistant.paragraph(passage.paragraph_id).text,
                "score": passage.score,
            }
            for passage in assistant.search(query, top_k)
        ]

    @router.get("/resolutions")
    def resolutions() -> list[dict[str, Any]]:
        """List what is loaded, oldest first."""
        return shelf(opening.assistant().resolutions)

    @router.get("/resolutions/{document_id}")
    def resolution(document_id: str) -> dict[str, Any]:
        """Give a whole resolution with its paragraphs."""
        return resolution_to_json(_find(document_id))

    @router.get("/paragraphs/{document_id}/{label}")
    def paragraph(document_id: str, label: str) -> dict[str, Any]:
        """Give one paragraph with its written citation."""
        found = _find(document_id)
        try:
            text = found.paragraph(label).text
        except KeyError as error:
            raise HTTPException(404, f"{document_id!r} has no paragraph {label!r}.") from error
        paragraph_id = found.paragraph_id(label)
        citation = opening.assistant().citation(paragraph_id)
        return {"paragraph_id": paragraph_id, "citation": citation, "text": text}

    @router.get("/obligations/{document_id}")
    def obligations(document_id: str) -> list[dict[str, str]]:
        """List who must do what, for whom, by when, as extracted by machine."""
        _find(document_id)
        return obligation_rows(opening.assistant(), [document_id])

    def _find(document_id: str) -> Resolution:
        found = opening.assistant().resolutions.get(document_id)
        if found is None:
            raise HTTPException(404, f"No resolution {document_id!r} is loaded.")
        return found

    return router
