"""Which treaties somebody is to join: a list over all paragraphs that ask for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.duties.words import ASSIGNING, words_of
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation
from assistant.question.kinds import content_stems
from assistant.retrieval import stem_words

_JOINS = r"\b(?:join|sign|ratif|acced|adher|becom\w+\s+part(?:y|ies)|firm[ae]|suscrib)\w*\b"
_TREATIES = (
    r"\b(?:conventions?|treat(?:y|ies)|protocols?|agreements?|covenants?|pacts?|convenciones|tratados"
    r"|protocolos|convenios|acuerdos)\b"
)
_ASKED = re.compile(
    rf"\b(?:which|what|qué)\s+(?:[\w-]+\s+){{0,3}}?{_TREATIES}[^?]*{_JOINS}", re.IGNORECASE
)
_JOINED = re.compile(
    rf"{_JOINS}[^;]*\b(?:Conv[ei]n|Protocol|Treat|Tratado|Agreement|Acuerdo|Covenant|Statute|Pact)",
    re.IGNORECASE,
)
# Whatever states are called, they are who joins treaties.
_FREE = ASSIGNING | frozenset(
    stem_words(
        """countries country states state members member governments nations países estados
        miembros gobiernos supposed join joined sign signed ratify ratified accede acceded adhere
        adhered become party parties firmar ratificar adherirse adherir suscribir deben"""
    )
)


def by_treaty(inquiry: Inquiry, duties: Sequence[Obligation]) -> list[Obligation]:
    """“Which conventions should countries join?”: whatever asks somebody to join a treaty."""
    asked = _ASKED.search(inquiry.plain)
    if asked is None:
        return []
    treaties = set(stem_words(" ".join(re.findall(_TREATIES, asked[0], re.IGNORECASE))))
    rest = set(content_stems(inquiry.plain)) - _FREE - treaties
    return [duty for duty in duties if _JOINED.search(duty.action.text) and rest <= words_of(duty)]
