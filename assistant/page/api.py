"""The HTTP interface for programs, described at /openapi.json."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any, Literal

from fastapi import APIRouter, HTTPException, Query
from pydantic import BaseModel, ConfigDict, Field

from assistant.page import calls
from assistant.page.calls import MOST_FOUND, Asked, FoundObligations
from assistant.page.duties import Row, obligation_rows
from assistant.page.exchange import MOST_TURNS, QUESTION_LIMIT, to_history
from assistant.page.opening import Opening
from assistant.page.shelf import shelf
from assistant.page.waiting import Line
from assistant.records import Answer, Mode
from assistant.searching import FoundParagraph
from index.library_file import resolution_to_json

PartKind = Literal["preambular", "operative", "annex"]
DocumentName = Annotated[str, Field(max_length=300)]
Scope = Annotated[
    list[DocumentName],
    Field(max_length=10_000, description="Only these resolutions, by symbol or id; none for all."),
]
Kinds = Annotated[
    list[PartKind], Field(max_length=3, description="Only these parts of them; none for all.")
]


class TurnIn(BaseModel):
    """An earlier message of the conversation."""

    role: Literal["user", "assistant"]
    content: str


class QuestionIn(BaseModel):
    """A question with the turns before it, of which the latest 24 are heard.

    Without a `mode` a language model words the answer, where one is configured.
    """

    # A misspelt limit would otherwise be no limit.
    model_config = ConfigDict(extra="forbid")

    question: Annotated[str, Field(min_length=1, max_length=QUESTION_LIMIT)]
    history: Annotated[list[TurnIn], Field(max_length=MOST_TURNS)] = []
    scope: Scope = []
    kinds: Kinds = []
    mode: Mode | None = None

    def to_record(self) -> Asked:
        """The question as the calls take it."""
        return Asked(
            self.question,
            to_history([turn.model_dump() for turn in self.history]),
            tuple(self.scope),
            tuple(self.kinds),
            self.mode,
        )


class SearchIn(BaseModel):
    """A query, and how many of the closest paragraphs are wanted."""

    model_config = ConfigDict(extra="forbid")

    query: Annotated[str, Field(min_length=1, max_length=QUESTION_LIMIT)]
    top_k: Annotated[int, Field(ge=1, le=MOST_FOUND)] = 10
    scope: Scope = []
    kinds: Kinds = []


class ObligationsIn(BaseModel):
    """What the obligations must fit; a filter that is empty fits all."""

    model_config = ConfigDict(extra="forbid")

    document: Annotated[
        str, Field(max_length=300, description="Symbol, id or title, or a part of one.")
    ] = ""
    actor: Annotated[
        str, Field(max_length=300, description="Who must act: Council finds the Permanent Council.")
    ] = ""
    recipient: Annotated[str, Field(max_length=300, description="For whom.")] = ""
    due: Annotated[
        str, Field(max_length=300, description="By when: 36th session finds the thirty-sixth.")
    ] = ""
    skip: Annotated[int, Field(ge=0, description="Leave out so many of the first.")] = 0


class Problem(BaseModel):
    """Why a request was refused, in a sentence."""

    detail: str


_REFUSED: dict[int | str, dict[str, Any]] = {
    400: {"model": Problem, "description": "It names what is not loaded or not configured."},
}
_ABSENT: dict[int | str, dict[str, Any]] = {
    404: {"model": Problem, "description": "It is not loaded."}
}
UNREADY: dict[int | str, dict[str, Any]] = {
    503: {"model": Problem, "description": "Too many are asking, or the library can't be opened."}
}


def build_api(opening: Opening, line: Line) -> APIRouter:
    """The addresses under `/api`; questions and searches wait in `line`."""
    router = APIRouter(prefix="/api", tags=["resolutions"], responses=UNREADY)

    @router.post("/ask", responses=_REFUSED)
    async def ask(asked: QuestionIn) -> Answer:
        """Answer a question, with checked quotations, or say why the resolutions don't."""
        with _refused(400, LookupError, ValueError):
            return await line.run(calls.ask_named, opening, asked.to_record())

    @router.get("/search", responses=_REFUSED)
    async def search(wanted: Annotated[SearchIn, Query()]) -> list[FoundParagraph]:
        """Find the closest paragraphs, best first."""
        with _refused(400, LookupError):
            return await line.run(
                calls.search, opening, wanted.query, wanted.top_k, wanted.scope, wanted.kinds
            )

    _add_texts(router, opening)
    return router


@contextmanager
def _refused(status: int, *errors: type[Exception]) -> Iterator[None]:
    """Refuse a request for which one of these is raised, with its sentence."""
    try:
        yield
    except errors as error:
        raise HTTPException(status, str(error)) from error


def _add_texts(router: APIRouter, opening: Opening) -> None:
    @router.get("/resolutions")
    def resolutions() -> list[dict[str, Any]]:
        """List what is loaded, oldest first."""
        return shelf(opening.assistant().resolutions)

    @router.get("/resolutions/{document:path}", responses=_ABSENT)
    def resolution(document: str) -> dict[str, Any]:
        """Give a whole resolution with its paragraphs, by its id, symbol or number."""
        with _refused(404, LookupError):
            return resolution_to_json(calls.find_resolution(opening, document))

    @router.get("/paragraphs/{document:path}/{label}", responses=_ABSENT)
    def paragraph(document: str, label: str) -> FoundParagraph:
        """Give one paragraph with its written citation."""
        with _refused(404, LookupError):
            return calls.find_paragraph(opening, document, label)

    @router.get("/obligations", responses=_ABSENT)
    def find_obligations(wanted: Annotated[ObligationsIn, Query()]) -> FoundObligations:
        """Find obligations by symbol or title, by who must act, for whom, or by when."""
        with _refused(404, LookupError):
            return calls.find_obligations(opening, **wanted.model_dump())

    @router.get("/obligations/{document:path}", responses=_ABSENT)
    def obligations(document: str) -> list[Row]:
        """List who must do what, for whom, by when, as extracted by machine."""
        with _refused(404, LookupError):
            found = calls.find_resolution(opening, document)
        return obligation_rows(opening.assistant(), [found.document_id])
