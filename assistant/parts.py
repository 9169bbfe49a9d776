"""Everything derived from one state of the library that questions are answered with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import numpy as np

from assistant.catalogue import Catalogue, to_catalogue
from assistant.narrowing import only_kinds
from assistant.obligations import Obligation, extract_obligations
from assistant.question.spelling import Spelling, build_spelling
from assistant.reading.decision import Decision
from assistant.reading.reader import Reader
from assistant.retrieval import Favoured, Retriever, SparseIndex
from index.records import Kind
from index.states import Floats

if TYPE_CHECKING:
    from index.derived import Derived
    from index.reader import Index

_KEPT = 64


@dataclass(frozen=True, slots=True)
class Parts:
    """One state of the library with its catalogue and retriever, and what reads and decides.

    `lifts` says how well the subject of each document suits a query.
    """

    index: Index
    catalogue: Catalogue
    retriever: Retriever
    spelling: Spelling
    reader: Reader
    decision: Decision
    lifts: Callable[[str, Favoured], dict[str, float]]
    _obligations: dict[str, tuple[Obligation, ...]] = field(default_factory=dict)
    _duties: dict[str, tuple[Obligation, ...]] = field(default_factory=dict)
    _rows: dict[str, int] = field(default_factory=dict)

    def obligations_of(self, document_id: str) -> tuple[Obligation, ...]:
        """The obligations of a document, extracted once."""
        found = self._obligations.get(document_id)
        if found is None:
            found = extract_obligations(self.catalogue.resolutions[document_id])
            self._obligations[document_id] = found
        return found

    def duties_of(self, paragraph_id: str) -> tuple[Obligation, ...]:
        """The obligations that one paragraph states."""
        document_id, _, label = paragraph_id.partition("/")
        if document_id in self._obligations:
            duties = self._obligations[document_id]
            return tuple(duty for duty in duties if duty.paragraph_id == paragraph_id)
        found = self._duties.get(paragraph_id)
        if found is None:
            found = extract_obligations(self.catalogue.resolutions[document_id], label)
            self._duties[paragraph_id] = found
        return found

    def similarity(self, left: Sequence[str], right: Sequence[str]) -> list[list[float]]:
        """Cosines between the texts of two lists of paragraphs."""
        vectors = np.array([self._vector_of(key) for key in (*left, *right)])
        cosines = vectors[: len(left)] @ vectors[len(left) :].T
        return [[float(value) for value in row] for row in cosines]

    def known_vector(self, paragraph_id: str) -> Floats | None:
        """What the reader's encoder makes of a paragraph; None where the index has another's."""
        same = self.index.encoder.fingerprint.startswith(self.reader.fingerprint)
        return self._vector_of(paragraph_id) if same else None

    def _vector_of(self, paragraph_id: str) -> Floats:
        if not self._rows:
            self._rows.update(self.index.first_rows())
        vector: Floats = self.index.rows.matrix[self._rows[paragraph_id]]
        return vector


def build_parts(
    index: Index,
    reader: Reader,
    decision: Decision,
    *,
    rrf_k: int,
    scope: frozenset[str] = frozenset(),
    kinds: frozenset[Kind] = frozenset(),
) -> Parts:
    """Derive from an open index what answering needs.

    Where given, from the documents of `scope` alone and from paragraphs of `kinds` alone.
    """
    derived = index.derived.within(scope) if scope else index.derived
    if kinds:
        derived = only_kinds(derived, kinds)
    among = index.among(frozenset(derived.row_ids)) if kinds else None
    to_vector = lru_cache(_KEPT)(partial(_encode, index))

    def search_dense(
        query: str, candidate_k: int, document_ids: frozenset[str] | None, favoured: Favoured
    ) -> list[tuple[str, float]]:
        limits = [ids for ids in (document_ids, scope) if ids]
        within = frozenset.intersection(*limits) if limits else None
        return index.search(to_vector(query), candidate_k, within, among, favoured)

    return Parts(
        index=index,
        catalogue=to_catalogue(derived),
        retriever=Retriever(SparseIndex(derived), search_dense, rrf_k),
        spelling=_spelling_of(derived, index),
        reader=reader,
        decision=decision,
        lifts=lambda query, favoured: index.lifts(to_vector(query), favoured),
    )


def _encode(index: Index, query: str) -> Floats:
    vector: Floats = index.encoder.encode([query])[0]
    return vector


def _spelling_of(derived: Derived, index: Index) -> Spelling:
    """What corrects words that neither the texts nor the encoder's vocabulary have."""

    def is_known(word: str) -> bool:
        """Whether the encoder's vocabulary has the word whole, so that it is no misspelling."""
        return len(index.encoder.token_spans(word)) == 1

    def spanish_words() -> Mapping[str, int]:
        """The words of the texts in Spanish with their counts."""
        texts = derived.resolutions.items()
        return derived.within(frozenset(key for key, one in texts if one.language == "es")).words

    return build_spelling(derived.words, is_known, spanish_words)
