"""Yes or no, where the answering words settle a yes-no question plainly enough."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from assistant.clauses import Span, enclosing_sentence
from assistant.conclusion.alike import lacks_words
from assistant.conclusion.bans import judge_ban
from assistant.conclusion.facts import judge_fact
from assistant.conclusion.limits import compare_numbers
from assistant.conclusion.rules import exempted, is_opposite
from assistant.conclusion.settled import SEVERAL, asks_whether_done, settled, words_met
from assistant.conclusion.words import (
    CHOICE,
    CLAUSE_CUT,
    DENIED,
    ENDED,
    OBLIGED,
    REMOVED,
    STILL,
    VOLUNTARY,
    WEAK,
)
from assistant.question.kinds import question_kind, without_opening

_BEFORE = 90
_BEHIND = 80
_TO_ASSISTANT = re.compile(
    r"^\W*(?:(?:and|so|please)\s+)*(?:can|could|would|will|do)\s+you\b", re.I
)
# Below these the paragraph may be the wrong one; a denial shows more plainly that it is not, and
# numbers of the same thing more plainly still.
_LIKELY = {"Yes": 0.45, "No": 0.35}
# A text that asks only to consider what is asked about, in its words, is hardly the wrong one.
_IN_ITS_WORDS = 0.2
_MOST = 0.75
# Some of the words asked make no yes of what trained layers would rather deny.
_DOUBTED = -0.5
# Nine of ten verdicts of trained layers are right from here on.
_SURE = 2.0
# Treaties have long names: so far before them "to consider" may stand.
_REACH = 300


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What the words [start:end] settle, as an answer opens with it: `Yes`, or `No, it only …`."""

    said: str
    start: int
    end: int


def conclude(
    question: str,
    text: str,
    span: Span,
    answers: float = 1.0,
    *,
    chapeau: str = "",
    affirmed: Callable[[], float] = float,
) -> Conclusion | None:
    """Yes or no from the answering words and the clause around them, None where unsettled.

    `answers` is the probability that this paragraph answers at all, `chapeau` what it hangs on,
    `affirmed` gives the log-odds of a yes as trained layers read it, where they are asked.
    """
    asked = _asked(question)
    if question_kind(asked) != "yes-no" or _TO_ASSISTANT.match(without_opening(asked)):
        return None
    if CHOICE.search(asked):
        return _choose(asked, text, span, answers)
    if exempted(asked, text[slice(*span)], chapeau) and answers >= _LIKELY["Yes"]:
        return Conclusion("Yes, for these", *span)
    sentence = enclosing_sentence(text, *span)
    clause = _clause(text, *span, sentence[0])
    compared = compare_numbers(question, clause)
    if not compared and (plain := _judge(asked, text, span, sentence, answers)):
        return plain
    said = compared or _likely(asked, clause, text, span, sentence, answers)
    if said == "Yes" and (
        DENIED.search(chapeau) or (lacks_words(asked, text) and affirmed() < _DOUBTED)
    ):
        return None
    if said == "No" and STILL.search(asked):
        span = _ended(text, span, sentence)
    if said == "No" and not compared and _denies_duty(asked, clause):
        return _left_free(text, span, sentence)
    return Conclusion(said, *span) if said else None


def conclude_from(question: str, text: str, span: Span, affirmed: float) -> Conclusion | None:
    """Yes or no as trained layers read it, where they are sure; no yes to a deed not told of."""
    asked = _asked(question)
    if abs(affirmed) < _SURE or CHOICE.search(asked) or _TO_ASSISTANT.match(without_opening(asked)):
        return None
    if affirmed > 0 and asks_whether_done(asked) and lacks_words(asked, text):
        return None
    return Conclusion("Yes" if affirmed > 0 else "No", *span)


def _likely(asked: str, clause: str, text: str, span: Span, sentence: Span, answers: float) -> str:
    """What the words say besides numbers, where this is likely enough to be the right paragraph."""
    whole = text[slice(*sentence)]
    said = settled(asked, clause, whole, _behind(text, span[1], sentence[1]), answers)
    least = _LIKELY.get(said, 0.0)
    if said == "No" and _denies_duty(asked, clause) and _is_in_its_words(asked, whole):
        least = _IN_ITS_WORDS
    return said if answers >= least else ""


def _denies_duty(asked: str, clause: str) -> bool:
    """Whether a "No" to a duty means that it is left free, not that something is denied or over."""
    return bool(OBLIGED.search(asked)) and not (DENIED.search(clause) or STILL.search(asked))


def _is_in_its_words(asked: str, sentence: str) -> bool:
    """Whether a sentence has most of the words of a question, and several."""
    mine, met = words_met(asked, sentence)
    return met > SEVERAL and met >= _MOST * mine


def _left_free(text: str, span: Span, sentence: Span) -> Conclusion:
    """No duty, with the words that leave those addressed free to do it."""
    verb = WEAK.match(text[slice(*sentence)])
    if VOLUNTARY.search(text[slice(*span)]):
        return Conclusion("No", *span)
    if verb:
        return Conclusion(f"No, it only {verb['verb'].lower().rstrip('s')}s this", *span)
    cuts = [match.end() for match in CLAUSE_CUT.finditer(text, sentence[0], span[0])]
    low = max(sentence[0], span[0] - _REACH, *cuts)
    free = [match.start() for match in VOLUNTARY.finditer(text, low, span[0])]
    return Conclusion("No", free[-1] if free else span[0], span[1])


def _judge(asked: str, text: str, span: Span, sentence: Span, answers: float) -> Conclusion | None:
    """What a ban, or a report of what was reached, settles with words of its own."""
    judged = judge_ban(asked, text, span, sentence, answers) or judge_fact(
        asked, text, sentence, answers
    )
    return Conclusion(judged[0], *judged[1]) if judged else None


def _choose(asked: str, text: str, span: Span, answers: float) -> Conclusion | None:
    """No to the first of two things of which the answering words have only the other."""
    choice = CHOICE.search(asked)
    first, _ = enclosing_sentence(text, *span)
    clause = _clause(text, *span, first)
    if choice is None or answers < _LIKELY["No"]:
        return None
    other = is_opposite(asked[: choice.start()], clause)
    return Conclusion("No", *span) if other else None


def _ended(text: str, span: Span, sentence: Span) -> Span:
    """The words that say that something has ended, where the answering words do not."""
    if ENDED.search(text, *span):
        return span
    found = ENDED.search(text, *sentence) or REMOVED.search(text, *sentence)
    if found is None:
        return span
    behind = CLAUSE_CUT.search(text, found.end(), sentence[1])
    return found.start(), behind.start() if behind else sentence[1]


def _asked(question: str) -> str:
    """The sentence of a question that asks for yes or no, the last where there are several."""
    parts = [part for part in re.split(r"(?<=[.!?;])\s+", question.strip()) if part]
    asking = [part for part in parts if question_kind(part) == "yes-no"]
    return (asking or parts or [question])[-1]


def _clause(text: str, start: int, end: int, first: int) -> str:
    """The answering words with what leads up to them since the clause before."""
    low = max(first, start - _BEFORE)
    cuts = [match.end() for match in CLAUSE_CUT.finditer(text, low, start)]
    low = cuts[-1] if cuts else low
    return text[low:end]


def _behind(text: str, end: int, last: int) -> str:
    """What follows the answering words up to the end of their clause."""
    behind = text[end : min(last, end + _BEHIND)]
    return CLAUSE_CUT.split(behind)[0]
