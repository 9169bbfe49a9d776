"""Pages without the lines that run on over them: heads, feet, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from index.formats.beginnings import find_beginnings
from index.formats.notes import is_rule
from index.structure.announcing import is_opener, is_resolve
from index.structure.lines import split_lines
from index.structure.signals import find_annex, is_volume_head
from index.symbols import find_symbols

_SYMBOL = r"(?:[A-Z]{1,8}/)+[A-Z\d./-]+(?:\s?\d+)?(?:\s?\([^()]{1,20}\))?"
# A year before the slash, 2021/299, is the number of a decision.
_COUNT = r"(?:page|página|pág\.?|p\.)?\s*(?:\d{1,3}\s*(?:/|of|de|out of)\s*\d{1,4}|\d{1,4}(?!\s*/))"
_PAGE_NUMBER = re.compile(
    rf"[-–—\s\[(]*(?:{_COUNT}|(?-i:[ivxl]{{1,5}}))[-–—\s\])]*$|\d{{2}}-\d{{5}}\b.{{0,20}}$|<!--.*-->$",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    rf"^(?:[-–—]\s*)?{_COUNT}(?:\s*[-–—])?\s+|\s+(?:[-–—]\s*)?{_COUNT}(?:\s*[-–—])?$",
    re.IGNORECASE,
)
_HEAD = re.compile(rf"(?P<before>.*?)(?P<symbol>{_SYMBOL})(?P<after>.*)$")
_ADDRESS = re.compile(r"(?:https?|file)://\S+")
_STAMP = re.compile(
    r"\d{1,4}([./-])\d{1,2}\1\d{1,4},?\s\d{1,2}[:.]\d{2}(?:\s?[AP]M)?(?=\s|$)", re.IGNORECASE
)
_PROVISION = re.compile(
    r"(?:article|artículo|rule|regla|regulation|chapter|capítulo|section|sección|part|parte)\s+"
    r"(?:\d{1,3}|[IVXL]{1,6})\.?$",
    re.IGNORECASE,
)
_FRONT = 20
NAMED_TITLE = 4


def drop_running_lines(pages: Sequence[Sequence[str]]) -> list[list[str]]:
    """Pages without running lines and without the blank lines at their edges."""
    dropped = []
    for page, running in zip(pages, find_running_lines(pages), strict=True):
        filled = [place for place, line in enumerate(page) if line.strip()]
        inside = range(filled[0], filled[-1] + 1) if filled else range(0)
        dropped.append([page[place] for place in inside if place not in running])
    return dropped


def find_running_lines(pages: Sequence[Sequence[str]]) -> list[set[int]]:
    """The places on each page of page numbers and of the lines that stand on most pages.

    The first page keeps what runs on over the others: it can be the symbol. Later pages lose
    the symbol and title of the first also where they stand once.
    """
    front = to_letters("".join(line for page in pages[:1] for line in page[:_FRONT]))
    edges: Counter[str] = Counter()
    for page in pages:
        edges.update({_shape(page[place]) for place in _edge(page)})
    often = {shape for shape, count in edges.items() if count >= max(2, len(pages) // 3) and shape}
    begun = find_begun(pages)
    return [
        {
            place
            for place in _edge(page)
            if _is_running(
                page[place].strip(), often, front if number and place not in begun[number] else None
            )
            and not _is_structure(page[place], pages[number - 1] if number else ())
        }
        for number, page in enumerate(pages)
    ]


def find_begun(pages: Sequence[Sequence[str]]) -> list[set[int]]:
    """The places on each page of the front matter of the resolutions that begin there."""
    found = find_beginnings([line for page in pages for line in page])
    starts = accumulate((len(page) for page in pages), initial=0)
    return [
        {place for place in range(len(page)) if start + place in found}
        for page, start in zip(pages, starts, strict=False)
    ]


def _edge(page: Sequence[str]) -> set[int]:
    """The places where a running line can stand: the first and last lines of a page."""
    filled = [place for place, line in enumerate(page) if line.strip()]
    return {*filled[:4], *filled[-3:]}


def _shape(line: str) -> str:
    shape = re.sub(r"\d+", "9", re.sub(r"\s+", " ", line.strip()))
    is_note = is_rule(line) or re.match(r"9\.? \D", shape)
    return shape if len(shape) < 110 and shape != "9" and not is_note else ""


def _is_running(line: str, often: set[str], front: str | None) -> bool:
    """Whether a line at the edge of a page runs on; the first page has no front before it."""
    repeated = _shape(line) in often
    if _PAGE_NUMBER.match(line) or is_volume_head(line) or _is_print_mark(line, repeated=repeated):
        return True
    return front is not None and (repeated or _is_head(_COUNTS.sub("", line), front))


def _is_structure(line: str, before: Sequence[str]) -> bool:
    """Whether a line names the body, resolves, or is a heading that the page before has not."""
    found = split_lines(line)[0]
    if (is_opener(found) and found.text.endswith(",")) or is_resolve(found):
        return True
    is_heading = _PROVISION.match(found.text) or find_annex(found)
    return bool(is_heading) and line.strip() not in {before[one].strip() for one in _edge(before)}


def _is_print_mark(line: str, *, repeated: bool) -> bool:
    """Whether a browser printed a line: date and time, or the address with a page number."""
    inner = _COUNTS.sub("", line)
    if _STAMP.match(inner) or (inner != line and _ADDRESS.fullmatch(inner)):
        return True
    return repeated and bool(_STAMP.search(line) or _ADDRESS.search(line))


def _is_head(line: str, front: str) -> bool:
    """Whether a line is a symbol, alone or with the title that stands with it in the front."""
    if is_symbol(line) and to_letters(line) in front:
        return True
    match = _HEAD.match(line)
    if not match:
        return False
    title = f"{match['before']}{match['after']}".strip()
    known = to_letters(match["symbol"]) in front
    return not title or (known and repeats_title(title, front, least=NAMED_TITLE))


def is_symbol(text: str) -> bool:
    """Whether a text is a symbol and nothing more."""
    mentions = find_symbols(text)
    return len(mentions) == 1 and len(mentions[0].text) >= len(text) - 1


def repeats_title(text: str, front: str, *, least: int) -> bool:
    """Whether a text of so many letters reads as a title and stands in the letters of a front."""
    letters = to_letters(text)
    begins = not text[0].islower() and text[-1] not in ",;:"
    return begins and len(letters) >= least and letters in front


def to_letters(text: str) -> str:
    """The letters and digits of a text, in lower case."""
    return re.sub(r"\W+", "", text).lower()
