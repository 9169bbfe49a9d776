"""The extractive answer: candidates are read, the answering words named and quoted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.expected import find_expected, has_finder
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation
from assistant.records import Answer
from assistant.retrieval import Candidate, stem_words
from assistant.spans import duty_span, near_words

_QUOTE = 560
_LONG_QUOTE = 1200


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a paragraph for a question gave.

    `answers` is the probability that it answers; [start:end] are the answering words;
    `dense` is the cosine of question and paragraph.
    """

    paragraph_id: str
    answers: float
    start: int
    end: int
    dense: float = 0.0


def read_lexically(
    inquiry: Inquiry, candidate: Candidate, catalogue: Catalogue, duties: Sequence[Obligation]
) -> Reading:
    """Read a paragraph by the question's stems: how many it holds, and what stands near them."""
    text = catalogue.paragraphs[candidate.paragraph_id].text
    asked = set(stem_words(" ".join(inquiry.topic)))
    coverage = len(asked & set(stem_words(text))) / len(asked) if asked else 0.0
    if has_finder(inquiry.kind) and not any(find_expected(inquiry.kind, text)):
        coverage *= 0.5
    start, end = duty_span(inquiry, duties, text) or near_words(inquiry, text)
    answers = 0.5 * coverage + 0.5 * candidate.dense
    return Reading(candidate.paragraph_id, answers, start, end, candidate.dense)


def answer_from_readings(
    inquiry: Inquiry, readings: Sequence[Reading], catalogue: Catalogue
) -> Answer:
    """The answering words of each reading, marked, above the quotations they stand in."""
    longest = _LONG_QUOTE if inquiry.kind in ("list", "which") else _QUOTE
    statements = tuple(_statement(reading, catalogue, longest) for reading in readings)
    return ground(Draft(statements), inquiry.standalone_question, catalogue)


def _statement(reading: Reading, catalogue: Catalogue, longest: int) -> Statement:
    text = catalogue.paragraphs[reading.paragraph_id].text
    start, end = quotable(text, reading.start, reading.end, longest)
    words = escape(text[reading.start : reading.end].strip(" ,;:."))
    evidence = Evidence(reading.paragraph_id, start, end, reading.answers)
    return Statement(f"**{words[:1].upper()}{words[1:]}**.", (evidence,))
