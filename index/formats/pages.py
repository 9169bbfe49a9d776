"""Printed pages to running text: heads, feet, page and job numbers, and notes left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.formats.beginnings import find_beginnings
from index.formats.notes import find_notes, is_rule
from index.formats.running import NAMED_TITLE, is_symbol, repeats_title, to_letters
from index.structure.announcing import is_opener, is_resolve
from index.structure.lines import find_marks, split_lines
from index.structure.verbs import leading_verb

PAGE_BREAK = "\f"
_GAP = re.compile(r"\s{2,}|\t+")
_COUNT = re.compile(
    r"(?:(?:page|página|pág\.?|p\.)\s*)?(?:\d{1,3}\s*(?:/|of|de)\s*\d{1,4}|\d{1,4})$"
    r"|[-–—]\s*\d{1,4}\s*[-–—]$|\[(?:page|página|pág\.?|p\.)\s*\d{1,4}\]$"
    r"|/?\s?(?:\.\s?){3,}\s?/?$|/?…/?$",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\*?(?:[A-Z]{1,4}[.\s]?)?\d{2}-\d{4,6}\*?(?:\s*\(?[A-Z]\)?)?(?:\s+\d{6})?$"
    r"|[A-Z]{1,2}\d{7}(?:\s+\d{6})?$|\*\d{7,}\*$"
    r"|\d{6}$|(?i:please recycle)\W*$"
    r"|\d{2}-\d{5} \d{1,3}/\d{1,3}$|\d{1,3}/\d{1,3} \d{2}-\d{5}$"
)
_UNFINISHED = re.compile(r"[^.;:,!?”\"*_]$")
_FRONT = 40
_TITLE = 12


def undo_pages(lines: Sequence[str]) -> list[str]:
    """The lines of a text as if it had been printed on one long page.

    A paragraph that a page end cut in two is whole again; its blank lines are gone.
    """
    running = find_running(lines)
    notes, lines = find_notes(lines, running)
    left_out = running | notes
    left_out |= {place for place in range(len(lines)) if _is_foot_rule(lines, place, running)}
    kept: list[str] = []
    at_joint = False
    for place, line in enumerate(lines):
        if place in left_out:
            at_joint = True
        elif not line.strip():
            kept += [] if at_joint else [line]
        else:
            if at_joint:
                kept = _to_joint(kept, line)
            kept.append(line)
            at_joint = False
    return kept


def find_running(lines: Sequence[str]) -> set[int]:
    """The places of page breaks, page and job numbers, and of heads that repeat the front."""
    end = find_front_end(lines)
    known = to_letters(" ".join(lines[:end]))
    found = {place for place, line in enumerate(lines) if _is_counted(lines, place)}
    passed = found | find_beginnings(lines)
    for place in (*range(end, len(lines)), *range(len(lines) - 1, end, -1)):
        if place not in passed and _is_head(lines, place, known, found):
            found.add(place)
            passed.add(place)
    return found


def _is_counted(lines: Sequence[str], place: int) -> bool:
    """Whether a line has nothing but page and job numbers, and stands apart."""
    line = lines[place]
    if line.startswith(PAGE_BREAK):
        return True
    cells = _cells(line)
    if not cells or not all(_COUNT.match(cell) or _JOB.match(cell) for cell in cells):
        return False
    if len(cells) > 1 or not cells[0].isdigit():
        return True
    return not (lines[place - 1].strip() if place else "")


def _is_head(lines: Sequence[str], place: int, known: str, found: set[int]) -> bool:
    """Whether a line says again what the front matter said, and stands where pages begin."""
    cells = [cell for cell in _cells(lines[place]) if not _COUNT.match(cell)]
    if not cells or find_marks(lines[place].strip()):
        return False
    names = any(is_symbol(cell) for cell in cells)
    least = NAMED_TITLE if names else _TITLE
    if not all(
        _JOB.match(cell) or is_symbol(cell) or repeats_title(cell, known, least=least)
        for cell in cells
    ):
        return False
    before, after = _neighbour(lines, place, -1), _neighbour(lines, place, 1)
    by_page = before in found or after in found
    apart = not lines[place - 1].strip() or not "".join(lines[place + 1 : place + 2]).strip()
    return by_page or (names and apart)


def _neighbour(lines: Sequence[str], place: int, step: int) -> int:
    """The place of the next line that is not blank; -1 for none."""
    place += step
    while 0 <= place < len(lines) and not lines[place].strip(" \t\r\n"):
        place += step
    return place if 0 <= place < len(lines) else -1


def find_front_end(lines: Sequence[str]) -> int:
    """Where the front matter ends: at the adopting body, or the first paragraph."""
    filled = 0
    for place, raw in enumerate(lines):
        for line in split_lines(raw):
            filled += 1
            starts = len(line.text) > 40 and leading_verb(line.body)[1]
            if is_opener(line) or is_resolve(line) or starts or filled > _FRONT:
                return place
    return len(lines)


def _to_joint(kept: list[str], head: str) -> list[str]:
    """The lines before a page end, with a blank line only where a paragraph ended there."""
    while kept and not kept[-1].strip():
        kept = kept[:-1]
    if not kept:
        return kept
    tail, start = kept[-1].rstrip(), head.strip()
    goes_on = bool(_UNFINISHED.search(tail)) or start[0].islower() and tail[-1] in ',”"'
    if tail[-1] == "," and not start[0].islower():
        goes_on = not find_marks(start) and not leading_verb(start)[1]
    return kept if goes_on and not is_rule(tail) else [*kept, ""]


def _is_foot_rule(lines: Sequence[str], place: int, running: set[int]) -> bool:
    return is_rule(lines[place]) and _neighbour(lines, place, 1) in running


def _cells(line: str) -> list[str]:
    return [cell for cell in _GAP.split(line.strip()) if cell]
