"""What the library holds, arranged for questions: paragraphs, short forms, cited symbols."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, reduce

import numpy as np

from assistant.question.acronyms import AcronymTable, build_acronym_table
from assistant.question.kinds import spell_alike
from assistant.references import LaterText, Reference, find_altered, find_references
from assistant.retrieval import stem_words
from index.citation import format_citation
from index.deferred import DeferredMapping
from index.derived import Citations, Derived, derive
from index.extracts import Extract, by_label
from index.records import Paragraph, Resolution
from index.words import is_searched

_NUMBER = re.compile(r"(\d+(?:/\d+)*)")
_AFTER_KIND = re.compile(r"\b(?:RES|DEC|DECL)[./ ]+((?:(?:S|ES)-)?\d+(?:/\d+)*)", re.I)


class ParagraphsById(Mapping[str, Paragraph]):
    """The paragraphs of resolutions, front matter included, read as they are looked at."""

    def __init__(self, resolutions: Mapping[str, Resolution]) -> None:
        self._resolutions = resolutions
        self._seen: dict[str, dict[str, Paragraph]] = {}

    def _of(self, document_id: str) -> dict[str, Paragraph]:
        held = self._seen.get(document_id)
        if held is None:
            held = self._seen[document_id] = by_label(self._resolutions[document_id])
        return held

    def __getitem__(self, paragraph_id: str) -> Paragraph:
        document_id, _, label = paragraph_id.partition("/")
        return self._of(document_id)[label]

    def __iter__(self) -> Iterator[str]:
        return (f"{key}/{label}" for key in self._resolutions for label in self._of(key))

    def __len__(self) -> int:
        return sum(len(self._of(key)) for key in self._resolutions)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The loaded resolutions with what is derived from all of them.

    `cited` maps the id of every document cited anywhere to the mentions of it, as
    (paragraph_id, mention); `numbers` maps a printed number to the documents that bear it,
    `cited_numbers` to the symbol of a document that is only cited; `title_stems` maps a word's
    stem to the documents that have it in their title; `keys` are the ids of a document's
    paragraphs in order, front matter left out; `references_of` gives what a document cites,
    `ordering_references_of` the texts that its operative paragraphs cite, `citing_labels` which of
    its paragraphs cite any, and `alterations` what the first of two documents changes in the
    second.
    """

    derived: Derived
    resolutions: Mapping[str, Resolution]
    paragraphs: Mapping[str, Paragraph]
    acronyms: AcronymTable
    cited: Citations
    numbers: Mapping[str, tuple[str, ...]]
    cited_numbers: Mapping[str, str]
    title_stems: Mapping[str, tuple[str, ...]]
    words: Collection[str]
    dated: tuple[str, ...]
    keys: Mapping[str, tuple[str, ...]]
    references_of: Callable[[str], tuple[Reference, ...]]
    ordering_references_of: Callable[[str], tuple[Reference, ...]]
    citing_labels: Callable[[str], frozenset[str]]
    alterations: Callable[[str, str], tuple[LaterText, ...]]

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
        own = self.keys.get(paragraph_id.partition("/")[0], ())
        prefix = paragraph_id + "."
        return tuple(key for key in own if key.startswith(prefix))

    def chapeau_of(self, paragraph_id: str) -> str:
        """Id of the loaded paragraph that this one is a part of, empty where there is none."""
        label = self.paragraphs[paragraph_id].chapeau_label
        chapeau = f"{paragraph_id.partition('/')[0]}/{label}"
        return chapeau if label and chapeau in self.paragraphs else ""

    def chapeau_text(self, paragraph_id: str) -> str:
        """The text that a sub-paragraph hangs on, empty for a whole paragraph."""
        above = self.paragraphs.get(self.chapeau_of(paragraph_id))
        return above.text if above else ""

    def by_date(self) -> tuple[str, ...]:
        """Document ids from the earliest to the latest adopted; undated ones first."""
        return self.dated

    def knows(self, word: str) -> bool:
        """Whether the library has the word, in the singular or the plural, or as a short form."""
        forms = (word, word.rstrip("s"), f"{word}s")
        return word in self.acronyms.by_stem or any(form in self.words for form in forms)

    def having(self, forms: Iterable[Collection[str]]) -> frozenset[str] | None:
        """Ids of the paragraphs that may have words with all stems of a form; None if any may."""
        postings = self.derived.postings
        found: list[int] = []
        for form in filter(None, forms):
            held = [postings.rows_with(stem) for stem in form if is_searched(stem)]
            if not held:
                return None
            found += reduce(np.intersect1d, held).tolist()
        keys = (self.derived.row_ids[row] for row in found)
        return frozenset(key for key in keys if key.partition("/")[0] in self.resolutions)

    def cites(self, paragraph_id: str) -> bool:
        """Whether a paragraph cites any document."""
        document_id, _, label = paragraph_id.partition("/")
        return label in self.citing_labels(document_id)

    def that_may_have(
        self, forms: Iterable[Collection[str]], documents: Iterable[str]
    ) -> Iterator[tuple[str, Paragraph]]:
        """The paragraphs of these documents that may have a form's words, in printed order."""
        having = self.having(forms)
        holding = None if having is None else {key.partition("/")[0] for key in having}
        for document_id in documents:
            if holding is None or document_id in holding:
                for key, paragraph in self.in_order(document_id):
                    if having is None or key in having:
                        yield key, paragraph

    def titled(self, stems: Iterable[str]) -> frozenset[str]:
        """Ids of the documents with all of these stems in their title; none for no stems."""
        sets = [frozenset(self.title_stems.get(stem, ())) for stem in stems]
        return frozenset.intersection(*sets) if sets else frozenset()

    def documents_with(self, stem: str) -> frozenset[str]:
        """Ids of the documents that may have a word with this stem, in the title or below."""
        if not is_searched(stem):
            return frozenset(self.resolutions)
        names = tuple(self.derived.extracts)
        numbers = self.derived.numbers_with(stem).tolist()
        below = (names[number] for number in numbers if names[number] in self.resolutions)
        return frozenset((*below, *self.title_stems.get(stem, ())))


