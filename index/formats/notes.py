"""Footnotes in running lines: where their bodies stand, and the marks glued to words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from index.formats.text import is_unit
from index.structure.verbs import leading_verb

_RULE = re.compile(r"\s*(?:_{5,}|-{5,}|[—–─━⎯⸻]{2,}|\*{3,})\s*$")
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_BODY = re.compile(
    rf"\s*(?:(?P<number>\[?\d{{1,3}}\]?(?:/|[.)](?=\s))?)|(?P<raised>[{_RAISED}]+)|(?P<star>[*†‡]{{1,3}}))"
    r"\s*(?P<text>[^\W\d].*|[“\"«(].*)$"
)
_PARAGRAPH = re.compile(r"\s*\d{1,3}(?:\.|\))\s+\S|\s*\([a-z\d]{1,3}\)\s+\S")


def find_notes(lines: Sequence[str], running: Set[int]) -> tuple[set[int], list[str]]:
    """The places of footnotes, and the lines without the marks that point to them.

    A footnote stands under a rule, or apart from the text with its mark glued to a word of it.
    """
    found: set[int] = set()
    marked = list(lines)
    since = 0
    for place in range(len(lines)):
        if place in found or place in running:
            continue
        start = _start(marked, place, since)
        if start < 0:
            continue
        block = sorted(_block(lines, start, running))
        found.update(range(place, start), block)
        for number in _numbers(lines, block):
            _drop_mark(marked, number, since, place)
        since = block[-1] + 1
    return found, marked


def join_raised_numbers(page: Sequence[str]) -> list[str]:
    """A page with the raised number of a note before its text, where it stands on a line above.

    The text is indented further, and a mark with this number stands in the lines before.
    """
    lines = list(page)
    is_below = False
    for place, (line, after) in enumerate(pairwise(page)):
        number = line.strip()
        apart = is_below or not (place and page[place - 1].strip()) or is_rule(page[place - 1])
        deeper = after.strip() and _indent(after) > _indent(line)
        if not (apart and deeper and re.fullmatch(r"[1-9]\d{0,2}", number)):
            continue
        if _glue_mark(lines, number, place):
            lines[place : place + 2] = ["", f"{number} {after.strip()}"]
            is_below = True
    return lines


def _glue_mark(lines: list[str], number: str, until: int) -> bool:
    """Set the mark of a note behind its word, where a space is between; whether there is one."""
    if any(_find_glued(_glued(number), line) for line in lines[:until]):
        return True
    space = re.compile(rf"(?<=[,.;:)”\"]) (?={number}(?:[\s,.;:)]|$))")
    for place, line in enumerate(lines[:until]):
        if space.search(line):
            lines[place] = space.sub("", line, count=1)
            return True
    return False


def is_rule(line: str) -> bool:
    """Whether a line is a printed rule."""
    return bool(_RULE.match(line))


def _start(lines: Sequence[str], place: int, since: int) -> int:
    """Where the first of some footnotes starts, given a rule or its own line; -1 for none."""
    if is_rule(lines[place]):
        after = place + 1
        while after < len(lines) and not lines[after].strip():
            after += 1
        match = _BODY.match(lines[after]) if after < len(lines) else None
        return after if match and not _is_paragraph(lines[after]) else -1
    match = _BODY.match(lines[place])
    if not match or (place and lines[place - 1].strip()) or match["star"]:
        return -1
    number = _digits(match)
    plain = match["raised"] or re.fullmatch(r"\[?\d+\]?/?", match["number"] or "")
    if not plain or leading_verb(match["text"])[1] == "operative":
        return -1
    pattern = _glued(number)
    return place if any(_find_glued(pattern, line) for line in lines[since:place]) else -1


def _block(lines: Sequence[str], start: int, running: Set[int]) -> Iterator[int]:
    """The places of footnotes from the first on, up to a page end or to text of another kind."""
    blank = False
    for place in range(start, len(lines)):
        line = lines[place]
        if place in running or (place > start and _is_paragraph(line)):
            return
        if not line.strip():
            blank = True
            continue
        if blank and not _BODY.match(line):
            return
        blank = False
        yield place


def _is_paragraph(line: str) -> bool:
    """Whether a line reads as a numbered paragraph, not as a footnote."""
    match = _PARAGRAPH.match(line)
    return match is not None and leading_verb(line[match.end() - 1 :])[1] == "operative"


def _numbers(lines: Sequence[str], block: Sequence[int]) -> Iterator[str]:
    for place in block:
        match = _BODY.match(lines[place])
        if match and not match["star"]:
            yield _digits(match)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _digits(match: re.Match[str]) -> str:
    if match["raised"]:
        return "".join(str(_RAISED.index(char)) for char in match["raised"])
    return re.sub(r"\D", "", match["number"] or "")


def _glued(number: str) -> re.Pattern[str]:
    raised = "".join(_RAISED[int(digit)] for digit in number)
    behind_digit = r"(?<=\d)(?=[,;:)\]”\"’']+\d{1,2}(?:\s|$)|\.\d+$)"
    return re.compile(
        rf"(?:(?<=[^\W\d_])|{behind_digit})(?P<kept>[,.;:)\]”\"’']{{0,3}})(?:{number}|{raised})"
        r"(?=[\s,;:)\]”\"]|\.(?!\d)|$)"
    )


def _find_glued(pattern: re.Pattern[str], line: str) -> re.Match[str] | None:
    for match in pattern.finditer(line):
        word = line[: match.start()].rsplit(maxsplit=1)[-1]
        in_symbol = "/" in word and match["kept"] in ("", ".")
        if not in_symbol and (match["kept"] or not is_unit(word)):
            return match
    return None


def _drop_mark(lines: list[str], number: str, since: int, until: int) -> None:
    """Take the mark of a footnote away, the one behind punctuation before any other."""
    places = [
        (not match["kept"], place, match)
        for place in range(since, until)
        if (match := _find_glued(_glued(number), lines[place]))
    ]
    if places:
        _, place, match = min(places, key=lambda one: one[:2])
        line = lines[place]
        lines[place] = line[: match.start()] + match["kept"] + line[match.end() :]
