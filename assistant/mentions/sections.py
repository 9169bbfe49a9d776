"""Sections and annexes in a question: “section B”, “paragraph 3 of annex II”."""

from __future__ import annotations

import re

from assistant.question.numerals import CARDINAL, CARDINAL_NUMBERS, ORDINAL, to_ordinal

_ANNEX = (
    r"(?P<annex>annex(?:es)?|anexos?|appendix|apéndice|apendice)(?!\w)"
    r"(?:[\s-]+(?P<no>\d{1,2}|(?-i:[A-Z]|[IVX]{1,4}))\b)?"
)
_NAMED_SECTION = (
    r"(?:section|sect?\.|part|chapter|sección|seccion|parte|capítulo)\s+"
    rf"(?P<name>(?-i:[A-Z]|[IVX]{{1,5}})|\d{{1,2}}|[b-h]|{CARDINAL})\b"
)
_COUNTED = (
    rf"(?<![\w-])(?P<count>{ORDINAL})\s+(?P<kind>annex|anexo|section|chapter|sección|capítulo)"
)
_SECTION = rf"(?:{_NAMED_SECTION}|{_COUNTED}|\b{_ANNEX})"
_SECTION_BEFORE = re.compile(
    rf"\b{_SECTION}[\s,.:;]*(?:(?:the|el|los)\s+)?$|(?<![\w.])(?P<short>[a-h])\.$", re.I
)
_SECTION_BEHIND = re.compile(
    r"\s*,?\s*(?:of|in|from|under|to|del?)\s+"
    r"(?:(?:the(?:\s+(?:same|said))?|its|that|this|el|la|su|es[ea]|est[ea]|dich[oa]|(?:el|la)\s+mism[oa])\s+)?"
    rf"{_SECTION}",
    re.I,
)
SECTION_ALONE = re.compile(rf"\b{_SECTION}", re.I)


def section_around(question: str, start: int, end: int) -> tuple[str, int, int]:
    """The section named right before or behind a span, and the span with it."""
    before = _SECTION_BEFORE.search(question, 0, start)
    if before:
        return before["short"] or section_name(before), before.start(), end
    behind = _SECTION_BEHIND.match(question, end)
    return (section_name(behind), start, behind.end()) if behind else ("", start, end)


def section_name(match: re.Match[str]) -> str:
    """`b` for a section, `annex` or `annex-1` for an annex."""
    if match["name"]:
        name = match["name"].lower()
        return str(CARDINAL_NUMBERS.get(name, name))
    if match["count"]:
        place = to_ordinal(match["count"])
        return f"annex-{place}" if match["kind"].lower().startswith("an") else str(place)
    return f"annex-{match['no'].lower()}" if match["no"] else "annex"
