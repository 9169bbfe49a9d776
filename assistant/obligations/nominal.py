"""What is to be delivered where no verb says so: "calls for the compilation of data"."""

from __future__ import annotations

import re

from assistant.obligations.deliverable_nouns import PHRASE, kind_of, with_complement
from assistant.obligations.parties import is_party
from assistant.obligations.phrases import Extent

_NOUNS = (
    r"establishment|creation|development(?!\s+of\s+(?:the|those|these|this|its|their)\b)|elaboration"
    r"|formulation|launch|continuation|compilation|collection|preparation|provision|submission"
    r"|publication|convening|dissemination|distribution|circulation|issuance|holding|conduct"
    r"|organization|allocation|production|granting|delivery|extension|mobilization|transmission"
    r"|presentation|availability"
)
NOMINAL = re.compile(rf"\b(?:{_NOUNS})(?:,?\s+(?:and|or)\s+(?:[a-z-]+\s+){{0,2}}?[a-z]+)?\s+of\s+")
_PREPOSITION = r"(?:to|of|for|in|into|with|by|on|from|at|that|which|who|as|under|upon)"
_HINDERS = r"(?:prevent|end|stop|counter|combat|avoid|halt|suspend|cease|limit|review|change)"
# What stands between the beginning of an action, or a joined verb, and the object of its verb.
_OPENS = re.compile(
    rf"(?:(?:to|continue\s+to|consider)\s+)?(?:(?!(?:{_PREPOSITION}|{_HINDERS})\b)[\w-]+,?\s+){{0,9}}"
)
_JOINED = re.compile(
    r"(?:[,;]|\band)\s+(?:(?:and|also|to)\s+)*"
    r"(?:for|(?:ensur|facilitat|promot|continu|improv)(?:e|ing))\s+"
    rf"(?:(?!{_PREPOSITION}\b)[a-z-]+\s+){{0,3}}\Z"
)


_MORE = re.compile(
    r"(?:(?:continue\s+(?:to|and\s+to)\s+|further\s+|[a-z]+ly\s+)*(?:continue\s+and\s+(?:to\s+)?)?(?:increas|continu|enhanc|strengthen|expand"
    r"|intensif|step|scal|augment)(?:e|ing|y)?(?:\s+up)?)(?:,[^,;]{3,60},)?\s+(?=[a-z])(?!such\b)"
)
_AID = re.compile(r"(?:support|assistance|aid|funding|financing|contributions)\Z")


def given(masked: str, start: int, end: int) -> list[tuple[Extent, str]]:
    """What is increased, made available or brought to attention where an action opens so."""
    more = _MORE.match(masked, start, end)
    phrase = PHRASE.match(masked, more.end(), end) if more else None
    if phrase and _AID.search(phrase[0]):
        return [(with_complement(masked, phrase, end), "services")]
    makes = _MAKES_AVAILABLE.match(masked, start, end) or _BRINGS.match(masked, start, end)
    if makes and not is_party(makes["thing"]):
        return [(makes.span("thing"), "")]
    return []


_MAKES_AVAILABLE = re.compile(
    r"(?:[a-z]+ly\s+|also\s+|further\s+)?[Mm]ak(?:e|ing)\s+"
    r"(?P<thing>(?!it\b|them\b|this\b|these\b|available|public|accessible)"
    r"[a-z][^,;.]{2,90}?)\s+(?:[a-z]+ly\s+)?(?:available\b|accessible\b|public\b(?!\s+[a-z]))"
)
_BRINGS = re.compile(
    r"(?:[a-z]+ly\s+|also\s+|further\s+|continue\s+to\s+)*[Bb]ring(?:ing)?\s+(?!it\b|them\b|this\s+to\b|these\s+to\b)"
    r"(?P<thing>[a-z][^,;.]{2,200}?)(?:,[^,;]{3,80},)?\s+to\s+the\s+attention\s+of\b"
)


def nominal(masked: str, start: int, end: int) -> list[tuple[Extent, str]]:
    """The things behind a noun of delivering that opens the action or is its verb's object."""
    found: list[tuple[Extent, str]] = []
    for match in NOMINAL.finditer(masked, start, end):
        opens = _OPENS.fullmatch(masked, start, match.start())
        if not opens and not _JOINED.search(masked, start, match.start()):
            continue
        phrase = PHRASE.match(masked, match.end(), end)
        if phrase and not phrase["head"][0].isupper():
            found.append((with_complement(masked, phrase, end), kind_of(phrase["head"])))
    return found
