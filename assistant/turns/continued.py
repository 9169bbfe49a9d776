"""Look-ups that go on: “and the next one?”, “the fifth?”, “¿y el inciso d?” after a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.mentions.paragraphs import find_paragraph_mentions
from assistant.question.kinds import content_words
from assistant.question.numerals import ORDINAL, to_ordinal

_NEXT = re.compile(
    r"\b(?:(?P<next>next|following|one\s+after|after\s+that|siguiente|que\s+sigue)|"
    r"(?P<previous>previous|preceding|prior|one\s+before|before\s+that|anterior|previo))\b",
    re.I,
)
_ORDINAL_ONE = re.compile(
    r"^\W*(?:(?:and|what\s+about|how\s+about|now|then|ok|or|y|o|ahora)\W+)*(?:(?:the|el|la)\s+)?"
    rf"(?P<ordinal>{ORDINAL})(?:\s+(?:one|paragraph|párrafo))?\W*$",
    re.I,
)
_NUMBER_ONE = re.compile(
    r"^\W*(?:(?:and|what\s+about|how\s+about|now|then|ok|or|no\.?|number|paragraph|para\.?|y|el|ahora|párrafo|número)\W+)*(?P<number>\d{1,3})\W*$",
    re.I,
)
_LETTER_ONE = re.compile(
    r"^\W*(?:(?:and|what\s+about|how\s+about|now|then|ok|or|what|does|sub-?paragraph|part|letter|point|item|under|the|y|el|la|inciso|letra|literal|apartado)\W+)*\(?(?P<letter>[a-z])\)?(?:\s+say)?\W*$",
    re.I,
)
_LABEL = re.compile(
    r"^(?P<lead>(?:[a-z0-9-]+\.)?)(?P<part>pre|op)-(?P<number>\d+)(?P<letters>(?:\.[a-z]+)*)$"
)
_PARTS = {"pre": "preambular", "op": "operative"}
_FROM_THE_END = {-2: "penultimate", -3: "antepenultimate"}


def continue_look_up(
    question: str, earlier: str, paragraph_ids: Sequence[str], catalogue: Catalogue
) -> str:
    """“and the next one?”, “the fifth?”, “and (d)?” after a paragraph was read: that paragraph."""
    label = _last_label(paragraph_ids)
    if label is None or not find_paragraph_mentions(earlier):
        return ""
    document_id, match = label
    number, letters = int(match["number"]), match["letters"].strip(".")
    symbol = catalogue.resolutions[document_id].symbol
    part = _PARTS[match["part"]]
    relative, ordinal = _NEXT.search(question), _ORDINAL_ONE.match(question)
    plain, letter = _NUMBER_ONE.match(question), _LETTER_ONE.match(question)
    if relative and len(content_words(question)) <= 3:
        number += 1 if relative["next"] else -1
        return f"{part} paragraph {number} of {symbol}" if number > 0 else ""
    if ordinal:
        place = to_ordinal(ordinal["ordinal"])
        behind = _FROM_THE_END.get(place, "last")
        return (
            f"{part} paragraph {place} of {symbol}"
            if place > 0
            else f"{behind} {part} paragraph of {symbol}"
        )
    if plain:
        return f"{part} paragraph {plain['number']} of {symbol}"
    if letter and (letters or catalogue.parts(f"{document_id}/{match['part']}-{number}")):
        return f"{part} paragraph {number}({letter['letter'].lower()}) of {symbol}"
    return ""


def _last_label(paragraph_ids: Sequence[str]) -> tuple[str, re.Match[str]] | None:
    """Document and label of the paragraph last read, by the question or by its citation."""
    for key in paragraph_ids[:1]:
        document_id, _, label = key.partition("/")
        match = _LABEL.match(label)
        if match:
            return document_id, match
    return None
