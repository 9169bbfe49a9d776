"""The general way to an answer: find candidates, read them, then answer or refuse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from assistant.evidence.lacking import absent_number, lacks_in_words
from assistant.grounding import escape, refuse
from assistant.inquiry import Inquiry
from assistant.lists.enumerations import answer_whole_list
from assistant.lists.items import prefer_item
from assistant.lookup import whole_evidence
from assistant.parts import Parts
from assistant.reading.again import says_again
from assistant.reading.candidates import (
    find_candidates,
    order_by_subject,
    paragraphs_to_read,
)
from assistant.reading.decision import QuestionEvidence
from assistant.reading.duty_fields import affirmed_deed
from assistant.reading.existing import say_not_there
from assistant.reading.extraction import Reading, answer_from_readings
from assistant.reading.foreign import is_foreign, is_strange, say_other_language
from assistant.reading.fulfilment import look_at_versions, look_past_orders
from assistant.reading.parties import say_nobody_else, say_other_actor, say_other_party
from assistant.reading.reader import Candidate as ToRead
from assistant.reading.settled import is_settled
from assistant.reading.spans import answering_span, near_words
from assistant.reading.stating import prefer_earlier, prefer_naming, prefer_stating
from assistant.reading.weigh import weigh_passages
from assistant.reading.weighing import Weighed
from assistant.records import Answer
from assistant.turns.follow_up import near_earlier
from assistant.turns.reasons import prefer_ground
from index.config import Config
from index.lead import join_lead

_ALSO = 0.8
_SURE = 0.6
_SAID = 0.5
_MOST_LISTED = 6


@dataclass(frozen=True, slots=True)
class Found:
    """What reading gave: passages best first, whether the first answers, and why not."""

    passages: tuple[Weighed, ...]
    probability: float
    evidence: QuestionEvidence
    why_not: str = ""


def answer_from_passages(inquiry: Inquiry, parts: Parts, config: Config) -> Answer:
    """Answer from the best passages, or refuse."""
    found = read_passages(inquiry, parts, config)
    if found.probability < parts.decision.threshold or is_strange(inquiry, found.passages, parts):
        return refuse_to_answer(inquiry, found.passages, parts, found.why_not)
    return say_best(inquiry, found.passages, parts)


def say_best(inquiry: Inquiry, passages: Sequence[Weighed], parts: Parts) -> Answer:
    """The answer from the first of some passages, or from several where a list is asked for."""
    whole = answer_whole_list(inquiry, passages, parts.catalogue, parts.duties_of)
    if whole is not None:
        return whole
    passages = prefer_item(passages, parts.catalogue)
    passages = prefer_ground(inquiry, passages, parts.catalogue)
    best = passages[0]
    also = [
        one
        for one in passages
        if one.weight >= best.weight - _ALSO and one.reading.answers >= _SURE * best.reading.answers
    ]
    wanted = also[:_MOST_LISTED] if inquiry.kind == "list" else [best]
    readings = [to_reading(inquiry, passage, parts) for passage in wanted]
    affirms = partial(_affirms, inquiry, parts) if inquiry.kind == "yes-no" else None
    return answer_from_readings(inquiry, readings, parts.catalogue, affirms)


def read_passages(
    inquiry: Inquiry,
    parts: Parts,
    config: Config,
    also: Sequence[str] = (),
    most: int | None = None,
) -> Found:
    """Read the best candidates, at `most` so many, and `also` these; does the first answer?"""
    inquiry = look_at_versions(inquiry, parts.catalogue)
    candidates = find_candidates(inquiry, parts, config)
    first = paragraphs_to_read(inquiry, candidates, parts, most)
    nearby = near_earlier(inquiry, first, parts, config)
    keys = tuple(dict.fromkeys((*first, *(one.paragraph_id for one in nearby), *also)))
    candidates = (*nearby, *candidates)
    to_read = [as_candidate(key, parts) for key in keys]
    read = parts.reader.read(question_read(inquiry), to_read)
    other = say_other_actor(inquiry, keys, parts)
    known = sum(word in parts.catalogue.words for word in inquiry.topic)
    evidence = QuestionEvidence(
        parts.reader.answerable(read),
        bool(other),
        known / max(1, len(inquiry.topic)),
    )
    if not read:
        return Found((), 0.0, evidence)
    weighed = weigh_passages(inquiry, read, candidates, keys, parts)
    ordered, only_ordered = look_past_orders(inquiry, _order(inquiry, weighed, parts), parts)
    absent = _say_absent(inquiry, ordered[0], only_ordered, parts)
    if absent:
        return Found(ordered, 0.0, evidence, absent)
    return _judge(inquiry, ordered, evidence, other, parts)


def _order(inquiry: Inquiry, weighed: Sequence[Weighed], parts: Parts) -> tuple[Weighed, ...]:
    """The passages by their probability, then as exact evidence prefers one to another."""
    ordered = order_by_subject(inquiry, parts.decision.order(inquiry, weighed), parts)
    ordered = prefer_naming(inquiry, prefer_stating(ordered), parts.catalogue)
    return prefer_earlier(inquiry, ordered, parts.catalogue)


def _say_absent(inquiry: Inquiry, best: Weighed, only_ordered: str, parts: Parts) -> str:
    """What exact evidence shows not to be stated, empty where it shows nothing.

    The number asked for comes first; then what the best passage lacks, whom else it binds, that
    it `only_ordered` what is asked about, and what is not there.
    """
    return (
        absent_number(inquiry, parts.catalogue)
        or next((lack.message for lack in best.lacks if lack.settles), "")
        or say_other_party(inquiry, best.paragraph_id, parts)
        or only_ordered
        or say_not_there(inquiry, best, parts.catalogue)
    )


def _judge(
    inquiry: Inquiry,
    ordered: tuple[Weighed, ...],
    evidence: QuestionEvidence,
    other: str,
    parts: Parts,
) -> Found:
    """How likely the words of the first passage answer, and why not; `other` says who acts else."""
    best = ordered[0]
    words = to_reading(inquiry, best, parts)
    alone = say_nobody_else(inquiry, words, parts)
    if alone:
        return Found(ordered, 0.0, evidence, alone)
    lack = lacks_in_words(inquiry, best.paragraph_id, (words.start, words.end), parts.catalogue)
    evidence = replace(evidence, lacks_words=lack is not None)
    lacks = (*best.lacks, lack) if lack else best.lacks
    why_not = other or next((lack.message for lack in lacks), "")
    probability = parts.decision.probability(inquiry, ordered, evidence)
    if again := says_again(inquiry, words, parts.catalogue):
        why_not, probability = why_not or again, _SAID * probability
    if not why_not and is_settled(inquiry, best.paragraph_id, parts):
        probability = max(probability, parts.decision.threshold)
    return Found(ordered, probability, evidence, why_not)


def to_reading(inquiry: Inquiry, passage: Weighed, parts: Parts) -> Reading:
    """The passage with its answering words: a field of an obligation, else the reader's."""
    read = passage.reading
    text = parts.catalogue.paragraphs[read.paragraph_id].text
    duties = parts.duties_of(read.paragraph_id)
    affirmed = affirmed_deed(inquiry, duties, text)
    if affirmed is not None:
        sure = max(read.answers, _SURE)
        return Reading(read.paragraph_id, sure, *affirmed, read.similarity)
    span = answering_span(inquiry, text, (read.start, read.end), duties)
    start, end = span or near_words(inquiry, text)
    sure = read.certainty if (start, end) == (read.start, read.end) else 1.0
    return Reading(read.paragraph_id, read.answers, start, end, read.similarity, sure)


