"""Who is told or given something directly: "inform the Council", "provide the Office with"."""

from __future__ import annotations

import re

from assistant.obligations.assisted import assisted
from assistant.obligations.deliverable_nouns import thing_after
from assistant.obligations.noun_phrases import ANY_RECIPIENT, members, noun_phrase
from assistant.obligations.parties import is_party
from assistant.obligations.party_nouns import PARTY_NOUN
from assistant.obligations.phrases import Extent

_OBJECT = re.compile(
    r"\b(?:inform|brief|advise|notify|update|apprise)(?:ing)?(?:,[^,;]{3,60},)?\s+(?:(?:without\s+(?:undue\s+)?delay|regularly|fully|annually"
    r"|periodically|promptly|immediately|also|jointly|(?:at\s+least\s+)?(?:once|twice)\s+(?:per"
    r"|a|every)\s+\w+)\s+)?(?=[a-zA-Z])",
    re.IGNORECASE,
)
_KEEP = re.compile(r"\bkeep(?:ing)?\s+(?=(?:the\s|[A-Z]|all\s|it\s|its\s|member))", re.I)
_KEPT = re.compile(
    r"(?:\s+[a-z]+ly)*\s+(?:and\s+\w+\s+)?(?:informed|apprised|updated|abreast|advised|notified)"
)
_PROVIDE = re.compile(
    r"\b(?:provid(?:e|ing)|furnish|supply|present|equip|serve|send|grant|offer|give)\s+(?=[a-zA-Z])"
)
_TESTING = re.compile(r"\s+[a-z]+ing\b")
_EQUIPS = re.compile(r"provid|furnish|supply|equip")
_THE_ONE = re.compile(r"(?:the|its|each|all|those|one\s+another)\b")
_CONSIDERED_BY = re.compile(
    r"\bfor\s+(?:(?:its|their|the|further|appropriate|early|due|final|formal|possible|subsequent|biennial|annual)\s+)*(?:consideration|approval"
    r"|adoption|review|decision|examination|endorsement|information"
    r"|action)(?:\s+and\s+\w+)*\s+(?:by|of)\s+(?=[a-zA-Z])"
)
_TOPIC = re.compile(r"\sof\s(?!(?:the\s+)?[A-Z])")


def _without_topic(masked: str, extent: Extent) -> Extent:
    """The party without what it is told of: "the Council of any obstacles"."""
    topic = _TOPIC.search(masked, *extent)
    told = topic and _is_told(masked[extent[0] : topic.start()])
    return (extent[0], topic.start()) if topic and told else extent


# "update the Council on", not "update United Nations websites".
_IS_TOLD = re.compile(rf"\b{PARTY_NOUN.pattern}(?=\s(?:of|on|for|in)\s|\Z)")
# Who is informed of something is a body whatever its noun: "the Presidency".
_BODY = re.compile(r"(?:the\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*")


def _is_told(text: str) -> bool:
    return is_party(text) or bool(_BODY.fullmatch(text))


_OWNED = re.compile(r"(?:the|an?)\s(?:(?!and\b|for\b|of\b)[\w-]+\s){0,4}[\w-]+’s\s(?P<owned>.+)")
_HEEDED = re.compile(r"(?:[a-z]+\s)*(?:attention|consideration|notice)\b")


def is_owned(text: str) -> bool:
    """Whether the phrase is a thing of somebody's: "the Committee’s decision"."""
    thing = _OWNED.match(text)
    return thing is not None and not (is_party(thing["owned"]) or _HEEDED.match(thing["owned"]))


# Without one of these words nobody is told or given anything directly.
TOLD = re.compile(
    r"(?:among|ssist|request|consent|eposit|odge|file|nform|shar|rief|send|grant|offer|give|dvis|otif|pdat|ppris|eep|rovid|urnish|uppl|resent|quip|erv|onsiderat|pprov"
    r"|doption|review|decision|examin|endors|action)"
)
_THEN_WITH = re.compile(
    r"(?:\s+(?:who|whose|which|that|on|for|in)\s[^,;]{3,120}?)?(?:,[^,]{3,120},)?\s*(?:at\s+[^,;.]{5,60}\s+)?with\s+(?!a\s+view|the\s+(?:aim|participation))"
)


_SHARE = re.compile(
    r"(?<!-)\bshar(?:e|ing)\s+(?!with\b)[^;,.]{2,90}?\s+with\s+(?!a\s+view|the\s+aim)|\bshare\s+with\s+"
    r"|\b(?:deposit|lodge|file)(?:ing)?\s+(?!with\b)[^;,.]{2,90}?\s+with\s+(?!a\s+view|the\s+aim)"
)
_AMONG = re.compile(
    r"\b(?:circulat|distribut|disseminat)(?:e|ing)\s+[^;,.]{0,90}?\s?\bamong(?:st)?\s+"
)
_SHARED_PRONOUN = re.compile(r"\bshar(?:e|ing)\s+(?:it|them|these|those)\s+with\s+$")


def told(masked: str, start: int, end: int) -> list[Extent]:
    """Those who are informed, kept informed, or given something without a "to"."""
    found: list[Extent] = []
    for match in _OBJECT.finditer(masked, start, end):
        extent = _without_topic(masked, noun_phrase(masked, match.end(), end, lists=True))
        text = masked[slice(*extent)]
        thing = match[0].lower().startswith("updat") and not _IS_TOLD.search(text)
        if _is_told(text) and not (thing or is_owned(text)):
            found += members(masked, extent)
    for match in _KEEP.finditer(masked, start, end):
        kept = _KEPT.search(masked, match.end(), min(end, match.end() + 120))
        if kept:
            extent = noun_phrase(masked, match.end(), kept.start())
            if is_party(masked[slice(*extent)]):
                found.append(extent)
    found += assisted(masked, start, end)
    found += _provided(masked, start, end)
    found += _shared_with(masked, start, end)
    for match in _AMONG.finditer(masked, start, end):
        extent = noun_phrase(masked, match.end(), end, lists=True)
        if is_party(masked[slice(*extent)]):
            found += members(masked, extent)
    for match in _CONSIDERED_BY.finditer(masked, start, end):
        extent = noun_phrase(masked, match.end(), end)
        if is_party(masked[slice(*extent)]):
            found.append(extent)
    return found


def _provided(masked: str, start: int, end: int) -> list[Extent]:
    """Those to whom a thing is given without a "to": "provide the Office with …"."""
    found: list[Extent] = []
    for match in _PROVIDE.finditer(masked, start, end):
        extent = noun_phrase(masked, match.end(), end)
        then_with = _THEN_WITH.match(masked, extent[1], end)
        equipped = then_with and _THE_ONE.match(masked, extent[0]) and _EQUIPS.match(match[0])
        someone = is_party(masked[slice(*extent)]) or ANY_RECIPIENT.match(masked, *extent)
        given = then_with or thing_after(masked, extent[1], end)
        if (equipped or (someone and given)) and not _TESTING.match(masked, extent[1]):
            found.append(extent)
    return found


def _shared_with(masked: str, start: int, end: int) -> list[Extent]:
    """Those with whom a thing is shared or deposited, which gives it to them."""
    found: list[Extent] = []
    for match in _SHARE.finditer(masked, start, end):
        extent = noun_phrase(masked, match.end(), end, lists=True)
        text = masked[slice(*extent)]
        if is_party(text) or _SHARED_PRONOUN.search(match[0]) or ANY_RECIPIENT.match(text):
            found += members(masked, extent)
    return found
