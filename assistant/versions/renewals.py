"""What the latest texts renew, repeat, amend or supersede of a paragraph, and how that is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from assistant.catalogue import Catalogue
from assistant.grounding import Evidence, Statement, escape, evidence_around, to_citation
from assistant.notices import LATER_THAN_PARAGRAPH, LATER_THAN_TEXT
from assistant.obligations import ObligationsOf
from assistant.records import Answer, Citation
from assistant.references import LaterText, Reference, later_pairs, stated_changes
from assistant.versions.documents import versions_of
from assistant.versions.later import citing_later
from index.citation import name_document

_MOST_NEWER = 40
_MOST_NOTED = 8
_MOST_SAID = 3


def find_later(
    paragraph_ids: Iterable[str],
    catalogue: Catalogue,
    obligations_of: ObligationsOf,
    *,
    most: int = _MOST_NEWER,
) -> tuple[LaterText, ...]:
    """What the latest texts do to these paragraphs: as they state, else as their words show."""
    found: list[LaterText] = []
    for paragraph_id in paragraph_ids:
        document_id = paragraph_id.partition("/")[0]
        newer = citing_later(document_id, catalogue)
        if "/op-" not in paragraph_id or not newer:
            continue
        stated = changes_of(paragraph_id, catalogue, most=most)
        telling = {one.newer_id.partition("/")[0] for one in stated}
        own = [one for one in obligations_of(document_id) if one.paragraph_id == paragraph_id]
        found += stated
        for newer_id in newer[-most:] if own else ():
            if newer_id not in telling:
                found += later_pairs(own, obligations_of(newer_id))[:1]
    return tuple(dict.fromkeys(found))


def changes_of(
    identifier: str, catalogue: Catalogue, *, most: int = _MOST_NEWER
) -> tuple[LaterText, ...]:
    """What the latest texts change in a document, or of it in one paragraph.

    What changes a paragraph changes its sub-paragraphs too.
    """
    document_id, _, label = identifier.partition("/")
    versions = versions_of(document_id, catalogue)
    found: list[LaterText] = []
    for newer_id in citing_later(document_id, catalogue)[-most:]:
        found += [
            one
            for one in _changes_between(newer_id, document_id, catalogue, newer_id in versions)
            if one.older_id == document_id
            or (label and f"{identifier}.".startswith(f"{one.older_id}."))
            or (not label and one.older_id.startswith(f"{document_id}/"))
        ]
    return tuple(found)


def _changes_between(
    newer_id: str, older_id: str, catalogue: Catalogue, is_version: bool
) -> tuple[LaterText, ...]:
    """What a later text states that it changes, and what a version of the older one alters."""
    newer, made = catalogue.resolutions[newer_id], catalogue.ordering_references_of(newer_id)
    stated = tuple(stated_changes(newer, made, catalogue.resolutions))
    if not is_version:
        return stated
    told = {(one.older_id, one.newer_id) for one in stated}
    altered = catalogue.alterations(newer_id, older_id)
    return stated + tuple(one for one in altered if (one.older_id, one.newer_id) not in told)


def note_later(answer: Answer, catalogue: Catalogue, obligations_of: ObligationsOf) -> Answer:
    """The answer with a notice where a later loaded text changes a mandate that it cites."""
    later = later_of(answer, catalogue, obligations_of)
    said = [_say_later(one, catalogue) for one in later]
    return replace(answer, notice=" ".join(dict.fromkeys(filter(None, (answer.notice, *said)))))


def later_of(
    answer: Answer, catalogue: Catalogue, obligations_of: ObligationsOf
) -> tuple[LaterText, ...]:
    """What later loaded texts change of the mandates that an answer cites, the first few."""
    cited = tuple(dict.fromkeys(one.paragraph_id for one in answer.citations))
    documents = {key.partition("/")[0] for key in cited}
    found = (
        one
        for one in find_later(cited, catalogue, obligations_of, most=_MOST_NOTED)
        if one.newer_id not in cited
        and (one.stated or one.newer_id.partition("/")[0] not in documents)
    )
    return tuple(islice(found, _MOST_SAID))


def cite_later(
    answer: Answer, catalogue: Catalogue, obligations_of: ObligationsOf
) -> tuple[Citation, ...]:
    """The later paragraphs of the notice, each with its opening as quotation."""
    later = dict.fromkeys(one.newer_id for one in later_of(answer, catalogue, obligations_of))
    cited = (to_citation(_opening(key, catalogue), catalogue) for key in later)
    return tuple(one for one in cited if one is not None)


def _say_later(one: LaterText, catalogue: Catalogue) -> str:
    """The notice of one later text: “Later text: X, op. 2, amends what Y, …, ordered.”."""
    newer, older_id = catalogue.citation(one.newer_id), one.older_id
    if "/" in older_id:
        older = catalogue.citation(older_id)
        return LATER_THAN_PARAGRAPH.say(newer=newer, relation=one.relation, older=older)
    older = name_document(catalogue.resolutions[older_id])
    return LATER_THAN_TEXT.say(newer=newer, relation=one.relation, older=older)


def _say_older(one: LaterText, catalogue: Catalogue) -> str:
    """What a later text changes: what a paragraph ordered, or a whole document."""
    if "/" in one.older_id:
        return f"what {catalogue.citation(one.older_id)}, ordered"
    return name_document(catalogue.resolutions[one.older_id])


def later_statement(one: LaterText, catalogue: Catalogue) -> Statement:
    """One later text as a line of an answer, with both paragraphs as evidence."""
    newer = escape(catalogue.citation(one.newer_id))
    line = f"**{newer}** {one.relation} {escape(_say_older(one, catalogue))}."
    both = (one.newer_id, one.older_id) if "/" in one.older_id else (one.newer_id,)
    return Statement(line, tuple(_opening(key, catalogue) for key in both))


def stated_line(one: Reference, named: str, catalogue: Catalogue) -> Statement:
    """What a paragraph says that it does to the text of this name, as a line of an answer."""
    line = f"**{escape(catalogue.citation(one.paragraph_id))}** {one.relation} {escape(named)}."
    return Statement(line, (evidence_around(one.paragraph_id, (one.start, one.end), catalogue),))


def _opening(paragraph_id: str, catalogue: Catalogue) -> Evidence:
    text = catalogue.paragraphs[paragraph_id].text
    return evidence_around(paragraph_id, (0, min(len(text), 200)), catalogue)
