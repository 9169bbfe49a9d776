"""Whether what a paragraph only orders was done: no text can say that of its own orders."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.conclusion.alike import lacks_words
from assistant.grounding import escape
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.reading.weighing import Weighed
from assistant.retrieval import stem_words
from assistant.versions.documents import versions_of

_WAS_DONE = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then)\W+)*(?:did|has|have|was|were)\b(?!\s+to\b)|"
    r"^\W*(?:(?:y|pero)\W+)*(?:ya\s+)?(?:se\s+)?(?:ha|han|fue|fueron)\b",
    re.IGNORECASE,
)
# “What did the study find?”, “who has joined?”, not “what did the text say?”, “did they have to?”.
_CAME_OF_IT = re.compile(
    r"\bdid\s+(?!(?:it|(?:[\w-]+\s+){0,4}?(?:resolutions?|texts?|paragraphs?|versions?|one)|\S*\d\S*)\s)"
    r"(?![^?]*\bto\b)|"
    r"\b(?:has|have|had|['’]ve)\s+(?:(?:already|now|since|so\s+far|not|never|ever)\s+)?"
    r"(?:been|got|\w+ed|\w{2,}(?:en|wn|ne|ut|ght|ade|aid|ld))\b|"
    r"\bwho\s+\w{2,}(?:ed|ook|ave|ade|aid|ame|ent|on)\b|\b(?:ha|han)\s+\w+[ai]do\b",
    re.IGNORECASE,
)
_OUTCOMES = ("who", "what", "which", "list", "how-many", "how-much")
_OF_ORDERING = re.compile(
    r"\b(?:ask|tell|told|request|instruct|urge|invite|encourage|call|recommend|order|direct|demand|"
    r"require|oblige|want|decide|mandate|entrust|charge|task|adopt|approve|pass|renew|repeat|keep|kept|"
    r"change|raise|lower|extend|give|given|gave|solicit|ped|inst|encarg|encomend|exhort|invit|decid|"
    r"aprob|aprueb)\w*",
    re.IGNORECASE,
)
# “Was it less often before?” asks of an earlier version.
_OF_BEFORE = re.compile(r"\b(?:before|previously|originally|at\s+first|antes)\W*$", re.IGNORECASE)
_MOST = 0.6
_HARDLY = 0.01
# Below this a paragraph without all words asked hardly ever told that something was done.
_UNLIKELY = 0.2
_ORDERING = frozenset(
    (
        "requests",
        "instructs",
        "urges",
        "invites",
        "encourages",
        "calls upon",
        "recommends",
        "appeals",
        "authorizes",
    )
)


def asks_whether_done(inquiry: Inquiry) -> bool:
    """Whether it is asked if something was done, or what came of it: “did they publish it?”."""
    question = inquiry.question
    asked = inquiry.kind == "yes-no" and _WAS_DONE.search(question)
    asked = asked or (inquiry.kind in _OUTCOMES and _CAME_OF_IT.search(question))
    return bool(asked) and not (_OF_ORDERING.search(question) or _OF_BEFORE.search(question))


def look_at_versions(inquiry: Inquiry, catalogue: Catalogue) -> Inquiry:
    """A follow-up whether something was done, asked of later versions of its text as well."""
    limited = inquiry.document_ids
    if not asks_whether_done(inquiry) or len(limited) != 1 or inquiry.identifiers.document_ids:
        return inquiry
    return replace(inquiry, document_ids=versions_of(limited[0], catalogue))


def look_past_orders(
    inquiry: Inquiry, ordered: Sequence[Weighed], parts: Parts
) -> tuple[tuple[Weighed, ...], str]:
    """The passages, those last that only order what is asked to have been done.

    Where nothing else hardly answers they stay, with the words that the closest only orders it,
    or does not tell of it.
    """
    if not asks_whether_done(inquiry):
        return tuple(ordered), ""
    if not _only_orders(inquiry, ordered[0], parts):
        return tuple(ordered), _say_not_told(inquiry, ordered[0], parts.catalogue)
    orders = [one for one in ordered if _only_orders(inquiry, one, parts)]
    telling = [one for one in ordered if one not in orders]
    if telling and telling[0].reading.answers >= _HARDLY:
        return (*telling, *orders), _say_not_told(inquiry, telling[0], parts.catalogue)
    citation = escape(parts.catalogue.citation(ordered[0].paragraph_id))
    if inquiry.kind != "yes-no":
        return tuple(ordered), f"The closest paragraph, {citation}, only says what is to be done."
    return tuple(ordered), f"{citation}, asks for it, and whether it was done is not stated."


def _say_not_told(inquiry: Inquiry, best: Weighed, catalogue: Catalogue) -> str:
    """That the best paragraph does not tell whether something was done, empty where it may.

    It does not where a thing named stands in no text, or where it hardly answers and lacks a word.
    """
    if inquiry.kind != "yes-no":
        return ""
    stranger = next((lack.message for lack in best.lacks if lack.unknown), "")
    if stranger or best.reading.answers >= _UNLIKELY:
        return stranger
    if not lacks_words(inquiry.plain, catalogue.paragraphs[best.paragraph_id].text):
        return ""
    citation = escape(catalogue.citation(best.paragraph_id))
    return f"The closest paragraph, {citation}, does not state it."


def _only_orders(inquiry: Inquiry, passage: Weighed, parts: Parts) -> bool:
    """Whether a passage speaks of what is asked only in deeds that somebody is asked to do.

    Most words read in it are of such a deed, and no other words have one of the question's.
    """
    read = passage.reading
    ordered = [
        (duty.action.start, duty.action.end)
        for duty in parts.duties_of(passage.paragraph_id)
        if duty.force in _ORDERING and duty.actor is not None
    ]
    inside = sum(max(0, min(end, read.end) - max(start, read.start)) for start, end in ordered)
    if inside <= _MOST * (read.end - read.start):
        return False
    text = parts.catalogue.paragraphs[passage.paragraph_id].text
    last = max(end for _, end in ordered)
    return not inquiry.topic_stems & set(stem_words(text[last:]))
