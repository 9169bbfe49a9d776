"""The extractive answer: the answering words named, above the quotation they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.conclusion import Conclusion, conclude
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.records import Answer

_QUOTE = 900
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


def answer_from_readings(
    inquiry: Inquiry, readings: Sequence[Reading], catalogue: Catalogue
) -> Answer:
    """The answering words of each reading, marked, above the quotations they stand in.

    Those of a single one open with yes or no where they settle a yes-no question.
    """
    longest = _LONG_QUOTE if inquiry.kind in ("list", "which") else _QUOTE
    concluded = _conclude(inquiry, readings[0], catalogue) if len(readings) == 1 else None
    if concluded:
        readings = [replace(readings[0], start=concluded.start, end=concluded.end)]
    opening = f"{concluded.said}: " if concluded else ""
    statements = tuple(_statement(reading, catalogue, longest, opening) for reading in readings)
    return ground(Draft(statements), inquiry.standalone_question, catalogue)


def _conclude(inquiry: Inquiry, reading: Reading, catalogue: Catalogue) -> Conclusion | None:
    paragraph = catalogue.paragraphs[reading.paragraph_id]
    above = catalogue.chapeau_text(reading.paragraph_id)
    span = reading.start, reading.end
    return conclude(inquiry.question, paragraph.text, span, reading.answers, above)


def _statement(reading: Reading, catalogue: Catalogue, longest: int, opening: str) -> Statement:
    text = catalogue.paragraphs[reading.paragraph_id].text
    start, end = quotable(text, reading.start, reading.end, longest)
    words = escape(text[reading.start : reading.end].strip(" ,;:."))
    evidence = Evidence(reading.paragraph_id, start, end, reading.answers)
    return Statement(f"{opening}**{words[:1].upper()}{words[1:]}**.", (evidence,))
