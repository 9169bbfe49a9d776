"""The general way to an answer: find candidates, read them, then answer or refuse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.actors import other_actor
from assistant.evidence import find_lacks
from assistant.extraction import Reading, answer_from_readings, read_lexically
from assistant.grounding import escape, refuse
from assistant.inquiry import Inquiry
from assistant.lookup import named_paragraphs, whole_evidence
from assistant.outline import compared_documents
from assistant.parts import Parts
from assistant.records import Answer
from assistant.retrieval import Candidate
from index.config import Config

_ENOUGH = 0.3
_ALSO = 0.95
_MOST_LISTED = 6
_FEW = 20
_FOREIGN_WORDS = 0.25
_FOREIGN_COSINE = 0.3


def answer_from_passages(inquiry: Inquiry, parts: Parts, config: Config) -> Answer:
    """Answer from the best passages of all documents, or of each that is compared."""
    compared = compared_documents(inquiry, parts.catalogue)
    if compared:
        return _answer_for_each(inquiry, compared, parts, config)
    readings = _read(inquiry, parts, config)
    if not readings or readings[0].answers < _ENOUGH:
        return _refuse(inquiry, readings, parts)
    lacks = find_lacks(inquiry, readings[0].paragraph_id, parts.catalogue)
    if lacks:
        return _refuse(inquiry, readings, parts, lacks[0].message)
    other = _other_actor(inquiry, parts)
    if other:
        return _refuse(inquiry, readings, parts, other)
    kept = [item for item in readings if item.answers >= _ALSO * readings[0].answers]
    wanted = kept[:_MOST_LISTED] if inquiry.kind == "list" else readings[:1]
    return answer_from_readings(inquiry, wanted, parts.catalogue)


def find_candidates(inquiry: Inquiry, parts: Parts, config: Config) -> tuple[Candidate, ...]:
    """Candidates inside what the question is limited to, best first."""
    documents = inquiry.document_ids or None
    found = parts.retriever.search(inquiry.query, config.candidate_k, documents)
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


def _read(inquiry: Inquiry, parts: Parts, config: Config) -> list[Reading]:
    """Readings of the best candidates, best first, weighed by what else is known of them."""
    readings = [
        read_lexically(inquiry, item, parts.catalogue, parts.duties_of(item.paragraph_id))
        for item in find_candidates(inquiry, parts, config)[: config.top_k]
    ]
    weighed = [replace(item, answers=item.answers + _weight(inquiry, item, parts)) for item in readings]
    return sorted(weighed, key=lambda reading: -reading.answers)


def _weight(inquiry: Inquiry, reading: Reading, parts: Parts) -> float:
    lacks = find_lacks(inquiry, reading.paragraph_id, parts.catalogue)
    return _bonus(inquiry, reading) - 0.15 * len(lacks)


def _bonus(inquiry: Inquiry, reading: Reading) -> float:
    """What speaks for a paragraph of the earlier answer when a follow-up is asked."""
    if reading.paragraph_id not in inquiry.focus:
        return 0.0
    return 0.25 if inquiry.depends else 0.1 if len(inquiry.topic) <= 3 else 0.0


def _other_actor(inquiry: Inquiry, parts: Parts) -> str:
    """Whom the texts ask instead of the one that the question names, or nothing."""
    documents = inquiry.document_ids or tuple(parts.catalogue.resolutions)[:_FEW]
    duties = [duty for key in documents for duty in parts.obligations_of(key)]
    duty = other_actor(inquiry, duties, parts.catalogue)
    if duty is None or duty.actor is None:
        return ""
    citation = escape(parts.catalogue.citation(duty.paragraph_id))
    return f"{citation} asks this of {escape(duty.actor.text)}, not of the one named."


def _answer_for_each(
    inquiry: Inquiry, documents: Sequence[str], parts: Parts, config: Config
) -> Answer:
    """The best passage of each compared document, side by side."""
    best = [_read(replace(inquiry, document_ids=(key,)), parts, config)[:1] for key in documents]
    kept = [reading for readings in best for reading in readings if reading.answers >= _ENOUGH]
    if not kept:
        return _refuse(inquiry, [reading for readings in best for reading in readings], parts)
    return answer_from_readings(inquiry, kept, parts.catalogue)


def _refuse(
    inquiry: Inquiry, readings: Sequence[Reading], parts: Parts, why: str = ""
) -> Answer:
    """Say no: nothing relevant where the subject is foreign, else what the closest lack."""
    if not readings or _is_foreign(inquiry, readings, parts):
        message = "The resolutions say nothing on this."
        return refuse(
            message, inquiry.standalone_question, "nothing relevant", parts.catalogue
        )
    closest = escape(parts.catalogue.citation(readings[0].paragraph_id))
    said = why or f"The closest paragraph, {closest}, does not state it."
    nearest = tuple(whole_evidence(item.paragraph_id, parts.catalogue) for item in readings[:3])
    return refuse(
        f"Not in the resolutions. {said}",
        inquiry.standalone_question,
        "not stated by the closest paragraphs",
        parts.catalogue,
        nearest,
    )


def _is_foreign(inquiry: Inquiry, readings: Sequence[Reading], parts: Parts) -> bool:
    """Whether hardly a word of the question is the library's, and no paragraph is alike."""
    if inquiry.document_ids or inquiry.depends:
        return False
    known = sum(word in parts.catalogue.words for word in inquiry.topic)
    alike = max(reading.dense for reading in readings)
    return known <= _FOREIGN_WORDS * len(inquiry.topic) and alike < _FOREIGN_COSINE
