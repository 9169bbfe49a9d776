"""Later texts: what renews or repeats an older mandate, or ends a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Statement, escape, evidence_around, ground, refuse
from assistant.inquiry import Inquiry
from assistant.lookup import named_paragraphs, whole_evidence
from assistant.obligations import ObligationsOf
from assistant.records import Answer
from assistant.references import LaterText, is_later, later_pairs
from assistant.retrieval import stem_words
from assistant.versions.later import answer_later_versions, citing_later, refuse_unsaid
from assistant.versions.newer_words import ASKED, ENDED, RENEWS, WORDS
from assistant.versions.renewals import changes_of, find_later, later_statement

_MOST_NEWER = 40


def answer_later(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """“Is there a later text on this?”: what renews the mandate asked about, or that nothing does.

    None where the question asks nothing of the kind or names no mandate of the library.
    """
    if ENDED.search(inquiry.question):
        return _answer_ended(inquiry, catalogue)
    between = _answer_between(inquiry, catalogue, obligations_of)
    if between:
        return between
    if not ASKED.search(inquiry.question):
        return None
    named = named_paragraphs(inquiry, catalogue)
    if named or (inquiry.depends and inquiry.focus):
        meant = named or tuple(key for key in inquiry.focus if "/op-" in key)
        found = find_later(meant, catalogue, obligations_of)
        return _found(found, inquiry, catalogue) or _nothing(meant, inquiry, catalogue)
    if len(inquiry.identifiers.document_ids) == 1 and not inquiry.topic_stems - WORDS:
        return answer_later_versions(inquiry.identifiers.document_ids[0], inquiry, catalogue)
    meant = tuple(_mandates_about(inquiry, catalogue, obligations_of))
    return _found(_about(meant, catalogue, obligations_of), inquiry, catalogue)


def _answer_between(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """“Which mandates of A did B renew?”: where the later says so, else what it orders again."""
    documents = inquiry.identifiers.document_ids
    left = inquiry.topic_stems - WORDS
    if len(documents) != 2 or left or inquiry.identifiers.paragraphs:
        return None
    if not RENEWS.search(inquiry.question):
        return None
    first, second = (catalogue.resolutions[key] for key in documents)
    older, newer = (first, second) if is_later(second, first) else (second, first)
    said = [
        evidence_around(one.paragraph_id, (one.start, one.end), catalogue)
        for one in catalogue.references_of(newer.document_id)
        if one.relation == "renews" and one.target_id == older.document_id
    ]
    if said:
        lines = (
            Statement(
                f"**{escape(catalogue.citation(one.paragraph_id))}** renews mandates of "
                f"{escape(older.symbol)}.",
                (one,),
            )
            for one in said
        )
        return ground(Draft(tuple(lines)), inquiry.standalone_question, catalogue)
    pairs = later_pairs(obligations_of(older.document_id), obligations_of(newer.document_id))
    return _found(pairs, inquiry, catalogue) or refuse(
        f"{escape(newer.symbol)} renews or repeats nothing that {escape(older.symbol)} ordered.",
        inquiry.standalone_question,
        catalogue,
        tuple(whole_evidence(one.paragraph_id("title"), catalogue) for one in (older, newer)),
    )


def _mandates_about(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Iterable[str]:
    """The operative paragraphs that have every word of what is asked about."""
    asked = inquiry.topic_stems - WORDS
    if not asked:
        return
    documents = inquiry.document_ids or catalogue.by_date()
    for document_id in documents if len(documents) <= _MOST_NEWER else ():
        for duty in obligations_of(document_id):
            text = catalogue.paragraphs[duty.paragraph_id].text
            if asked <= set(stem_words(text)):
                yield duty.paragraph_id


def _about(
    meant: Sequence[str], catalogue: Catalogue, obligations_of: ObligationsOf
) -> tuple[LaterText, ...]:
    """The renewals of these paragraphs, and those that these paragraphs are themselves."""
    found = list(find_later(dict.fromkeys(meant), catalogue, obligations_of))
    for newer_id in dict.fromkeys(key.partition("/")[0] for key in meant):
        newer = catalogue.resolutions[newer_id]
        cited = {
            one.target_id for one in catalogue.references_of(newer_id)
        } & catalogue.resolutions.keys()
        own = [one for one in obligations_of(newer_id) if one.paragraph_id in meant]
        for older_id in sorted(cited):
            if is_later(newer, catalogue.resolutions[older_id]):
                found += later_pairs(obligations_of(older_id), own)
    return tuple({(one.older_id, one.newer_id): one for one in found}.values())


def _found(found: Sequence[LaterText], inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    if not found:
        return None
    lines = tuple(later_statement(one, catalogue) for one in found)
    return ground(Draft(lines), inquiry.standalone_question, catalogue)


def _nothing(meant: Sequence[str], inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    if not meant:
        return None
    places = ", ".join(escape(catalogue.citation(key)) for key in meant[:3])
    return refuse(
        f"No later loaded text renews or repeats {places}.",
        inquiry.standalone_question,
        catalogue,
        tuple(whole_evidence(key, catalogue) for key in meant[:3]),
    )


def _answer_ended(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Which loaded text supersedes the one document named, or that none says so."""
    documents = inquiry.identifiers.document_ids
    left = inquiry.topic_stems - WORDS
    if len(documents) != 1 or left or inquiry.identifiers.paragraphs:
        return None
    document_id = documents[0]
    stated = [one for one in changes_of(document_id, catalogue) if one.relation == "supersedes"]
    if stated:
        return _found(stated, inquiry, catalogue)
    evidence = tuple(
        evidence_around(one.paragraph_id, (one.start, one.end), catalogue)
        for citing in citing_later(document_id, catalogue)
        for one in catalogue.references_of(citing)
        if one.target_id == document_id and one.relation == "supersedes" and not one.target_label
    )
    symbol = escape(catalogue.resolutions[document_id].symbol)
    if not evidence:
        said = f"No loaded text says that it supersedes or repeals {symbol}."
        return refuse_unsaid(document_id, said, inquiry, catalogue)
    lines = (
        Statement(f"**{escape(catalogue.citation(one.paragraph_id))}** ends {symbol}.", (one,))
        for one in evidence
    )
    return ground(Draft(tuple(lines)), inquiry.standalone_question, catalogue)
