"""Which paragraphs are worth reading for a question, and which documents its subject suits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.inquiry import Inquiry
from assistant.lookup import named_paragraphs
from assistant.mentions.adoption import favoured_documents
from assistant.mentions.rare_names import documents_by_name
from assistant.parts import Parts
from assistant.reading.weighing import Weighed
from assistant.retrieval import Candidate
from index.config import Config

MANY = 20
_READ, _READ_OF_MANY = 12, 16
_DENSE_COUNTS = 2
_SUBJECT, _NAMED_SUBJECT = 20.0, 0.2


def find_candidates(inquiry: Inquiry, parts: Parts, config: Config) -> tuple[Candidate, ...]:
    """Candidates inside what the question is limited to, best first."""
    documents = None if _is_told_by_subject(inquiry, parts) else inquiry.document_ids or None
    found = parts.retriever.search(
        inquiry.query, config.candidate_k, documents, _favoured(inquiry, parts)
    )
    if inquiry.identifiers.paragraphs:
        named = named_paragraphs(inquiry, parts.catalogue)
        inside = {key for name in named for key in (name, *parts.catalogue.parts(name))}
        return tuple(candidate for candidate in found if candidate.paragraph_id in inside)
    if inquiry.part:
        return tuple(
            candidate
            for candidate in found
            if candidate.paragraph_id.rpartition("/")[2].startswith(f"{inquiry.part}-")
        )
    return found


def paragraphs_to_read(
    inquiry: Inquiry, candidates: Sequence[Candidate], parts: Parts, most: int | None = None
) -> tuple[str, ...]:
    """The paragraphs to read: the best candidates, at `most` so many, then the earlier answer's."""
    count = most or (_READ_OF_MANY if _are_many(inquiry, parts) else _READ)
    keys = [
        candidate.paragraph_id
        for candidate in worth_reading(candidates, count, parts.retriever.rrf_k)
    ]
    if not inquiry.identifiers.document_ids and not inquiry.identifiers.paragraphs:
        texts = parts.catalogue.paragraphs
        keys += [key for key in inquiry.focus[:3] if key in texts and texts[key].kind != "front"]
    return tuple(dict.fromkeys(keys))


def worth_reading(candidates: Sequence[Candidate], count: int, rrf_k: int) -> list[Candidate]:
    """The candidates to read, in their order: fused anew, the dense route counting double.

    Of a question in other words than the text's, BM25 brings what shares a stray word.
    """

    def worth(one: Candidate) -> float:
        return _DENSE_COUNTS / (rrf_k + one.dense_rank) + 1 / (rrf_k + one.sparse_rank)

    best = set(sorted(candidates, key=worth, reverse=True)[:count])
    return [one for one in candidates if one in best]


def order_by_subject(
    inquiry: Inquiry, ordered: Sequence[Weighed], parts: Parts
) -> tuple[Weighed, ...]:
    """The passages of many documents, ordered also by how well the subject of each suits."""
    if not _are_many(inquiry, parts):
        return tuple(ordered)
    lifts = parts.lifts(inquiry.query, _favoured(inquiry, parts))
    own = {one.paragraph_id: lifts[one.paragraph_id.partition("/")[0]] for one in ordered}
    highest = max(own.values())
    weighed = [
        replace(one, weight=one.weight + _SUBJECT * (own[one.paragraph_id] - highest))
        for one in ordered
    ]
    return tuple(sorted(weighed, key=lambda one: -one.weight))


def _are_many(inquiry: Inquiry, parts: Parts) -> bool:
    """Whether so many documents are asked that the subject tells which are meant."""
    return len(inquiry.document_ids or parts.catalogue.resolutions) > MANY


def _favoured(inquiry: Inquiry, parts: Parts) -> dict[str, float]:
    """What the question's date, body, names and subject add to the worth of documents."""
    favoured = favoured_documents(inquiry.question, parts.catalogue)
    if len(parts.catalogue.resolutions) > MANY:
        for key, worth in documents_by_name(inquiry.question, parts.catalogue).items():
            favoured[key] = favoured.get(key, 0.0) + worth
    if _is_told_by_subject(inquiry, parts):
        for key in inquiry.document_ids:
            favoured[key] = favoured.get(key, 0.0) + _NAMED_SUBJECT
    return favoured


def _is_told_by_subject(inquiry: Inquiry, parts: Parts) -> bool:
    """Whether the documents asked may be others of many, on the same subject."""
    named = inquiry.identifiers
    same = named.by_subject and inquiry.document_ids == named.document_ids
    return same and not named.paragraphs and len(parts.catalogue.resolutions) > MANY
