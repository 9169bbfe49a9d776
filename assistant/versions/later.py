"""Later documents: the versions that take one up again, else what cites it."""

from __future__ import annotations

from assistant.catalogue import Catalogue
from assistant.front.matter import title_evidence, written_date
from assistant.grounding import Draft, Statement, escape, evidence_around, ground, refuse
from assistant.inquiry import Inquiry
from assistant.lookup import whole_evidence
from assistant.records import Answer
from assistant.references import is_later
from assistant.versions.documents import versions_of
from index.citation import name_document

_MOST = 40


def answer_later_versions(document_id: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """The later texts that take one up again, each where it cites it, else those that cite it."""
    versions = versions_of(document_id, catalogue)
    again = versions[versions.index(document_id) + 1 :]
    symbol = escape(name_document(catalogue.resolutions[document_id]))
    lines = tuple(
        _line(
            key, document_id, f"takes up {symbol} again" if again else f"cites {symbol}", catalogue
        )
        for key in again or citing_later(document_id, catalogue)
    )
    if lines:
        return ground(Draft(lines), inquiry.standalone_question, catalogue)
    said = f"No later loaded text takes up {symbol} again or cites it."
    return refuse_unsaid(document_id, said, inquiry, catalogue)


def refuse_unsaid(document_id: str, said: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """What is not said of a document, which is offered as the closest by its title."""
    return refuse(
        said,
        inquiry.standalone_question,
        catalogue,
        (whole_evidence(f"{document_id}/title", catalogue),),
    )


def _line(key: str, older_id: str, does: str, catalogue: Catalogue) -> Statement:
    resolution = catalogue.resolutions[key]
    line = f"**{escape(name_document(resolution))}** {escape(resolution.title)}".rstrip()
    line += f", {written_date(resolution.date)}" if resolution.date else ""
    for one in catalogue.references_of(key):
        if one.target_id == older_id:
            evidence = evidence_around(one.paragraph_id, (one.start, one.end), catalogue)
            return Statement(f"{line}, {does}.", (evidence,))
    return Statement(f"{line}, {does}.", (title_evidence(resolution),))


def citing_later(document_id: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The latest loaded texts that cite a document and are later than it, oldest first."""
    older = catalogue.resolutions[document_id]
    citing = {key.partition("/")[0] for key, _ in catalogue.cited.get(document_id, ())}
    later = [key for key in citing if is_later(catalogue.resolutions[key], older)]
    later.sort(key=lambda key: (catalogue.resolutions[key].date, key))
    return tuple(later[-_MOST:])
