"""The records that travel from the parser to the citation: resolution and paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["front", "preambular", "operative", "annex"]
PARTS = frozenset[Kind]({"preambular", "operative", "annex"})

TITLE_LABEL = "title"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One unit of retrieval and citation.

    `text` is the exact text without its printed number, `source_text[start:end] == text`;
    offsets are -1 where the source text is not kept, and of front matter that goes on in the
    closing lines behind the last paragraph.
    """

    label: str
    kind: Kind
    text: str
    start: int = -1
    end: int = -1
    number: str = ""
    verb: str = ""
    headings: tuple[str, ...] = ()

    @property
    def chapeau_label(self) -> str:
        """Label of the paragraph this one is a part of, empty for a whole paragraph."""
        return chapeau_label(self.label)


def chapeau_label(label: str) -> str:
    """Label of the paragraph that one with this label is a part of, empty for a whole one."""
    lead, _, last = label.rpartition(".")
    return lead if "-" in lead and "-" not in last else ""


@dataclass(frozen=True, slots=True)
class Note:
    """A stretch of source text that the parser did not understand, and why."""

    problem: str
    text: str
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class Source:
    """The file a resolution was read from: its name, digest, format and encoding."""

    name: str
    sha256: str
    format: str = "txt"
    encoding: str = "utf-8"


@dataclass(frozen=True, slots=True)
class Resolution:
    """A parsed resolution: front matter as metadata, then its paragraphs in order.

    `front` is the front matter as a citable paragraph (label `title`); `date` is ISO 8601
    or empty; `adoption` is the printed place and form of adoption.
    """

    document_id: str
    symbol: str
    title: str
    front: Paragraph
    paragraphs: Sequence[Paragraph]
    source: Source
    organ: str = ""
    session: str = ""
    date: str = ""
    adoption: str = ""
    language: str = "en"
    parser_version: str = ""
    notes: Sequence[Note] = ()

    def paragraph(self, label: str) -> Paragraph:
        """The paragraph with this label; raises KeyError when there is none."""
        if label == TITLE_LABEL:
            return self.front
        for paragraph in self.paragraphs:
            if paragraph.label == label:
                return paragraph
        raise KeyError(label)

    def paragraph_id(self, label: str) -> str:
        """The one id of a paragraph, from parser to citation to qrels."""
        return f"{self.document_id}/{label}"
