"""Look-ups that go on: “and the next one?”, “the fifth?”, “¿y el inciso d?” after a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.lookup import only_reads
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
    r"^\W*(?:(?:and|what\s+about|how\s+about|now|then|ok|or|no|number|paragraph|para|y|el|ahora|párrafo|"
    r"número|(?P<read>read|quote|lee|léeme|cita|cítame)|can|could|you|me|us|back|to|go|please|al?)\W+)*"
    r"(?P<number>\d{1,3})\W*$",
    re.I,
)
_LETTER_ONE = re.compile(
    r"^\W*(?:(?:and|what\s+about|how\s+about|now|then|ok|or|what|does|sub-?paragraph|part|letter|point|item|under|the|y|el|la|inciso|letra|literal|apartado)\W+)*\(?(?P<letter>[a-z])\)?(?:\s+say)?\W*$",
    re.I,
)
_NEXT_PARAGRAPH = re.compile(
    r"\b(?:next|following|previous|preceding|prior)\s+(?:paragraph|para|clause)\b|"
    r"\bpárrafo\s+(?:siguiente|anterior)\b",
    re.I,
)
_BESIDE = re.compile(
    r"\b(?:paragraph|para|clause|párrafo)\s+(?:(?:just|right|immediately|directly)\s+)?"
    r"(?:(?P<after>after|following|behind)|before|preceding)\b"
    r"(?:\s+(?:paragraph\s+|para\s+)?(?P<number>\d{1,3})\b)?",
    re.I,
)
_READING = re.compile(
    r"\b(?:read|recite|quote|show|full\s+text|wording|(?:which|what)\s+paragraph|qué\s+párrafo|lee|léel[oa]|léeme|cita|muéstra(?:me)?l[oa])\b",
    re.I,
)
_LABEL = re.compile(
    r"^(?P<lead>(?:[a-z0-9-]+\.)?)(?P<part>pre|op)-(?P<number>\d+)(?P<letters>(?:\.[a-z]+)*)$"
)
_PARTS = {"pre": "preambular", "op": "operative"}
_FEW = 3
_FROM_THE_END = {-2: "penultimate", -3: "antepenultimate"}


def continue_look_up(
    question: str,
    earlier: str,
    paragraph_ids: Sequence[str],
    catalogue: Catalogue,
    last: str = "",
) -> str:
    """“and the next one?”, “the fifth?”, “and (d)?” after a paragraph was read: that paragraph.

    `earlier` is the question that the conversation is about, `last` the one asked last.
    """
    label = _last_label(paragraph_ids)
    if label is None:
        return ""
    document_id, match = label
    beside_it = _beside(question, match, catalogue.resolutions[document_id].symbol)
    if beside_it or not (
        find_paragraph_mentions(earlier)
        or _reads_on(last)
        or _reads_number(question)
        or _only_wants(_NEXT_PARAGRAPH.search(question))
    ):
        return beside_it
    number, letters = int(match["number"]), match["letters"].strip(".")
    inside = _where(match["lead"].rstrip("."), catalogue.resolutions[document_id].symbol)
    named = "" if match["lead"] else f"{_PARTS[match['part']]} "
    relative, ordinal = _NEXT.search(question), _ORDINAL_ONE.match(question)
    plain, letter = _NUMBER_ONE.match(question), _LETTER_ONE.match(question)
    if relative and len(content_words(question)) <= _FEW:
        step = 1 if relative["next"] else -1
        beside = _letters_beside(f"{document_id}/{match[0]}", step, catalogue) if letters else ""
        if beside:
            return f"{named}paragraph {number}{beside} of {inside}"
        number += step
        return f"{named}paragraph {number} of {inside}" if number > 0 else ""
    if ordinal:
        place = to_ordinal(ordinal["ordinal"])
        behind = _FROM_THE_END.get(place, "last")
        return (
            f"{named}paragraph {place} of {inside}"
            if place > 0
            else f"{behind} {named}paragraph of {inside}"
        )
    if plain:
        return f"{named}paragraph {plain['number']} of {inside}"
    whole = f"{document_id}/{match['lead']}{match['part']}-{number}"
    if letter and (letters or catalogue.parts(whole)):
        return f"{named}paragraph {number}({letter['letter'].lower()}) of {inside}"
    return ""


def _beside(question: str, label: re.Match[str], symbol: str) -> str:
    """“the paragraph before 8”, “the paragraph after that list”: the one beside the whole one."""
    beside = _BESIDE.search(question)
    if beside is None or not _only_wants(beside):
        return ""
    number = int(beside["number"] or label["number"]) + (1 if beside["after"] else -1)
    named = (
        "" if label["lead"] else f"{'operative' if beside['number'] else _PARTS[label['part']]} "
    )
    inside = _where(label["lead"].rstrip("."), symbol)
    return f"{named}paragraph {number} of {inside}" if number > 0 else ""


def _only_wants(named: re.Match[str] | None) -> bool:
    """Whether a paragraph is named, and nothing but to see it is asked before its name."""
    return named is not None and only_reads(tuple(content_words(named.string[: named.start()])))


def _letters_beside(paragraph_id: str, step: int, catalogue: Catalogue) -> str:
    """The letters of the sub-paragraph after or before one of the same list, as in “(b)”."""
    head = paragraph_id.rpartition(".")[0]
    listed = [key for key in catalogue.parts(head) if key.count(".") == paragraph_id.count(".")]
    place = listed.index(paragraph_id) + step if paragraph_id in listed else -1
    if not 0 <= place < len(listed):
        return ""
    label = _LABEL.match(listed[place].partition("/")[2])
    letters = label["letters"].strip(".").split(".") if label else []
    return "".join(f"({one})" for one in letters)


def _where(lead: str, symbol: str) -> str:
    """The document, with the annex or section that a label leads with."""
    if not lead:
        return symbol
    part = lead.replace("-", " ") if "-" in lead else f"section {lead.upper()}"
    return f"{part} of {symbol}"


def _reads_on(question: str) -> bool:
    """Whether a paragraph was asked to be read out, or the one before or after it."""
    few = len(content_words(question)) <= _FEW
    return few and bool(_READING.search(question) or _NEXT.search(question))


def _reads_number(question: str) -> bool:
    """Whether “read me 15” is asked."""
    match = _NUMBER_ONE.match(question)
    return match is not None and match["read"] is not None


def _last_label(paragraph_ids: Sequence[str]) -> tuple[str, re.Match[str]] | None:
    """Document and label of the paragraph last read, by the question or by its citation."""
    for key in paragraph_ids[:1]:
        document_id, _, label = key.partition("/")
        match = _LABEL.match(label)
        if match:
            return document_id, match
    return None
