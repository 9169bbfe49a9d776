"""One exchange of the page: a question and its history come in, a plain record goes out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from assistant.page.calls import Asked, ask_aloud
from assistant.page.markup import answer_html
from assistant.page.notices import in_both
from assistant.records import Answer, Citation, Sentence, Turn
from assistant.turns.given import HEARD
from assistant.versions.renewals import cite_later
from index.records import Kind

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from assistant.page.opening import Opening

QUESTION_LIMIT = 2_000
MOST_TURNS = 1_000
_TURN_LIMIT = 20_000
# The page says this itself, in the language of its interface.
_REFUSED = re.compile(r"(?:Not in the resolutions|No está en las resoluciones)\. ")
_KINDS: tuple[Kind, ...] = ("preambular", "operative", "annex")


def exchange(
    opening: Opening,
    question: object,
    history: object,
    limits: object = None,
    tell: Callable[[dict[str, Any]], None] = lambda record: None,
) -> dict[str, Any]:
    """The answer as the page needs it, `{"problem": …}` in one clear sentence, or a `failure`.

    The page has words of its own for a failure, in the language of its interface.

    `limits` may hold the `scope`, the `kinds` and the `mode` of `Asked`. What a language model
    has said so far is told as `{"html": …}`, its markers as text; the answer alone counts.
    """
    problem = question_problem(question)
    if problem:
        return {"problem": problem}
    asked = to_asked(str(question).strip(), history, limits)
    said: list[str] = []

    def tell_so_far(sentence: Sentence) -> None:
        said.append(sentence.text)
        tell({"html": answer_html(" ".join(said), ())})

    try:
        answer = ask_aloud(opening, asked, tell_so_far)
    except LookupError:
        return {"failure": "scopeGone"}
    assistant = opening.assistant()
    return {
        "answer": answer.to_dict(),
        "html": answer_html(_without_refusal(answer.text), answer.citations),
        "notices": in_both(answer.notice),
        "later": [asdict(one) for one in _later(assistant, answer)],
        "checked": quotes_checked(assistant, answer),
    }


def to_asked(question: str, history: object, limits: object) -> Asked:
    """What is asked and where; anything malformed is left out."""
    given = limits if isinstance(limits, Mapping) else {}
    kinds = to_names(given.get("kinds")) & set(_KINDS)
    mode = given.get("mode")
    return Asked(
        question,
        to_history(history),
        tuple(sorted(to_names(given.get("scope")))),
        tuple(kind for kind in _KINDS if kind in kinds),
        mode if mode in ("extractive", "generated") else None,
    )


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
    turns = [_to_turn(record) for record in records[-HEARD:]]
    return tuple(turn for turn in turns if turn is not None)


def to_names(chosen: object) -> frozenset[str]:
    """The chosen names, none of them for all; anything malformed is left out."""
    if not isinstance(chosen, Sequence) or isinstance(chosen, str):
        return frozenset()
    return frozenset(item for item in chosen if isinstance(item, str))


def quotes_checked(assistant: Assistant, answer: Answer) -> bool:
    """Whether every quotation of an answer is, word for word, in its paragraph."""
    return all(_is_verbatim(assistant, item) for item in (*answer.citations, *answer.nearest))


def _later(assistant: Assistant, answer: Answer) -> tuple[Citation, ...]:
    """The later paragraphs that the notice of an answer names: none out of the chosen scope."""
    if not answer.notice:
        return ()
    found = cite_later(answer, assistant.catalogue, assistant.obligations)
    return tuple(one for one in found if one.citation in answer.notice)


def _without_refusal(text: str) -> str:
    opening = _REFUSED.match(text)
    return text[opening.end() :] if opening else text


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
