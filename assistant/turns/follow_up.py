"""What a follow-up reads beside the best candidates: paragraphs near the earlier answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.retrieval import Candidate
from assistant.turns.nearness import TOP
from assistant.versions.documents import versions_of
from index.config import Config

_NEARBY = 4
_ELSEWHERE = 5
_OF_VERSIONS = 3
_LOOKED_AT = 12
_NEAREST = 1


def near_earlier(
    inquiry: Inquiry, known: Sequence[str], parts: Parts, config: Config
) -> tuple[Candidate, ...]:
    """Further candidates where no document is named; those `known` are read already.

    The best for the new question alone in the document of the earlier answer, the paragraphs
    before and after that answer, the best of the other versions of its document, and, as it may
    have come from the wrong one, the best of all others, unless nothing but “when?” is asked.
    """
    if not inquiry.focus or inquiry.identifiers.document_ids or inquiry.identifiers.paragraphs:
        return ()
    document_id = inquiry.focus[0].partition("/")[0]
    query = inquiry.plain if inquiry.depends else inquiry.query
    found = parts.retriever.search(query, config.candidate_k, (document_id,))
    further = [one for one in found[:_LOOKED_AT] if one.paragraph_id not in known][:_NEARBY]
    if inquiry.depends or inquiry.lead:
        by_id = {one.paragraph_id: one for one in found}
        taken = {*known, *(one.paragraph_id for one in further)}
        beside = [key for key in neighbours(inquiry.focus[0], parts.catalogue) if key not in taken]
        further += [by_id[key] for key in beside if key in by_id]
    others = [key for key in versions_of(document_id, parts.catalogue) if key != document_id]
    if others:
        further += parts.retriever.search(query, config.candidate_k, others)[:_OF_VERSIONS]
    if inquiry.depends and inquiry.document_ids and inquiry.topic:
        anywhere = parts.retriever.search(inquiry.query, config.candidate_k)[:_ELSEWHERE]
        inside = frozenset(inquiry.document_ids)
        further += [one for one in anywhere if one.paragraph_id.partition("/")[0] not in inside]
    return tuple(further)


def neighbours(paragraph_id: str, catalogue: Catalogue) -> Iterator[str]:
    """The whole paragraphs printed right after and right before the one this stands in."""
    document_id, _, label = paragraph_id.partition("/")
    top = TOP.match(label)
    if top is None:
        return
    for step in (_NEAREST, -_NEAREST):
        key = f"{document_id}/{top['part']}-{int(top['number']) + step}"
        if key in catalogue.paragraphs:
            yield key
