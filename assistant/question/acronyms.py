"""Short forms and the full names that the texts give them, looked up either way."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assistant.question.kinds import content_words
from index.acronyms import NUMBERING, Acronym, learn_acronyms

__all__ = ["Acronym", "AcronymTable", "build_acronym_table", "learn_acronyms"]


WELL_KNOWN = {
    "un": "United Nations",
    "unga": "United Nations General Assembly",
    "unsc": "United Nations Security Council",
    "oas": "Organization of American States",
    "ngo": "non-governmental organization",
    "ngos": "non-governmental organizations",
    "eu": "European Union",
    "ecosoc": "Economic and Social Council",
    "sg": "Secretary-General",
    "dg": "Director-General",
    "ga": "General Assembly",
    "hrc": "Human Rights Council",
    "idb": "Inter-American Development Bank",
    "ilo": "International Labour Organization",
}
"""Short forms that texts use without explaining, and people more than texts."""


@dataclass(frozen=True, slots=True)
class AcronymTable:
    """The learnt short forms, looked up by short form or by words of the full name.

    `names` are, by stem, the full names that begin with a capital, in small letters.
    """

    by_stem: Mapping[str, tuple[Acronym, ...]]
    names: Mapping[str, frozenset[str]]

    def definitions(self, word: str) -> tuple[Acronym, ...]:
        """Definitions of a short form, exact number first, then the usual name."""
        known = self.by_stem.get(NUMBERING.sub("", word.strip()).lower(), ())
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

    def short_forms_in(self, text: str) -> tuple[str, ...]:
        """Stems of the short forms in a text; a common word is one only in capitals."""
        lowered = text.lower()
        words = set(re.findall(r"\w+", lowered))

        def stands(stem: str) -> bool:
            if stem.isalnum():
                return stem in words
            parts = re.findall(r"\w+", stem)
            return (
                words.issuperset(parts)
                and re.search(rf"\b{re.escape(stem)}\b", lowered) is not None
            )

        return tuple(
            stem
            for stem in self.by_stem
            if stands(stem)
            and (content_words(stem) or re.search(rf"\b{re.escape(stem.upper())}\b", text))
        )

    def expansions(self, text: str) -> tuple[str, ...]:
        """Full names of the short forms in `text`, and short forms of the names in it."""
        lowered = text.lower()
        words = set(re.findall(r"\w+", lowered))
        added: list[str] = []
        typed = set(self.short_forms_in(text))
        for stem, acronyms in self.by_stem.items():
            if stem in typed:
                best = self.definitions(stem)
                added.extend(acronym.name for acronym in best[:1])
            elif any(name in lowered for name in self.names[stem]):
                added.append(acronyms[0].stem)
        added.extend(
            name
            for short, name in WELL_KNOWN.items()
            if short in words and short not in self.by_stem
        )
        return tuple(added)


def build_acronym_table(acronyms: Iterable[Acronym]) -> AcronymTable:
    """Group learnt short forms by their stem in lower case."""
    grouped: dict[str, list[Acronym]] = defaultdict(list)
    for acronym in acronyms:
        grouped[acronym.stem.lower()].append(acronym)
    names = {
        stem: frozenset(acronym.name.lower() for acronym in group if acronym.name[0].isupper())
        for stem, group in grouped.items()
    }
    return AcronymTable({stem: tuple(group) for stem, group in grouped.items()}, names)
