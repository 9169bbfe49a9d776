"""The obligations that a question selects: by force, actor, deed, or what is delivered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.duties.deeds import asks_to_do
from assistant.duties.words import FORCE_WORDS, PARAGRAPHS, force_named, words_of
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation, kind_of
from assistant.question.kinds import SEVERAL_KINDS
from assistant.question.spanish import with_english_parties
from assistant.question.text_words import TEXT_STEMS
from assistant.retrieval import stem_words

MOST_LISTED = 12
_PASSIVES = {
    "urged": "urges", "requested": "requests", "instructed": "instructs", "invited": "invites",
    "encouraged": "encourages", "recommended": "recommends", "authorized": "authorizes",
}  # fmt: skip
_ASKED = re.compile(
    r"\b(?:is|are|was|were)\s+(?:the\s+)?(?P<who>[^?,]+?)\s+(?:\w+ly\s+)?"
    rf"(?P<verb>{'|'.join(_PASSIVES)}|asked|told|called\s+upon)\s+to\b",
    re.I,
)
_ORDERED = TEXT_STEMS | frozenset(
    stem_words(
        """ordered order orders requested request requests asked mandated mandate instructed
        demanded convened convene submitted submit held hold prepared prepare required require
        wanted foreseen called list everything show kind kinds must"""
    )
)
_FIELD_WORDS = TEXT_STEMS | frozenset(
    stem_words(
        """recipient recipients addressees deadline deadlines due date dates time limit limits
        condition conditions resources partners obligation obligations list set sets act acts
        have every all must lack lacks lacking without duty duties task tasks"""
    )
)
WITHOUT_FIELD = re.compile(
    r"\b(?:no|without|lack(?:s|ing)?|not\s+have|n[o’']t\s+have)\s+(?:an?\s+|any\s+|set\s+|fixed\s+)*"
    r"(?:deadlines?|due\s+dates?|time\s+limits?|recipients?|conditions?|partners)\b",
    re.IGNORECASE,
)


def by_force(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """Answer “Which paragraphs only invite or encourage?”, with all other words in them."""
    forces = forces_asked(inquiry)
    said = with_english_parties(inquiry.topic)
    rest = [word for word in said if not force_named(word) and word not in FORCE_WORDS]
    asked = set(stem_words(" ".join(rest)))
    other = {duty.paragraph_id for duty in duties if duty.force not in forces}
    excluded = other if _ONLY.search(inquiry.question) else set()
    return [
        duty
        for duty in duties
        if duty.force in forces and duty.paragraph_id not in excluded and asked <= words_of(duty)
    ]


_ONLY = re.compile(
    r"\b(?:only|merely|simply|just|no\s+more\s+than|s[oó]lo|solamente|únicamente|meramente|"
    r"simplemente|se\s+limitan?\s+a)\b",
    re.I,
)


def forces_asked(inquiry: Inquiry) -> set[str]:
    """The forces of the paragraphs asked for, none where a question asks for something else."""
    if not PARAGRAPHS.search(inquiry.question):
        return set()
    return {force for word in inquiry.topic if (force := force_named(word))}


def by_asked(
    inquiry: Inquiry, duties: Sequence[Obligation], catalogue: Catalogue
) -> list[Obligation]:
    """Answer “Which treaties are states urged to sign?”: actor, force and all other words fit."""
    match = _ASKED.search(inquiry.plain)
    if match is None or inquiry.kind not in SEVERAL_KINDS:
        return []
    who = set(stem_words(match["who"])) - set(stem_words("the"))
    told = set(stem_words(match["verb"]))
    rest = inquiry.topic_stems - who - told
    force = _PASSIVES.get(match["verb"].lower(), "")

    def title_of(duty: Obligation) -> str:
        return catalogue.resolutions[duty.document_id].title

    return [
        duty
        for duty in duties
        if force in ("", duty.force)
        and rest
        and any(who <= set(stem_words(key)) for key in duty.actor_keys)
        and rest <= set(stem_words(f"{duty.action.text} {title_of(duty)}"))
    ]


def by_actor(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """Answer “What must the Council do under …?”: all that this actor is to do."""
    asked = inquiry.topic_stems
    if not asked or not asks_to_do(inquiry.plain):
        return []
    return [
        duty for duty in duties if any(asked <= set(stem_words(key)) for key in duty.actor_keys)
    ]


def by_deliverable(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """Answer “Which reports are ordered?”: what is delivered is all that is asked about."""
    if inquiry.kind not in SEVERAL_KINDS:
        return []
    rest = [word for word in inquiry.topic if not set(stem_words(word)) <= _ORDERED]
    kind = kind_of(rest[0]) if len(rest) == 1 else ""
    stems = set(stem_words(" ".join(rest)))
    return [
        duty
        for duty in duties
        if kind
        and duty.deliverable_kind == kind
        and duty.deliverable
        and stems <= set(stem_words(duty.deliverable.text))
    ]


def by_field(field: str, inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """Answer “List the recipients of the report”: the field is stated, all other words fit.

    “Which obligations have no deadline?” asks for those where it is not, however many.
    """
    if inquiry.kind not in ("list", "what", "which", "who", "to-whom"):
        return []
    asked = inquiry.topic_stems - _FIELD_WORDS
    without = bool(WITHOUT_FIELD.search(inquiry.question))
    fitting = (duty for duty in duties if asked <= words_of(duty))
    found = [duty for duty in fitting if bool(getattr(duty, field)) is not without]
    return found if without or len(found) <= MOST_LISTED else []


def by_deed(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """“Who reports to the General Assembly?”: the action has all words of the question."""
    asked = inquiry.topic_stems
    if inquiry.kind != "who" or len(asked) < 2:
        return []
    return [
        duty
        for duty in duties
        if duty.actor is not None and asked <= set(stem_words(duty.action.text))
    ]
