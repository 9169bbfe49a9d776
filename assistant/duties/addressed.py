"""Who is asked at all: every obligation that a text lays on somebody, but for those left out."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.duties.lines import list_duties
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation, ObligationsOf
from assistant.records import Answer
from assistant.retrieval import stem_words

_ASKED = (
    r"(?:asked|requested|invited|urged|called\s+(?:up)?on|told|given|assigned|handed|tasked|charged|"
    r"addressed|enlisted)"
)
_WHO = re.compile(
    rf"\b(?:which|what)\s+(?:[\w-]+\s+){{0,2}}?(?:bodies|organs|entities|agencies|organi[sz]ations|"
    rf"institutions|actors)\b[^?.;]*?\b{_ASKED}\b|"
    rf"\bwho\s+(?:else\s+|all\s+)?(?:is|are)\s+(?:being\s+)?{_ASKED}\b|"
    r"\bwhose\s+(?:help|support|assistance|cooperation)\s+(?:is|does|do)\b|"
    r"\b¿?a\s+(?:qué\s+(?:órganos|organismos|entidades)|quiénes)\s+se\s+(?:les?\s+)?"
    r"(?:pide|solicita|invita|encarga)\b",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:besides|apart\s+from|aside\s+from|other\s+than|except(?:\s+for)?|excluding|"
    r"in\s+addition\s+to|además\s+de|aparte\s+de|salvo)\s+(?P<names>[^,?.;]+?)"
    rf"(?=[,?.;]|$|\s+(?:is|are|was|were|{_ASKED})\b)",
    re.IGNORECASE,
)
_OWN = ("decides", "authorizes")
_COMMON = frozenset(
    stem_words(
        """ask asked request requested invite invited urge urged call called tell told give given
        assign assigned hand handed task tasks tasked charge charged address addressed enlist
        enlisted body bodies organ organs entity entities agency agencies organization
        organizations institution institutions actor actors help support assistance cooperation
        text resolution document job jobs work duty duties role roles list besides apart aside
        addition excluding except action órganos organismos entidades pide solicita invita encarga
        quiénes tareas aparte salvo resolución texto"""
    )
)


def answer_addressed(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """All whom the one document meant asks to do something, where nothing else is asked of it."""
    if len(inquiry.document_ids) != 1 or inquiry.depends or not _WHO.search(inquiry.plain):
        return None
    but = _BUT.search(inquiry.plain)
    left_out = set(stem_words(but["names"])) if but else set()
    if inquiry.topic_stems - _COMMON - left_out:
        return None

    def counts(duty: Obligation) -> bool:
        heads = {stem_words(key)[-1] for key in duty.actor_keys if stem_words(key)}
        return duty.actor is not None and duty.force not in _OWN and not heads & left_out

    found = [duty for duty in obligations_of(inquiry.document_ids[0]) if counts(duty)]
    return list_duties(found, inquiry, catalogue) if found else None
