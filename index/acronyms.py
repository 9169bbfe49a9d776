"""Acronyms and short names learnt from the texts themselves: "Full Name (CIM)"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_ACRONYM = re.compile(r"^[A-Z][A-Z0-9&/-]*[A-Z]+(?:[ -][IVXLC]+|-\d+)?s?$")
_PARENTHESIS = re.compile(r"\(([^()\n]{2,60})\)")
_WORD = re.compile(r"[\w'’‑-]+|,")
_BOUNDARY = re.compile(r"[();:]|, (?:and )?(?:by )?(?=the\b)|\n")
_CONNECTORS = frozenset(
    "of the and or for on in to against with between from by de la el los las del y e para "
    "contra en"
    " sobre".split()
)
_INSTRUMENT = re.compile(r"\b(?:Convention|Protocol|Charter|Treaty|Agreement|Declaration|Pact)$")
NUMBERING = re.compile(r"[ -](?:[IVXLC]+|\d+)$")


@dataclass(frozen=True, slots=True)
class Acronym:
    """A short form, its full name, and the span of the paragraph that states both."""

    short: str
    name: str
    paragraph_id: str
    start: int
    end: int

    @property
    def stem(self) -> str:
        """The short form without the number of a meeting: REMJA-VI is a REMJA."""
        return NUMBERING.sub("", self.short)


def _is_short_form(text: str) -> bool:
    return bool(_ACRONYM.match(text)) or bool(_INSTRUMENT.search(text) and len(text.split()) < 4)


def _matches_initials(short: str, words: list[str]) -> bool:
    initials = [word[0].upper() for word in words if word.lower() not in _CONNECTORS]
    letters = [letter for letter in short.upper() if letter.isalpha()]
    return initials == letters


def _name_start(before: str, short: str) -> int:
    """Where the full name that ends `before` begins, or -1 when none can be told."""
    boundary = max((match.end() for match in _BOUNDARY.finditer(before)), default=0)
    words = list(_WORD.finditer(before, boundary))
    plain = [match for match in words if match.group() != ","]
    for count in range(len(short), min(len(plain), 2 * len(short) + 6) + 1):
        tail = plain[-count:]
        if tail[0].group().lower() not in _CONNECTORS and _matches_initials(
            short, [match.group() for match in tail]
        ):
            return tail[0].start()
    start = -1
    for match in reversed(words):
        word = match.group()
        if word[0].isupper():
            start = match.start()
        elif word != "," and word.lower() not in _CONNECTORS:
            break
    return start


def _described_start(before: str) -> int:
    """Where a description in small letters begins: after the last comma, semicolon or article."""
    match = re.search(r"(?:[,;:()]\s*(?:and\s+)?(?:the\s+)?|^)([^,;:()]{8,120})$", before)
    return match.start(1) if match else -1


def learn_acronyms(paragraphs: Iterable[tuple[str, str]]) -> tuple[Acronym, ...]:
    """Every short form defined in the given (paragraph_id, text) pairs, in order."""
    found = []
    for paragraph_id, text in paragraphs:
        for match in _PARENTHESIS.finditer(text):
            short = match.group(1).strip()
            if not _is_short_form(short):
                continue
            before = text[: match.start()].rstrip()
            start = _name_start(before, NUMBERING.sub("", short))
            if start < 0 or len(before) - start < len(short):
                start = _described_start(before)
            if start >= 0:
                name = text[start : len(before)]
                found.append(Acronym(short, name, paragraph_id, start, match.end()))
    return tuple(found)