def as_candidate(paragraph_id: str, parts: Parts) -> ToRead:
    """A paragraph as it is read, with its chapeau."""
    text = parts.catalogue.paragraphs[paragraph_id].text
    chapeau = parts.catalogue.chapeau_text(paragraph_id)
    return ToRead(paragraph_id, text, chapeau, parts.known_vector(paragraph_id))


def _affirms(inquiry: Inquiry, parts: Parts, paragraph_id: str) -> float:
    """The log-odds that a paragraph says yes."""
    return parts.reader.affirms(question_read(inquiry), as_candidate(paragraph_id, parts))


def refuse_to_answer(
    inquiry: Inquiry, passages: Sequence[Weighed], parts: Parts, why: str = ""
) -> Answer:
    """Say no: nothing relevant where the subject is foreign, else what the closest lack."""
    if not passages or is_foreign(inquiry, passages, parts):
        message = "The resolutions say nothing on this."
        return refuse(
            message, inquiry.standalone_question, parts.catalogue, reason="nothing relevant"
        )
    closest = escape(parts.catalogue.citation(passages[0].paragraph_id))
    other = say_other_language(inquiry, passages[0].paragraph_id, parts)
    said = other or why or f"The closest paragraph, {closest}, does not state it."
    nearest = tuple(whole_evidence(one.paragraph_id, parts.catalogue) for one in passages[:3])
    return refuse(
        f"Not in the resolutions. {said}", inquiry.standalone_question, parts.catalogue, nearest
    )


def question_read(inquiry: Inquiry) -> str:
    """The question as it is read: behind its lead, without the documents it is limited to."""
    plain = " ".join(inquiry.plain.split()) if inquiry.identifiers.document_ids else ""
    return join_lead(inquiry.lead, plain or inquiry.question)
