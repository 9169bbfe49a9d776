"""What the page's own script asks for: state, texts, exports, and what people say of answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from fastapi import APIRouter, HTTPException, Response
from fastapi.responses import HTMLResponse

from assistant.page.conversation import ConversationIn
from assistant.page.export import Entries, to_docx, to_json, to_markdown
from assistant.page.feedback import FeedbackIn, append_case, to_case
from assistant.page.follow_ups import FollowUpsIn, find_follow_ups
from assistant.page.library import Shelving
from assistant.page.notices import in_both
from assistant.page.opening import Opening
from assistant.page.reading import Surroundings, resolution_html
from assistant.page.shelf import shelf
from assistant.page.waiting import Line
from assistant.page.wordings import Language

_EXPORTS: dict[str, tuple[Callable[[str, Entries, Language], bytes], str]] = {
    "md": (to_markdown, "text/markdown; charset=utf-8"),
    # Programs read the contract as it is.
    "json": (lambda title, entries, language: to_json(title, entries), "application/json"),
    "docx": (
        to_docx,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
}


def build_routes(
    opening: Opening, line: Line, *, feedback: Path | None, shelving: Shelving | None
) -> APIRouter:
    """The addresses under `/page`; without a feedback file nothing is kept of verdicts."""
    router = APIRouter(prefix="/page", include_in_schema=False)

    @router.get("/state")
    def state() -> dict[str, Any]:
        found = opening.state()
        said = {key: in_both(found[key]) for key in ("step", "problem")}
        kept = {"feedback": feedback is not None, "shelving": shelving is not None}
        return found | said | kept

    _add_suggestions(router, opening, line)
    _add_texts(router, opening)
    _add_export(router)
    _add_verdicts(router, feedback)
    return router


def _add_suggestions(router: APIRouter, opening: Opening, line: Line) -> None:
    @router.get("/examples")
    def examples(language: Language = "en") -> list[str]:
        return opening.examples(language)

    @router.post("/follow-ups")
    async def follow_ups(given: FollowUpsIn) -> list[str]:
        # Nobody's question waits for a suggestion.
        if not line.is_free():
            return []
        return await line.run(find_follow_ups, opening, given, line.is_free)


def _add_texts(router: APIRouter, opening: Opening) -> None:
    @router.get("/resolutions")
    def resolutions() -> list[dict[str, Any]]:
        return shelf(opening.assistant().resolutions)

    @router.get("/resolutions/{document_id}")
    def resolution(document_id: str) -> HTMLResponse:
        assistant = opening.assistant()
        found = assistant.resolutions.get(document_id)
        if found is None:
            raise HTTPException(404, f"No resolution {document_id!r} is loaded.")
        citing = opening.cited_by(document_id)
        around = Surroundings(
            loaded=assistant.resolutions.keys(),
            cited_by={item: assistant.citation(item) for item in citing},
        )
        return HTMLResponse(resolution_html(found, around))


def _add_export(router: APIRouter) -> None:
    @router.post("/export/{form}")
    def export(form: str, conversation: ConversationIn) -> Response:
        if form not in _EXPORTS:
            raise HTTPException(404, f"No export as {form!r}; there are {', '.join(_EXPORTS)}.")
        write, media_type = _EXPORTS[form]
        entries = [(item.question, item.answer.to_record()) for item in conversation.entries]
        content = write(conversation.title, entries, conversation.language)
        return Response(content, media_type=media_type)


def _add_verdicts(router: APIRouter, feedback: Path | None) -> None:
    @router.post("/feedback", status_code=204)
    def give_feedback(given: FeedbackIn) -> None:
        if feedback is None:
            raise HTTPException(403, "This page keeps no feedback.")
        append_case(feedback, to_case(given))
