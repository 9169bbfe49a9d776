"""Whom a question has something told, or has act: a paragraph without them is no answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.duties.deeds import asks_to_do
from assistant.front.words import ORGANS
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation
from assistant.question.terms import Term

_TOLD = re.compile(
    r"\b(?:(?:report|submi|present|sen[dt]|address|forward|transmi|deliver|account|answer)\w*\b"
    r"[^?;]{0,40}?\bto|inform\w*|(?:inform|present|rend|remit|envi|entreg)\w*\b[^?;]{0,40}?\bal?)\s+"
    r"(?:(?:the|la|el|las|los)\s+)?$",
    re.I,
)
_ACTS = re.compile(
    r"\b(?:must|should|shall|do|does|did|is|are|was|were|has|have|can|may|debe|deben|tienen?)\s+"
    r"(?:(?:the|la|el|las|los)\s+)?$",
    re.I,
)
# “Does the Secretary General have to report?”, “must the Bureau pay?”
_BOUND = re.compile(
    r"^\W*(?:must|should|shall|(?:do|does|did|is|are|was|were|has|have)\b.*\b(?:have|has|had|need|"
    r"required|obliged|bound|asked|told|requested|supposed|expected|called\s+(?:up)?on)\s+to)\b",
    re.I,
)
_ELSE = re.compile(r"\b(?:else|other|besides|más|otr[oa]s?)\b", re.I)
_RECEIVES = re.compile(
    r"\b(?:to\s+whom|receiv\w+|told|informed|a\s+quién|recib\w+)\b|\bwhom?\b[^?]*\bto\W*$", re.I
)


def missing_party(question: str, missing: Sequence[Term], text: str) -> str:
    """The body that is told, or that is to act, where the paragraph does not have it.

    `missing` are the named things of the question that the paragraph, whose text with all that
    surrounds it is `text`, does not mention. A body of the texts may be named in small letters.
    """
    to_do = asks_to_do(question) or bool(_BOUND.search(question))
    for start, name in _missing_names(question, missing, text):
        acts = to_do and _ACTS.search(question, 0, start)
        if (acts or _is_told(question, start)) and not _is_called_shortly(name, text):
            return name
    return ""


def _missing_names(question: str, missing: Sequence[Term], text: str) -> Iterator[tuple[int, str]]:
    """Where the question names what is missing."""
    for term in missing:
        yield question.find(term.text), term.text
    for said, _ in ORGANS:
        match = said.search(question)
        if match and not said.search(text):
            yield match.start(), match.group()


def _is_called_shortly(name: str, text: str) -> bool:
    """Whether “the Council” in the text may be the Permanent Council of the question."""
    last = re.escape(name.split()[-1].capitalize())
    return " " in name and bool(
        re.search(rf"\b(?:[Tt]he|[Ii]ts|[Ee]l|[Ll]a)\s+{last}\b(?!\s+[A-Z])", text)
    )


def tells_another(inquiry: Inquiry, duties: Sequence[Obligation]) -> str:
    """Who is to report, not to be reported to, for “who reports to the Council?”; or nothing."""
    if inquiry.kind not in ("who", "which", "list"):
        return ""
    for duty in duties:
        for name in _names_of(duty) if duty.recipients else ():
            asked = re.search(rf"\b{re.escape(name)}\b", inquiry.question, re.I)
            told = any(name in one.text.lower() for one in duty.recipients)
            if duty.actor and asked and not told and _is_told(inquiry.question, asked.start()):
                return duty.actor.text
    return ""


def tells_nobody_else(
    inquiry: Inquiry, duties: Sequence[Obligation], words: tuple[int, int]
) -> bool:
    """Whether, for a follow-up “and who else?”, the words only name who is told of it."""
    if inquiry.kind != "who" or not inquiry.depends or not _ELSE.search(inquiry.question):
        return False
    if _RECEIVES.search(f"{inquiry.earlier} {inquiry.question}"):
        return False
    told = [span for duty in duties if duty.actor for span in duty.recipients]
    return any(span.start < words[1] and words[0] < span.end for span in told)


def _names_of(duty: Obligation) -> tuple[str, ...]:
    """The actor's names, and the last word of each: “the Council”."""
    return (*duty.actor_keys, *(key.split()[-1] for key in duty.actor_keys))


def _is_told(question: str, start: int) -> bool:
    """Whether what begins there is whom something is told or sent to."""
    return bool(_TOLD.search(question, 0, start))
