"""The paragraphs that a reference names: “operative paragraph 4 of”, “paragraph 4 thereof”."""

from __future__ import annotations

import re
from collections.abc import Iterator

_KIND = r"(?:(?P<kind>operative|preambular|resolutive)\s+)?"
_SPANISH_KIND = r"(?:\s+(?P<kind>resolutivos?|dispositivos?|operativos?|preambular(?:es)?))?"
_NUMBER = r"\d+(?:\s*\([a-z]\))?"
_NUMBERS = (
    rf"(?P<numbers>{_NUMBER}(?:(?:\s*,\s*(?:and\s+|y\s+)?|\s+(?:and|to|or|y|a|o)\s+){_NUMBER})*)"
)
_BODY = (
    r"(?:(?:its|the|General\s+Assembly|Assembly|Council|Security\s+Council|Human\s+Rights\s+Council"
    r"|Economic\s+and\s+Social\s+Council|OAS)\s+)*"
)
_ENGLISH = rf"{_KIND}para(?:graph|\.)s?\s+{_NUMBERS}"
_BEFORE = (
    re.compile(
        rf"(?<!annex to )(?<!annex of ){_ENGLISH}\s+of\s+{_BODY}"
        r"(?:[Rr]esolution\s+|[Dd]ecision\s+)?$"
    ),
    re.compile(
        rf"\bpárrafos?{_SPANISH_KIND}\s+{_NUMBERS}\s+de\s+(?:la|su)\s+"
        r"(?:[Rr]esolución\s+|[Dd]ecisión\s+)?$"
    ),
)
_BEHIND = re.compile(
    r"(?:\s+of\s+\d{1,2}\s+\w+\s+\d{4})?,?\s+(?:and\s+)?"
    r"(?:(?:in\s+particular|particularly|especially|notably|specifically)\s+)?(?:in\s+)?"
    rf"(?:its\s+{_ENGLISH}(?!\s*(?:of|above|below)\b)"
    rf"|{_ENGLISH.replace('kind', 'kind_there').replace('numbers', 'numbers_there')}\s+thereof)"
)
_ONE = re.compile(r"(?P<to>\b(?:to|a)\s+)?(?P<number>\d+)(?:\s*\((?P<letter>[a-z])\))?")
_MOST = 40


def cited_labels(text: str, start: int, end: int) -> tuple[str, ...]:
    """The labels of the paragraphs named before or behind the reference at [start:end]."""
    before = text[max(0, start - 150) : start]
    found = next((match for one in _BEFORE if (match := one.search(before))), None)
    if found:
        return _labels(found["kind"], found["numbers"])
    behind = _BEHIND.match(text, end)
    if behind is None:
        return ()
    kind = behind["kind"] or behind["kind_there"]
    return _labels(kind, behind["numbers"] or behind["numbers_there"])


def _labels(kind: str | None, numbers: str) -> tuple[str, ...]:
    part = "pre" if (kind or "").startswith("preambular") else "op"
    return tuple(f"{part}-{one}" for one in _spelled(numbers))


def _spelled(numbers: str) -> Iterator[str]:
    """Every number and letter, those inside “3 to 6” too."""
    last = 0
    for one in _ONE.finditer(numbers):
        number = int(one["number"])
        if one["to"] and last < number <= last + _MOST:
            yield from (str(between) for between in range(last + 1, number))
        yield f"{number}.{one['letter']}" if one["letter"] else str(number)
        last = number
