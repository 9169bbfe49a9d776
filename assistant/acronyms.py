"""Acronyms and short names learnt from the texts themselves: "Full Name (CIM)"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
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
_NUMBERING = re.compile(r"[ -](?:[IVXLC]+|\d+)$")


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
        return _NUMBERING.sub("", self.short)


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
            start = _name_start(before, _NUMBERING.sub("", short))
            if start < 0 or len(before) - start < len(short):
                start = _described_start(before)
            if start >= 0:
                name = text[start : len(before)]
                found.append(Acronym(short, name, paragraph_id, start, match.end()))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class AcronymTable:
    """The learnt short forms, looked up by short form or by words of the full name."""

    by_stem: Mapping[str, tuple[Acronym, ...]]

    def definitions(self, word: str) -> tuple[Acronym, ...]:
        """Definitions of a short form, exact number first, then the usual name."""
        known = self.by_stem.get(_NUMBERING.sub("", word.strip()).lower(), ())
        counts = Counter(acronym.name.lower() for acronym in known)
        wanted = word.lower().replace("-", " ")
        return tuple(
            sorted(
                known,
                key=lambda acronym: (
                    acronym.short.lower().replace("-", " ") != wanted,
                    not acronym.name[0].isupper(),
                    -counts[acronym.name.lower()],
                    len(acronym.name),
                ),
            )
        )

    def expansions(self, text: str) -> tuple[str, ...]:
        """Full names of the short forms in `text`, and short forms of the names in it."""
        lowered = text.lower()
        words = set(re.findall(r"[\w]+", lowered))
        added: list[str] = []
        for stem, acronyms in self.by_stem.items():
            names = {acronym.name.lower() for acronym in acronyms if acronym.name[0].isupper()}
            if stem in words or (" " in stem and stem in lowered):
                best = self.definitions(stem)
                added.extend(acronym.name for acronym in best[:1])
            elif any(name in lowered for name in names):
                added.append(acronyms[0].stem)
        return tuple(added)


def build_acronym_table(acronyms: Iterable[Acronym]) -> AcronymTable:
    """Group learnt short forms by their stem in lower case."""
    grouped: dict[str, list[Acronym]] = defaultdict(list)
    for acronym in acronyms:
        grouped[acronym.stem.lower()].append(acronym)
    return AcronymTable({stem: tuple(group) for stem, group in grouped.items()})
