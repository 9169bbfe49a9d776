"""Look-ups that go on: “and the next one?”, “the fifth?”, “¿y el inciso d?” after a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.lookup import only_reads
from assistant.mentions.labels import PART_NAMES
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
_FEW = 3
_FROM_THE_END = {-2: "penultimate", -3: "antepenultimate"}


@dataclass(frozen=True, slots=True)
class _Read:
    """The paragraph read last: `lead` is the annex or section of its label, with a dot."""

    paragraph_id: str
    symbol: str
    lead: str
    part: str
    number: int
    letters: str

    def beside(self, number: int | str, part: str = "") -> str:
        """How one of the same document is asked for: “operative paragraph 4 of AG/RES. 7”."""
        return f"{self._kind(part)}paragraph {number} of {self._where()}"

    def counted(self, place: int) -> str:
        """How the paragraph at a place is asked for, where that is below 0 from the end."""
        if place > 0:
            return self.beside(place)
        behind = _FROM_THE_END.get(place, "last")
        return f"{behind} {self._kind()}paragraph of {self._where()}"

    def _kind(self, part: str = "") -> str:
        return "" if self.lead else f"{PART_NAMES[part or self.part]} "

    def _where(self) -> str:
        """The document, with the annex or section that the label leads with."""
        lead = self.lead.rstrip(".")
        if not lead:
            return self.symbol
        part = lead.replace("-", " ") if "-" in lead else f"section {lead.upper()}"
        return f"{part} of {self.symbol}"


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
    read = _last_read(paragraph_ids, catalogue)
    if read is None:
        return ""
    beside = _beside(question, read)
    if beside or not (
        find_paragraph_mentions(earlier)
        or _reads_on(last)
        or _reads_number(question)
        or _only_wants(_NEXT_PARAGRAPH.search(question))
    ):
        return beside
    return _continue_from(read, question, catalogue)


def _continue_from(read: _Read, question: str, catalogue: Catalogue) -> str:
    """The paragraph that a question goes on to from the one read, empty where it does not."""
    relative = _NEXT.search(question)
    if relative and len(content_words(question)) <= _FEW:
        return _step(read, 1 if relative["next"] else -1, catalogue)
    if ordinal := _ORDINAL_ONE.match(question):
        return read.counted(to_ordinal(ordinal["ordinal"]))
    if plain := _NUMBER_ONE.match(question):
        return read.beside(plain["number"])
    letter = _LETTER_ONE.match(question)
    whole = read.paragraph_id.removesuffix(read.letters)
    if letter and (read.letters or catalogue.parts(whole)):
        return read.beside(f"{read.number}({letter['letter'].lower()})")
    return ""


def _step(read: _Read, step: int, catalogue: Catalogue) -> str:
    """The paragraph or the sub-paragraph of the same list after or before the one read."""
    letters = _letters_beside(read.paragraph_id, step, catalogue) if read.letters else ""
    if letters:
        return read.beside(f"{read.number}{letters}")
    return read.beside(read.number + step) if read.number + step > 0 else ""


def _beside(question: str, read: _Read) -> str:
    """“the paragraph before 8”, “the paragraph after that list”: the one beside the whole one."""
    beside = _BESIDE.search(question)
    if beside is None or not _only_wants(beside):
        return ""
    number = int(beside["number"] or read.number) + (1 if beside["after"] else -1)
    return read.beside(number, "op" if beside["number"] else "") if number > 0 else ""


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


def _reads_on(question: str) -> bool:
    """Whether a paragraph was asked to be read out, or the one before or after it."""
    few = len(content_words(question)) <= _FEW
    return few and bool(_READING.search(question) or _NEXT.search(question))


def _reads_number(question: str) -> bool:
    """Whether “read me 15” is asked."""
    match = _NUMBER_ONE.match(question)
    return match is not None and match["read"] is not None


def _last_read(paragraph_ids: Sequence[str], catalogue: Catalogue) -> _Read | None:
    """The paragraph last read, by the question or by its citation."""
    for key in paragraph_ids[:1]:
        document_id, _, label = key.partition("/")
        match = _LABEL.match(label)
        if match:
            symbol, (lead, part) = catalogue.resolutions[document_id].symbol, match.group(1, 2)
            return _Read(key, symbol, lead, part, int(match["number"]), match["letters"])
    return None
