"""Which obligations are due then: at a session, before it, in a year."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.duty_words import DUE, DUE_WORDS, due_stems
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation

_FALLS = re.compile(r"\bqué\s+(?:plazos?\s+)?vencen?\b", re.I)
_ANYTHING = re.compile(r"\b(?:any|some|every)thing\b", re.I)
_YEAR = re.compile(r"(?:19|20)\d\d")
_PERIOD = re.compile(r"\b(?:19|20)\d\d\s*(?:[-–/]|to|and)\s*(?:(?:19|20)\d\d|\d\d)\b")
_UNTIL = re.compile(r"\b(?:before|by|until|at)\s+(?:the|its)\s+[\w-]+\s+(?:\w+\s+)?session", re.I)
_BEFORE = re.compile(
    r"\b(?:before|prior\s+to|ahead\s+of|in\s+advance\s+of|by|antes\s+del?|a\s+más\s+tardar)\b", re.I
)
_ORGANIZATIONS = "OAS UN United Nations Organization of American States"


def due_then(
    inquiry: Inquiry, duties: Sequence[Obligation], catalogue: Catalogue
) -> list[Obligation]:
    """Answer “Everything due at the thirty-sixth session (of the General Assembly)”, “… in 2010”.

    A period that only touches a year, like 2010-2013, is not due in it.
    """
    asked = due_stems(" ".join(word for word in inquiry.topic if word not in DUE_WORDS))
    timed = DUE.search(inquiry.question) or _UNTIL.search(inquiry.question)
    listed = inquiry.kind in ("list", "what", "which", "who") or _FALLS.search(inquiry.question)
    if not asked or not timed or not (listed or _ANYTHING.search(inquiry.question)):
        return []
    dated = any(_YEAR.fullmatch(word) for word in inquiry.topic)

    def is_due(duty: Obligation) -> bool:
        addressed = " ".join(span.text for span in duty.recipients)
        resolution = catalogue.resolutions[duty.document_id]
        body = due_stems(f"{addressed} {resolution.organ} {_ORGANIZATIONS}")
        if dated:
            actor = duty.actor.text if duty.actor else ""
            body |= due_stems(f"{actor} {resolution.title}")
        times = [due_stems(_PERIOD.sub(" ", span.text)) for span in duty.due]
        return any(asked <= time | body and asked & time for time in times)

    found = [duty for duty in duties if is_due(duty)]
    if dated or not _BEFORE.search(inquiry.question):
        return found
    return [duty for duty in found if any(_BEFORE.match(span.text) for span in duty.due)]
