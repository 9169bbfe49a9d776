"""Who brought a text forward, drafted or signed it, as far as its front matter prints it."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.front.fields import name_of
from assistant.front.matter import title_evidence
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.records import Answer

_MAKERS = (
    r"countr(?:y|ies)|states?|governments?|delegations?|missions?|members?|ministers?|officials?|"
    r"groups?|países|estados|gobiernos|delegaciones"
)
_WHO = re.compile(
    rf"\b(?:who(?:m|se)?|(?:which|what)\s+(?:\w+\s+)?(?:{_MAKERS})|"
    r"(?:co-?)?sponsors|authors|signator(?:y|ies)|signatures|proponents|drafters|movers|"
    r"patrocinadores|autores|firmantes|"
    rf"qui[ée]n(?:es)?|(?:qué|cuáles)\s+(?:{_MAKERS}))\b",
    re.I,
)
# What is asked, with the participle in which front matter tells it.
_MADE = (
    (
        r"(?:co-?)?sponsor(?:s|ed)?|propos(?:ed|ers?)|proponents?|introduced|tabled|submitted|"
        r"movers?|(?:put|brought)\b.*\bforward|copatrocin\w+|patrocin\w+|propuso|"
        r"propusieron|presentó|presentaron",
        r"(?:co-?)?sponsored|proposed|introduced|tabled|submitted|presented|moved|patrocinad[ao]|"
        r"propuest[ao]|presentad[ao]",
    ),
    (
        r"draft(?:ed|ers?)|wr(?:ote|itten)|authors?|authored|penned|redact\w+|escrib\w+|autores|"
        r"autor",
        r"drafted|prepared|written|redactad[ao]",
    ),
    (
        r"signed|signator(?:y|ies)|signatures?|firm(?:ó|aron|antes?|ad[ao])",
        r"signed|firmad[ao]",
    ),
)
_PRINTED = tuple((re.compile(rf"\b(?:{asked})\b", re.I), printed) for asked, printed in _MADE)
_ASKING_WORD = re.compile(
    rf"{_MAKERS}|{'|'.join(asked for asked, _ in _MADE)}|"
    r"drafts?|put|brought|forward|behind|names?|list|main",
    re.I,
)


def asks_makers(inquiry: Inquiry, left: list[str]) -> bool:
    """Whether a question is about who brought a text forward, drafted or signed it, and no more."""
    made = _WHO.search(inquiry.question) and _printed_as(inquiry.question)
    return bool(made) and all(map(_ASKING_WORD.fullmatch, left))


def answer_makers(
    documents: tuple[str, ...], inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """Who made each document, where its front matter prints that; else that it does not say so."""
    found = [_printed(key, inquiry, catalogue) for key in documents]
    lines = tuple(filter(None, found))
    if lines:
        return ground(Draft(lines), inquiry.standalone_question, catalogue)
    names = ", ".join(name_of(catalogue.resolutions[key]) for key in documents)
    return refuse(
        f"The text of {names} does not say who proposed, drafted or signed it.",
        inquiry.standalone_question,
        catalogue,
        tuple(title_evidence(catalogue.resolutions[key]) for key in documents[:3]),
    )


def _printed_as(question: str) -> str:
    return next((printed for asked, printed in _PRINTED if asked.search(question)), "")


def _printed(document_id: str, inquiry: Inquiry, catalogue: Catalogue) -> Statement | None:
    resolution = catalogue.resolutions[document_id]
    by = rf"\b(?:{_printed_as(inquiry.question)})\s+(?:\w+\s+)?(?:by|por)\s+[^()\[\]\n]+"
    match = re.search(by, resolution.front.text, re.I)
    if match is None:
        return None
    said = escape(match[0][:1].lower() + match[0][1:].rstrip(" .,;"))
    evidence = Evidence(title_evidence(resolution).paragraph_id, *match.span())
    return Statement(f"{name_of(resolution)} was {said}.", (evidence,))
