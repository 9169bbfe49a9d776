"""One resolution in several languages in one text: where each of them begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from index.structure.announcing import is_opener
from index.structure.language import UNKNOWN, detect_language
from index.structure.lines import Line
from index.structure.reading import ends
from index.structure.signals import is_closing, is_heading

_FEWEST_WORDS = 25
_FRONT = 6


def find_translations(lines: Sequence[Line]) -> set[int]:
    """The places where the same resolution begins again in another language.

    Each body that is named with paragraphs behind it is compared with the one named before.
    """
    openers = [place for place, line in enumerate(lines) if is_opener(line)]
    found: set[int] = set()
    for before, here, after in zip(openers, openers[1:], [*openers[2:], len(lines)], strict=False):
        start = _find_start(lines, before, here)
        languages = [_language(lines[before:start]), _language(lines[here:after])]
        if all(languages) and languages[0] != languages[1]:
            found.add(start)
    return found


def _language(lines: Sequence[Line]) -> str:
    """The language of some lines, empty where there are too few words to tell by."""
    text = " ".join(line.text for line in lines)
    code = detect_language(text)
    return "" if code == UNKNOWN or len(text.split()) < _FEWEST_WORDS else code


def _find_start(lines: Sequence[Line], before: int, opener: int) -> int:
    """Where the front matter above a body begins: behind the last line that ends a paragraph."""
    start = opener
    while start > max(before + 1, opener - _FRONT) and _is_front(lines[start - 1]):
        start -= 1
    return start


def _is_front(line: Line) -> bool:
    """Whether a line can stand between the end of one text and the body of the next."""
    if line.text.startswith("(") and line.text.endswith(")"):
        return True
    return is_heading(replace(line, marks=())) and not (ends(line.text) or is_closing(line))
