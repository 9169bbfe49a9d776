"""Printed pages in two columns: where the right one begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_FEWEST_ROWS = 8
_MOSTLY, _SELDOM = 0.4, 0.1
# Letters are at least so wide, in parts of their size, and columns so many points.
_LETTER, _SMALL, _CAPITAL, _LEAST_WIDTH = 0.36, 0.47, 0.7, 120.0
_LEVEL = 3.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a page's text, with its left edge, the height of its base line and its size."""

    text: str
    left: float
    height: float
    size: float

    @property
    def right(self) -> float:
        """The least that its right edge can be."""
        longest = max((len(line.strip()) for line in self.text.split("\n")), default=0)
        return self.left + _LETTER * self.size * longest

    @property
    def likely_right(self) -> float:
        """Where its right edge is, about; capitals are wider."""
        line = self.text.rpartition("\n")[2] or self.text.strip()
        capitals = sum(map(str.isupper, line))
        return self.left + self.size * (_CAPITAL * capitals + _SMALL * (len(line) - capitals))


def find_gutter(pieces: Sequence[Piece]) -> float:
    """The left edge of the right one of two columns; 0 for a page without columns."""
    filled = [piece for piece in pieces if piece.text.strip()]
    least = min((piece.left for piece in filled), default=0.0) + _LEAST_WIDTH
    starts = Counter(round(piece.left) for piece in filled if piece.left > least)
    if not starts:
        return 0.0
    gutter = float(max(starts, key=lambda start: (starts[start], -start))) - 1.0
    crossing = sum(piece.left < gutter < piece.right for piece in filled)
    left = {round(piece.height / _LEVEL) for piece in filled if piece.left < gutter}
    right = {round(piece.height / _LEVEL) for piece in filled if piece.left >= gutter}
    least_rows = max(_FEWEST_ROWS, _MOSTLY * max(len(left), len(right)))
    is_apart = min(len(left), len(right)) >= least_rows and crossing <= _SELDOM * len(filled) + 1
    words = sum(len(piece.text.split()) for piece in filled if piece.left >= gutter)
    return gutter if is_apart and words > 3 * len(right) else 0.0
