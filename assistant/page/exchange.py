"""One exchange of the page: a question and its history come in, a plain record goes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from assistant.page.markup import answer_html
from assistant.records import Answer, Citation, Turn

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from assistant.page.opening import Opening

QUESTION_LIMIT = 2_000
HISTORY_LIMIT = 24
_TURN_LIMIT = 20_000


def exchange(
    opening: Opening, question: object, history: object, scope: object = ()
) -> dict[str, Any]:
    """The answer as the page needs it, or `{"problem": …}` in one clear sentence."""
    problem = question_problem(question)
    if problem:
        return {"problem": problem}
    assistant = opening.within(to_scope(scope))
    if not assistant.resolutions and opening.assistant().resolutions:
        return {"problem": "None of the chosen resolutions is loaded any more."}
    answer = assistant.ask(str(question).strip(), to_history(history))
    return {
        "answer": answer.to_dict(),
        "html": answer_html(answer.text, answer.citations),
        "checked": quotes_checked(assistant, answer),
    }


def question_problem(question: object) -> str:
    """Why a question can't be asked, empty when it can."""
    if not isinstance(question, str) or not question.strip():
        return "Please type a question."
    if len(question) > QUESTION_LIMIT:
        return (
            f"A question can have up to {QUESTION_LIMIT:,} characters; "
            f"this one has {len(question):,}. Please shorten it."
        )
    return ""


def to_history(records: object) -> tuple[Turn, ...]:
    """The latest well-formed turns of what a browser sent; anything else is left out."""
    if not isinstance(records, Sequence):
        return ()
    turns = [_to_turn(record) for record in records[-HISTORY_LIMIT:]]
    return tuple(turn for turn in turns if turn is not None)


def to_scope(document_ids: object) -> frozenset[str]:
    """The chosen resolutions, none of them for all; anything malformed is left out."""
    if not isinstance(document_ids, Sequence) or isinstance(document_ids, str):
        return frozenset()
    return frozenset(item for item in document_ids if isinstance(item, str))


def quotes_checked(assistant: Assistant, answer: Answer) -> bool:
    """Whether every quotation of an answer is, word for word, in its paragraph."""
    return all(_is_verbatim(assistant, item) for item in (*answer.citations, *answer.nearest))


def _to_turn(record: object) -> Turn | None:
    if not isinstance(record, Mapping):
        return None
    role, content = record.get("role"), record.get("content")
    if role not in ("user", "assistant") or not isinstance(content, str):
        return None
    return Turn(role, content[:_TURN_LIMIT])


def _is_verbatim(assistant: Assistant, citation: Citation) -> bool:
    text = assistant.paragraph(citation.paragraph_id).text
    return text[citation.start : citation.end] == citation.quote
