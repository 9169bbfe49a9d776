"""Words that ask for obligations, and the words of an obligation."""

from __future__ import annotations

import re

from assistant.obligations import Obligation, spell_ordinals
from assistant.retrieval import stem_words

MANY_DOCUMENTS = 20
FORCES = {
    "instruct": "instructs", "instructs": "instructs", "demand": "demands", "demands": "demands",
    "request": "requests", "requests": "requests", "urge": "urges", "urges": "urges",
    "recommend": "recommends", "recommends": "recommends", "invite": "invites",
    "invites": "invites", "encourage": "encourages", "encourages": "encourages",
    "decide": "decides", "decides": "decides", "authorize": "authorizes",
    "authorizes": "authorizes", "appeal": "appeals", "appeals": "appeals",
}  # fmt: skip
PARAGRAPHS = re.compile(r"\b(?:paragraphs?|provisions?|clauses?|paras?|obligations?)\b", re.I)
DUE = re.compile(
    r"\b(?:due|deadlines?|fall(?:s|ing)?\s+due|expected|must\s+be\s+(?:ready|done|finished|completed|delivered|met)|vence[n]?|plazos?|"
    r"vencimientos?|debe[n]?\s+estar\s+list[oa]s?)\b",
    re.I,
)
DUE_WORDS = frozenset(
    "something anything happen happens due everything deadline deadlines falls fall falling"
    " expected ready done finished completed delivered met list things date"
    " resolutions resolution reports report documents"
    " goes go going comes come sent reaches reach put vence vencen vencimiento vencimientos plazo"
    " plazos fecha fechas listo lista listos listas resoluciones informes".split()
)
FORCE_WORDS = frozenset(
    (
        "paragraphs paragraph provisions provision clauses paras "
        "obligations operative merely simply"
    ).split()
)


def words_of(duty: Obligation) -> set[str]:
    """The stems of an obligation's actor and action."""
    actor = duty.actor.text if duty.actor else ""
    return set(stem_words(f"{actor} {duty.actor_key} {duty.action.text}"))


def due_stems(text: str) -> set[str]:
    """The stems of a due phrase, ordinals as words."""
    return set(stem_words(spell_ordinals(text)))
