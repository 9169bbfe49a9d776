"""The extractive answer: the answering words named, above the quotation they stand in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.catalogue import Catalogue
from assistant.clauses import quotable, whole_clauses, whole_phrase
from assistant.conclusion.conclude import Conclusion, conclude, conclude_from
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.reading.spans import words_of_kind
from assistant.records import Answer

# Alone, a paragraph is quoted whole up to here: what is asked for may stand in either half.
_WHOLE = 1350
_QUOTE = 900
# Words less certain than this were hardly half of what was asked for.
_SURE_WORDS = 0.5
# What these ask for has words of its own; the rest is told by what a clause says.
OWN_WORDS = ("who", "to-whom", "when", "where", "how-many", "how-much", "list")
Affirms = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a paragraph for a question gave.

    `answers` is the probability that it answers; [start:end] are the answering words, read with
    some `certainty` or found by a rule; `dense` is the cosine of question and paragraph.
    """

    paragraph_id: str
    answers: float
    start: int
    end: int
    dense: float = 0.0
    certainty: float = 1.0


def answer_from_readings(
    inquiry: Inquiry,
    readings: Sequence[Reading],
    catalogue: Catalogue,
    affirms: Affirms | None = None,
) -> Answer:
    """The answering words of each reading, marked, above the quotations they stand in.

    Those of a single one open with yes or no where they settle a yes-no question, or where
    `affirms` is sure: the log-odds that a paragraph says yes.
    """
    longest = _WHOLE if len(readings) == 1 else _QUOTE
    alone = readings[0] if len(readings) == 1 else None
    concluded = _conclude(inquiry, alone, catalogue, affirms) if alone else None
    if concluded:
        readings = [replace(readings[0], start=concluded.start, end=concluded.end)]
    else:
        readings = [_of_kind(inquiry, reading, catalogue) for reading in readings]
    opening = f"{concluded.said}: " if concluded else ""
    statements = tuple(_statement(reading, catalogue, longest, opening) for reading in readings)
    return ground(Draft(statements), inquiry.standalone_question, catalogue)


def _of_kind(inquiry: Inquiry, reading: Reading, catalogue: Catalogue) -> Reading:
    """The reading with words of the kind asked for, in their clauses where they are unsure."""
    text = catalogue.paragraphs[reading.paragraph_id].text
    start, end = words_of_kind(inquiry, text, (reading.start, reading.end))
    if reading.certainty < _SURE_WORDS and inquiry.kind not in OWN_WORDS:
        start, end = whole_clauses(text, start, end)
    return replace(reading, start=start, end=end)


def _conclude(
    inquiry: Inquiry, reading: Reading, catalogue: Catalogue, affirms: Affirms | None
) -> Conclusion | None:
    paragraph = catalogue.paragraphs[reading.paragraph_id]
    above = catalogue.chapeau_text(reading.paragraph_id)
    span = reading.start, reading.end
    by_rule = conclude(inquiry.question, paragraph.text, span, reading.answers, above)
    if by_rule or affirms is None:
        return by_rule
    return conclude_from(inquiry.question, span, affirms(reading.paragraph_id))


def _statement(reading: Reading, catalogue: Catalogue, longest: int, opening: str) -> Statement:
    text = catalogue.paragraphs[reading.paragraph_id].text
    start, end = _quoted(text, reading, longest)
    span = reading.start, reading.end
    if not opening:  # What settles yes or no is whole already.
        span = whole_phrase(text, *span)
    words = escape(text[slice(*span)].strip(" ,;:."))
    evidence = Evidence(reading.paragraph_id, start, end, reading.answers)
    return Statement(f"{opening}**{words[:1].upper()}{words[1:]}**.", (evidence,))


def _quoted(text: str, reading: Reading, longest: int) -> tuple[int, int]:
    """The whole paragraph where it is short enough, else the clauses around the words."""
    if len(text) <= longest:
        return 0, len(text.rstrip())
    return quotable(text, reading.start, reading.end, longest)
