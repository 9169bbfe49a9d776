"""“Which acronyms does it spell out?”: every short form that the texts explain, with its name."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.question.acronyms import Acronym
from assistant.question.text_words import TEXT_WORDS
from assistant.records import Answer

_ASKED = re.compile(
    r"\b(?:acronyms|abbreviations|initialisms|short\s+forms|siglas|acrónimos|abreviaturas)\b", re.I
)
_WORDS = TEXT_WORDS | frozenset(
    """acronyms abbreviations initialisms short forms list show name all every use used uses spell
    spells spelled spelt out explain explains explained define defines defined mean means stand
    stands appear appears mentioned contain contains full names
    siglas acrónimos abreviaturas lista enumera usa usan utiliza utilizan emplea emplean aparecen
    figuran define definen explica explican significan""".split()
)
_FEW = 5


def answer_short_forms(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """List the short forms that the documents meant explain; None where one is asked about."""
    if not _ASKED.search(inquiry.question) or set(inquiry.topic) - _WORDS:
        return None
    few = catalogue.by_date() if len(catalogue.resolutions) <= _FEW else ()
    places = [key for one in inquiry.document_ids or few for key in catalogue.keys[one]]
    explained = [
        one
        for group in catalogue.acronyms.by_stem.values()
        for one in group
        if one.paragraph_id in places
    ]
    if not explained:
        return None
    explained.sort(key=lambda one: (places.index(one.paragraph_id), one.start))
    head = Statement("The short forms explained:", framing=True)
    draft = Draft((head, *(_line(one, catalogue) for one in explained)), quoted=False)
    return ground(draft, inquiry.standalone_question, catalogue)


def _line(one: Acronym, catalogue: Catalogue) -> Statement:
    said = f"- **{escape(one.short)}**: {escape(one.name)}"
    place = escape(catalogue.citation(one.paragraph_id))
    return Statement(f"{said}, {place}", (Evidence(one.paragraph_id, one.start, one.end),))
