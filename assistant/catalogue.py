"""What the library holds, arranged for questions: paragraphs, short forms, cited symbols."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assistant.acronyms import AcronymTable, build_acronym_table, learn_acronyms
from assistant.question import spell_alike
from assistant.retrieval import stem_words
from index.citation import format_citation
from index.records import Paragraph, Resolution
from index.symbols import SymbolMention, find_symbols

_NUMBER = re.compile(r"(\d+(?:/\d+)*)")
_AFTER_KIND = re.compile(r"\b(?:RES|DEC|DECL)[./ ]+((?:(?:S|ES)-)?\d+(?:/\d+)*)", re.I)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The loaded resolutions with what is derived from all of them.

    `cited` maps the id of every document cited anywhere to the mentions of it, as
    (paragraph_id, mention); `numbers` maps a printed number to the documents that bear it,
    `cited_numbers` to the symbol of a document that is only cited; `title_stems` maps a word's
    stem to the documents that have it in their title.
    """

    resolutions: Mapping[str, Resolution]
    paragraphs: Mapping[str, Paragraph]
    acronyms: AcronymTable
    cited: Mapping[str, tuple[tuple[str, SymbolMention], ...]]
    numbers: Mapping[str, tuple[str, ...]]
    cited_numbers: Mapping[str, str]
    title_stems: Mapping[str, tuple[str, ...]]
    words: frozenset[str]

    def resolution_of(self, paragraph_id: str) -> Resolution:
        """The resolution that a paragraph belongs to."""
        return self.resolutions[paragraph_id.partition("/")[0]]

    def citation(self, paragraph_id: str) -> str:
        """The written citation of a paragraph."""
        document_id, _, label = paragraph_id.partition("/")
        return format_citation(self.resolutions[document_id], label)

    def in_order(self, document_id: str) -> Iterator[tuple[str, Paragraph]]:
        """The paragraphs of a document with their ids, in printed order."""
        resolution = self.resolutions[document_id]
        for paragraph in resolution.paragraphs:
            yield resolution.paragraph_id(paragraph.label), paragraph

    def parts(self, paragraph_id: str) -> tuple[str, ...]:
        """Ids of the sub-paragraphs directly and indirectly under a paragraph, in order."""
        document_id = paragraph_id.partition("/")[0]
        prefix = paragraph_id + "."
        return tuple(key for key, _ in self.in_order(document_id) if key.startswith(prefix))

    def by_date(self) -> tuple[str, ...]:
        """Document ids from the earliest to the latest adopted; undated ones first."""
        return tuple(sorted(self.resolutions, key=lambda key: (self.resolutions[key].date, key)))


def symbol_number(symbol: str) -> str:
    """The number people call a resolution by: 2118, 1325, 58/135."""
    head = symbol.partition("(")[0]
    match = _AFTER_KIND.search(head) or _NUMBER.search(head)
    return match[1] if match else ""


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, parts of hyphenated ones apart."""
    return re.findall(r"[^\W\d_]+", text.lower())


def build_catalogue(resolutions: Mapping[str, Resolution]) -> Catalogue:
    """Derive the catalogue of a library; the order of documents is kept."""
    paragraphs: dict[str, Paragraph] = {}
    cited: dict[str, list[tuple[str, SymbolMention]]] = defaultdict(list)
    numbers: dict[str, list[str]] = defaultdict(list)
    for document_id, resolution in resolutions.items():
        numbers[symbol_number(resolution.symbol)].append(document_id)
        for paragraph in (resolution.front, *resolution.paragraphs):
            paragraph_id = resolution.paragraph_id(paragraph.label)
            paragraphs[paragraph_id] = paragraph
            if paragraph is resolution.front:
                continue
            for mention in find_symbols(paragraph.text):
                if mention.document_id != document_id:
                    cited[mention.document_id].append((paragraph_id, mention))
    numbers.pop("", None)
    cited_numbers = {
        symbol_number(mentions[0][1].symbol): mentions[0][1].symbol for mentions in cited.values()
    }
    texts = ((key, paragraph.text) for key, paragraph in paragraphs.items())
    return Catalogue(
        resolutions=dict(resolutions),
        paragraphs=paragraphs,
        acronyms=build_acronym_table(learn_acronyms(texts)),
        cited={key: tuple(mentions) for key, mentions in cited.items()},
        numbers={key: tuple(ids) for key, ids in numbers.items()},
        cited_numbers={key: name for key, name in cited_numbers.items() if key not in numbers},
        title_stems=_title_stems(resolutions),
        words=frozenset(
            word for paragraph in paragraphs.values() for word in words_of(paragraph.text)
        ),
    )


def _title_stems(resolutions: Mapping[str, Resolution]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for document_id, resolution in resolutions.items():
        for stem in dict.fromkeys(stem_words(spell_alike(resolution.title))):
            found[stem].append(document_id)
    return {stem: tuple(ids) for stem, ids in found.items()}