def symbol_number(symbol: str) -> str:
    """The number people call a resolution by: 2118, 1325, 58/135."""
    head = symbol.partition("(")[0]
    match = _AFTER_KIND.search(head) or _NUMBER.search(head)
    return match[1] if match else ""


def build_catalogue(resolutions: Mapping[str, Resolution]) -> Catalogue:
    """Derive the catalogue of a library; the order of documents is kept."""
    return to_catalogue(derive(resolutions))


def to_catalogue(derived: Derived) -> Catalogue:
    """The catalogue of what is derived from a library."""
    resolutions = derived.resolutions
    numbers: dict[str, list[str]] = defaultdict(list)
    for document_id, resolution in resolutions.items():
        numbers[symbol_number(resolution.symbol)].append(document_id)
    numbers.pop("", None)
    citing_labels = cache(lambda document_id: _citing_labels(derived.extracts[document_id]))

    @cache
    def ordering_references_of(document_id: str) -> tuple[Reference, ...]:
        ordering = [label for label in citing_labels(document_id) if "op-" in label]
        return find_references(resolutions[document_id], ordering)

    return Catalogue(
        derived=derived,
        resolutions=resolutions,
        paragraphs=ParagraphsById(resolutions),
        acronyms=build_acronym_table(derived.acronyms),
        cited=derived.cited,
        numbers={key: tuple(ids) for key, ids in numbers.items()},
        cited_numbers=DeferredMapping(lambda: _cited_numbers(derived.cited, numbers)),
        title_stems=DeferredMapping(lambda: _title_stems(resolutions)),
        words=derived.words,
        dated=tuple(sorted(resolutions, key=lambda key: (resolutions[key].date, key))),
        keys=DeferredMapping(derived.keys_by_document),
        references_of=cache(lambda document_id: find_references(resolutions[document_id])),
        ordering_references_of=ordering_references_of,
        citing_labels=citing_labels,
        alterations=cache(
            lambda newer, older: find_altered(
                resolutions[newer], resolutions[older], ordering_references_of(newer)
            )
        ),
    )


def _citing_labels(extract: Extract) -> frozenset[str]:
    return frozenset(label for label, _ in extract.mentions)


def _cited_numbers(cited: Citations, numbers: Collection[str]) -> dict[str, str]:
    symbols = [mentions[0][1].symbol for mentions in cited.values()]
    named = {symbol_number(symbol): symbol for symbol in symbols}
    return {number: symbol for number, symbol in named.items() if number not in numbers}


def _title_stems(resolutions: Mapping[str, Resolution]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for document_id, resolution in resolutions.items():
        for stem in dict.fromkeys(stem_words(spell_alike(resolution.title))):
            found[stem].append(document_id)
    return {stem: tuple(ids) for stem, ids in found.items()}
