"""Rules that settle a yes-no question by words of the answer alone, one matter each."""

from __future__ import annotations

import re

from assistant.conclusion.alike import shared_words
from assistant.conclusion.opposites import OPPOSITES
from assistant.conclusion.words import (
    ALONE,
    AT_HAND,
    BINDING,
    CLAUSE_CUT,
    COMPELLING,
    COUNTED,
    DENIED,
    EITHER_WAY,
    ENDED,
    ENDURED,
    EXISTING_MEANS,
    GRANTED_TIME,
    LIFTED_FOR,
    MORE_TIME,
    NARROWED,
    NEGATED,
    NEW_MONEY,
    NOT_REQUIRED,
    OBLIGED,
    OPTIONAL,
    OTHER_MEANS,
    PERMITTED,
    REGULAR_BUDGET,
    REMAINS,
    REMOVED,
    REPLACING,
    SAME,
    STILL,
    SUPPLEMENT,
    TO_CONSIDER,
    TOUCHING,
    TURNED,
    UNHARMED,
    UNLIKE,
    UNTOUCHED,
    VOLUNTARY,
    VOLUNTARY_MEANS,
    WIDER,
    WITHOUT,
)
from assistant.question.kinds import content_words
from assistant.writing.lexicon import stem

_OPENING = 40
_SAME_THING = 2


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
    if _is_left_to_consider(clause, sentence) and "consider" not in asked.lower():
        return "No"
    free = VOLUNTARY.search(sentence if _leads(sentence, VOLUNTARY) else clause)
    return "No" if free and not BINDING.search(clause) else ""


def _is_left_to_consider(clause: str, sentence: str) -> bool:
    """Whether those addressed are asked to consider the deed, and nothing there compels them."""
    place = sentence.find(clause)
    if place < 0:
        return False
    told = CLAUSE_CUT.split(sentence[: place + len(clause)])[-1]
    return bool(TO_CONSIDER.search(told)) and not COMPELLING.search(told)


def _of_ending(asked: str, clause: str, sentence: str) -> str:
    """Whether what is asked to be still so has ended."""
    if not STILL.search(asked):
        return ""
    if ENDED.search(sentence):
        return "No"
    removed = REMOVED.search(sentence)
    if removed and len(shared_words(asked, removed["what"])) > 1:
        return "No"
    return "Yes" if REMAINS.search(clause) and not TURNED.search(asked) else ""


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
    return "No" if is_opposite(asked, clause) else ""


def is_opposite(asked: str, clause: str) -> bool:
    """Whether the clause says the opposite of what is asked."""
    return any(_is_opposite(asked, clause, *pair) for pair in OPPOSITES)


def _is_opposite(asked: str, clause: str, one: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Whether the question has the one and the clause, undenied, only the other."""
    if not one.search(asked) or other.search(asked) or one.search(other.sub("", clause)):
        return False
    return bool(other.search(clause)) and not DENIED.search(clause)


def _of_lacking(asked: str, clause: str, sentence: str) -> str:
    """Whether what is asked for, the last thing named or several, is just what is done without."""
    found = WITHOUT.search(clause)
    if found is None or TURNED.search(asked) or NEGATED.search(clause, 0, found.start()):
        return ""
    thing = " ".join(content_words(asked)[-1:])
    last = shared_words(thing, found["what"])
    return "No" if last or len(shared_words(asked, found["what"])) >= _SAME_THING else ""


def _of_time(asked: str, clause: str, sentence: str) -> str:
    """Whether more time is to be had."""
    return "Yes" if MORE_TIME.search(asked) and GRANTED_TIME.search(sentence) else ""


def _of_counting(asked: str, clause: str, sentence: str) -> str:
    """Whether something is of a kind that the sentence defines without regard to how it is."""
    counted, either = COUNTED.search(asked), EITHER_WAY.search(clause)
    if counted is None or either is None or TURNED.search(asked, 0, counted.start("thing")):
        return ""
    named = {stem(word) for word in content_words(sentence[: sentence.find(either.group())])}
    return "Yes" if stem(counted["thing"]) in named else ""


def _leads(sentence: str, pattern: re.Pattern[str]) -> bool:
    found = pattern.search(sentence)
    return found is not None and found.start() < _OPENING


def exempted(asked: str, text: str, chapeau: str) -> bool:
    """Whether a thing asked about stands in a list of what a ban does not touch."""
    if not (PERMITTED.search(asked) and LIFTED_FOR.search(chapeau)):
        return False
    if TURNED.search(asked) or NARROWED.search(asked):
        return False
    listed = (word for word in re.findall(r"\b[^\W\d_]+\b", text) if word.islower())
    return bool(shared_words(asked, " ".join(listed)))


SETTLING = (
    _of_money,
    _of_duty,
    _of_ending,
    _of_scope,
    _of_opposites,
    _of_lacking,
    _of_time,
    _of_counting,
)
