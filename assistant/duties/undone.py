"""Refusals from obligations: nothing is due then, it has no date, that body is not asked to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.duties.words import (
    DUE,
    DUE_WORDS,
    FORCE_WORDS,
    MANY_DOCUMENTS,
    PARAGRAPHS,
    due_stems,
    force_named,
    words_of,
)
from assistant.grounding import escape, refuse
from assistant.inquiry import Inquiry
from assistant.lookup import whole_evidence
from assistant.obligations import Obligation, ObligationsOf, is_party, spell_ordinals
from assistant.question.kinds import SEVERAL_KINDS
from assistant.question.spanish import speaks_spanish
from assistant.records import Answer
from assistant.retrieval import stem_words

_ORDINAL = re.compile(
    r"\b(?:(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ieth|y-[a-z]+)|(?:thir|four|fif|six"
    r"|seven|eigh|nine)teenth|(?:19|20)\d\d)\b",
    re.I,
)
_SUBJECT = re.compile(
    r"\b(?:must|should|shall|does|do|did|has|have|is|was|were|are)\s+(?P<named>(?:the\s+|an?\s+)?"
    r"(?P<subject>[^?,]+?))\s+(?:(?:have|has|need|needs|had)\s+to\s+|(?:asked|required|supposed"
    r"|expected|obliged|told|instructed|requested|due)\s+to\s+|to\s+)?"
    r"(?P<verb>report|submit|present|transmit|brief)\b"
)


def answer_undone(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """Refuse what the obligations show not to be ordered; None where they do not show it."""
    documents = inquiry.document_ids or catalogue.by_date()
    if inquiry.depends or inquiry.identifiers.paragraphs or len(documents) > MANY_DOCUMENTS:
        return None
    duties = [duty for key in documents for duty in obligations_of(key)]
    for rule in (_nothing_due, _undated, _not_asked, _nobody_bound):
        refused = rule(inquiry, duties, catalogue)
        if refused:
            message, nearest = refused
            return refuse(
                message,
                inquiry.standalone_question,
                catalogue,
                tuple(
                    whole_evidence(key, catalogue)
                    for key in dict.fromkeys(duty.paragraph_id for duty in nearest[:3])
                ),
            )
    return None


Refused = tuple[str, Sequence[Obligation]]


def _nothing_due(
    inquiry: Inquiry, duties: Sequence[Obligation], catalogue: Catalogue
) -> Refused | None:
    """“What is due at the thirty-seventh session?” where nothing is."""
    asked = _ORDINAL.search(spell_ordinals(inquiry.plain))
    if not asked or not DUE.search(inquiry.question):
        return None
    if inquiry.kind not in SEVERAL_KINDS:
        return None
    dated = [duty for duty in duties if duty.due]
    stems = due_stems(asked[0])
    if not dated or any(stems <= due_stems(span.text) for duty in dated for span in duty.due):
        return None
    return f"No obligation of the loaded resolutions is due then ({escape(asked[0])}).", dated


def _undated(
    inquiry: Inquiry, duties: Sequence[Obligation], catalogue: Catalogue
) -> Refused | None:
    """“When is the study due?” where the text that orders it names no time."""
    if inquiry.kind != "when" or not DUE.search(inquiry.question):
        return None
    asked = set(stem_words(" ".join(word for word in inquiry.topic if word not in DUE_WORDS)))
    found = [duty for duty in duties if asked and asked <= words_of(duty)]
    if not found or any(duty.due for duty in found):
        return None
    place = escape(catalogue.citation(found[0].paragraph_id))
    return f"{place}, orders it without saying by when.", found


def _not_asked(
    inquiry: Inquiry, duties: Sequence[Obligation], catalogue: Catalogue
) -> Refused | None:
    """“What must the Committee report?” where the Committee is asked to report nothing."""
    match = _SUBJECT.search(inquiry.plain)
    if match is None or not is_party(match["subject"]):
        return None
    subject = set(stem_words(match["subject"]))
    if any(map(force_named, match["subject"].lower().split())):
        return None
    names = [
        subject,
        *(set(stem_words(one)) for one in catalogue.acronyms.expansions(match["subject"])),
    ]
    doing = [duty for duty in duties if _DELIVERING & set(stem_words(duty.action.text))]
    if not doing or any(_is_bound(duty, names) for duty in doing):
        return None
    return (
        f"The loaded resolutions do not ask {escape(match['named'])} to {match['verb']}.",
        doing,
    )


_DELIVERING = frozenset(stem_words("report submit present transmit brief inform deliver provide"))


def _is_bound(duty: Obligation, names: Sequence[set[str]]) -> bool:
    """Whether the actor of an obligation is one of the names, or not named itself."""
    if duty.actor is None:
        return True
    own = [set(stem_words(key)) for key in (*duty.actor_keys, duty.actor.text)]
    return any(name <= keys or keys <= name for name in names for keys in own)


def _nobody_bound(
    inquiry: Inquiry, duties: Sequence[Obligation], catalogue: Catalogue
) -> Refused | None:
    """“Which paragraphs invite the Bank?” where the library has no such name."""
    rest = [word for word in inquiry.topic if word not in FORCE_WORDS and not force_named(word)]
    if not any(map(force_named, inquiry.topic)) or not PARAGRAPHS.search(inquiry.question):
        return None
    if speaks_spanish(inquiry.question):
        return None
    unknown = [word for word in rest if not catalogue.knows(word)]
    if not unknown:
        return None
    return f"No loaded paragraph says that of “{escape(' '.join(rest))}”.", ()
