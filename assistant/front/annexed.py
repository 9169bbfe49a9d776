"""“Does 2118 have an annex?”: how many annexes a text has, where nothing of them is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.front.fields import name_of
from assistant.front.matter import title_evidence
from assistant.front.words import is_metadata
from assistant.grounding import Draft, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lists.annexes import ANNEX, Annex, annexes_of
from assistant.lookup import whole_evidence
from assistant.records import Answer

_ASKED = re.compile(
    r"^\W*(?:(?:and|so|but|ok|y|pero)\W+)*(?:is|are|has|have|does|do|any|how\s+many|tienen?|hay|"
    r"cuánt[oa]s|lleva[n]?|contienen?)\b",
    re.IGNORECASE,
)
_OF_IT = frozenset({"attached", "attachment", "attachments", "added", "adjunto", "adjuntos"})
_MOST = 5


def answer_annexed(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Whether the texts asked about have annexes; None where more is asked of these."""
    asked = inquiry.question
    numbered = any(mention.number for mention in inquiry.identifiers.paragraphs)
    if numbered or not (_ASKED.match(asked) and ANNEX.search(asked)):
        return None
    left = [
        word
        for word in inquiry.topic
        if not is_metadata(word) and word not in _OF_IT and not ANNEX.fullmatch(word)
    ]
    documents = inquiry.document_ids or catalogue.by_date()
    if left or len(documents) > _MOST:
        return None
    held = {key: annexes_of(key, catalogue) for key in documents}
    statements = [_statement(key, annexes, catalogue) for key, annexes in held.items()]
    if inquiry.kind == "yes-no" and len(statements) == 1:
        said = "Yes" if any(held.values()) else "No"
        statements = [replace(statements[0], text=f"{said}: {statements[0].text}")]
    return ground(Draft(tuple(statements)), inquiry.standalone_question, catalogue)


def _statement(document_id: str, annexes: Sequence[Annex], catalogue: Catalogue) -> Statement:
    resolution = catalogue.resolutions[document_id]
    if not annexes:
        return Statement(f"{name_of(resolution)} has no annex.", (title_evidence(resolution),))
    first = catalogue.paragraphs[annexes[0].keys[0]]
    heading = f", “{escape(first.headings[-1])}”" if first.headings else ""
    counted = f"an annex{heading}" if len(annexes) == 1 else f"{len(annexes)} annexes"
    evidence = tuple(whole_evidence(one.keys[0], catalogue) for one in annexes)
    return Statement(f"{name_of(resolution)} has {counted}.", evidence)
