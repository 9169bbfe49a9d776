"""Definitions: what a short form stands for, as the texts themselves state it."""

from __future__ import annotations

import re

from assistant.acronyms import Acronym
from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry, strip_leading
from assistant.records import Answer

_ASKED = re.compile(
    r"\b(?:stand(?:s|ing)?\s+for|mean(?:s|ing)?|short\s+for|abbreviat\w*|acronyms?|initials|spell(?:ed)?\s+out|"
    r"full\s+(?:name|form|title)|defin\w+|expand\w*|refer\s+to\s+as|initialism|unabbreviated|significa)\b|"
    r"^\W*(?:and\s+|so\s+)?(?:what|who)(?:'s|\s+is|\s+are|\s+was)\s+(?:the\s+|a\s+|an\s+)?[\w-]+(?:\s[IVX]+)?(?:\s+(?:again|exactly|anyway|please|then|by\s+the\s+way))*\s*\W*$|^\W*[A-Z]{3,}[\w-]*\s*=?\W*$",
    re.I,
)
_REVERSE = re.compile(
    r"\b(?:acronym|abbreviation|short(?:\s+(?:form|name))?|initials|abbreviated|letters)\b(?:\s+\w+){0,2}\s+(?:of|for|as)\b|\babbreviat\w+\b", re.I
)
_STANDS = re.compile(r"\b(?:stand|mean|short\s+for|abbreviat|acronym|spell|full\s+(?:name|form)|expand)", re.I)
_CAPITALS = re.compile(r"\b[A-Z][A-Z-]{2,}[A-Z](?:[ -](?:[IVX]+|\d+))?\b")


def answer_definition(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Say what a short form stands for, or that the texts use it without saying."""
    question = strip_leading(inquiry.question)
    if not _ASKED.search(question):
        return None
    if _REVERSE.search(question):
        found = _named_in(question, catalogue)
        if found:
            return _say(found, inquiry, catalogue, short_first=False)
    short = _short_form_in(question, catalogue)
    if not short and inquiry.depends and not _CAPITALS.search(question):
        short = _short_form_in(inquiry.earlier, catalogue)
        if not short or not _STANDS.search(question):
            return None
    if short:
        definitions = catalogue.acronyms.definitions(short)
        return _say(definitions[0], inquiry, catalogue, short_first=True)
    unknown = _CAPITALS.search(question)
    if unknown:
        return _unexplained(unknown.group(), inquiry, catalogue)
    return None


def _short_form_in(question: str, catalogue: Catalogue) -> str:
    """The longest short form of the library that the question contains, as typed."""
    typed = re.findall(r"[\w]+(?:[- ](?:[IVX]+|\d+)\b)?", question)
    stems = sorted(catalogue.acronyms.by_stem, key=len, reverse=True)
    lowered = " ".join(re.findall(r"[\w-]+", question.lower()))
    for stem in stems:
        if re.search(rf"\b{re.escape(stem)}\b", lowered):
            numbered = [word for word in typed if word.lower().startswith(stem + "-") or word.lower().startswith(stem + " ")]
            return numbered[0] if numbered else stem
    return ""


def _named_in(question: str, catalogue: Catalogue) -> Acronym | None:
    lowered = question.lower()
    named = [
        acronym
        for group in catalogue.acronyms.by_stem.values()
        for acronym in group
        if acronym.name.lower() in lowered
    ]
    return max(named, key=lambda acronym: len(acronym.name), default=None)


def _say(acronym: Acronym, inquiry: Inquiry, catalogue: Catalogue, *, short_first: bool) -> Answer:
    if short_first:
        verb = "stands for" if acronym.short.isupper() or acronym.stem.isupper() else "is the"
        text = f"{escape(acronym.short)} {verb} {escape(acronym.name)}."
    else:
        text = f"{escape(acronym.name)}: {escape(acronym.short)}."
    evidence = Evidence(acronym.paragraph_id, acronym.start, acronym.end)
    return ground(Draft((Statement(text, (evidence,)),)), inquiry.standalone_question, catalogue)


def _unexplained(short: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    pattern = re.compile(rf"\b{re.escape(short)}\b")
    used = []
    for key, paragraph in catalogue.paragraphs.items():
        match = pattern.search(paragraph.text)
        if match:
            used.append(Evidence(key, *match.span()))
    if not used:
        message = f"The resolutions do not mention {escape(short)}."
        return refuse(message, inquiry.standalone_question, "nothing relevant", catalogue)
    message = f"The resolutions use {escape(short)} without saying what it stands for."
    return refuse(
        message,
        inquiry.standalone_question,
        "not stated by the closest paragraphs",
        catalogue,
        tuple(used[:3]),
    )
