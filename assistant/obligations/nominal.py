"""What is to be delivered where no verb says so: "calls for the compilation of data"."""

from __future__ import annotations

import re

from assistant.obligations.deliverable_nouns import PHRASE, Extent, kind_of, with_complement
from assistant.obligations.noun_phrases import noun_phrase
from assistant.obligations.parties import is_party

_NOUNS = (
    r"continuation|compilation|collection|preparation|provision|submission|publication|convening"
    r"|dissemination|distribution|circulation|issuance|holding|conduct|organization|allocation"
    r"|production|granting|delivery|extension|mobilization|transmission|presentation|availability"
)
_NOMINAL = re.compile(
    rf"(?:(?:the|a|an|early|timely|prompt|wide|widest|further|continued|possible|regular|full)\s+)*"
    rf"(?:{_NOUNS})(?:,?\s+(?:and|or)\s+(?:[a-z-]+\s+){{0,2}}?[a-z]+)?\s+of\s+"
)
_LED = re.compile(
    r"\b(?:ensur|continu|strengthen|increas|enhanc|expedit|intensif|improv|expand|accelerat|promot|resum"
    r"|facilitat)(?:e|es|ing|y)?\s+\Z|[,;]\s+(?:and\s+)?for\s+\Z|\band\s+for\s+\Z"
)


_MORE = re.compile(
    r"(?:(?:continue\s+(?:to|and\s+to)\s+|further\s+|[a-z]+ly\s+)*(?:continue\s+and\s+(?:to\s+)?)?(?:increas|continu|enhanc|strengthen|expand"
    r"|intensif|step|scal|augment)(?:e|ing|y)?(?:\s+up)?)(?:,[^,;]{3,60},)?\s+(?=[a-z])(?!such\b)"
)
_AID = re.compile(r"(?:support|assistance|aid|funding|financing|contributions)\Z")
_GIVES = re.compile(
    r"(?:(?:continue\s+(?:to\s+)?|further\s+|also\s+|[a-z]+ly\s+)*(?:[Pp]rovid(?:e|ing)(?:\s+for)?"
    r"|[Ss]ubmit(?:ting)?|furnish(?:ing)?|supply(?:ing)?|[Dd]eliver(?:ing)?|[Pp]ublish(?:ing)?"
    r"|[Gg]ather(?:ing)?|[Cc]ompil(?:e|ing)|[Pp]resent(?:ing)?|[Rr]elease"
    r"|[Rr]eport(?:ing)?(?=\s+(?:data|information|statistics|cases|incidents|figures|all|any))))"
    r"\s+(?=[a-z])(?!it\b|them\b|that\b|to\b|for\b|with\b|by\b|in\b|[a-z]+ly\s+(?:on|to|in|with)\b"
    r"|(?:immediately|[a-z]+(?:al|t)ly)\s+and\b)"
)
_NO_THING = re.compile(
    r"(?:an?\s+|the\s+|greater\s+|further\s+|more\s+)*(?:opportunit|leadership|priority|basis|platform|space|framework"
    r"|incentives|clarity|attention|effective\s+use|enabling|environment|more\s+than\b|each\b|every\b|year)"
)


def given(masked: str, start: int, end: int) -> list[tuple[Extent, str]]:
    """What an action that opens with a verb of giving gives, whatever its noun, or more of."""
    more = _MORE.match(masked, start, end)
    phrase = PHRASE.match(masked, more.end(), end) if more else None
    if phrase and _AID.search(phrase[0]):
        return [(with_complement(masked, phrase, end), "services")]
    makes = _MAKES_AVAILABLE.match(masked, start, end)
    if makes and not is_party(makes["thing"]):
        return [(makes.span("thing"), "")]
    gives = _GIVES.match(masked, start, end)
    if gives is None or _NO_THING.match(masked, gives.end(), end):
        return []
    extent = noun_phrase(masked, gives.end(), end)
    equips = _WITH.match(masked, extent[1], end)
    if equips and not _NO_THING.match(masked, equips.end(), end):
        extent = noun_phrase(masked, equips.end(), end)
    text = masked[slice(*extent)]
    return [] if not text or is_party(text) or text[0].isupper() else [(extent, "")]


_WITH = re.compile(r"(?:,[^,;]{3,60},)?\s+with\s+(?=[a-z])")
_MAKES_AVAILABLE = re.compile(
    r"(?:[a-z]+ly\s+|also\s+|further\s+)?[Mm]ak(?:e|ing)\s+"
    r"(?P<thing>(?!it\b|them\b|this\b|these\b|available|public|accessible)"
    r"[a-z][^,;.]{2,90}?)\s+(?:[a-z]+ly\s+)?(?:available|accessible|public)\b"
)


def nominal(masked: str, start: int, end: int) -> list[tuple[Extent, str]]:
    """The things behind a noun of delivering that opens the action or follows its verb."""
    found: list[tuple[Extent, str]] = []
    for match in _NOMINAL.finditer(masked, start, end):
        if match.start() != start and not _LED.search(masked, start, match.start()):
            continue
        phrase = PHRASE.match(masked, match.end(), end)
        if phrase and not phrase["head"][0].isupper():
            found.append((with_complement(masked, phrase, end), kind_of(phrase["head"])))
    return found
