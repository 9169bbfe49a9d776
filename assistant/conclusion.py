"""Yes or no, where the answering words settle a yes-no question plainly enough."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.clauses import enclosing_sentence
from assistant.conclusion_words import (
    ALONE,
    AT_HAND,
    BINDING,
    CHOICE,
    DENIED,
    DIRECTIVE,
    DOUBLE,
    ENDED,
    ENDURED,
    EXCEPTED,
    EXISTING_MEANS,
    GENERIC,
    GRANTED_TIME,
    HEDGED,
    MENTION,
    MORE_TIME,
    NARROWED,
    NEW_MONEY,
    NOT_REQUIRED,
    OBLIGED,
    OPPOSITES,
    OPTIONAL,
    ORDERING,
    OTHER_MEANS,
    PAST,
    REGULAR_BUDGET,
    REPLACING,
    SAME,
    STILL,
    SUPPLEMENT,
    TOUCHING,
    TURNED,
    UNHARMED,
    UNLIKE,
    UNTOUCHED,
    VOLUNTARY,
    VOLUNTARY_MEANS,
    WEAK,
    WIDER,
)
from assistant.limits import compare_frequencies, compare_numbers
from assistant.question import content_words, question_kind
from assistant.writing.lexicon import are_alike, stem

_CUT = re.compile(
    r"[;:]\s|,\s+(?:(?:and|but)\s+(?:further\s+|also\s+)?(?=\w+s\b)|(?:\w+\s+){0,4}?that\s)"
)
_BEFORE = 90
_BEHIND = 80
_OPENING = 40
_MET = 0.5
_LEAST = 2
_TO_ASSISTANT = re.compile(
    r"^\W*(?:(?:and|so|please)\s+)*(?:can|could|would|will|do)\s+you\b", re.I
)
# Below these the paragraph may be the wrong one; a denial shows more plainly that it is not, and
# numbers of the same thing more plainly still.
_LIKELY = {"Yes": 0.45, "No": 0.35}


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What the words [start:end] settle, as an answer opens with it: `Yes`, or `No, it only …`."""

    said: str
    start: int
    end: int


def conclude(
    question: str, text: str, span: tuple[int, int], answers: float = 1.0
) -> Conclusion | None:
    """Yes or no from the answering words and the clause around them, None where unsettled.

    `answers` is the probability that this paragraph answers at all.
    """
    asked = _asked(question)
    if question_kind(asked) != "yes-no" or CHOICE.search(asked) or _TO_ASSISTANT.match(asked):
        return None
    first, last = enclosing_sentence(text, *span)
    clause = _clause(text, *span, first)
    compared = compare_numbers(question, clause)
    said = compared or _settled(asked, clause, text[first:last], _behind(text, span[1], last))
    if not said or (not compared and answers < _LIKELY[said]):
        return None
    if said == "No" and STILL.search(asked):
        span = _ended(text, span, (first, last))
    verb = WEAK.match(text[first:last])
    if said == "No" and verb and OBLIGED.search(asked) and not VOLUNTARY.search(text[slice(*span)]):
        return Conclusion(f"No, it only {verb['verb'].lower().rstrip('s')}s this", *span)
    return Conclusion(said, *span)


def _settled(asked: str, clause: str, sentence: str, behind: str) -> str:
    """What the words say besides numbers; the surest signs are tried first."""
    for settle in _SETTLING:
        said = settle(asked, clause, sentence)
        if said:
            return said
    if compare_frequencies(asked, clause):
        return "No"
    if TURNED.search(asked) or EXCEPTED.search(f"{clause} {behind}"):
        return ""
    if DENIED.search(clause):
        return "" if MENTION.search(asked) or DOUBLE.search(clause) else "No"
    return "Yes" if _is_affirmed(asked, clause, sentence) else ""


def _ended(text: str, span: tuple[int, int], sentence: tuple[int, int]) -> tuple[int, int]:
    """The words that say that something has ended, where the answering words do not."""
    if ENDED.search(text, *span):
        return span
    found = ENDED.search(text, *sentence)
    if found is None:
        return span
    behind = _CUT.search(text, found.end(), sentence[1])
    return found.start(), behind.start() if behind else sentence[1]


def _of_money(asked: str, clause: str, sentence: str) -> str:
    """Whether there is new money, or whose money it is."""
    if NEW_MONEY.search(asked):
        if OTHER_MEANS.search(clause):
            return "" if TURNED.search(asked) else "Yes"
        return "No" if EXISTING_MEANS.search(clause) or EXISTING_MEANS.search(sentence) else ""
    if REGULAR_BUDGET.search(asked):
        return "No" if VOLUNTARY_MEANS.search(clause) else ""
    if AT_HAND.search(asked) and EXISTING_MEANS.search(clause):
        return "" if TURNED.search(asked) or OTHER_MEANS.search(clause) else "Yes"
    return ""


