"""The numbers that a browser prints in front of the items of a list."""

from __future__ import annotations

import re

from index.structure.lines import to_roman

_LONGEST_NUMERAL = 20


def print_number(value: int, kind: str) -> str:
    """The number of an item in a list of a kind: `1.`, `(a)`, `A.`, `(i)` or `I.`."""
    if kind in ("a", "A"):
        return f"({_letters(value)})" if kind == "a" else f"{_letters(value).upper()}."
    if kind in ("i", "I"):
        numeral = to_roman(value)[:_LONGEST_NUMERAL]
        return f"({numeral})" if kind == "i" else f"{numeral.upper()}."
    return f"{value}."


def is_numbered(text: str) -> bool:
    """Whether the text of an item has a printed number or bullet of its own."""
    return bool(re.match(r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[•·–—-]\s", text.lstrip()[:12]))


def to_whole(value: str | None, default: int) -> int:
    """The whole number that an attribute holds, else the default."""
    match = re.fullmatch(r"\s*(-?\d{1,6})\s*", value or "")
    return int(match[1]) if match else default


def _letters(value: int) -> str:
    repeat, place = divmod(max(value, 1) - 1, 26)
    return chr(ord("a") + place) * (repeat + 1)
