"""Definitions in running text: the words that give one, or that a term is only used."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from assistant.catalogue import Catalogue
from assistant.definitions.terms import asked_terms
from assistant.definitions.texts import (
    Definition,
    all_called,
    find_definitions,
    printed_term,
    stands_in_texts,
)
from assistant.grounding import Draft, Evidence, Statement, escape, evidence_around, ground, refuse
from assistant.inquiry import Inquiry
from assistant.question.spanish import speaks_spanish
from assistant.records import Answer

_MOST_NAMED = 3
_QUOTES = str.maketrans("“”«»", '""""')


def answer_from_texts(
    question: str, plain: str, inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """What the running text says that a term means; a quoted one that it only uses is refused."""
    terms, is_strict = asked_terms(" ".join(inquiry.plain.split()) or question)
    documents = inquiry.document_ids or catalogue.by_date()
    for term in terms or ((plain,) if plain else ()):
        found = tuple(islice(find_definitions(term, documents, catalogue), _MOST_NAMED))
        named = {one.paragraph_id.partition("/")[0] for one in found}
        if found and (terms or len(named) == 1):
            return _say_definition(term, found[0], inquiry, catalogue)
    for term in terms if is_strict and '"' in question.translate(_QUOTES) else ():
        used = stands_in_texts(term, documents, catalogue)
        if used:
            return refuse(
                f"The resolutions use “{escape(term)}” without defining it.",
                inquiry.standalone_question,
                catalogue,
                tuple(evidence_around(key, (0, 1), catalogue, longest=240) for key in used[:3]),
            )
    return _defined_in_other_words(terms, inquiry, catalogue)


def _defined_in_other_words(
    terms: Sequence[str], inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """The one definition of the text spoken of, where it is in another language than the term."""
    if not terms or not inquiry.depends or len(inquiry.document_ids) != 1:
        return None
    language = catalogue.resolutions[inquiry.document_ids[0]].language
    if (language == "es") == speaks_spanish(inquiry.question):
        return None
    found = all_called(inquiry.document_ids[0], catalogue)
    return _say_definition(terms[-1], found[0], inquiry, catalogue) if len(found) == 1 else None


def _say_definition(term: str, found: Definition, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    shown = escape(found.shown)
    if printed_term(term).search(found.shown):
        text = f"{shown[:1].upper()}{shown[1:]}."
    else:
        text = f"{escape(term[:1].upper() + term[1:])}: {shown}."
    evidence = Evidence(found.paragraph_id, found.start, found.end)
    return ground(Draft((Statement(text, (evidence,)),)), inquiry.standalone_question, catalogue)
