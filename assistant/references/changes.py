"""What a later text says of its own accord: that it renews, amends or supersedes another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from assistant.references.records import LaterRelation, LaterText, Reference, Relation
from assistant.references.resolve import resolve
from index.records import Resolution

_CHANGES: dict[Relation, LaterRelation] = {
    "renews": "renews",
    "amends": "amends",
    "supersedes": "supersedes",
}
_SURE = 100.0
# “Replaces the board set up by resolution 70/1” ends the board, not the resolution.
_WHOLE = re.compile(
    r"(?:\b(?i:that|supersed\w+|replac\w+|repeal\w*|rescind\w*|revok\w+|abrogat\w+|derogar?|"
    r"reemplazar?|sustituir)\s+|^)(?:(?:its|the|la|su|[A-Z][\w-]*)\s+)*"
    r"(?:(?i:resolution|decision|resolución|decisión)\s+)?$"
)


def stated_changes(
    newer: Resolution, made: Iterable[Reference], loaded: Mapping[str, Resolution]
) -> Iterator[LaterText]:
    """What the operative paragraphs of a text do to loaded ones, in order of the text.

    `made` are its references; `older_id` is a document where the whole of it is superseded.
    """
    texts = {paragraph.label: paragraph.text for paragraph in newer.paragraphs}
    for reference in made:
        relation = _CHANGES.get(reference.relation)
        document_id = resolve(reference, loaded).document_id
        if relation is None or not document_id or "op-" not in reference.label:
            continue
        for older_id in _changed(reference, document_id, texts[reference.label], loaded):
            yield LaterText(older_id, reference.paragraph_id, relation, _SURE, stated=True)


def _changed(
    reference: Reference, document_id: str, text: str, loaded: Mapping[str, Resolution]
) -> tuple[str, ...]:
    """The loaded paragraphs that a reference names, or the document that it ends as a whole."""
    named = (reference.target_label, *reference.further_labels)
    if not any(named):
        ended = reference.relation == "supersedes" and _WHOLE.search(text[: reference.start])
        return (document_id,) if ended else ()
    labels = {paragraph.label for paragraph in loaded[document_id].paragraphs}
    return tuple(f"{document_id}/{label}" for label in named if label in labels)
