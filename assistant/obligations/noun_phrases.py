"""The noun phrases of those who receive or take part, and the members of a coordination."""

from __future__ import annotations

import re

from assistant.obligations.parties import is_party, party_end
from assistant.obligations.phrases import Extent

ANY_RECIPIENT = re.compile(
    r"(?:the\s+|all\s+|those\s+|its\s+|their\s+)?(?:[a-z-]+\s+){0,3}(?:[A-Z]|States|countries"
    r"|members?|committees?|victims|persons|refugees|people|parties|authorities|governments?"
    r"|bodies|organs|organizations|populations?|funds?|forum|conference|congress|stakeholders|women"
    r"|children|communities|territories|regions|institutions|agencies|migrants|nationals|citizens"
    r"|workers|journalists|families|households|survivors|girls|boys|students|teachers|farmers"
    r"|detainees|prisoners|minorities|patients|returnees|asylum-seekers|defenders|professionals)(?!’)"
)


def noun_phrase(masked: str, start: int, end: int, *, lists: bool = False) -> Extent:
    """The noun phrase that begins at `start`, without the punctuation after it."""
    stop = min(party_end(masked[:end], start, lists=lists), end)
    if often := _HOW_OFTEN.search(masked, start, stop):
        stop = often.start()
    while stop > start and (masked[stop - 1].isspace() or masked[stop - 1] in ",;:."):
        stop -= 1
    return start, stop


_HOW_OFTEN = re.compile(r"\s(?:quarterly|monthly|weekly|daily|yearly|biennially|orally)\Z")
_AND = re.compile(
    r"(?:,?\s+as\s+well\s+as\s+(?:to\s+(?=[A-Za-z]))?(?=[A-Za-z])|(?:,\s*(?:and\s+)?|\s+and\s+)(?=(?:the|its|all|to\s+the|other|relevant)\s"
    r"|[A-Z])(?:to\s+(?=the\s))?)"
)
# "displaced persons" after "refugees and", or "organizations of …" after "Member States and".
_PLAIN_AND = re.compile(
    r"(?:,\s+(?:and\s+)?|\s+and\s+)(?!particularly|especially)(?=[a-z-]+\s+(?!of\b)[a-z]+s\b)"
    r"|(?<=tates)\s+and\s+(?=[a-z]+s\b)"
)


_ADJECTIVE = re.compile(r"(?:^|\s)[A-Z][a-z]+(?:al|ic|ive)$")
_CAPITALISED = re.compile(r"[A-Z][a-z]")


def names_on(left: str, right: str) -> bool:
    """Whether a joint is within a name: "the Educational, Scientific | and Cultural Office"."""
    adjective = _ADJECTIVE.search(left)
    goes_on = adjective and _CAPITALISED.match(right)
    return bool(goes_on) and not is_party(left.split()[-1])


def _ends_with_party(left: str) -> bool:
    """Whether what stands before a joint ends in somebody: not "regional" of "regional and"."""
    words = left.split()
    return bool(words) and is_party(words[-1])


def members(masked: str, extent: Extent) -> list[Extent]:
    """The parties of a coordination one by one, where each can stand by itself."""
    starts, stops = [extent[0]], []
    joints = [*_AND.finditer(masked, *extent), *_PLAIN_AND.finditer(masked, *extent)]
    for joint in sorted(joints, key=lambda one: one.start()):
        following = _AND.split(masked[joint.end() : extent[1]], maxsplit=1)[0]
        left = masked[starts[-1] : joint.start()]
        if joint.re is _PLAIN_AND and not _ends_with_party(left):
            continue
        if is_party(left) and is_party(following) and not names_on(left, following):
            stops.append(joint.start())
            starts.append(joint.end())
    return list(zip(starts, [*stops, extent[1]], strict=True))
