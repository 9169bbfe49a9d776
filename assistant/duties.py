"""Questions that obligations answer exactly: who does it, what is due then, what only invites."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation, extract_obligations
from assistant.records import Answer
from assistant.retrieval import stem_words

ObligationsOf = Callable[[str], Sequence[Obligation]]

_MANY_DOCUMENTS, _MANY_PARAGRAPHS, _MOST = 20, 40, 12
_FORCES = {
    "instruct": "instructs", "instructs": "instructs", "demand": "demands", "demands": "demands",
    "request": "requests", "requests": "requests", "urge": "urges", "urges": "urges",
    "recommend": "recommends", "recommends": "recommends", "invite": "invites",
    "invites": "invites", "encourage": "encourages", "encourages": "encourages",
    "decide": "decides", "decides": "decides", "authorize": "authorizes",
    "authorizes": "authorizes", "appeal": "appeals", "appeals": "appeals",
}  # fmt: skip
_PARAGRAPHS = re.compile(r"\b(?:paragraphs?|provisions?|clauses?|paras?|obligations?)\b", re.I)
_DUE = re.compile(r"\b(?:due|deadline|fall(?:s|ing)?\s+due|expected|must\s+be\s+ready)\b", re.I)
_DUE_WORDS = frozenset(
    "due everything deadline deadlines falls fall falling expected ready list things".split()
)
_FORCE_WORDS = frozenset(
    (
        "paragraphs paragraph provisions provision clauses paras "
        "obligations operative merely simply"
    ).split()
)


def answer_duties(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """Answer from the obligations that have every word of the question; None where none has."""
    if inquiry.depends or inquiry.identifiers.paragraphs or inquiry.part == "pre":
        return None
    documents = inquiry.document_ids or catalogue.by_date()
    if not inquiry.topic:
        return None
    if len(documents) > _MANY_DOCUMENTS:
        found = _by_deed(inquiry, _duties_with(inquiry, documents, catalogue))
    else:
        duties = [duty for key in documents for duty in obligations_of(key)]
        found = _by_force(inquiry, duties) or _by_due(inquiry, duties) or _by_deed(inquiry, duties)
    if not 0 < len(found) <= _MOST:
        return None
    if len({duty.paragraph_id for duty in found}) == 1 and inquiry.kind == "who":
        return _one(found[0], inquiry, catalogue)
    return _list(found, inquiry, catalogue)


def _duties_with(
    inquiry: Inquiry, documents: Sequence[str], catalogue: Catalogue
) -> list[Obligation]:
    """The duties of the paragraphs with all words of a “who”; none where these are many."""
    asked = frozenset(stem_words(" ".join(inquiry.topic)))
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


def _by_force(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """Answer “Which paragraphs only invite or encourage?”."""
    forces = {_FORCES[word] for word in inquiry.topic if word in _FORCES}
    rest = [word for word in inquiry.topic if word not in _FORCES and word not in _FORCE_WORDS]
    if not forces or rest or not _PARAGRAPHS.search(inquiry.question):
        return []
    return [duty for duty in duties if duty.force in forces]


def _by_due(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """Answer “Everything due at the thirty-sixth session”."""
    asked = set(stem_words(" ".join(word for word in inquiry.topic if word not in _DUE_WORDS)))
    if (
        not asked
        or not _DUE.search(inquiry.question)
        or inquiry.kind not in ("list", "what", "which")
    ):
        return []
    return [
        duty for duty in duties if any(asked <= set(stem_words(span.text)) for span in duty.due)
    ]


def _by_deed(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """“Who reports to the General Assembly?”: the action has all words of the question."""
    asked = set(stem_words(" ".join(inquiry.topic)))
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


def _list(duties: Sequence[Obligation], inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """One line an obligation: actor, force, action, marker."""
    statements = []
    for duty in duties:
        actor = escape(duty.actor.text) if duty.actor else "No actor named"
        line = f"- **{actor[:1].upper()}{actor[1:]}** ({duty.force}): {escape(duty.action.text)}"
        evidence = Evidence(duty.paragraph_id, duty.action.start, duty.action.end)
        statements.append(Statement(line, (evidence,)))
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)
