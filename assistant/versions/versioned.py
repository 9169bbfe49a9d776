"""Questions that mean one version of a text: put to that version, where it answers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.catalogue import Catalogue
from assistant.comparison.documents import is_one_of_a_year
from assistant.duties.dates import names_deadline
from assistant.inquiry import Inquiry
from assistant.lists.dated import asks_what_happened
from assistant.mentions.symbols import blank
from assistant.parts import Parts
from assistant.question.kinds import content_stems, content_words, question_kind
from assistant.retrieval import stem_words
from assistant.versions.documents import choose_version, versions_of, versions_titled
from assistant.versions.words import GOAL_REACHED, VersionWords, find_version_words

_CANDIDATES = 12
_FEW = 20
_SHARE = 0.5
_LEAST_SHARE = 0.3
_LOOSE_END = re.compile(r"\s+(?:in|of|on|under|by|with|from|since|en|de|según)(?=\s*\W*$)", re.I)
_ABOUT = re.compile(
    r"\s+(?:on|about|regarding)\s+(?:the\s+)?(?P<subject>[\w’'-]+(?:\s+(?!(?:say|ask|do|does|did|"
    r"mention|require|set|keep|want|have|has|is|was|and|or)s?\b)[\w’'-]+){0,3}?)"
    r"(?=\s+(?:say|ask|mention|require|set|keep|want|have|has|is|was)s?\b|\W*$)",
    re.IGNORECASE,
)
_SET = re.compile(
    r"\b(?:goals?|targets?|limits?|ceilings?|maximum|minimum|deadlines?|quorum|metas?|plazos?|límites?)\b",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"\b(?:covere?d|included|eligible|goals?|targets?|limits?|incluid[oa]s?|cubiert[oa]s?)\b",
    re.IGNORECASE,
)
_TEXT = " the resolution "


@dataclass(frozen=True, slots=True)
class Versioned:
    """A question limited to one version; `named` where it names that version itself.

    What came of a goal is told by the preamble of a later version, and what is set now by its
    operative part: `part` is the one that the question is limited to at first.
    """

    inquiry: Inquiry
    named: bool
    part: str = ""


def limit_to_version(inquiry: Inquiry, parts: Parts) -> Versioned | None:
    """The question put to the version that it means; None where it means none.

    The subject is that of the documents which the best candidates belong to.
    """
    several = inquiry.identifiers.document_ids
    if len(several) == 1 or inquiry.identifiers.paragraphs:
        return None
    versions: Sequence[str] | None = None
    for asked in find_version_words(inquiry.question):
        if asked.year and not asked.named and _is_of_what_is_told(inquiry):
            continue
        if versions is None:
            versions = _named_versions(asked, inquiry, parts.catalogue)
            versions = versions or subject_versions(inquiry, parts)
        few = asked.session and len(parts.catalogue.resolutions) <= _FEW
        among = tuple(parts.catalogue.resolutions) if few else versions
        focus = next(iter(inquiry.focus), "").partition("/")[0]
        chosen = choose_version(asked, among, parts.catalogue, focus) if among else ""
        if chosen and (not several or chosen in several):
            title = parts.catalogue.resolutions[chosen].title
            part = "" if inquiry.part else _part_first(asked, inquiry)
            put = _put_to(chosen, asked, inquiry, title)
            return Versioned(replace(put, part=part or inquiry.part), asked.named, part)
    titled = _titled(inquiry, parts.catalogue) if is_one_of_a_year(inquiry, parts.catalogue) else ""
    return Versioned(_only(titled, inquiry), named=True) if titled else None


def _part_first(asked: VersionWords, inquiry: Inquiry) -> str:
    """The part that tells what came of a goal, or what is set now; empty where any may."""
    if asked.age == "outcome":
        return "pre" if GOAL_REACHED.search(inquiry.question) else ""
    holds = _HOLDS if inquiry.kind == "yes-no" else _SET
    return "op" if asked.age == "latest" and holds.search(inquiry.question) else ""


def _named_versions(asked: VersionWords, inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """The versions of the one text whose titles have the subject in “the second … resolution”."""
    said = content_stems(inquiry.question[asked.start : asked.end]) if asked.named else ()
    versions = versions_titled([one for one in said if one in catalogue.title_stems], catalogue)
    return versions if len(versions) > 1 else ()


def _titled(inquiry: Inquiry, catalogue: Catalogue) -> str:
    """The one of the documents named whose title has most of what is asked, or nothing."""
    asked = set(content_stems(inquiry.question))
    shared = {
        key: len(asked & set(stem_words(catalogue.resolutions[key].title)))
        for key in inquiry.document_ids
    }
    best = sorted(shared, key=lambda key: -shared[key])
    return best[0] if len(best) > 1 and shared[best[0]] > shared[best[1]] else ""


def _only(document_id: str, inquiry: Inquiry) -> Inquiry:
    identifiers = replace(inquiry.identifiers, document_ids=(document_id,))
    return replace(inquiry, identifiers=identifiers, document_ids=(document_id,))


def _put_to(document_id: str, asked: VersionWords, inquiry: Inquiry, title: str) -> Inquiry:
    """The question without the words for the version, limited to it."""
    bare = blank(inquiry.question, asked.start, asked.end)
    question = bare
    if asked.named:
        about = _ABOUT.match(bare, asked.end)
        if about and set(content_stems(about["subject"])) <= set(content_stems(title)):
            bare = blank(bare, *about.span())
        question = f"{bare[: asked.start]}{_TEXT}{bare[asked.end :]}"
    elif asked.session:
        question = f"{bare[: asked.start]} did{_TEXT}{bare[asked.end :]}"
    question = _LOOSE_END.sub("", " ".join(question.split()))
    return put_to((document_id,), question, inquiry, topic=tuple(content_words(bare)))


def put_to(
    document_ids: tuple[str, ...],
    question: str,
    inquiry: Inquiry,
    *,
    topic: tuple[str, ...] | None = None,
) -> Inquiry:
    """Another wording of a question, limited to these documents."""
    return replace(
        inquiry,
        question=question,
        plain=question,
        kind=inquiry.kind if inquiry.depends else question_kind(question),
        query=inquiry.query if inquiry.depends else question,
        topic=tuple(content_words(question)) if topic is None else topic,
        identifiers=replace(inquiry.identifiers, document_ids=document_ids, missing=()),
        document_ids=document_ids,
    )


def subject_versions(inquiry: Inquiry, parts: Parts, *, several: bool = False) -> tuple[str, ...]:
    """The versions of the text that a question is about, oldest first; none where unclear.

    With `several` the question is known to speak of more than one version.
    """
    if inquiry.depends and inquiry.focus:
        versions = versions_of(inquiry.focus[0].partition("/")[0], parts.catalogue)
        return versions if len(versions) > 1 else ()
    found = parts.retriever.search(inquiry.query, _CANDIDATES)[:_CANDIDATES]
    shares: dict[tuple[str, ...], float] = defaultdict(float)
    held: dict[str, tuple[str, ...]] = {}
    for rank, candidate in enumerate(found, 1):
        key = candidate.paragraph_id.partition("/")[0]
        if key not in held:
            held[key] = versions_of(key, parts.catalogue)
        shares[held[key]] += 1 / rank
    whole = sum(shares.values())
    shares = {versions: share for versions, share in shares.items() if len(versions) > 1}
    best = max(shares, key=lambda versions: shares[versions], default=())
    among = sum(shares.values()) if several else whole
    enough = best and shares[best] >= max(_SHARE * among, _LEAST_SHARE * whole)
    return best if enough else ()


def _is_of_what_is_told(inquiry: Inquiry) -> bool:
    """Whether a year is when something is due or happened, not when a text was adopted."""
    return names_deadline(inquiry.plain) or asks_what_happened(inquiry) is not None
