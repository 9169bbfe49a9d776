"""Numbers in digits, words or both, read as one value."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.question.numerals import CARDINAL_NUMBERS, ORDINAL_NUMBERS

_TENS = {
    word: 10 * number
    for number, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2
    )
}
_TENTHS = {word[:-1] + "ieth": value for word, value in _TENS.items()}
_LARGE = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "billion": 1_000_000_000,
}
_RANK = re.compile(r"(\d+)(?:st|nd|rd|th)$")
_NUMBER = re.compile(r"\d+(?:[.,/]\d+)*$")
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$")
_HYPHENS = ("-", "–")


def read_figure(tokens: Sequence[str]) -> tuple[int, str]:
    """How many of the first tokens make a number, and `#` and its value; 0 where none does."""
    used, value = _small(tokens)
    if not used:
        return _rank(tokens)
    if isinstance(value, str):
        return used, f"#{value}"
    rank_used, rank = _rank(tokens)
    if rank_used > used:
        return rank_used, rank
    total = 0.0
    while used < len(tokens):
        if tokens[used] in _LARGE:
            value *= _LARGE[tokens[used]]
            used += 1
            continue
        joined = 1 if tokens[used] == "and" else 0
        more, added = _small(tokens[used + joined :])
        if not more or isinstance(added, str) or value < 100 or added >= _lowest(tokens[used - 1]):
            break
        total, value, used = total + value, added, used + joined + more
    return used, f"#{_written(total + value)}"


def _lowest(before: str) -> int:
    """What must be below the large number just read, to be added to it."""
    return _LARGE.get(before, 0)


def _written(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:.6f}".rstrip("0")


def _small(tokens: Sequence[str]) -> tuple[int, float | str]:
    """A number in digits, or in words below a hundred; as text where it is no plain value."""
    first = tokens[0] if tokens else ""
    if _NUMBER.match(first):
        plain = re.sub(r"[.,]", "", first) if _GROUPED.match(first) else first
        plain = plain.replace(",", ".") if re.match(r"\d+,\d{1,2}$", plain) else plain
        try:
            return 1, float(plain)
        except ValueError:
            return 1, plain
    if first in _TENS:
        skipped = 2 if len(tokens) > 2 and tokens[1] in _HYPHENS else 1
        unit = CARDINAL_NUMBERS.get(tokens[skipped], 0) if len(tokens) > skipped else 0
        return (skipped + 1, _TENS[first] + unit) if 0 < unit < 10 else (1, _TENS[first])
    if first != "once" and first in CARDINAL_NUMBERS:
        return 1, CARDINAL_NUMBERS[first]
    return 0, 0


def _rank(tokens: Sequence[str]) -> tuple[int, str]:
    first = tokens[0] if tokens else ""
    ranked = _RANK.match(first)
    if ranked:
        return 1, f"#{ranked[1]}th"
    if first in _TENS and len(tokens) > 1:
        skipped = 2 if len(tokens) > 2 and tokens[1] in _HYPHENS else 1
        unit = ORDINAL_NUMBERS.get(tokens[skipped], 0)
        if 0 < unit < 10:
            return skipped + 1, f"#{_TENS[first] + unit}th"
    rank = _TENTHS.get(first) or ORDINAL_NUMBERS.get(first.removesuffix("s"))
    return (1, f"#{rank}th") if rank else (0, "")
