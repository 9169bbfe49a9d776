"""The four calls of programs, the same over HTTP and as MCP tools."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.obligations import obligations
from assistant.page.duties import Row, to_row
from assistant.page.opening import Opening
from assistant.records import Answer, Mode, Passage, Sentence, Turn
from assistant.searching import FoundParagraph, to_found
from index.find import find_document, find_label
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
class FoundObligations:
    """Who must do what, for whom, by when, as extracted by machine.

    `total` counts all that fit, of which `obligations` holds at most 500.
    """

    total: int
    obligations: list[Row]


def ask(opening: Opening, asked: Asked) -> Answer:
    """The answer to a question.

    Raises:
        LookupError: of the resolutions named, none is loaded.
        ValueError: a model is asked for where none is configured.
    """
    return ask_aloud(opening, asked, lambda sentence: None)


def ask_aloud(opening: Opening, asked: Asked, tell: Callable[[Sentence], None]) -> Answer:
    """As `ask`; each sentence of a language model is told as soon as it has passed its checks."""
    assistant = opening.within(frozenset(asked.scope), frozenset(asked.kinds))
    for told in assistant.stream(asked.question, asked.history, asked.mode):
        if isinstance(told, Answer):
            return told
        tell(told)
    raise TypeError("A stream must end with its answer.")


def ask_named(opening: Opening, asked: Asked) -> Answer:
    """As `ask`; its resolutions are named by symbol or id, and each of them must be loaded."""
    return ask(opening, replace(asked, scope=_named(opening, asked.scope)))


def search(
    opening: Opening,
    query: str,
    top_k: int,
    scope: Sequence[str] = (),
    kinds: Sequence[Kind] = (),
) -> list[FoundParagraph]:
    """The closest paragraphs, best first; raises LookupError as `ask_named` does."""
    assistant = opening.within(frozenset(_named(opening, scope)), frozenset(kinds))
    passages = assistant.search(query, top_k)
    return [to_found(assistant, passage) for passage in passages]


def find_paragraph(opening: Opening, document: str, label: str) -> FoundParagraph:
    """One paragraph; raises LookupError, with a sentence for the caller, when it isn't there."""
    resolution = find_resolution(opening, document)
    paragraph_id = f"{resolution.document_id}/{find_label(resolution, label)}"
    return to_found(opening.assistant(), Passage(paragraph_id, 0.0))


def find_resolution(opening: Opening, named: str) -> Resolution:
    """A loaded resolution by its id or symbol; raises LookupError with a sentence."""
    loaded = opening.assistant().resolutions
    return loaded[find_document(loaded, named)]


def find_obligations(
    opening: Opening,
    *,
    document: str = "",
    actor: str = "",
    recipient: str = "",
    due: str = "",
    skip: int = 0,
) -> FoundObligations:
    """The obligations that fit every filter given, in the order of the texts.

    The first `skip` of them are left out.

    Raises:
        LookupError: the document asked for is not loaded.
    """
    assistant = opening.assistant()
    found = obligations(
        assistant.resolutions.values(),
        document=document,
        actor=actor,
        recipient=recipient,
        due=due,
    )
    rows = [to_row(assistant, duty) for duty in found[skip : skip + MOST_ROWS]]
    return FoundObligations(len(found), rows)


def _named(opening: Opening, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(find_resolution(opening, name).document_id for name in names)
