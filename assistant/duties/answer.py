"""Questions that obligations answer exactly: who does it, what is due then, what only invites."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.duties.dates import due_then
from assistant.duties.deeds import asks_to_do
from assistant.duties.lines import list_duties, list_fields
from assistant.duties.recurring import by_means, by_period
from assistant.duties.treaties import by_treaty
from assistant.duties.windows import window_asked
from assistant.duties.words import (
    FORCE_WORDS,
    MANY_DOCUMENTS,
    PARAGRAPHS,
    force_named,
    words_of,
)
from assistant.evidence.identities import asks_for_names
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.obligations import (
    Obligation,
    ObligationsOf,
    extract_obligations,
    kind_of,
)
from assistant.question.expected import asks_for_person
from assistant.question.kinds import SEVERAL_KINDS
from assistant.question.spanish import with_english_parties
from assistant.question.text_words import TEXT_STEMS
from assistant.records import Answer
from assistant.retrieval import stem_words

_MANY_PARAGRAPHS = 40
_MOST = 12
_MOST_DUE = 30
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
_FIELDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("recipients", re.compile(r"\brecipients?\b|\baddressees\b", re.I)),
    ("due", re.compile(r"\b(?:deadlines?|due\s+dates?|time\s+limits?)\b", re.I)),
    ("condition", re.compile(r"\b(?:conditions?|(?:which|what)\s+resources)\b", re.I)),
    ("with_whom", re.compile(r"\bwith\s+whom\b|\bpartners\b", re.I)),
    ("through_whom", re.compile(r"\bthrough\s+(?:whom|which)\b", re.I)),
)
_FIELD_WORDS = TEXT_STEMS | frozenset(
    stem_words(
        """recipient recipients addressees deadline deadlines due date dates time limit limits
        condition conditions resources partners obligation obligations list set sets act acts
        have every all must lack lacks lacking without duty duties task tasks"""
    )
)
_WITHOUT = re.compile(
    r"\b(?:no|without|lack(?:s|ing)?|not\s+have|n[o’']t\s+have)\s+(?:an?\s+|any\s+|set\s+|fixed\s+)*"
    r"(?:deadlines?|due\s+dates?|time\s+limits?|recipients?|conditions?|partners)\b",
    re.IGNORECASE,
)


def answer_duties(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """Answer from the obligations that have every word of the question; None where none has."""
    if inquiry.identifiers.paragraphs or inquiry.part == "pre":
        return None
    if asks_for_names(inquiry.question) or asks_for_person(inquiry.question):
        return None
    if inquiry.depends and not (inquiry.identifiers.document_ids and asks_to_do(inquiry.plain)):
        return None
    documents = inquiry.document_ids or catalogue.by_date()
    if not inquiry.topic:
        return None
    if len(documents) > MANY_DOCUMENTS:
        found = _by_deed(inquiry, _duties_with(inquiry, documents, catalogue))
        return _say(found, inquiry, catalogue)
    duties = [duty for key in documents for duty in obligations_of(key)]
    if window_asked(inquiry.plain) and (due := due_then(inquiry, duties, catalogue)):
        return list_duties(due, inquiry, catalogue) if len(due) <= _MOST_DUE else None
    recurring = (
        by_treaty(inquiry, duties) or by_period(inquiry, duties) or by_means(inquiry, duties)
    )
    if recurring:
        return list_duties(recurring, inquiry, catalogue) if len(recurring) <= _MOST_DUE else None
    field = next((name for name, asked in _FIELDS if asked.search(inquiry.question)), "")
    if field and (found := _by_field(field, inquiry, duties)):
        return _say_field(found, field, inquiry, catalogue)
    found = (
        _by_force(inquiry, duties)
        or due_then(inquiry, duties, catalogue)
        or _by_deliverable(inquiry, duties)
        or _by_asked(inquiry, duties, catalogue)
        or _by_actor(inquiry, duties)
        or _by_deed(inquiry, duties)
    )
    return _say(found, inquiry, catalogue)


def _say_field(
    found: Sequence[Obligation], field: str, inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """The duties by what stands in a field of theirs, or those in which nothing stands."""
    if _WITHOUT.search(inquiry.question):
        return list_duties(found, inquiry, catalogue)
    if field == "condition" and any(catalogue.parts(duty.paragraph_id) for duty in found):
        return None
    return list_fields(found, field, inquiry, catalogue)


def _duties_with(
    inquiry: Inquiry, documents: Sequence[str], catalogue: Catalogue
) -> list[Obligation]:
    """The duties of the paragraphs with all words of a “who”; none where these are many."""
    asked = inquiry.topic_stems
    keys = catalogue.having([asked]) if inquiry.kind == "who" and len(asked) > 1 else None
    if keys is None or len(keys) > _MANY_PARAGRAPHS:
        return []
    inside = set(documents)
    return [
        duty
        for document_id, _, label in (key.partition("/") for key in sorted(keys))
        if document_id in inside
        for duty in extract_obligations(catalogue.resolutions[document_id], label)
    ]


def _say(found: Sequence[Obligation], inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The one actor asked for, or a list; None where nothing was found, or too much.

    Paragraphs asked for by how strongly they ask are all listed, however many.
    """
    if not found or (len(found) > _MOST and not _forces_asked(inquiry)):
        return None
    if len({duty.paragraph_id for duty in found}) == 1 and inquiry.kind == "who":
        return _one(found[0], inquiry, catalogue)
    return list_duties(found, inquiry, catalogue)


def _by_force(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """Answer “Which paragraphs only invite or encourage?”, with all other words in them."""
    forces = _forces_asked(inquiry)
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


def _forces_asked(inquiry: Inquiry) -> set[str]:
    """The forces of the paragraphs asked for, none where a question asks for something else."""
    if not PARAGRAPHS.search(inquiry.question):
        return set()
    return {force for word in inquiry.topic if (force := force_named(word))}


def _by_asked(
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


def _by_actor(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """Answer “What must the Council do under …?”: all that this actor is to do."""
    asked = inquiry.topic_stems
    if not asked or not asks_to_do(inquiry.plain):
        return []
    return [
        duty for duty in duties if any(asked <= set(stem_words(key)) for key in duty.actor_keys)
    ]


def _by_deliverable(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
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


def _by_field(field: str, inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """Answer “List the recipients of the report”: the field is stated, all other words fit.

    “Which obligations have no deadline?” asks for those where it is not, however many.
    """
    if inquiry.kind not in ("list", "what", "which", "who", "to-whom"):
        return []
    asked = inquiry.topic_stems - _FIELD_WORDS
    without = bool(_WITHOUT.search(inquiry.question))
    fitting = (duty for duty in duties if asked <= words_of(duty))
    found = [duty for duty in fitting if bool(getattr(duty, field)) is not without]
    return found if without or len(found) <= _MOST else []


def _by_deed(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """“Who reports to the General Assembly?”: the action has all words of the question."""
    asked = inquiry.topic_stems
    if inquiry.kind != "who" or len(asked) < 2:
        return []
    return [
        duty
        for duty in duties
        if duty.actor is not None and asked <= set(stem_words(duty.action.text))
    ]


def _one(duty: Obligation, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """The actor of one obligation, above the sentence that binds it."""
    text = catalogue.paragraphs[duty.paragraph_id].text
    start, end = quotable(text, duty.action.start, duty.action.end)
    actor = duty.actor.text if duty.actor else ""
    statement = Statement(
        f"**{escape(actor[:1].upper() + actor[1:])}**.", (Evidence(duty.paragraph_id, start, end),)
    )
    return ground(Draft((statement,)), inquiry.standalone_question, catalogue)
