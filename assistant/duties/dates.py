"""Which obligations are due then: at a session, before it, in a year, by a day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from assistant.catalogue import Catalogue
from assistant.duties.windows import Window, deadlines, window_asked
from assistant.duties.words import ASSIGNING, DUE, DUE_WORDS, TO_BE_DONE, due_stems
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation
from assistant.question.kinds import content_stems
from assistant.retrieval import stem_words
from assistant.subjects.themes import said_all_over

_FALLS = re.compile(r"\bqué\s+(?:plazos?\s+)?vencen?\b", re.I)
_ANYTHING = re.compile(r"\b(?:any|some|every)thing\b", re.I)
_PERIOD = re.compile(r"\b(?:19|20)\d\d\s*(?:[-–/]|to|and)\s*(?:(?:19|20)\d\d|\d\d)\b")
_UNTIL = re.compile(r"\b(?:before|by|until|at)\s+(?:the|its)\s+[\w-]+\s+(?:\w+\s+)?session", re.I)
_BEFORE = re.compile(
    r"\b(?:before|prior\s+to|ahead\s+of|in\s+advance\s+of|by|antes\s+del?|a\s+más\s+tardar)\b", re.I
)
_LISTED = ("list", "what", "which", "who")
# “What deadlines fall in 2013?” asks for what is due, not when something is.
_DEADLINES = re.compile(r"\b(?:deadlines|due\s+dates|time\s+limits|plazos|vencimientos)\b", re.I)
_TO_BODY = re.compile(r"\b(?:to|before|for|with|al?|ante|para)\s+(?:the|la|el)\s", re.I)
_OF_TEXT = re.compile(
    r"\b(?:under|in|of|by|from|for|según|en|del?)\s+(?:the|la|el)\s+(?P<words>(?:[\w’'-]+\s+){1,5}?)"
    r"(?:resolution|text|document|decision|declaration|renewal|programme|program|resolución|texto|decisión)\b",
    re.I,
)
_ORGANIZATIONS = ("OAS", "UN", "United Nations", "Organization of American States")
_ENOUGH = 2


def names_deadline(question: str) -> bool:
    """Whether a question asks what is due in a time: “due in 2013” means no text of 2013."""
    return bool(DUE.search(question)) and window_asked(question) is not None


def due_then(
    inquiry: Inquiry, duties: Sequence[Obligation], catalogue: Catalogue
) -> list[Obligation]:
    """Answer “Everything due at the thirty-sixth session (of the General Assembly)”, “… in 2010”.

    A period that only touches a year, like 2010-2013, is not due in it.
    """
    window = window_asked(inquiry.plain)
    if window is not None:
        return _due_within(window, inquiry, duties, catalogue)
    asked = due_stems(" ".join(word for word in inquiry.topic if word not in DUE_WORDS))
    timed = DUE.search(inquiry.question) or _UNTIL.search(inquiry.question)
    listed = inquiry.kind in _LISTED or _FALLS.search(inquiry.question)
    if not asked or not timed or not (listed or _ANYTHING.search(inquiry.question)):
        return []

    def is_due(duty: Obligation) -> bool:
        times = [due_stems(_PERIOD.sub(" ", span.text)) for span in duty.due]
        body = _body(duty, catalogue)
        return any(asked <= time | body and asked & time for time in times)

    found = [duty for duty in duties if is_due(duty)]
    if not _BEFORE.search(inquiry.question):
        return found
    return [duty for duty in found if any(_BEFORE.match(span.text) for span in duty.due)]


def _due_within(
    window: Window, inquiry: Inquiry, duties: Sequence[Obligation], catalogue: Catalogue
) -> list[Obligation]:
    """What is due in a stretch of time, where nothing but whom, what text and what time is said."""
    question = inquiry.plain
    listed = inquiry.kind in _LISTED or _FALLS.search(question) or _DEADLINES.search(question)
    timed = DUE.search(question) or TO_BE_DONE.search(question)
    if not timed or not (listed or _ANYTHING.search(question)):
        return []
    rest = f"{question[: window.start]} {question[window.end :]}"
    of_text = _OF_TEXT.search(rest)
    named = frozenset(content_stems(of_text["words"])) - ASSIGNING if of_text else frozenset()
    asked = frozenset(content_stems(rest)) - ASSIGNING - named

    due = [duty for duty in duties if is_due_within(window, duty, catalogue)]
    due = [duty for duty in due if _is_about(duty, named, catalogue)]
    keys = [due_stems(key) for duty in duties for key in duty.actor_keys]
    bodies = {stem for key in keys if key <= asked for stem in key}
    bodies |= {stem for stem in asked if stem in catalogue.acronyms.by_stem}
    own = [duty for duty in due if asked <= _actor(duty) | _bodies_named(duty, asked, catalogue)]
    if not _TO_BODY.search(question):
        own = [duty for duty in own if asked & _actor(duty)] or own
    found = own or [duty for duty in due if asked <= _said(duty, asked, bodies, catalogue)]
    return [duty for duty in duties if duty in found or _goes_with(duty, found)]


def _goes_with(duty: Obligation, found: Sequence[Obligation]) -> bool:
    """Whether a duty without a time follows, in its sentence, one of the same body that has it."""
    return not duty.due and any(
        (duty.paragraph_id, duty.actor_keys) == (one.paragraph_id, one.actor_keys)
        and one.action.start < duty.action.start
        for one in found
    )


def _actor(duty: Obligation) -> set[str]:
    return due_stems(" ".join((duty.actor.text if duty.actor else "", *duty.actor_keys)))


def _said(
    duty: Obligation, asked: AbstractSet[str], bodies: AbstractSet[str], catalogue: Catalogue
) -> AbstractSet[str]:
    """The stems of whom a duty concerns, and of those asked that its text says all over.

    A word of somebody's name tells who is to act, not what the text is about.
    """
    title = {one for one in asked if duty.document_id in catalogue.title_stems.get(one, ())}
    theme = title | (said_all_over(duty.document_id, asked, catalogue) - bodies)
    return _actor(duty) | _bodies_named(duty, asked, catalogue) | theme


def _bodies_named(
    duty: Obligation, asked: AbstractSet[str], catalogue: Catalogue
) -> AbstractSet[str]:
    """The stems of the organs and organizations of a duty that a question names, not in part."""
    organ = catalogue.resolutions[duty.document_id].organ
    names = [due_stems(name) for name in (organ, *_ORGANIZATIONS)]
    names += [due_stems(span.text) for span in duty.recipients]
    told = (name & asked for name in names if len(name & asked) >= min(_ENOUGH, len(name)))
    return frozenset(stem for name in told for stem in name)


def is_due_within(window: Window, duty: Obligation, catalogue: Catalogue) -> bool:
    """Whether a time that the duty is due at lies in a window, and not before its own text."""
    adopted = catalogue.resolutions[duty.document_id].date
    return any(
        window.holds(one) and one.last.isoformat() >= adopted
        for span in duty.due
        for one in deadlines(_PERIOD.sub(" ", span.text))
    )


def _is_about(duty: Obligation, named: AbstractSet[str], catalogue: Catalogue) -> bool:
    """Whether its document has all of the words that name it, at least one in its title."""
    stems = named - _body(duty, catalogue)
    document_id = duty.document_id
    titled = {stem for stem in stems if document_id in catalogue.title_stems.get(stem, ())}
    if stems <= titled:
        return True
    texts = (one.text for _, one in catalogue.in_order(document_id))
    return bool(titled) and stems - titled <= set(stem_words(" ".join(texts)))


def _body(duty: Obligation, catalogue: Catalogue) -> set[str]:
    """The stems of the organs that a duty is done to or laid down by."""
    addressed = " ".join(span.text for span in duty.recipients)
    organ = catalogue.resolutions[duty.document_id].organ
    return due_stems(" ".join((addressed, organ, *_ORGANIZATIONS)))
