"""What the reader is told of a generated answer, or of why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.notices import (
    BROKE_OFF,
    CHECKED,
    CITES_NOTHING,
    CONTRADICTS,
    DROPPED,
    FINDS_NOTHING,
    LEFT_CUT_OFF,
    LEFT_DATA,
    LEFT_EXCESS,
    ONLY_DATA,
    UNSUPPORTED,
)
from assistant.records import Sentence
from assistant.writing.markers import take_markers
from assistant.writing.prompt import NOT_ANSWERED

CUT_OFF, EXCESS, DATA, NO_MARKER, AGAINST = "cut off", "excess", "data", "marker", "against"
_WHY_NOT = {
    CUT_OFF: BROKE_OFF,
    DATA: ONLY_DATA,
    NO_MARKER: CITES_NOTHING,
    AGAINST: CONTRADICTS,
}
_LEFT_OUT = {CUT_OFF: LEFT_CUT_OFF, EXCESS: LEFT_EXCESS, DATA: LEFT_DATA}


def why_not(text: str, problem: str) -> str:
    """Why a reply that begins with this sentence is not used."""
    plain, _ = take_markers(text)
    if plain.rstrip(" .").upper() == NOT_ANSWERED:
        return FINDS_NOTHING.say()
    return _WHY_NOT.get(problem, UNSUPPORTED).say()


def tell_check(kept: Sequence[Sentence], problems: Sequence[str]) -> str:
    """How many sentences quote or are supported, and how many were left out for what."""
    quotes = sum(sentence.support == "verified quote" for sentence in kept)
    told = [CHECKED.say(count1=quotes, sentences=_noun(quotes), count2=len(kept) - quotes)]
    unsupported = sum(problem not in _LEFT_OUT for problem in problems)
    if unsupported:
        told.append(DROPPED.say(count=unsupported, sentences=_noun(unsupported)))
    for problem, notice in _LEFT_OUT.items():
        count = problems.count(problem)
        if count:
            told.append(notice.say(count=count, sentences=_noun(count)))
    return " ".join(told)


def _noun(count: int) -> str:
    return "sentence" if count == 1 else "sentences"
