"""The numbers of the Security Council's resolutions, which run on through the years."""

from __future__ import annotations

from bisect import bisect_right

_FIRST_YEAR = 1946
# The last resolution of each year from the first on.
_LAST = (
    15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 171, 178, 185, 199, 219,
    232, 245, 262, 275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 529, 545, 559,
    580, 593, 606, 626, 646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1220, 1284, 1334, 1386,
    1452, 1522, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2396,
    2451, 2503, 2560, 2617, 2671, 2721, 2767,
)  # fmt: skip


def council_year(number: int) -> str:
    """The year of a resolution; empty beyond the numbers known."""
    position = bisect_right(_LAST, number - 1)
    return str(_FIRST_YEAR + position) if 0 < number <= _LAST[-1] else ""


def is_council_number(number: int, year: int) -> bool:
    """Whether a resolution of this number and year can be the Council's; others number so too."""
    known = council_year(number)
    return known == str(year) if known else number > 0 and year >= _FIRST_YEAR + len(_LAST)
