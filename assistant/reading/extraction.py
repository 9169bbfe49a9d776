"""The extractive answer: the answering words named, above the quotation they stand in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from assistant.catalogue import Catalogue
from assistant.clauses import Span, clauses, enclosing_sentence, quotable, whole_phrase
from assistant.conclusion.conclude import Conclusion, conclude, conclude_from
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.reading.spans import words_of_kind
from assistant.records import Answer

# Alone, a paragraph is quoted whole up to here: what is asked for may stand in either half.
_WHOLE = 1350
_QUOTE = 900
_CONTEXT = 240
_CLEAR = 0.5
_LOOSE = " ,;:."
_LEFT_OPEN = re.compile(r"[\s,;:.]*(?:\b(?:and|or|y|o|e))?[\s,;:.]*$")
Affirms = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a paragraph for a question gave.

    `answers` is the probability that it answers; [start:end] are the answering words, the right
    ones with the probability `certainty`; `dense` is the cosine of question and paragraph.
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
    text = catalogue.paragraphs[reading.paragraph_id].text
    span = words_of_kind(inquiry, text, (reading.start, reading.end))
    if span == (reading.start, reading.end):
        return reading
    return replace(reading, start=span[0], end=span[1], certainty=1.0)


def _conclude(
    inquiry: Inquiry, reading: Reading, catalogue: Catalogue, affirms: Affirms | None
) -> Conclusion | None:
    paragraph = catalogue.paragraphs[reading.paragraph_id]
    above = catalogue.chapeau_text(reading.paragraph_id)
    span = reading.start, reading.end
    affirmed = cache(partial(affirms, reading.paragraph_id)) if affirms else float
    by_rule = conclude(
        inquiry.question, paragraph.text, span, reading.answers, chapeau=above, affirmed=affirmed
    )
    return by_rule or conclude_from(inquiry.question, paragraph.text, span, affirmed())


def _statement(reading: Reading, catalogue: Catalogue, longest: int, opening: str) -> Statement:
    text = catalogue.paragraphs[reading.paragraph_id].text
    start, end = _quoted(text, reading, longest)
    span = reading.start, reading.end
    if not opening:  # What settles yes or no is whole already.
        span = whole_phrase(text, *span)
    evidence = Evidence(reading.paragraph_id, start, end, reading.answers)
    if not opening and reading.certainty < _CLEAR:
        return Statement(f"{_in_context(text, span)}.", (evidence,))
    words = escape(text[slice(*span)].strip(_LOOSE))
    return Statement(f"{opening}**{words[:1].upper()}{words[1:]}**.", (evidence,))


def _in_context(text: str, span: Span) -> str:
    """The answering words, marked, in their sentence or clause; alone where even that is long."""
    sentence = enclosing_sentence(text, *span)
    held = [one for one in clauses(text, *sentence) if one[0] < span[1] and one[1] > span[0]]
    held = held or [span]
    clause = min(held[0][0], span[0]), max(held[-1][1], span[1])
    low, high = next((one for one in (sentence, clause) if one[1] - one[0] <= _CONTEXT), span)
    before, words, behind = text[low : span[0]], text[slice(*span)], text[span[1] : high]
    if not before:
        words = f"{words[:1].upper()}{words[1:]}"
    opening = "" if low in (sentence[0], span[0]) else "… "
    parts = (escape(before), f"**{escape(words)}**", escape(_LEFT_OPEN.sub("", behind)))
    ahead, after = before[-1:].isspace() * " ", behind[:1].isspace() * " "
    return f"{opening}{parts[0]}{ahead}{parts[1]}{after}{parts[2]}".rstrip()


def _quoted(text: str, reading: Reading, longest: int) -> tuple[int, int]:
    """The whole paragraph where it is short enough, else the clauses around the words."""
    if len(text) <= longest:
        return 0, len(text.rstrip())
    return quotable(text, reading.start, reading.end, longest)
