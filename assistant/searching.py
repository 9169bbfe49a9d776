"""The closest paragraphs to a query, whether or not they answer it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.parts import Parts
from assistant.reading.candidates import find_candidates
from assistant.reading.passages import read_passages
from assistant.records import Passage
from assistant.settling import inquire
from assistant.turns.condense import condense
from assistant.turns.english import condense_in_english
from index.config import Config

if TYPE_CHECKING:
    from assistant.assistant import Assistant


@dataclass(frozen=True, slots=True)
class FoundParagraph:
    """One paragraph with its written citation; `score` orders the paragraphs of one search."""

    paragraph_id: str
    citation: str
    title: str
    text: str
    score: float = 0.0


def search_passages(query: str, parts: Parts, config: Config) -> list[Passage]:
    """Every passage that was found, best first: those that were read, then the others."""
    english = condense_in_english(query, (), parts.catalogue)
    inquiry = inquire(english or condense(query, (), parts.catalogue), parts)
    read = read_passages(inquiry, parts, config).passages
    passages = [Passage(one.paragraph_id, round(one.weight, 4)) for one in read]
    known = {passage.paragraph_id for passage in passages}
    rest = find_candidates(inquiry, parts, config)
    lowest = passages[-1].score if passages else 0.0
    return passages + [
        Passage(one.paragraph_id, lowest - place)
        for place, one in enumerate(rest, 1)
        if one.paragraph_id not in known
    ]


def to_found(assistant: Assistant, passage: Passage) -> FoundParagraph:
    """A passage with what a program needs to show it."""
    paragraph_id = passage.paragraph_id
    return FoundParagraph(
        paragraph_id,
        assistant.citation(paragraph_id),
        assistant.resolutions[paragraph_id.partition("/")[0]].title,
        assistant.paragraph(paragraph_id).text,
        passage.score,
    )
