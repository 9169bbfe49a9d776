"""Whom a pronoun names: "takes note of the Secretary-General's report and requests him to …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.obligations.noun_phrases import noun_phrase
from assistant.obligations.parties import is_party
from assistant.obligations.phrases import Extent

_PERSONS = frozenset("him her he she".split())
_MANY = frozenset("them they".split())
PRONOUNS = _PERSONS | _MANY | {"it"}
# The first word of a paragraph is its verb: "Requests regional bodies".
_BEGINS = re.compile(r"(?<=\s)(?:(?:the|all|those|both)\s+(?=\w)|(?=[A-Z]))")
_HEAD_ENDS = re.compile(r"\s(?:of|for|on|in|to|that|which|who|against|concerned)\b")
_PERSON = re.compile(
    r"\b(?:Secretary[\s-]General|Commissioner|Rapporteur|Expert|Chair(?:man|person|woman)?|President"
    r"|Director(?:-General)?|Representative|Envoy|Coordinator|Ombuds(?:man|person)|Minister"
    r"|Administrator|Facilitator|Registrar|Prosecutor|Treasurer|Adviser)$"
)


def antecedent(masked: str, pronoun: str, end: int) -> Extent | None:
    """The one party before `end` that agrees with a pronoun; none where several do."""
    fitting = {
        masked[slice(*one)].removeprefix("the "): one
        for one in _parties_before(masked, end)
        if _agrees(masked[slice(*one)], pronoun)
    }
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _parties_before(masked: str, end: int) -> Iterator[Extent]:
    stop = 0
    for begins in _BEGINS.finditer(masked, 0, end):
        if begins.start() < stop:
            continue
        named = noun_phrase(masked, begins.start(), end, lists=True)
        if is_party(masked[slice(*named)]):
            yield named
            stop = named[1]


def _agrees(name: str, pronoun: str) -> bool:
    head = _HEAD_ENDS.split(name.removesuffix("’s"), maxsplit=1)[0]
    if " and " in head or head.endswith("s"):
        return pronoun in _MANY
    return (pronoun in _PERSONS) if _PERSON.search(head) else pronoun == "it"
