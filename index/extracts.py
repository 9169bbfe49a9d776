"""What is derived from the text of one resolution alone, so that it is derived only once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from index.acronyms import Acronym, learn_acronyms
from index.cited_symbols import find_cited
from index.records import Paragraph, Resolution
from index.symbols import SymbolMention
from index.words import search_stems, words_of

Mention = tuple[str, SymbolMention]


@dataclass(frozen=True, slots=True)
class Extract:
    """What search and exact answers need of one resolution.

    `tokens` are, for each of the searched `labels`, the stems of its words with those of its
    chapeau, as their numbers in `stems`; `mentions` the other documents it cites, each with the
    label; `words` all its words with their counts.
    """

    labels: tuple[str, ...]
    stems: tuple[str, ...]
    tokens: tuple[tuple[int, ...], ...]
    words: Mapping[str, int]
    mentions: tuple[Mention, ...]
    acronyms: tuple[Acronym, ...]


def by_label(resolution: Resolution) -> dict[str, Paragraph]:
    """The front matter and the paragraphs by label; the last one where a label stands twice."""
    return {part.label: part for part in (resolution.front, *resolution.paragraphs)}


def extract_resolution(resolution: Resolution) -> Extract:
    """Derive what is needed from the paragraphs of a resolution."""
    held = by_label(resolution)
    searched = {label: part for label, part in held.items() if part.kind != "front"}
    numbers: dict[str, int] = {}
    tokens = tuple(
        tuple(
            numbers.setdefault(stem, len(numbers)) for stem in search_stems(_searched(part, held))
        )
        for part in searched.values()
    )
    words = Counter(word for part in held.values() for word in words_of(part.text))
    mentions = tuple(
        (label, mention)
        for label, part in searched.items()
        for mention in find_cited(part.text, resolution.symbol)
        if mention.document_id != resolution.document_id
    )
    texts = ((resolution.paragraph_id(label), part.text) for label, part in held.items())
    return Extract(tuple(searched), tuple(numbers), tokens, words, mentions, learn_acronyms(texts))


def _searched(paragraph: Paragraph, held: Mapping[str, Paragraph]) -> str:
    """The text that BM25 sees: a sub-paragraph with its chapeau."""
    chapeau = paragraph.chapeau_label
    above = held.get(chapeau) if chapeau else None
    return f"{above.text} {paragraph.text}" if above else paragraph.text


def extract_to_json(extract: Extract) -> list[Any]:
    """The extract as plain JSON values."""
    return [
        extract.labels,
        extract.stems,
        extract.tokens,
        extract.words,
        [
            (label, one.text, one.start, one.end, one.symbol, one.document_id)
            for label, one in extract.mentions
        ],
        [(one.short, one.name, one.paragraph_id, one.start, one.end) for one in extract.acronyms],
    ]


def extract_from_json(data: list[Any]) -> Extract:
    """The extract that `extract_to_json` gave."""
    labels, stems, tokens, words, mentions, acronyms = data
    return Extract(
        tuple(labels),
        tuple(stems),
        tuple(map(tuple, tokens)),
        words,
        tuple((one[0], SymbolMention(*one[1:])) for one in mentions),
        tuple(Acronym(*values) for values in acronyms),
    )
