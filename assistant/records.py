"""The answer contract: turn, passage, citation and answer."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

Status = Literal["answered", "unanswerable"]
Mode = Literal["extractive", "generated"]
Support = Literal["verified quote", "supported"]
Reason = Literal[
    "",
    "nothing relevant",
    "resolution not loaded",
    "paragraph does not exist",
    "not stated by the closest paragraphs",
]


@dataclass(frozen=True, slots=True)
class Turn:
    """An earlier message of the conversation; `role` is `user` or `assistant`."""

    role: Literal["user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph as retrieved; `score` only orders passages of one question."""

    paragraph_id: str
    score: float


@dataclass(frozen=True, slots=True)
class Citation:
    """What a marker resolves to: `quote == paragraph.text[start:end]`, always.

    `citation` is the written form: AG/RES. 2118 (XXXV-O/05), operative para. 6.
    """

    paragraph_id: str
    citation: str
    quote: str
    start: int
    end: int
    title: str
    score: float


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a language model that passed its checks, in safe Markdown with its markers.

    `citations` are what its markers stand for, in the order of the markers.
    """

    text: str
    support: Support
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The one answer object of page, Python, command line and tools.

    `text` is Markdown with `[n]` markers for `citations[n - 1]`; an unanswerable question has
    no citations, a `reason`, and the closest paragraphs as `nearest`. `sentences` are those of
    a generated answer; `notice` is what the reader must know about how the answer came about.
    """

    text: str
    standalone_question: str
    citations: tuple[Citation, ...] = ()
    status: Status = "answered"
    reason: Reason = ""
    nearest: tuple[Citation, ...] = ()
    mode: Mode = "extractive"
    notice: str = ""
    sentences: tuple[Sentence, ...] = ()

    @property
    def cited(self) -> frozenset[str]:
        """Ids of the paragraphs cited."""
        return frozenset(citation.paragraph_id for citation in self.citations)

    def to_markdown(self) -> str:
        """The answer in Markdown, with the closest paragraphs below a refusal."""
        closest = [f"- {item.citation}: “{_shortened(item.quote)}”" for item in self.nearest]
        if closest:
            closest = ["Closest paragraphs, which do not answer this:", "\n".join(closest)]
        return "\n\n".join(filter(None, [self.text, self.notice, *closest]))

    def __str__(self) -> str:
        """What `print` shows: the answer in Markdown."""
        return self.to_markdown()

    def _repr_markdown_(self) -> str:
        """How a notebook shows the answer."""
        return self.to_markdown()

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain JSON-ready values."""
        return asdict(self)


def _shortened(quote: str, longest: int = 160) -> str:
    return quote if len(quote) <= longest else quote[:longest].rpartition(" ")[0] + " …"
