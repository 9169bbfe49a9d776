"""The lines of the citation network's picture: curves that run behind no box."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assistant.references.columns import ROW

WIDTH, HEIGHT = 190, 20
_BESIDE = 26

Place = tuple[int, int]


def to_line(source: Place, target: Place, boxes: Mapping[int, Sequence[int]]) -> str:
    """A path from the left side of the citing box to the nearest side of the cited one.

    `boxes` has the heights of the boxes of each column; the columns between are crossed by the
    gap that is nearest to the straight way.
    """
    (left, top), (last, bottom) = source, target
    y, y2 = top + HEIGHT // 2, bottom + HEIGHT // 2
    if left == last:
        return f"M{left} {y}C{left - _BESIDE} {y} {left - _BESIDE} {y2} {left} {y2}"
    back = last < left
    x, end = (left, last + WIDTH) if back else (left + WIDTH, last)
    path, slope = f"M{x} {y}", (y2 - y) / (end - x)
    straight = y - slope * x
    for column in _between(left, last, boxes):
        near, far = (column + WIDTH, column) if back else (column, column + WIDTH)
        gap = _nearest_gap(straight + slope * (column + WIDTH / 2), boxes[column])
        path += f"{_curve(x, y, near, gap)}H{far}"
        x, y = far, gap
    return path + _curve(x, y, end, y2)


def _between(left: int, last: int, boxes: Mapping[int, Sequence[int]]) -> Iterator[int]:
    first, final = sorted((left, last))
    inner = (column for column in boxes if first < column < final)
    yield from sorted(inner, reverse=last < left)


def _nearest_gap(wanted: float, heights: Sequence[int]) -> int:
    """The middle of the gap above a box of the column, or below the last one."""
    gap = (ROW - HEIGHT) // 2
    return min((top - gap for top in (*heights, max(heights) + ROW)), key=lambda y: abs(y - wanted))


def _curve(x1: int, y1: int, x2: int, y2: int) -> str:
    middle = (x1 + x2) // 2
    return f"C{middle} {y1} {middle} {y2} {x2} {y2}"
