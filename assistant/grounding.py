"""From draft to answer: every quotation is checked against its paragraph, then marked and cited."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.clauses import Span, quotable
from assistant.records import Answer, Citation, Reason

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~$])")
_WHITE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quotation to be cited: the span [start:end] of a paragraph's text."""

    paragraph_id: str
    start: int
    end: int
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of an answer in safe Markdown, with what supports it.

    A `framing` sentence says nothing about the resolutions' content and needs no support.
    """

    text: str
    evidence: tuple[Evidence, ...] = ()
    framing: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """The statements of an answer in order; `quoted` adds the quotations below them."""

    statements: tuple[Statement, ...]
    quoted: bool = True


def escape(text: str) -> str:
    """Text of a document or user as Markdown that shows just that text."""
    return _SPECIAL.sub(r"\\\1", _WHITE.sub(" ", text).strip())


def to_citation(evidence: Evidence, catalogue: Catalogue) -> Citation | None:
    """The citation of a piece of evidence; None when its span is not in its paragraph."""
    paragraph = catalogue.paragraphs.get(evidence.paragraph_id)
    if paragraph is None or not 0 <= evidence.start < evidence.end <= len(paragraph.text):
        return None
    return Citation(
        paragraph_id=evidence.paragraph_id,
        citation=catalogue.citation(evidence.paragraph_id),
        quote=paragraph.text[evidence.start : evidence.end],
        start=evidence.start,
        end=evidence.end,
        title=catalogue.resolution_of(evidence.paragraph_id).title,
        score=round(evidence.score, 4),
    )


def ground(draft: Draft, standalone_question: str, catalogue: Catalogue) -> Answer:
    """The answer of a draft; statements whose evidence does not hold are left out.

    Raises:
        ValueError: no statement with evidence is left of a draft that had some.
    """
    citations: list[Citation] = []
    lines: list[str] = []
    supported = False
    for statement in draft.statements:
        found = [to_citation(evidence, catalogue) for evidence in statement.evidence]
        kept = [citation for citation in found if citation is not None]
        if not statement.framing and not kept:
            continue
        supported = supported or bool(kept)
        markers = []
        for citation in kept:
            if citation not in citations:
                citations.append(citation)
            markers.append(citations.index(citation) + 1)
        lines.append(_mark(statement.text, markers))
    if not supported and any(statement.evidence for statement in draft.statements):
        raise ValueError("No statement of the draft is supported by its evidence.")
    text = "\n".join(lines)
    if draft.quoted and citations:
        text += "\n\n" + "\n\n".join(
            quotation(number, citation) for number, citation in enumerate(citations, 1)
        )
    return Answer(text=text, standalone_question=standalone_question, citations=tuple(citations))


def _mark(text: str, markers: list[int]) -> str:
    """Put the markers before the closing full stop of a sentence."""
    if not markers:
        return text
    marks = "".join(f"[{number}]" for number in dict.fromkeys(markers))
    for ending in (".", ":"):
        if text.endswith(ending):
            return f"{text[: -len(ending)]} {marks}{ending}"
    return f"{text} {marks}"


def quotation(number: int, citation: Citation) -> str:
    """A checked quotation as a Markdown block, with its marker and written citation."""
    return f"> “{escape(citation.quote)}”\n>\n> — {escape(citation.citation)} [{number}]"


def evidence_around(
    paragraph_id: str, span: Span, catalogue: Catalogue, *, longest: int = 900
) -> Evidence:
    """The sentence around a stretch of a paragraph, or its clauses where that is too long."""
    text = catalogue.paragraphs[paragraph_id].text
    return Evidence(paragraph_id, *quotable(text, *span, longest))


def refuse(
    message: str,
    standalone_question: str,
    catalogue: Catalogue,
    nearest: tuple[Evidence, ...] = (),
    *,
    reason: Reason = "not stated by the closest paragraphs",
) -> Answer:
    """An unanswerable answer: its reason in a sentence, no citations, the closest paragraphs."""
    closest = tuple(
        citation
        for citation in (to_citation(evidence, catalogue) for evidence in nearest)
        if citation is not None
    )
    return Answer(
        text=message,
        standalone_question=standalone_question,
        status="unanswerable",
        reason=reason,
        nearest=closest,
    )
