"""What became of a thing: the order of a later version that ends, moves or replaces it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.catalogue import Catalogue
from assistant.clauses import clauses
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.question.kinds import content_stems
from assistant.reading.extraction import Reading, answer_from_readings
from assistant.records import Answer
from assistant.retrieval import stem_words
from assistant.versions.documents import versions_of
from assistant.versions.versioned import subject_versions
from assistant.versions.words import TURNED_OUT

_STILL = re.compile(
    r"\b(?:still|any\s*more|any\s+longer|todavía|aún)\b"
    r"|\b(?:been|got|get|was|were)\s+(?:scrapped|dropped|abolished|ended|closed|cancelled|wound\s+up|"
    r"discontinued|dissolved|disbanded|terminated|removed|lifted|moved|transferred|replaced)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:to\s+)?(?:terminat|discontinu|abolish|dissolv|disband|repeal|remov|suspend|replac|transfer|"
    r"mov|relocat|merg|renam|lift|drop|withdraw|wind|clos|end|suprim|derog|traslad|sustitu|disolv|"
    r"reemplaz|rescind|revok)(?:e|es|s|ing|ar|ir)?\b(?=\s+(?:up\s+)?(?:the|its|their|all|any|from|to|la|el|los|"
    r"las)\b|\s+[A-Z])",
    re.IGNORECASE,
)
_SAID = frozenset(
    stem_words(
        """happen happened happens become became becomes come came still exist exists existence
        anymore longer force place there run running around today now yet today end ended resolution
        text later eventually been scrapped dropped abolished closed cancelled discontinued
        dissolved disbanded terminated removed lifted moved transferred replaced wound keep kept
        ever pasó fue ocurrió"""
    )
)
_SHARE = 0.75
_LEAST = 2


def answer_fate(inquiry: Inquiry, parts: Parts) -> Answer | None:
    """“What became of the bulletin?”: the one order of a later version that ends or changes it.

    None where the question asks nothing of the kind, or no single order does so.
    """
    asked = TURNED_OUT.search(inquiry.question)
    if not (asked or (inquiry.kind == "yes-no" and _STILL.search(inquiry.question))):
        return None
    named = inquiry.identifiers.document_ids
    if len(named) > 1 or inquiry.identifiers.paragraphs:
        return None
    stems = set(content_stems(inquiry.plain)) - _SAID
    if len(stems) < _LEAST:
        return None
    catalogue = parts.catalogue
    versions = versions_of(named[0], catalogue) if named else subject_versions(inquiry, parts)
    ends = list(_endings(versions[1:], stems, catalogue))
    most = max((share for share, _ in ends), default=0.0)
    best = [reading for share, reading in ends if share == most]
    if len(best) != 1 or most < _SHARE:
        return None
    return answer_from_readings(inquiry, best, catalogue)


def _endings(
    versions: Sequence[str], stems: set[str], catalogue: Catalogue
) -> Iterator[tuple[float, Reading]]:
    """The operative clauses that end something, with the share of these words that they have."""
    for document_id in versions:
        for key, paragraph in catalogue.in_order(document_id):
            if paragraph.kind != "operative":
                continue
            for start, end in clauses(paragraph.text):
                match = _ENDS.search(paragraph.text, start, end)
                said = set(stem_words(paragraph.text[start:end]))
                if match:
                    share = len(stems & said) / len(stems)
                    yield share, Reading(key, 1.0, match.start(), end)
