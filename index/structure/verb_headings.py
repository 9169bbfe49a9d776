"""Verbs that stand over their paragraphs: `considering` over a), b), `resolves` over 1, 2."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.structure.lines import Line, Mark
from index.structure.reading import ends
from index.structure.verbs import leading_verb

_MARK = Mark("verb", "", "", 0)
_NUMBER = re.compile(r"(?P<number>[1-9]\d?)\s+(?=[^\W\d])")
_FEWEST = 2


def mark_verb_headings(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with a mark on verbs that stand alone, and on the bare numbers below them.

    Where two do, a line such as `instructs the Director` has one too.
    """
    alone = [
        bool(after) and is_verb_alone(line.text) and not line.marks and _goes_on(line, after[0])
        for line, after in ((line, lines[place + 1 :][:1]) for place, line in enumerate(lines))
    ]
    if sum(alone) < _FEWEST:
        return tuple(lines)
    marked: list[Line] = []
    last = -1
    for line, is_alone in zip(lines, alone, strict=True):
        before = marked[-1].text if marked else ""
        if is_alone or (not line.marks and is_verb_over(before, line.text)):
            last = 0
            line = replace(line, marks=(_MARK,))
        elif not line.marks and (match := _NUMBER.match(line.text)) and _is_next(match, last):
            last += 1
            line = replace(line, marks=(Mark("number", match[1], match[1], match.end()),))
        marked.append(line)
    return tuple(marked)


def is_verb_alone(text: str) -> bool:
    """Whether a line is nothing but the verb of paragraphs below it: `noting further`."""
    plain = text.strip("_* ")
    verb, mood = leading_verb(plain)
    return bool(mood) and verb == plain and plain[:3].lower() != "to "


def is_verb_over(before: str, text: str) -> bool:
    """Whether a line in small letters starts with the verb of a paragraph after another's end."""
    is_start = text[0].islower() and not text.startswith(("to ", "that ")) and ends(before)
    return is_start and bool(leading_verb(text)[1])


def _goes_on(verb: Line, line: Line) -> bool:
    """Whether a line goes on behind a verb; `Listing` over numbered paragraphs is a heading."""
    if line.marks and line.marks[0].kind == "bullet":
        return True
    if line.text[0].islower() and not line.marks:
        return True
    return verb.text[0].islower() and (bool(line.marks) or bool(_NUMBER.match(line.text)))


def _is_next(match: re.Match[str], last: int) -> bool:
    return last >= 0 and int(match["number"]) == last + 1
