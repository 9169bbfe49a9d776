"""What two paragraphs on one subject have word for word alike, and what each has alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from assistant.clauses import Span
from assistant.question.kinds import content_words
from assistant.reading.words import whole_words

_WORD = re.compile(r"[\w’'$€£%-]+(?:[.,]\d+)*")
_JOINED = re.compile(r"(?:(?:and|or|of|with|y|o|de|con)\s+)+")
_LITTLE = 2
_LONGEST = 160
_MOST = 4
_BREAK = re.compile(r"[,;:.]\s")


def share_alike(older: str, newer: str) -> float:
    """The share of the words of two texts that they have alike, in one order: 0 to 1."""
    return SequenceMatcher(None, _folded(older), _folded(newer), autojunk=False).ratio()


def own_words(older: str, newer: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The longest stretches that only the older text has, and those that only the newer has.

    Each in the order of its text; stretches with no word of content tell nothing.
    """
    gone, come = [], []
    for tag, a, b, c, d in _opcodes(older, newer):
        if tag != "equal":
            gone += _pieces(older, a, b)
            come += _pieces(newer, c, d)
    return _longest(gone), _longest(come)


def shared_words(older: str, newer: str) -> tuple[Span, ...]:
    """The longest stretches of the newer text that the older has too, in their order."""
    pieces = [
        piece
        for tag, _, _, c, d in _opcodes(older, newer)
        if tag == "equal" and d - c > _LITTLE
        for piece in _pieces(newer, c, d)
    ]
    return _longest(pieces)


def _opcodes(older: str, newer: str) -> Iterator[tuple[str, int, int, int, int]]:
    """How the words of the one become those of the other, as difflib tells it.

    A word or two alike between changes count as changed.
    """
    left, right = _folded(older), _folded(newer)
    pending: list[int] | None = None
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal" and (b - a > _LITTLE or pending is None):
            if pending is not None:
                yield "replace", pending[0], a, pending[1], c
                pending = None
            yield tag, a, b, c, d
        elif pending is None:
            pending = [a, c]
    if pending is not None:
        yield "replace", pending[0], len(left), pending[1], len(right)


def _folded(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _pieces(text: str, first: int, last: int) -> list[Span]:
    """The words from one place to another, cut where a clause ends if they are many."""
    spans = [match.span() for match in _WORD.finditer(text)][first:last]
    if not spans:
        return []
    start, end = spans[0][0], spans[-1][1]
    cuts = [start, *(match.end() for match in _BREAK.finditer(text, start, end)), end]
    joined: list[Span] = []
    for low, high in zip(cuts, cuts[1:], strict=False):
        if joined and high - joined[-1][0] <= _LONGEST:
            joined[-1] = joined[-1][0], high
        else:
            joined.append((low, high))
    return [piece for one in joined if (piece := _trimmed(text, *one)) and _tells(text, piece)]


def _trimmed(text: str, start: int, end: int) -> Span:
    """The piece without joining words at its ends."""
    joining = _JOINED.match(text, start, end)
    return whole_words(text, joining.end() if joining else start, end)


def _tells(text: str, piece: Span) -> bool:
    return bool(content_words(text[slice(*piece)]))


def _longest(pieces: Sequence[Span]) -> tuple[Span, ...]:
    best = sorted(pieces, key=lambda piece: piece[0] - piece[1])[:_MOST]
    return tuple(sorted(best))
