"""What a follow-up reads beside the best candidates: paragraphs near the earlier answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.retrieval import Candidate
from index.config import Config

_NEARBY = 4
_LOOKED_AT = 12
_NEAREST = 1
_NEAR = 3
_TOP = re.compile(r"^(?P<part>(?:[a-z0-9-]+\.)?(?:pre|op))-(?P<number>\d+)")


def near_earlier(
    inquiry: Inquiry, known: Sequence[str], parts: Parts, config: Config
) -> tuple[Candidate, ...]:
    """Further candidates in the document of the earlier answer, where none is named.

    The best for the new question alone, then the paragraphs before and after the earlier ones;
    those `known` are read already.
    """
    if not inquiry.focus or inquiry.identifiers.document_ids or inquiry.identifiers.paragraphs:
        return ()
    document_id = inquiry.focus[0].partition("/")[0]
    query = inquiry.plain if inquiry.depends else inquiry.query
    found = parts.retriever.search(query, config.candidate_k, (document_id,))
    further = [one for one in found[:_LOOKED_AT] if one.paragraph_id not in known][:_NEARBY]
    if inquiry.depends:
        by_id = {one.paragraph_id: one for one in found}
        taken = {*known, *(one.paragraph_id for one in further)}
        beside = [key for key in neighbours(inquiry.focus[0], parts.catalogue) if key not in taken]
        further += [by_id[key] for key in beside if key in by_id]
    return tuple(further)


def neighbours(paragraph_id: str, catalogue: Catalogue) -> Iterator[str]:
    """The whole paragraphs printed right after and right before the one this stands in."""
    document_id, _, label = paragraph_id.partition("/")
    top = _TOP.match(label)
    if top is None:
        return
    for step in (_NEAREST, -_NEAREST):
        key = f"{document_id}/{top['part']}-{int(top['number']) + step}"
        if key in catalogue.paragraphs:
            yield key


def stands_near(paragraph_id: str, other_id: str) -> bool:
    """Whether a paragraph stands in, or few paragraphs from, another of the same part of a text."""
    (document_id, _, label), (other, _, beside) = (
        key.partition("/") for key in (paragraph_id, other_id)
    )
    here, there = _TOP.match(label), _TOP.match(beside)
    if document_id != other or here is None or there is None or here["part"] != there["part"]:
        return False
    return abs(int(here["number"]) - int(there["number"])) <= _NEAR
