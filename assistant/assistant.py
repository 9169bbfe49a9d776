"""Question and history in, one checked answer out."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.about import answer_catalogue, answer_metadata, answer_small_talk
from assistant.actors import other_actor
from assistant.catalogue import Catalogue, build_catalogue
from assistant.condense import Condensed, condense
from assistant.define import answer_definition
from assistant.dialogue import answer_about_answer
from assistant.evidence import find_lacks
from assistant.extraction import Reading, answer_from_readings, read_lexically
from assistant.grounding import escape, refuse
from assistant.inquiry import Inquiry, build_inquiry
from assistant.listing import answer_citations_between, answer_mentions, answer_not_loaded
from assistant.lookup import (
    answer_look_up,
    answer_missing_paragraph,
    named_paragraphs,
    whole_evidence,
)
from assistant.obligations import Obligation, extract_obligations
from assistant.outline import answer_comparison, answer_outline, compared_documents
from assistant.records import Answer, Passage, Turn
from assistant.retrieval import Candidate, Retriever, build_sparse_index
from assistant.spelling import Spelling, build_spelling
from index.config import Config, load_config
from index.records import Paragraph, Resolution

if TYPE_CHECKING:
    from index.build import Index

LONGEST_QUESTION = 2000
_ENOUGH = 0.3
_ALSO = 0.95
_MOST_LISTED = 6
_FEW = 20


@dataclass(slots=True)
class Assistant:
    """Answers questions about one library; `ask` keeps nothing between calls."""

    index: Index
    config: Config
    catalogue: Catalogue
    retriever: Retriever
    spelling: Spelling
    _obligations: dict[str, tuple[Obligation, ...]] = field(default_factory=dict)

    @classmethod
    def open(cls, library: Path | str | None = None) -> Assistant:
        """Open a library, the default one when none is named, adding the built-in resolutions."""
        return cls.from_config(load_config(os.environ, library))

    @classmethod
    def from_config(cls, config: Config) -> Assistant:
        """Build the real parts over the library that `config` names."""
        from index.build import ensure_builtin, open_index

        ensure_builtin(config)
        index = open_index(config)
        catalogue = build_catalogue(index.resolutions)
        texts = {
            key: _searchable(key, paragraph, catalogue)
            for key, paragraph in catalogue.paragraphs.items()
            if paragraph.kind != "front"
        }

        def search_dense(
            query: str, candidate_k: int, document_ids: frozenset[str] | None
        ) -> list[tuple[str, float]]:
            return index.search(index.encoder.encode([query])[0], candidate_k, document_ids)

        retriever = Retriever(build_sparse_index(texts), search_dense, config.rrf_k)
        words = (paragraph.text for paragraph in catalogue.paragraphs.values())
        spelling = build_spelling(words, lambda word: len(index.encoder.token_spans(word)) == 1)
        return cls(index, config, catalogue, retriever, spelling)

    @property
    def resolutions(self) -> Mapping[str, Resolution]:
        """The loaded resolutions by document id."""
        return self.catalogue.resolutions

    def paragraph(self, paragraph_id: str) -> Paragraph:
        """The paragraph with this id; raises KeyError when it is not loaded."""
        return self.catalogue.paragraphs[paragraph_id]

    def citation(self, paragraph_id: str) -> str:
        """The written citation of a paragraph."""
        return self.catalogue.citation(paragraph_id)

    def search(self, query: str, top_k: int = 10) -> tuple[Passage, ...]:
        """The best passages for a query, best first."""
        inquiry = self._inquire(condense(query, (), self.catalogue))
        found = self.retriever.search(
            inquiry.query, self.config.candidate_k, inquiry.document_ids or None
        )
        return tuple(candidate.to_passage() for candidate in found[:top_k])

    def ask(self, question: str, history: Sequence[Turn] = ()) -> Answer:
        """Answer a question from the loaded resolutions, or say why they don't."""
        typed = " ".join(question.split())
        refusal = _refuse_unusable(typed, self.catalogue)
        if refusal is not None:
            return refusal
        small_talk = answer_small_talk(typed, self.catalogue)
        if small_talk is not None:
            return small_talk
        inquiry = self._inquire(condense(typed, history, self.catalogue))
        for answerer in self._answerers():
            answer = answerer(inquiry, self.catalogue)
            if answer is not None:
                return answer
        return self._answer_from_passages(inquiry)

    def _answerers(self) -> tuple[Callable[[Inquiry, Catalogue], Answer | None], ...]:
        """What exact evidence settles, in the order it is tried."""
        return (
            answer_catalogue,
            answer_citations_between,
            answer_not_loaded,
            answer_missing_paragraph,
            answer_about_answer,
            answer_look_up,
            answer_metadata,
            answer_definition,
            partial(answer_comparison, similarity=self._similarity),
            answer_mentions,
            partial(answer_outline, obligations_of=self._obligations_of),
        )

    def _obligations_of(self, document_id: str) -> tuple[Obligation, ...]:
        found = self._obligations.get(document_id)
        if found is None:
            found = extract_obligations(self.resolutions[document_id])
            self._obligations[document_id] = found
        return found

    def _duties_of(self, paragraph_id: str) -> list[Obligation]:
        document_id = paragraph_id.partition("/")[0]
        return [
            duty for duty in self._obligations_of(document_id) if duty.paragraph_id == paragraph_id
        ]

    def _similarity(self, left: Sequence[str], right: Sequence[str]) -> list[list[float]]:
        """Cosines between the texts of two lists of paragraphs."""
        texts = [self.paragraph(key).text for key in (*left, *right)]
        vectors = self.index.encoder.encode(texts)
        cosines = vectors[: len(left)] @ vectors[len(left) :].T
        return [[float(value) for value in row] for row in cosines]

    def _inquire(self, condensed: Condensed) -> Inquiry:
        mended = self.spelling.mend(condensed.question)
        added = self.catalogue.acronyms.expansions(condensed.query)
        query = " ".join((self.spelling.mend(condensed.query), *added))
        standalone = condensed.standalone_question
        inquiry = build_inquiry(
            mended,
            self.catalogue,
            standalone_question=standalone,
            focus=condensed.thread.paragraph_ids,
            earlier=condensed.thread.question if condensed.depends else "",
            focus_documents=condensed.thread.document_ids,
            query=query,
        )
        if condensed.depends and not inquiry.document_ids:
            return replace(inquiry, document_ids=condensed.thread.document_ids)
        return inquiry

    def _find(self, inquiry: Inquiry) -> tuple[Candidate, ...]:
        """Candidates inside what the question is limited to, best first."""
        found = self.retriever.search(
            inquiry.query, self.config.candidate_k, inquiry.document_ids or None
        )
        if inquiry.identifiers.paragraphs:
            named = named_paragraphs(inquiry, self.catalogue)
            inside = {key for name in named for key in (name, *self.catalogue.parts(name))}
            return tuple(candidate for candidate in found if candidate.paragraph_id in inside)
        if inquiry.part:
            return tuple(
                candidate
                for candidate in found
                if candidate.paragraph_id.rpartition("/")[2].startswith(f"{inquiry.part}-")
            )
        return found

    def _read(self, inquiry: Inquiry) -> list[Reading]:
        readings = [
            read_lexically(inquiry, item, self.catalogue, self._duties_of(item.paragraph_id))
            for item in self._find(inquiry)[: self.config.top_k]
        ]
        boosted = [
            replace(
                item,
                answers=item.answers
                + _bonus(inquiry, item)
                - 0.15 * len(find_lacks(inquiry, item.paragraph_id, self.catalogue)),
            )
            for item in readings
        ]
        return sorted(boosted, key=lambda reading: -reading.answers)

    def _answer_from_passages(self, inquiry: Inquiry) -> Answer:
        compared = compared_documents(inquiry, self.catalogue)
        if compared:
            return self._answer_for_each(inquiry, compared)
        readings = self._read(inquiry)
        if not readings or readings[0].answers < _ENOUGH:
            return self._refuse(inquiry, readings)
        lacks = find_lacks(inquiry, readings[0].paragraph_id, self.catalogue)
        if lacks:
            return self._refuse(inquiry, readings, lacks[0].message)
        other = self._other_actor(inquiry)
        if other:
            return self._refuse(inquiry, readings, other)
        kept = [item for item in readings if item.answers >= _ALSO * readings[0].answers]
        wanted = kept[:_MOST_LISTED] if inquiry.kind == "list" else readings[:1]
        return answer_from_readings(inquiry, wanted, self.catalogue)

    def _other_actor(self, inquiry: Inquiry) -> str:
        """Whom the texts ask instead of the one that the question names, or nothing."""
        documents = inquiry.document_ids or tuple(self.resolutions)[:_FEW]
        duties = [duty for key in documents for duty in self._obligations_of(key)]
        duty = other_actor(inquiry, duties, self.catalogue)
        if duty is None or duty.actor is None:
            return ""
        citation = escape(self.citation(duty.paragraph_id))
        return f"{citation} asks this of {escape(duty.actor.text)}, not of the one named."

    def _answer_for_each(self, inquiry: Inquiry, documents: Sequence[str]) -> Answer:
        """The best passage of each compared document, side by side."""
        best = [self._read(replace(inquiry, document_ids=(key,)))[:1] for key in documents]
        kept = [reading for readings in best for reading in readings if reading.answers >= _ENOUGH]
        if not kept:
            return self._refuse(inquiry, [reading for readings in best for reading in readings])
        return answer_from_readings(inquiry, kept, self.catalogue)

    def _refuse(
        self, inquiry: Inquiry, readings: Sequence[Reading], why: str = "Nothing in them matches."
    ) -> Answer:
        nearest = tuple(whole_evidence(item.paragraph_id, self.catalogue) for item in readings[:3])
        return refuse(
            f"The resolutions don't answer this. {why}",
            inquiry.standalone_question,
            "not stated by the closest paragraphs" if nearest else "nothing relevant",
            self.catalogue,
            nearest,
        )