def _of_duty(asked: str, clause: str, sentence: str) -> str:
    """Whether something is a duty or left to those addressed."""
    if OPTIONAL.search(asked):
        if re.search(r"\b(?:mandatory|compulsory|obligatory|obligatori[oa]s?)\b", clause, re.I):
            return "No"
        return "Yes" if re.search(r"\bvolunta", clause, re.I) else ""
    if OBLIGED.search(asked) and NOT_REQUIRED.search(sentence):
        return "No"
    if not OBLIGED.search(asked) or TURNED.search(asked):
        return ""
    whole = sentence if _leads(sentence, VOLUNTARY) else clause
    if VOLUNTARY.search(whole) and not BINDING.search(clause):
        return "No"
    return ""


def _of_ending(asked: str, clause: str, sentence: str) -> str:
    """Whether what is asked to be still so has ended."""
    return "No" if STILL.search(asked) and ENDED.search(sentence) else ""


def _of_scope(asked: str, clause: str, sentence: str) -> str:
    """Whether only these, the same, or one instead of another."""
    if REPLACING.search(asked):
        return "No" if SUPPLEMENT.search(clause) else ""
    if ALONE.search(asked):
        return "No" if WIDER.search(clause) and not ALONE.search(clause) else ""
    if SAME.search(asked):
        return "No" if UNLIKE.search(clause) else ""
    return ""


def _of_opposites(asked: str, clause: str, sentence: str) -> str:
    """Whether the clause leaves untouched, or says the opposite of, what is asked."""
    if TOUCHING.search(asked) and UNTOUCHED.search(clause):
        return "No"
    if ENDURED.search(asked) and UNHARMED.search(clause):
        return "Yes"
    if TURNED.search(asked):
        return ""
    return "No" if any(_is_opposite(asked, clause, *pair) for pair in OPPOSITES) else ""


def _is_opposite(asked: str, clause: str, one: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Whether the question has the one and the clause, undenied, only the other."""
    if not one.search(asked) or other.search(asked) or one.search(clause):
        return False
    return bool(other.search(clause)) and not DENIED.search(clause)


def _of_time(asked: str, clause: str, sentence: str) -> str:
    """Whether more time is to be had."""
    return "Yes" if MORE_TIME.search(asked) and GRANTED_TIME.search(sentence) else ""


_SETTLING = (_of_money, _of_duty, _of_ending, _of_scope, _of_opposites, _of_time)


def _is_affirmed(asked: str, clause: str, sentence: str) -> bool:
    """Whether a plain clause has most of what is asked, with the force asked for."""
    mine, met = _met(asked, sentence)
    if not met or met < _MET * mine or (met < _LEAST and met < mine):
        return False
    if MENTION.search(asked):
        return True
    if NARROWED.search(asked) or REGULAR_BUDGET.search(asked) or HEDGED.search(clause):
        return False
    if PAST.match(asked) and DIRECTIVE.match(sentence) and not ORDERING.search(asked):
        return False
    return not OBLIGED.search(asked) or bool(BINDING.search(clause))


def _met(asked: str, sentence: str) -> tuple[int, int]:
    """How many words of its own a question has, and how many of them the sentence has too."""
    mine = {stem(word) for word in content_words(asked) if word not in GENERIC}
    theirs = {stem(word) for word in content_words(sentence)}
    met = {word for word in mine if word in theirs or any(are_alike(word, one) for one in theirs)}
    return len(mine), len(met)


def _leads(sentence: str, pattern: re.Pattern[str]) -> bool:
    found = pattern.search(sentence)
    return found is not None and found.start() < _OPENING


def _asked(question: str) -> str:
    """The sentence of a question that asks: the last one."""
    parts = [part for part in re.split(r"(?<=[.!?;])\s+", question.strip()) if part]
    return parts[-1] if parts else question


def _clause(text: str, start: int, end: int, first: int) -> str:
    """The answering words with what leads up to them since the clause before."""
    low = max(first, start - _BEFORE)
    cuts = [match.end() for match in _CUT.finditer(text, low, start)]
    low = cuts[-1] if cuts else low
    return text[low:end]


def _behind(text: str, end: int, last: int) -> str:
    """What follows the answering words up to the end of their clause."""
    behind = text[end : min(last, end + _BEHIND)]
    return _CUT.split(behind)[0]
