"""What the words of a clause settle of a yes-no question, numbers apart."""

from __future__ import annotations

from assistant.conclusion.alike import own_words, shared_words
from assistant.conclusion.limits import compare_frequencies
from assistant.conclusion.rules import SETTLING
from assistant.conclusion.words import (
    BINDING,
    DENIED,
    DIRECTIVE,
    DOUBLE,
    EXCEPTED,
    FORESEEN,
    HEDGED,
    LASTING,
    MENTION,
    NARROWED,
    OBLIGED,
    ORDERING,
    PAST,
    PERMITTED,
    REGULAR_BUDGET,
    STILL,
    TURNED,
)
from assistant.question.kinds import without_opening

SEVERAL = 2
_MET = 0.5
# A denial that has no word of the question must be surely meant.
_ALONE = 0.6


def settled(asked: str, clause: str, sentence: str, behind: str, answers: float) -> str:
    """What the words say besides numbers; the surest signs are tried first."""
    for settle in SETTLING:
        said = settle(asked, clause, sentence)
        if said:
            return said
    if compare_frequencies(asked, clause):
        return "No"
    if TURNED.search(asked) or EXCEPTED.search(f"{clause} {behind}"):
        return ""
    if DENIED.search(clause):
        if _is_yet_to_be_done(asked, clause, sentence) or (
            answers < _ALONE and not shared_words(asked, f"{clause}{behind}")
        ):
            return ""
        return "" if MENTION.search(asked) or DOUBLE.search(clause) else "No"
    return "Yes" if _is_affirmed(asked, clause, sentence) else ""


def _is_affirmed(asked: str, clause: str, sentence: str) -> bool:
    """Whether a plain clause has most of what is asked, with the force asked for."""
    mine, met = words_met(asked, sentence)
    if not met or met < _MET * mine or (met < SEVERAL and met < mine):
        return False
    if STILL.search(asked) and not LASTING.search(sentence):
        return False
    if PERMITTED.search(asked) and not shared_words(asked, clause):
        return False
    if MENTION.search(asked):
        return True
    if NARROWED.search(asked) or REGULAR_BUDGET.search(asked) or HEDGED.search(clause):
        return False
    if _is_yet_to_be_done(asked, clause, sentence):
        return False
    return not OBLIGED.search(asked) or bool(BINDING.search(clause))


def _is_yet_to_be_done(asked: str, clause: str, sentence: str) -> bool:
    """Whether it is asked if something was done that is only ordered, forbidden or foreseen."""
    told = DIRECTIVE.match(sentence) or FORESEEN.search(clause)
    return asks_whether_done(asked) and bool(told)


def asks_whether_done(asked: str) -> bool:
    """Whether it is asked if something was done, not if it was ordered."""
    return bool(PAST.match(without_opening(asked))) and not ORDERING.search(asked)


def words_met(asked: str, sentence: str) -> tuple[int, int]:
    """How many words of its own a question has, and how many of them the sentence has too."""
    return len(own_words(asked)), len(shared_words(asked, sentence))
