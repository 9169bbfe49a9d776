"""What is derived from all resolutions together: postings, words, short forms, citations."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from index.acronyms import Acronym
from index.deferred import DeferredMapping
from index.extracts import Extract, extract_resolution
from index.postings import Mask, Postings, Rows, build_postings
from index.records import Resolution
from index.symbols import SymbolMention

Citations = Mapping[str, tuple[tuple[str, SymbolMention], ...]]


@dataclass(frozen=True, slots=True)
class Derived:
    """One state of the library, arranged for questions; it can be made again from it at any time.

    `row_ids` are the paragraph ids of the rows of `postings`, those of document n from
    `first_rows[n]` on; `words` counts the words of all texts; `cited` holds the mentions of
    each cited document with the paragraph_id they stand in. `scope` is what it is limited to.
    """

    resolutions: Mapping[str, Resolution]
    extracts: Mapping[str, Extract]
    row_ids: Sequence[str]
    first_rows: Rows
    postings: Postings
    words: Mapping[str, int]
    acronyms: Sequence[Acronym]
    cited: Citations
    scope: frozenset[str] | None = None

    def rows_of(self, document_ids: Collection[str]) -> Mask:
        """Which rows belong to these documents."""
        inside = np.zeros(len(self.row_ids), dtype=bool)
        for number, document_id in enumerate(self.extracts):
            if document_id in document_ids:
                inside[self.first_rows[number] : self.first_rows[number + 1]] = True
        return inside

    def numbers_with(self, stem: str) -> Rows:
        """The numbers of the documents that have a stem, in order."""
        rows = self.postings.rows_with(stem)
        return np.unique(np.searchsorted(self.first_rows, rows, side="right") - 1).astype(np.int32)

    def keys_by_document(self) -> dict[str, tuple[str, ...]]:
        """The paragraph ids of each loaded document, in order."""
        firsts = self.first_rows.tolist()
        return {
            key: tuple(self.row_ids[firsts[number] : firsts[number + 1]])
            for number, key in enumerate(self.extracts)
            if key in self.resolutions
        }

    def within(self, document_ids: frozenset[str]) -> Derived:
        """The same as if only these documents were loaded."""
        kept = {key: one for key, one in self.resolutions.items() if key in document_ids}
        extracts = self.extracts
        return replace(
            self,
            resolutions=kept,
            words=DeferredMapping(lambda: _count_words(extracts[key] for key in kept)),
            acronyms=tuple(one for one in self.acronyms if _document(one.paragraph_id) in kept),
            cited=DeferredMapping(lambda: _group_mentions((key, extracts[key]) for key in kept)),
            scope=frozenset(kept),
        )


def derive(
    resolutions: Mapping[str, Resolution], known: Mapping[str, Extract] | None = None
) -> Derived:
    """Derive everything from resolutions, in their order; `known` extracts are not made again."""
    held = known or {}
    extracts = {
        key: held[key] if key in held else extract_resolution(one)
        for key, one in resolutions.items()
    }
    numbers: dict[str, int] = {}
    tokens = [row for one in extracts.values() for row in _renumber(one, numbers)]
    counts = [len(one.labels) for one in extracts.values()]
    return Derived(
        resolutions=resolutions,
        extracts=extracts,
        row_ids=tuple(f"{key}/{label}" for key, one in extracts.items() for label in one.labels),
        first_rows=np.cumsum([0, *counts], dtype=np.int32),
        postings=build_postings(tuple(numbers), tokens),
        words=_count_words(extracts.values()),
        acronyms=tuple(acronym for one in extracts.values() for acronym in one.acronyms),
        cited=_group_mentions(extracts.items()),
    )


def _renumber(extract: Extract, numbers: dict[str, int]) -> Iterator[Rows]:
    """The extract's tokens as numbers of stems that are common to all documents."""
    common = np.array(
        [numbers.setdefault(stem, len(numbers)) for stem in extract.stems], dtype=np.int32
    )
    for row in extract.tokens:
        yield common[list(row)]


def _count_words(extracts: Iterable[Extract]) -> dict[str, int]:
    words: Counter[str] = Counter()
    for extract in extracts:
        words.update(extract.words)
    return dict(words)


def _group_mentions(
    extracts: Iterable[tuple[str, Extract]],
) -> dict[str, tuple[tuple[str, SymbolMention], ...]]:
    found: dict[str, list[tuple[str, SymbolMention]]] = defaultdict(list)
    for document_id, extract in extracts:
        for label, mention in extract.mentions:
            found[mention.document_id].append((f"{document_id}/{label}", mention))
    return {key: tuple(mentions) for key, mentions in found.items()}


def _document(paragraph_id: str) -> str:
    return paragraph_id.partition("/")[0]
