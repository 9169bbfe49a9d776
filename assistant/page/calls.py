"""The four calls of programs, the same over HTTP and as MCP tools."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.obligations import obligations
from assistant.page.duties import Row, to_row
from assistant.page.opening import Opening
from assistant.records import Answer, Mode, Turn
from index.records import Kind, Resolution

MOST_FOUND = 100
MOST_ROWS = 500


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its earlier turns, and where it is asked: everywhere, where nothing is named.

    Without a `mode` a language model words the answer, where one is configured.
    """

    question: str
    history: tuple[Turn, ...] = ()
    scope: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    mode: Mode | None = None


@dataclass(frozen=True, slots=True)
class FoundParagraph:
    """One paragraph with its written citation; `score` orders the paragraphs of one search."""

    paragraph_id: str
    citation: str
    title: str
    text: str
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class FoundObligations:
    """Who must do what, for whom, by when, as extracted by machine; `total` may be more."""

    total: int
    obligations: list[Row]


def ask(opening: Opening, asked: Asked) -> Answer:
    """The answer to a question.

    Raises:
        LookupError: of the resolutions named, none is loaded.
        ValueError: a model is asked for where none is configured.
    """
    assistant = opening.within(frozenset(asked.scope), frozenset(asked.kinds))
    return assistant.ask(asked.question, asked.history, asked.mode)


def search(opening: Opening, query: str, top_k: int) -> list[FoundParagraph]:
    """The closest paragraphs, best first."""
    passages = opening.assistant().search(query, top_k)
    return [_to_found(opening, item.paragraph_id, item.score) for item in passages]


def find_paragraph(opening: Opening, paragraph_id: str) -> FoundParagraph:
    """One paragraph; raises LookupError, with a sentence for the caller, when it isn't there."""
    document_id, _, label = paragraph_id.partition("/")
    try:
        find_resolution(opening, document_id).paragraph(label)
    except KeyError as error:
        raise LookupError(f"{document_id!r} has no paragraph {label!r}.") from error
    return _to_found(opening, paragraph_id)


def find_resolution(opening: Opening, document_id: str) -> Resolution:
    """A loaded resolution; raises LookupError, with a sentence for the caller."""
    found = opening.assistant().resolutions.get(document_id)
    if found is None:
        raise LookupError(f"No resolution {document_id!r} is loaded.")
    return found


def find_obligations(
    opening: Opening, *, document: str = "", actor: str = "", recipient: str = "", due: str = ""
) -> FoundObligations:
    """The obligations that fit every filter given, in the order of the texts."""
    assistant = opening.assistant()
    found = obligations(
        assistant.resolutions.values(),
        document=document,
        actor=actor,
        recipient=recipient,
        due=due,
    )
    rows = [to_row(assistant, duty) for duty in found[:MOST_ROWS]]
    return FoundObligations(len(found), rows)


def _to_found(opening: Opening, paragraph_id: str, score: float = 0.0) -> FoundParagraph:
    assistant = opening.assistant()
    return FoundParagraph(
        paragraph_id,
        assistant.citation(paragraph_id),
        assistant.resolutions[paragraph_id.partition("/")[0]].title,
        assistant.paragraph(paragraph_id).text,
        score,
    )
