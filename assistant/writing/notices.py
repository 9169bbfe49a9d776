"""What the reader is told of a generated answer, or of why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.records import Sentence
from assistant.writing.markers import take_markers
from assistant.writing.prompt import NOT_ANSWERED

CUT_OFF, EXCESS, DATA, NO_MARKER, AGAINST = "cut off", "excess", "data", "marker", "against"
_WHY_NOT = {
    CUT_OFF: "the model broke off in its first sentence",
    DATA: "the model answered in a table or in data, not in sentences",
    NO_MARKER: "the first sentence of the model cites none of the paragraphs it was given",
    AGAINST: "the model answers yes or no against what the paragraphs settle",
}
_LEFT_OUT = {
    CUT_OFF: "cut off by the model",
    EXCESS: "beyond what an answer may hold",
    DATA: "in a table or in data",
}


def why_not(text: str, problem: str) -> str:
    """Why a reply that begins with this sentence is not used."""
    plain, _ = take_markers(text)
    if plain.rstrip(" .").upper() == NOT_ANSWERED:
        return "the model finds no answer in these paragraphs"
    unsupported = "the first sentence of the model is not supported by the paragraphs it cites"
    return _WHY_NOT.get(problem, unsupported)


def tell_check(kept: Sequence[Sentence], problems: Sequence[str]) -> str:
    """How many sentences quote or are supported, and how many were left out for what."""
    quotes = sum(sentence.support == "verified quote" for sentence in kept)
    told = [
        f"Worded by a language model and checked: {_counted(quotes)} with a verified quote, "
        f"{len(kept) - quotes} supported."
    ]
    unsupported = sum(problem not in _LEFT_OUT for problem in problems)
    if unsupported:
        told.append(f"{_counted(unsupported)} dropped for want of support.")
    for problem, why in _LEFT_OUT.items():
        if problem in problems:
            told.append(f"{_counted(problems.count(problem))} left out: {why}.")
    return " ".join(told)


def _counted(count: int) -> str:
    return f"{count} sentence" if count == 1 else f"{count} sentences"
