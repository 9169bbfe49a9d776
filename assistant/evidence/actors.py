"""Actors in questions: a deed that the texts ask of somebody else is not an answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation
from assistant.question.kinds import content_stems
from assistant.retrieval import stem_words

_SUBJECT = re.compile(
    r"\b(?:must|should|shall|does|do|did|is|are|was|were|has|have|will|can|may|would)\s+(?:the\s+|an?\s+)?(?P<rest>.+)$",
    re.I,
)
_ASKED_TO = re.compile(
    r"^(?:have\s+to|has\s+to|need\s+to|needs\s+to|supposed\s+to|asked\s+to|required\s+to|expected\s+to|told\s+to|to|obliged\s+to|"
    r"due\s+to|meant\s+to|going\s+to)?\s*(?P<verb>[a-z]+)\b",
    re.I,
)
_DEED = 0.75


def other_actor(
    inquiry: Inquiry, duties: Sequence[Obligation], catalogue: Catalogue
) -> Obligation | None:
    """The obligation that the question describes but that binds another actor than it names.

    None where the question names no actor of the library before a deed, or where some
    obligation of that actor fits the deed as well.
    """
    subject = _subject(inquiry.plain, duties, catalogue)
    if not subject:
        return None
    keys, deed = subject
    if len(deed) < 1:
        return None
    best_own = max(
        (_fit(deed, duty) for duty in duties if keys & set(duty.actor_keys)), default=0.0
    )
    others = [duty for duty in duties if duty.actor_keys and not keys & set(duty.actor_keys)]
    if not others:
        return None
    best = max(others, key=lambda duty: _fit(deed, duty))
    fit = _fit(deed, best)
    return best if fit >= _DEED and fit > best_own else None


def _fit(deed: frozenset[str], duty: Obligation) -> float:
    action = set(stem_words(duty.action.text))
    return len(deed & action) / len(deed)


def _subject(
    question: str, duties: Sequence[Obligation], catalogue: Catalogue
) -> tuple[frozenset[str], frozenset[str]] | None:
    """The keys of the actor that stands before a verb, and the stems of what follows."""
    match = _SUBJECT.search(question)
    if match is None:
        return None
    rest = match["rest"]
    lowered = rest.lower()
    for name, keys in _actor_names(lowered, duties, catalogue):
        if not lowered[len(name) : len(name) + 1].isalnum():
            after = rest[len(name) :].strip()
            if _ASKED_TO.match(after):
                return keys, frozenset(content_stems(after))
    return None


def _actor_names(
    text: str, duties: Sequence[Obligation], catalogue: Catalogue
) -> list[tuple[str, frozenset[str]]]:
    """Names and short forms of bodies that a text starts with, longest first, with their keys."""
    named = [
        (name, key)
        for duty in duties
        for key in duty.actor_keys
        for name in (key, key.replace("-", " "))
    ]
    for stem, acronyms in catalogue.acronyms.by_stem.items():
        for acronym in acronyms:
            name = acronym.name.lower()
            named += [(stem, name), (name, name)]
    names: dict[str, set[str]] = {}
    for name, key in named:
        if text.startswith(name):
            names.setdefault(name, set()).add(key)
    ordered = sorted(names.items(), key=lambda item: -len(item[0]))
    return [(name, frozenset(keys)) for name, keys in ordered]