def _bonus(inquiry: Inquiry, reading: Reading) -> float:
    """What speaks for a paragraph of the earlier answer when a follow-up is asked."""
    if reading.paragraph_id not in inquiry.focus:
        return 0.0
    return 0.25 if inquiry.depends else 0.1 if len(inquiry.topic) <= 3 else 0.0


def _searchable(paragraph_id: str, paragraph: Paragraph, catalogue: Catalogue) -> str:
    """The text that BM25 sees: a sub-paragraph with its chapeau."""
    chapeau = paragraph.chapeau_label
    if not chapeau:
        return paragraph.text
    parent = catalogue.paragraphs.get(f"{paragraph_id.partition('/')[0]}/{chapeau}")
    return f"{parent.text} {paragraph.text}" if parent else paragraph.text


def _refuse_unusable(typed: str, catalogue: Catalogue) -> Answer | None:
    if len(typed) > LONGEST_QUESTION:
        message = f"Please ask in at most {LONGEST_QUESTION:,} characters; this was {len(typed):,}."
        return refuse(message, typed[:200] + "…", "nothing relevant", catalogue)
    if not any(character.isalnum() for character in typed):
        message = "Please type a question about the resolutions."
        return refuse(message, escape(typed), "nothing relevant", catalogue)
    return None
