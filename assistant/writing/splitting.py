"""A model's text as it arrives, cut into sentences; the last may be cut off."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_ABBREVIATION = re.compile(
    r"(?:\b(?:No|Nos|RES|Res|DEC|Dec|DECL|op|pre|para|paras|párr|Art|art|Vol|vol|rev|Rev|Add|Corr|cf|p|pp|"
    r"Mr|Mrs|Ms|Dr|St|e\.g|i\.e|etc)|\b[A-Z](?:\.[A-Z])*)\.$"
)
_BEFORE_NUMBER = re.compile(
    r"\b(?:no|nos|núm|add|corr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov)\.$"
)  # only where a number follows: “no. 5” goes on, “No.” may be an answer
_END = re.compile(r"[.!?]+[\"”»’')\]]*(?:\s*\[\d[\d,;\s–-]*\])*(?=\s)|\n+")
_WHOLE = re.compile(r"[.!?][\"”»’')\]]*(?:\s*\[\d[\d,;\s–-]*\])*$")
_MARKED = re.compile(r"\[\d[\d,;\s–-]*\]\s*[.!?]*\s*$")
_BULLET = re.compile(r"^(?:[-*•>#]+\s+|\d{1,2}[.)]\s+)+")
_EMPHASIS = re.compile(r"(?:\*\*|__|`)+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of a model; `is_whole` is false where the text broke off in it."""

    text: str
    is_whole: bool = True


def split_sentences(deltas: Iterable[str]) -> Iterator[Piece]:
    """Sentences with their markers, each as soon as the next one begins."""
    waiting = ""
    for delta in deltas:
        waiting += delta
        while (end := _first_end(waiting)) is not None:
            piece, waiting = waiting[:end], waiting[end:].lstrip()
            yield from _clean(piece, is_whole=True)
    yield from _clean(waiting, is_whole=bool(_WHOLE.search(waiting.strip().rstrip("*_`"))))


def _first_end(text: str) -> int | None:
    """Where the first sentence ends, once what follows it shows that it does."""
    for match in _END.finditer(text):
        before, behind = text[: match.end()], text[match.end() :].lstrip()
        if match[0].startswith("\n"):
            if before.strip() and behind:
                return match.end()
            continue
        if not behind:
            return None
        if re.match(r"\[\d*[\d,;\s–-]*$", behind) or re.match(r"\[\d", behind):
            if re.match(r"(?:\[\d[\d,;\s–-]*\]\s*)+\S", behind) is None:
                return None
            continue
        if _MARKED.search(before):
            return match.end()
        if behind[0].isdigit() and _BEFORE_NUMBER.search(before.rstrip()):
            continue
        if not _ABBREVIATION.search(before.rstrip()) and not behind[0].islower():
            return match.end()
    return None


def _clean(text: str, *, is_whole: bool) -> Iterator[Piece]:
    plain = " ".join(_EMPHASIS.sub("", _BULLET.sub("", text.strip())).split())
    if re.search(r"\w", plain):
        yield Piece(plain, is_whole)
