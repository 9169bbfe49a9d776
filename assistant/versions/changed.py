"""“Is paragraph 8 still in force?”: what later texts say that they change, end or renew."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.citing.words import AMENDS, ENDS, PART_ASKED, STILL_STANDS
from assistant.grounding import Draft, ground
from assistant.inquiry import Inquiry
from assistant.lookup import named_paragraphs
from assistant.records import Answer
from assistant.references import LaterText, is_later
from assistant.references.records import LaterRelation
from assistant.retrieval import stem_words
from assistant.versions.doing import doing_document
from assistant.versions.newer_words import WORDS
from assistant.versions.renewals import changes_of, later_statement

_RENEWS = r"renew\w*|extend(?:s|ed)?|prolong\w*|reiterat\w+|repeat(?:s|ed)?|renov\w+|prorrog\w+"
_BOUND = (
    r"(?:do(?:es)?|ha(?:s|ve)|is|are|must|should)\b[^?]*?\bstill\s+(?:have|has|need|required|"
    r"obliged|bound|expected|supposed|asked|requested)|still\s+(?:have|has|need)\s+to|"
    r"(?:debe[n]?|tiene[n]?\s+que)\s+(?:todavía|aún)|(?:todavía|aún)\s+(?:debe[n]?|tiene[n]?\s+que)"
)
_CHANGES = r"chang(?:e[sd]?|ing)|cambi(?:a[n]?|ó|aron)|(?:no\s+longer|any\s?more)"


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_KINDS: tuple[tuple[LaterRelation, re.Pattern[str]], ...] = (
    ("supersedes", _words(ENDS)),
    ("amends", _words(rf"{AMENDS}|postpon\w+|aplaz\w+")),
    ("renews", _words(_RENEWS)),
)
_ALL = _words(rf"{STILL_STANDS}|{_BOUND}|{_CHANGES}")
_STANDS = _words(
    r"(?:in\s+(?:force|effect)|valid|applicable|up\s+to\s+date|outdated|obsolete|vigentes?|en\s+vigor)"
)
_IN_FORCE, _ASKED_BOUND = _words(f"{STILL_STANDS}|{_BOUND}"), _words(_BOUND)
CHANGE_WORDS = WORDS | frozenset(
    stem_words(
        """force in effect valid apply applies stand stands count counts hold holds good binding
        effective have has had need needs required obliged bound expected supposed must should
        does do change changes changed changing amend amends amended modify modifies modified
        revise revised alter altered postpone postpones postponed longer anymore any renewal
        extend extends extended prolong prolonged outdated obsolete current provision
        provisions part parts clause clauses
        debe deben todavía aún tiene tienen sigue siguen vigente vigentes vigor cambia cambian
        cambió cambiaron"""
    )
)
_MOST = 12


def answer_changed(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """What later texts say that they do to the paragraphs asked about; None where none says so."""
    asked = relations_asked(inquiry.question)
    if not asked and not _ALL.search(inquiry.question):
        return None
    found = [
        one
        for one in _changes_asked(inquiry, catalogue)
        if not asked or one.relation in asked or len(asked) == len(_KINDS)
    ]
    if not 0 < len(found) <= _MOST:
        return None
    lines = [later_statement(one, catalogue) for one in dict.fromkeys(found)]
    lines[0] = replace(lines[0], text=_verdict(inquiry, found) + lines[0].text)
    return ground(Draft(tuple(lines)), inquiry.standalone_question, catalogue)


def relations_asked(question: str) -> tuple[LaterRelation, ...]:
    """What a question says that one text does to another: ends, amends or renews it."""
    return tuple(kind for kind, said in _KINDS if said.search(question))


def says_relation(relation: LaterRelation, text: str) -> bool:
    """Whether a text has a word for ending, amending or renewing something."""
    return any(said.search(text) for kind, said in _KINDS if kind == relation)


def asks_whether_changed(question: str) -> bool:
    """Whether a question asks if something stands as it was, was changed or was ended."""
    return bool(relations_asked(question) or _ALL.search(question) or _STANDS.search(question))


def _changes_asked(inquiry: Inquiry, catalogue: Catalogue) -> Iterable[LaterText]:
    """The changes of the paragraphs, the document or the two documents that are named."""
    documents = inquiry.identifiers.document_ids
    left = inquiry.topic_stems - CHANGE_WORDS
    if inquiry.identifiers.paragraphs:
        return () if left else _of_all(named_paragraphs(inquiry, catalogue), catalogue)
    if len(documents) == 2 and not left:
        return _between(documents, doing_document(inquiry, catalogue), catalogue)
    whole = inquiry.kind == "yes-no" or PART_ASKED.search(inquiry.question)
    if len(documents) == 1 and not left and whole:
        return changes_of(documents[0], catalogue)
    if left and _ASKED_BOUND.search(inquiry.question):
        return _of_all(_ordering(left, documents, catalogue), catalogue)
    return ()


def _of_all(paragraph_ids: Iterable[str], catalogue: Catalogue) -> tuple[LaterText, ...]:
    return tuple(one for key in paragraph_ids for one in changes_of(key, catalogue))


def _between(documents: Sequence[str], doing: str, catalogue: Catalogue) -> tuple[LaterText, ...]:
    """What the later of two documents changes in the other, unless that is said to do it."""
    first, second = documents
    one, two = (catalogue.resolutions[key] for key in documents)
    older, newer = (first, second) if is_later(two, one) else (second, first)
    if doing == older:
        return ()
    return tuple(
        found for found in changes_of(older, catalogue) if found.newer_id.partition("/")[0] == newer
    )


def _ordering(
    stems: frozenset[str], documents: Sequence[str], catalogue: Catalogue
) -> tuple[str, ...]:
    """The operative paragraphs that have every word of what somebody has to do."""
    keys = catalogue.having([stems]) or ()
    return tuple(
        key
        for key in sorted(keys)
        if "/op-" in key
        and (not documents or key.partition("/")[0] in documents)
        and stems <= set(stem_words(catalogue.paragraphs[key].text))
    )


def _verdict(inquiry: Inquiry, found: Sequence[LaterText]) -> str:
    """Yes or no to a question that one change answers alone."""
    if inquiry.kind != "yes-no":
        return ""
    if not _IN_FORCE.search(inquiry.question):
        return "Yes: "
    return "No: " if any(one.relation == "supersedes" for one in found) else ""
