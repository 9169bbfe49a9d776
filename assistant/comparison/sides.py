"""Which text has what another has not: “what does 2118 ask that 2026 does not?”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.catalogue import Catalogue
from assistant.comparison.subjects import compare_on_subject
from assistant.comparison.wholes import is_about_whole, say_only
from assistant.comparison.words import subject_named
from assistant.inquiry import Inquiry
from assistant.mentions.documents import find_document_mentions
from assistant.parts import Parts
from assistant.records import Answer
from assistant.versions.documents import versions_of
from index.config import Config

Named = tuple[int, int, str]

_ARTICLES = r"\s+(?:(?:the|la|el|that\s+of(?:\s+the)?)\s+)?$"
_LACKS_BEFORE = re.compile(
    r"(?:\b(?:not|missing|absent|gone|dropped|omitted|left\s+out|lacking)\s+(?:in|from|by|of)|"
    r"\bunlike|\bno\s+(?:está|figura|aparece)\s+en|\bno\s+(?:pide|dice|tiene|ordena|contiene)|"
    rf"\ba\s+diferencia\s+de){_ARTICLES}",
    re.IGNORECASE,
)
_LACKS_BEHIND = re.compile(
    r"\s+(?:one\s+|text\s+|resolution\s+)?(?:does\s+not|doesn.?t|did\s+not|didn.?t|lacks?|lacked|"
    r"is\s+silent|drop(?:s|ped)?|leaves?\s+out|left\s+out|omits?|omitted|no\s+\w+)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    rf"\b(?:compared\s+(?:with|to)|versus|vs\.?|against|than|over|to|since|frente\s+a|respecto\s+de){_ARTICLES}",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\b(?:new|adds?|added|adding|go(?:es)?\s+further|nuev[oa]s?|novedad(?:es)?|añaden?|agregan?)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:chang(?:e[sd]?|ing)|different|cambi[óoa]\w*)\b.*\b(?:since|from|compared|than|desde|respecto)\b",
    re.IGNORECASE,
)
_DROPPED = re.compile(
    r"\b(?:dropped|left\s+out|omitted|gone|missing|removed|no\s+longer|suprimi\w+|elimin\w+|"
    r"ya\s+no)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:what.?s?|which|anything|something|list|show|how\s+does|qué|cuáles|algo)\b", re.I
)
_BARE = re.compile(r"(?<![\w/.,-])\d{3,4}(?![\w/-]|[.,]\d)")


@dataclass(frozen=True, slots=True)
class Sides:
    """The ids of the document that is asked for what it has, and of the one that lacks it."""

    has: str
    lacks: str


def answer_sides(inquiry: Inquiry, parts: Parts, config: Config) -> Answer | None:
    """What one document has that another lacks, at all or on a subject; None where not asked."""
    if inquiry.identifiers.paragraphs or not _ASKS.search(inquiry.question):
        return None
    sides = find_sides(inquiry.question, parts.catalogue)
    sides = sides or sides_spoken_of(inquiry, parts.catalogue)
    if sides is None:
        return None
    standalone, catalogue = inquiry.standalone_question, parts.catalogue
    if is_about_whole(inquiry.topic, _BARE.findall(inquiry.question)):
        return say_only(sides.has, sides.lacks, standalone, catalogue, parts.similarity)
    subject = subject_named(inquiry.plain)
    if not subject:
        return None
    both = tuple(key for key in catalogue.by_date() if key in (sides.has, sides.lacks))
    return compare_on_subject(subject, replace(inquiry, document_ids=both), parts, config)


def find_sides(question: str, catalogue: Catalogue) -> Sides | None:
    """Which document is said to have what another lacks, None where it is not said.

    What is new in a document is new against the version before it.
    """
    named = sorted(_documents_named(question, catalogue))
    documents = tuple(dict.fromkeys(key for _, _, key in named))
    lacking = {key for start, end, key in named if _lacks(question, start, end)}
    is_new = bool(_NEW.search(question))
    if is_new and len(documents) == 2 and not lacking:
        against = {key for start, _, key in named if _AGAINST.search(question, 0, start)}
        by_date = [key for key in catalogue.by_date() if key in documents]
        lacking = against or {by_date[0]}
    if is_new and len(documents) == 1 and not lacking:
        before = _version_before(documents[0], catalogue)
        return Sides(documents[0], before) if before else None
    if len(documents) != 2 or len(lacking) != 1:
        return None
    lacks = lacking.pop()
    return Sides(next(key for key in documents if key != lacks), lacks)


def sides_spoken_of(inquiry: Inquiry, catalogue: Catalogue) -> Sides | None:
    """“What is new since 2026?” or “anything dropped?” of the one text spoken of before."""
    question = inquiry.question
    is_new = _NEW.search(question) or _CHANGED.search(question)
    if len(inquiry.spoken_of) != 1 or not (is_new or _DROPPED.search(question)):
        return None
    text = inquiry.spoken_of[0]
    named = {key for _, _, key in _documents_named(question, catalogue)} - {text}
    other = _version_before(text, catalogue) if not named else named.pop()
    if not other or not is_about_whole(inquiry.topic, _BARE.findall(question)):
        return None
    return Sides(text, other) if is_new else Sides(other, text)


def _lacks(question: str, start: int, end: int) -> bool:
    before = _LACKS_BEFORE.search(question, 0, start)
    return bool(before or _LACKS_BEHIND.match(question, end))


def _documents_named(question: str, catalogue: Catalogue) -> Iterator[Named]:
    """Where a question names one document, by its number or its year alone too."""
    taken: list[tuple[int, int]] = []
    for mention in find_document_mentions(question, catalogue):
        if len(mention.document_ids) == 1:
            taken.append((mention.start, mention.end))
            yield mention.start, mention.end, mention.document_ids[0]
    for bare in _BARE.finditer(question):
        if any(low < bare.end() and bare.start() < high for low, high in taken):
            continue
        found = catalogue.numbers.get(bare[0], ()) or _of_year(bare[0], catalogue)
        if len(found) == 1:
            yield *bare.span(), found[0]


def _of_year(year: str, catalogue: Catalogue) -> Sequence[str]:
    return [key for key, one in catalogue.resolutions.items() if one.date.startswith(year)]


def _version_before(document_id: str, catalogue: Catalogue) -> str:
    """The version before a document, or the older of the only two there are; empty if none."""
    versions = versions_of(document_id, catalogue)
    if len(versions) == 1 and len(catalogue.resolutions) == 2:
        versions = catalogue.by_date()
    place = versions.index(document_id)
    return versions[place - 1] if place else ""
