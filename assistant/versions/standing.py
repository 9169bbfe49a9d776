"""“Is 2118 still in force?”: what of a whole text stands, where no later one says it changes it."""

from __future__ import annotations

import re
from typing import get_args

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.records import Answer
from assistant.references.records import LaterRelation
from assistant.retrieval import stem_words
from assistant.versions.changed import CHANGE_WORDS, asks_whether_changed, relations_asked
from assistant.versions.documents import versions_of
from assistant.versions.doing import doing_document
from assistant.versions.later import citing_later, refuse_unsaid
from assistant.versions.renewals import stated_line
from index.citation import name_document

_BINDS = re.compile(r"\b(?:binding|binds|vinculantes?)\b(?!\s+on\b)", re.IGNORECASE)
_BINDING_WORDS = frozenset(
    stem_words("binding binds legal legally vinculante vinculantes jurídicamente")
)


def answer_standing(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The later versions of the one text named, or that no loaded text says it changes it."""
    named = inquiry.identifiers
    others = named.missing or named.paragraphs or len(named.document_ids) != 1
    if others or inquiry.kind != "yes-no" or doing_document(inquiry, catalogue):
        return None
    document_id = named.document_ids[0]
    symbol = escape(name_document(catalogue.resolutions[document_id]))
    left = inquiry.topic_stems - CHANGE_WORDS
    if _BINDS.search(inquiry.question) and not left - _BINDING_WORDS:
        said = f"The text of {symbol} does not say whether it is binding."
        return refuse_unsaid(document_id, said, inquiry, catalogue)
    if left or not asks_whether_changed(inquiry.question):
        return None
    made = _made_to(document_id, inquiry, catalogue)
    if made:
        return ground(Draft(made), inquiry.standalone_question, catalogue)
    again = _again(document_id, catalogue)
    said = f"No loaded text says that it amends or ends {symbol}{again}."
    return refuse_unsaid(document_id, said, inquiry, catalogue)


def _made_to(document_id: str, inquiry: Inquiry, catalogue: Catalogue) -> tuple[Statement, ...]:
    """What later texts say that they do to a text as a whole, of the kinds asked about."""
    asked = relations_asked(inquiry.question) or get_args(LaterRelation)
    name = name_document(catalogue.resolutions[document_id])
    return tuple(
        stated_line(one, name, catalogue)
        for newer in citing_later(document_id, catalogue)
        for one in catalogue.references_of(newer)
        if one.target_id == document_id and one.relation in asked and "op-" in one.label
    )


def _again(document_id: str, catalogue: Catalogue) -> str:
    """The later texts that take one up again, in words; nothing where there are none."""
    versions = versions_of(document_id, catalogue)
    later = versions[versions.index(document_id) + 1 :]
    names = ", ".join(escape(name_document(catalogue.resolutions[key])) for key in later)
    return f"; it is taken up again by {names}" if later else ""
