"""From references to loaded texts: what is cited, by what, and what is not loaded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assistant.references.find import find_references
from assistant.references.records import Reference, Relation, Resolved
from index.find import documents_named
from index.records import Resolution
from index.symbols import to_document_id


def references(
    resolutions: Iterable[Resolution],
    *,
    document: str = "",
    target: str = "",
    relation: Relation | None = None,
) -> tuple[Resolved, ...]:
    """The references of the loaded texts with what they lead to, in the order of the texts.

    `document` keeps those made in one text, `target` those that lead to one (symbol, id or
    name, in full or in part), `relation` those of one kind.

    Raises:
        LookupError: none of the texts is the document asked for.
    """
    loaded = {resolution.document_id: resolution for resolution in resolutions}
    found = []
    for resolution in documents_named(loaded.values(), document):
        for reference in find_references(resolution):
            if relation in (None, reference.relation) and _leads_to(reference, target):
                found.append(resolve(reference, loaded))
    return tuple(found)


def _leads_to(reference: Reference, target: str) -> bool:
    return (
        not target
        or bool(reference.target_id and to_document_id(target) in reference.target_id)
        or target.casefold() in reference.target.casefold()
    )


def resolve(reference: Reference, loaded: Mapping[str, Resolution]) -> Resolved:
    """The reference with the loaded document, and the paragraph where it names one.

    A symbol cited without its session leads to the one loaded text of that number.
    """
    document_id = _document(reference.target_id, loaded)
    if not document_id:
        return Resolved(reference)
    labels = {paragraph.label for paragraph in loaded[document_id].paragraphs}
    paragraph_id = (
        f"{document_id}/{reference.target_label}" if reference.target_label in labels else ""
    )
    return Resolved(reference, document_id, paragraph_id)


def _document(target_id: str, loaded: Mapping[str, Resolution]) -> str:
    if not target_id or target_id in loaded:
        return target_id
    # Only these are cited without their session; a large library is not searched for others.
    if not target_id.startswith("ag-"):
        return ""
    longer = [key for key in loaded if key.startswith(f"{target_id}-")]
    return longer[0] if len(longer) == 1 else ""
