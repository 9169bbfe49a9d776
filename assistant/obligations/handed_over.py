"""What a verb of handing over hands over, whatever its noun: "share good practices"."""

from __future__ import annotations

import re

from assistant.obligations.noun_phrases import noun_phrase
from assistant.obligations.parties import is_party
from assistant.obligations.phrases import Extent
from assistant.obligations.verbs import VERBS

_HANDS_OVER = re.compile(
    r"(?:(?:re)?submit|present|transmit|forward|circulat|distribut|disseminat|communicat|shar(?:e|ing)"
    r"|provid|offer|furnish|suppl|deliver|render|send|report|publish|issu|releas|translat|print"
    r"|compil|collect|collat|gather|assembl|draft|prepar|elaborat|mobili[sz])",
    re.IGNORECASE,
)
# A verb of handing over takes these too, and hands nothing over: "present a challenge".
_NO_THING = re.compile(
    r"\b(?:opportunit(?:y|ies)|leadership|priorit(?:y|ies)|bas[ei]s|platforms?|spaces?|frameworks?"
    r"|incentives?|clarity|attention|awareness|use|environments?|stability|impetus|momentum|conditions?"
    r"|challenges?|burden|risks?|threats?|obstacles?|opinion|will|efforts?|ways?|means|justice"
    r"|integration|response)\Z"
)
_LEADS = re.compile(
    r"(?:[a-z]+ly\b|more\s+than\b|(?:it|them|that|to|for|with|by|in|on|at|of|from|and|or"
    r"|each|every|how|what|whether|where|when|if|not|also|as|all\s+of|up|out|further|available)\b|[A-Z])"
)
_ADJECTIVES = re.compile(
    r"(?:an?\s+)?(?:[a-z-]+,\s+)*(?:[a-z-]+,?\s+and\s+)?(?:as\s+\w+,\s+)?(?:not\s+)?(?=[a-z])"
)
_EQUIPS = re.compile(r"(?:provid|furnish|suppl)", re.IGNORECASE)
_EQUIPS_WITH = re.compile(r"(?:,[^,;]{3,60},)?\s+with\s+(?=[a-z])(?!a\s+view|the\s+aim)")


def anything(masked: str, makes: re.Match[str], position: int, end: int) -> Extent | None:
    """The object at `position` of a verb of handing over: a thing, in whatever noun."""
    if not _HANDS_OVER.match(makes[0]) or _LEADS.match(masked, position, end):
        return None
    listed = _ADJECTIVES.match(masked, position, end)
    extent = position, noun_phrase(masked, listed.end() if listed else position, end)[1]
    equips = _EQUIPS_WITH.match(masked, extent[1], end) if _EQUIPS.match(makes[0]) else None
    if equips:
        extent = noun_phrase(masked, equips.end(), end)
    text = masked[slice(*extent)]
    if not text or is_party(text) or _NO_THING.search(text.partition(" of ")[0]):
        return None
    return extent


_IS_HANDED_OVER = re.compile(
    r"(?P<thing>(?:(?!that\b|which\b|who\b|to\b|be\b|can\b|they\b|it\b)[\w’/·-]+\s+){1,16}?)"
    r"(?:(?:referred|contained|mentioned)\s+[^,;]{3,60}?\s+)?(?:(?:shall|should|must|will)\s+)?"
    r"(?:also\s+)?be\s+(?:also\s+|[a-z]+ly\s+)?(?:(?:re)?submitted|presented|circulated|distributed"
    r"|transmitted|forwarded|provided(?!\s+with)|published|issued|prepared|made\s+available)\b"
)


def what_is_handed_over(masked: str, start: int, end: int) -> Extent | None:
    """The subject of a passive that hands over: "the agenda should be circulated"."""
    passive = _IS_HANDED_OVER.match(masked, start, end)
    if passive is None:
        return None
    thing = masked[start : passive.end("thing")].rstrip()
    return None if is_party(thing) or thing.split()[0] in VERBS else (start, start + len(thing))
