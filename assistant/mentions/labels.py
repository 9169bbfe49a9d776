"""From a named paragraph to the labels it stands for in a document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from assistant.catalogue import Catalogue
from assistant.mentions.paragraphs import ParagraphMention
from assistant.question.numerals import to_number

_LABEL = re.compile(
    r"^(?:(?P<lead>.+)\.)?(?P<part>pre|op|par)-(?P<number>[^.]+)(?P<letters>(?:\.[^.]+)*)$"
)
_HEADING = re.compile(
    r"(?:(?:section|part|chapter|sección|parte|capítulo)\s+)?([A-Z]|[IVXLC]+|\d{1,2})"
    r"(?:[.:)]|\s*[-–—]|\s*$)",
    re.I,
)
_KEPT = 8_192
PART_NAMES = {"pre": "preambular", "op": "operative"}


@dataclass(frozen=True, slots=True)
class _Place:
    """A label taken apart: `b.op-3.a` has lead `b`, part `op`, number `3` and letter `a`."""

    key: str
    lead: str
    part: str
    number: str
    letters: tuple[str, ...]

    @property
    def is_annex(self) -> bool:
        return self.lead.startswith(("annex", "appendix"))


@lru_cache(_KEPT)
def _places(keys: tuple[str, ...]) -> tuple[_Place, ...]:
    found = []
    for key in keys:
        match = _LABEL.match(key.partition("/")[2])
        if match:
            letters = tuple(match["letters"].split(".")[1:])
            part = "pre" if match["part"] == "pre" else "op"
            found.append(_Place(key, match["lead"] or "", part, match["number"], letters))
    return tuple(found)


def resolve_mention(
    mention: ParagraphMention, document_id: str, catalogue: Catalogue
) -> tuple[str, ...]:
    """Ids of the paragraphs of a document that a mention names, empty when there is none.

    Without a section named, the body goes before its sections, and these before annexes.
    """
    if mention.document_ids and document_id not in mention.document_ids:
        return ()
    return _resolve(mention, catalogue.keys[document_id])


def resolve_heading(
    mention: ParagraphMention, document_id: str, catalogue: Catalogue
) -> tuple[str, ...]:
    """Ids of the whole paragraphs under the heading of a section through which numbers run on."""
    if not mention.section or mention.section.startswith("annex"):
        return ()
    return tuple(
        key
        for key, paragraph in catalogue.in_order(document_id)
        if not paragraph.chapeau_label
        and any(_is_headed(heading, mention.section) for heading in paragraph.headings)
        and (mention.number is None or key.endswith(f"-{mention.number}"))
    )


def _is_headed(heading: str, section: str) -> bool:
    """Whether a heading begins with the letter or number of a section: “IV”, “B. Funds”."""
    match = _HEADING.match(heading)
    if match is None:
        return False
    named = match[1].lower()
    return named == section or to_number(named) == (to_number(section) or -1)


@lru_cache(_KEPT)
def _resolve(mention: ParagraphMention, keys: tuple[str, ...]) -> tuple[str, ...]:
    places = [place for place in _places(keys) if not mention.part or place.part == mention.part]
    if not mention.part and not (mention.number is None and not mention.letters):
        operative = [place for place in places if place.part == "op"]
        places = operative or places
    if mention.section:
        return _matching(mention, [one for one in places if _is_in(one.lead, mention.section)])
    body = [place for place in places if not place.lead]
    sections = [place for place in places if place.lead and not place.is_annex]
    annexes = [place for place in places if place.is_annex]
    tiers = ([*body, *sections], annexes) if mention.counted else (body, sections, annexes)
    return next(filter(None, (_matching(mention, tier) for tier in tiers)), ())


def _is_in(lead: str, section: str) -> bool:
    """Whether a label's lead names the section: `annex` is any annex, `annex-ii` the second."""
    if section == "annex":
        return lead.startswith(("annex", "appendix"))
    kind, _, number = section.rpartition("-")
    if kind:
        first, _, lead_number = lead.partition(".")[0].rpartition("-")
        same = lead_number == number or (to_number(number) or number) == to_number(lead_number)
        return first.startswith(("annex", "appendix")) and same
    named = lead.split(".")
    return section in named or (
        section.isdecimal()
        and any(int(section) in (to_number(one), _letter_number(one)) for one in named)
    )


def _letter_number(letter: str) -> int | None:
    """2 for b: the second section is the one lettered so."""
    return ord(letter) - ord("a") + 1 if len(letter) == 1 and letter.isalpha() else None


def _matching(mention: ParagraphMention, places: Iterable[_Place]) -> tuple[str, ...]:
    places = list(places)
    if mention.counted and mention.number is not None:
        whole = [place for place in places if not place.letters]
        index = mention.number - 1 if mention.number > 0 else mention.number
        if not -len(whole) <= index < len(whole):
            return ()
        counted = whole[index]
        return tuple(
            place.key
            for place in places
            if (place.lead, place.part, place.number)
            == (counted.lead, counted.part, counted.number)
            and place.letters == mention.letters
        )
    if mention.number is None and not mention.letters:
        return tuple(place.key for place in places if not place.letters)
    numbered = [
        place for place in places if mention.number is None or place.number == str(mention.number)
    ]
    if mention.letters and mention.letters[-1].startswith("-"):
        above = mention.letters[:-1]
        beside = [place for place in numbered if place.letters and place.letters[:-1] == above]
        back = -int(mention.letters[-1])
        return (beside[-back].key,) if back <= len(beside) else ()
    return tuple(place.key for place in numbered if place.letters == mention.letters)


def describe_numbers(document_id: str, part: str, catalogue: Catalogue) -> str:
    """“operative paragraphs 1–7”, by section where numbers restart; empty when there are none."""
    numbers: dict[str, list[str]] = {}
    for place in _places(catalogue.keys[document_id]):
        if place.part == part and not place.letters and not place.is_annex:
            numbers.setdefault(place.lead, []).append(place.number)
    if not numbers:
        return ""
    said = [
        f"{_runs(printed)} in section {lead.upper()}" if lead else _runs(printed)
        for lead, printed in numbers.items()
    ]
    count = sum(len(printed) for printed in numbers.values())
    return f"{PART_NAMES[part]} paragraph{'s' if count > 1 else ''} {', '.join(said)}"


def _runs(numbers: list[str]) -> str:
    """1–3, 5 for 1, 2, 3, 5."""
    runs: list[list[str]] = []
    for number in numbers:
        follows = runs and number.isdecimal() and runs[-1][-1].isdecimal()
        if follows and int(number) == int(runs[-1][-1]) + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def name_mention(mention: ParagraphMention) -> str:
    """How a mention is spoken of: “operative paragraph 3(d)”, “paragraph 9 of annex 2”."""
    part = f"{PART_NAMES[mention.part]} " if mention.part else ""
    letters = "".join(f"({letter})" for letter in mention.letters)
    from_end = "-" in "".join(mention.letters)
    if mention.number is not None and mention.number >= 0 and not from_end:
        name = f"{part}paragraph {mention.number}{letters}"
    elif letters and not from_end:
        name = f"sub-paragraph {letters}"
    else:
        name = mention.text.strip()
    if not mention.section or (mention.number is None and not letters):
        return name
    kind, _, number = mention.section.partition("-")
    where = f"{kind} {number}".strip() if kind == "annex" else f"section {kind.upper()}"
    return f"{name} of {where}"
