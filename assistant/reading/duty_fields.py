"""The field of a paragraph's obligations that a question asks for: who, to whom, when, by what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.clauses import Span
from assistant.conclusion.alike import shared_words
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation
from assistant.obligations import Span as DutySpan
from assistant.reading.named_spans import is_asked
from assistant.retrieval import stem_words

_WITH = re.compile(
    r"\bwith\s+(?:whom|whose|which|what|who)\b|\bwho(?:m)?\b.*\b(?:with|alongside|together)\W*$|\b(?:help|collaboration|cooperation|partner\w*)\s+(?:of|with)\b|"
    r"\b(?:take[sn]?\s+part|participat\w*|involved|join\s+in|attend\w*|invited|work\w*\s+(?:together\s+)?with|alongside)\b",
    re.I,
)
_THROUGH = re.compile(
    r"\b(?:through|via|by\s+way\s+of|by\s+means\s+of)\s+(?:which|what|whom|whose)\b", re.I
)
_OTHERS = re.compile(
    r"\b(?:else|besides|apart\s+from|in\s+addition\s+to|other\s+than)\b|\bwho\s+(?:are|is)\s+(?:on|in)\b|"
    r"\bwho\s+(?:sits?|benefits?|profits?|belongs?|suffers?)\b|\bmade\s+up\s+of\b",
    re.I,
)
ORDERED = re.compile(
    r"\b(?:(?P<by>asked|told|requested|invited|urged|called\s+(?:up)?on|instructed|tasked|charged|"
    r"supposed|expected|meant)|must|should|shall|(?:has|have|is|are|was|were)\s+to|responsible|due)\b",
    re.I,
)
_CAPITALS = re.compile(r"(?<!^)\b[A-Z][\w-]+(?:\s+[A-Z][\w-]+)*")
MEANS_ASKED = re.compile(
    r"\b(?:resources?|means|money|budget\w*|funds?|funding|limits?|accordance)\b", re.I
)
_MONEY_ASKED = re.compile(
    r"\b(?:what(?:['’]s)?|which|whose|qué)\s+(?:\w+\s+){0,2}(?:money|funds?|funding|resources|budget|means|dinero|"
    r"fondos|recursos|medios|presupuesto)\b",
    re.IGNORECASE,
)
_DEED = 8
_SETTLED = 0.75


def duty_span(inquiry: Inquiry, duties: Sequence[Obligation]) -> Span | None:
    """The field of the best fitting obligation of a paragraph that the question asks for."""
    if not duties:
        return None
    asked, topic = inquiry.topic_stems, " ".join(inquiry.topic)

    def fit(duty: Obligation) -> tuple[int, bool]:
        deed = " ".join(duty.action.text.split()[:_DEED])
        shared = len(asked & set(stem_words(duty.action.text))) + 2 * len(shared_words(topic, deed))
        return shared, bool(_asked_field(inquiry, duty))

    duty = max(duties, key=fit)
    spans = _asked_field(inquiry, duty)
    own = [span for span in spans if span.label == duty.label]
    if not own:
        return None
    start, end = min(span.start for span in own), max(span.end for span in own)
    return (start, end) if end - start <= 400 else (own[0].start, own[0].end)


def duty_settles(inquiry: Inquiry, duties: Sequence[Obligation], text: str) -> bool:
    """Whether an obligation has both the field asked for and nearly all words of the question."""
    asked = inquiry.topic_stems
    if not asked or duty_span(inquiry, duties) is None:
        return False
    return any(
        len(asked & set(stem_words(_said(duty, text)))) >= _SETTLED * len(asked) for duty in duties
    )


def affirmed_deed(inquiry: Inquiry, duties: Sequence[Obligation], text: str) -> Span | None:
    """The deed of the obligation with every word of “must the Council report to the Assembly?”."""
    asked = inquiry.topic_stems
    if inquiry.kind != "yes-no" or not asked or not ORDERED.search(inquiry.question):
        return None
    for duty in duties:
        acts = duty.actor is not None and asked & set(stem_words(duty.actor.text))
        if acts and asked <= set(stem_words(_said(duty, text))):
            return duty.action.start, duty.action.end
    return None


def _said(duty: Obligation, text: str) -> str:
    """Actor, verb and action of an obligation."""
    actor = duty.actor.text if duty.actor else ""
    return f"{actor} {duty.verb.text} {text[duty.action.start : duty.action.end]}"


def _asked_field(inquiry: Inquiry, duty: Obligation) -> tuple[DutySpan, ...]:
    question = inquiry.question
    if _THROUGH.search(question):
        return duty.through_whom
    if inquiry.kind in ("which", "what") and _MONEY_ASKED.search(question):
        return tuple(one for one in duty.condition if MEANS_ASKED.search(one.text))
    if inquiry.kind == "to-whom":
        return duty.recipients
    if inquiry.kind == "when":
        return duty.due
    if inquiry.kind in ("who", "list", "which") and _WITH.search(question):
        partners = " ".join(one.text for one in duty.with_whom)
        named = any(name in partners for name in _CAPITALS.findall(question))
        return (duty.actor,) if named and duty.actor else duty.with_whom
    if inquiry.kind == "who" and duty.actor is not None:
        if _OTHERS.search(question) or is_asked(inquiry, duty.actor.text):
            return ()
        return (duty.actor,)
    return ()
