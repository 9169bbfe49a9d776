"""“Which text does X amend?”: what a text says of its own accord that it does to others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.citing.words import PART_ASKED
from assistant.grounding import Draft, escape, ground
from assistant.inquiry import Inquiry
from assistant.obligations import ObligationsOf
from assistant.records import Answer
from assistant.references import Reference, is_later, later_pairs
from assistant.references.records import LaterRelation
from assistant.versions.changed import CHANGE_WORDS, relations_asked, says_relation
from assistant.versions.doing import doing_document
from assistant.versions.later import refuse_unsaid
from assistant.versions.renewals import later_statement, stated_line
from index.citation import name_document
from index.symbols import find_symbols

_TEXT_ASKED = re.compile(
    r"\b(?:resolutions?|decisions?|declarations?|texts?|documents?|anything|resoluci[óo]n(?:es)?|"
    r"decisi[óo]n(?:es)?|textos?|documentos?)\b",
    re.IGNORECASE,
)


def answer_own_changes(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """The texts that the one named says it renews, amends or ends; or that it says so of none.

    None where something else is asked besides, or where it may do so to what is no text.
    """
    named, asked = inquiry.identifiers, relations_asked(inquiry.question)
    if not asked or named.paragraphs or PART_ASKED.search(inquiry.question):
        return None
    doing = doing_document(inquiry, catalogue)
    others = [key for key in named.document_ids if key != doing]
    others += [one.document_id for name in named.missing for one in find_symbols(name)]
    if doing not in named.document_ids or len(others) > 1 or inquiry.topic_stems - CHANGE_WORDS:
        return None
    other = others[0] if others else ""
    found = [
        one
        for one in catalogue.references_of(doing)
        if one.relation in asked and "op-" in one.label and _is_meant(one.target_id, other)
    ]
    if found:
        return _tell(found, inquiry, catalogue)
    if "renews" in asked:
        return _tell_renewed(doing, other, inquiry, catalogue, obligations_of)
    is_of_text = inquiry.kind == "yes-no" if other else _TEXT_ASKED.search(inquiry.plain)
    if not is_of_text and _says(doing, asked, catalogue):
        return None
    return _refuse(doing, other, asked, inquiry, catalogue)


def _is_meant(target_id: str, other: str) -> bool:
    """Whether a reference leads to the other text named, or to any where none is."""
    return bool(target_id) and (not other or f"{target_id}-".startswith(f"{other}-"))


def _says(document_id: str, asked: Sequence[LaterRelation], catalogue: Catalogue) -> bool:
    """Whether an order of a document has a word for what is asked."""
    orders = (one.text for key, one in catalogue.in_order(document_id) if "/op-" in key)
    return any(says_relation(one, text) for text in orders for one in asked)


def _tell(found: Sequence[Reference], inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    lines = [stated_line(one, _target(one, catalogue), catalogue) for one in found]
    if inquiry.kind == "yes-no":
        lines[0] = replace(lines[0], text=f"Yes: {lines[0].text}")
    return ground(Draft(tuple(lines)), inquiry.standalone_question, catalogue)


def _target(reference: Reference, catalogue: Catalogue) -> str:
    """The paragraph that a reference leads to where it is loaded, else what is printed."""
    part = f"{reference.target_id}/{reference.target_label}"
    return catalogue.citation(part) if part in catalogue.paragraphs else reference.target


def _tell_renewed(
    doing: str, other: str, inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """The orders of older texts it cites that a text gives again, as their words show."""
    newer, own = catalogue.resolutions[doing], obligations_of(doing)
    cited = {one.target_id for one in catalogue.references_of(doing)}
    pairs = [
        one
        for key in sorted(cited & catalogue.resolutions.keys())
        if _is_meant(key, other) and is_later(newer, catalogue.resolutions[key])
        for one in later_pairs(obligations_of(key), own)
    ]
    renewed = [one for one in pairs if one.relation == "renews"] or pairs
    lines = tuple(later_statement(one, catalogue) for one in renewed)
    return ground(Draft(lines), inquiry.standalone_question, catalogue) if lines else None


def _refuse(
    doing: str,
    other: str,
    asked: Sequence[LaterRelation],
    inquiry: Inquiry,
    catalogue: Catalogue,
) -> Answer:
    symbol = escape(name_document(catalogue.resolutions[doing]))
    changed = escape(_name(other, inquiry, catalogue)) if other else "another text"
    said = f"{symbol} does not say that it {' or '.join(asked)} {changed}."
    return refuse_unsaid(doing, said, inquiry, catalogue)


def _name(document_id: str, inquiry: Inquiry, catalogue: Catalogue) -> str:
    loaded = catalogue.resolutions.get(document_id)
    return name_document(loaded) if loaded else inquiry.identifiers.missing[0]
