"""Labels of a corpus as our labels, and where the parser sees a paragraph otherwise."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from eval.conventions import ANNEX
from index.records import Paragraph

_OPENER = re.compile(
    r"[_*\s]*(?:the|la|el|le|l’)\s(?:.{0,120},|.{0,20}(?:assembly|council)[.:]?)[_*\s]*$",
    re.IGNORECASE,
)
_LEAD, _FULL = 40, 200
_CLOSING = re.compile(
    r"\W*(?:\d+(?:st|nd|rd|th)\b.{0,40}\bmeeting\b.{0,30}|\d{1,2}\s[A-Z][a-z]+\s\d{4})\W*$",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Expected:
    """What the labels of the corpus say of one paragraph."""

    text: str
    part: str
    label: str
    in_annex: bool


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A paragraph whose part or label the parser sees otherwise."""

    document: str
    expected: str
    found: str
    text: str


def to_expected(blocks: Sequence[Mapping[str, Any]]) -> tuple[Expected, ...]:
    """The labels of a document's paragraphs by our conventions.

    Lines that only name the adopting body, meeting or date are no paragraphs; a paragraph
    without a printed number is counted; what comes after the heading of an annex is part of it.
    """
    expected = []
    counting = _Counting()
    in_annex = False
    for block in blocks:
        text = block["text"]
        if block["type"] != "paragraph" and ANNEX.match(text):
            in_annex = True
            counting.restart()
        if block.get("restarts"):
            counting.preambular = 0
        if _is_no_paragraph(block):
            continue
        if _OPENER.match(text) and len(text) < 130 and not block["prefix"]:
            counting.restart()
            continue
        kind, path = counting.count(block)
        expected.append(Expected(text, kind, f"{kind}-{'.'.join(path)}", in_annex))
    return tuple(expected)


def _is_no_paragraph(block: Mapping[str, Any]) -> bool:
    text = block["text"]
    if block["type"] != "paragraph" or (block["part"] is None and block["level"] is None):
        return True
    bare = _CLOSING.match(text) or len(text.strip("_* ")) < 3
    return bool(bare) and not block["prefix"]


@dataclass(slots=True)
class _Counting:
    """The open labels, outermost first, with their levels; level 0 is the preamble's."""

    preambular: int = 0
    stack: list[tuple[int, str]] = field(default_factory=list)
    bullets: dict[tuple[str, ...], int] = field(default_factory=lambda: defaultdict(int))

    def restart(self) -> None:
        self.preambular, self.stack = 0, []

    def count(self, block: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
        """The part of the next labelled block and its path; bullets are counted."""
        if block["part"] == "preambular" and block["level"] is None:
            self.preambular += 1
            self.stack = [(0, str(self.preambular))]
        else:
            self._nest(block)
        return ("op" if self.stack[0][0] else "pre"), tuple(one for _, one in self.stack)

    def _nest(self, block: Mapping[str, Any]) -> None:
        prefix = re.sub(r"[^a-z0-9.]+", "", (block["prefix"] or "").lower()).strip(".")
        rank = block["level"] or 1
        if block["part"] == "operative" and rank == 1:
            self.stack = []
        while self.stack and self.stack[-1][0] >= rank:
            self.stack.pop()
        if not prefix:
            path = tuple(one for _, one in self.stack)
            self.bullets[path] += 1
            prefix = str(self.bullets[path])
        self.stack.append((rank, prefix))
        if block.get("inner"):
            self.stack.append((rank + 1, block["inner"]))


def compare(
    document: str, expected: Sequence[Expected], paragraphs: Sequence[Paragraph]
) -> tuple[list[Disagreement], int]:
    """The disagreements over a document's paragraphs, and how many were compared.

    Unnumbered text in annexes is left out: the corpus has no convention for it.
    """
    keys = [_key(paragraph.text) for paragraph in paragraphs]
    places: dict[str, deque[int]] = defaultdict(deque)
    for place, key in enumerate(keys):
        places[key[:_LEAD]].append(place)
    wrong, compared = [], 0
    for one in expected:
        found = _find(_key(one.text), keys, places)
        if one.in_annex and one.part == "pre":
            continue
        compared += 1
        label = paragraphs[found].label if found >= 0 else "missing"
        if _local(label) != one.label:
            wrong.append(Disagreement(document, one.label, label, one.text))
    return wrong, compared


def _find(key: str, keys: Sequence[str], places: Mapping[str, deque[int]]) -> int:
    """The place not yet taken whose text starts most like the key, -1 for none."""
    queue = places.get(key[:_LEAD])
    if queue is None and len(key) < _LEAD:
        queue = next((places[one[:_LEAD]] for one in keys if one.startswith(key)), None)
    if not queue:
        return -1
    alike = next((place for place in queue if keys[place][:_FULL] == key[:_FULL]), queue[0])
    queue.remove(alike)
    return alike


def _key(text: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKD", text.casefold()))


def _local(label: str) -> str:
    return re.split(r"\.(?=(?:op|pre)-)", label)[-1]
