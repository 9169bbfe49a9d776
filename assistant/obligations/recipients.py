"""Who is to receive what an action delivers."""

from __future__ import annotations

import re

from assistant.obligations.parties import is_party, party_end
from assistant.obligations.verbs import VERBS

Extent = tuple[int, int]

_TO = re.compile(r"\bto\s+(?:the\s+attention\s+of\s+)?(?=[\w·])")
_DELIVERS = re.compile(
    r"\b(?:(?:re)?submit|present|report|transmit|forward|communicat|convey|refer|mak|provid"
    r"|offer|extend|giv|grant|render|deliver"
    r"|send|return|circulat|disseminat|distribut|hand|notify|disclos|announc|recommend"
    r"|introduc|allocat|lend|bring|address|propos|contribut"
    r"|supply|furnish|channel|direct|donat|issu|transfer|draw|updat|brief|entrust)"
    r"(?:e|es|s|ing|ting|ning|ring)?\b"
    r"|\bbe\s+(?:(?:re)?submitted|presented|transmitted|forwarded|reported|circulated|communicated"
    r"|provided|introduced|given|made\s+available|issued|addressed|delivered|extended)\b",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:reports?|briefings?|updates?|statement|presentation|reporting|submissions?"
    r"|information)(?:\s+[\w-]+){0,3}\s*$"
)
_AIDS = re.compile(
    r"\b(?:provi[ds]\w+|extend\w*|offer\w*|giv\w+|render\w*|increas\w+|grant\w*|lend\w*"
    r"|deliver\w*|expand\w*|(?:scal|step)\w*\s+up|continu\w+|strengthen\w*|enhanc\w+|intensify"
    r"|mak\w+)\s+(?:[\w-]+,?\s+){0,9}"
    r"(?:assistance|support|aid|services?|advice|contributions?|input)(?:\s+[\w-]+){0,4}\s*$"
)
_INFINITIVE = re.compile(r"\bto\s+([a-z]+)\b")
_SUBCLAUSE = re.compile(
    r"\b(?:which|who|whose|(?<!of\s)(?<!in\s)(?<!at\s)(?<!on\s)that|in\s+order\s+to|so\s+as\s+to)\b"
)
_NOT_GOVERNED_BY = re.compile(
    r"\b(?:access|according|relating|related|due|respect|(?<!this\s)(?<!that\s)regard|relation|addition|pursuant"
    r"|accession|accede|part(?:y|ies)|threats?"
    r"|response|reference|referred|contrary|(?<!the\s)(?<!this\s)subject|adherence|commitments?|committed|applicable"
    r"|available\s+only|relevance|relevant|challenges?|(?<!this\s)(?<!that\s)approach(?:es)?|compared|up"
    r"|prior|next|close|similar|opposed|vulnerable|exposed|key|linked|conducive|return(?:ing)?"
    r"|leading|lead|(?<=’s\s)(?:support|assistance)|dedicated|devoted|attached|regards|belonging|adverse|important|essential"
    r"|obstacles|belong|(?<!well\s)as|entitled|tailored|solutions?|limited|view|order|damage|harm"
    r"|through\s+(?:[\w-]+\s+){0,3}(?:contributions|donations)"
    r"|specific|accessible|visits?|concern|interest|importance|significance|benefit)\s+$",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\b(?:inform|brief|advise|notify|update|apprise)(?:ing)?\s+(?:(?:regularly|fully|annually"
    r"|periodically|promptly|immediately|also|jointly|(?:at\s+least\s+)?(?:once|twice)\s+(?:per"
    r"|a|every)\s+\w+)\s+)?(?=[a-zA-Z])",
    re.IGNORECASE,
)
_KEEP = re.compile(r"\bkeep(?:ing)?\s+(?=(?:the\s|[A-Z]|all\s|it\s|its\s|member))", re.I)
_KEPT = re.compile(
    r"(?:\s+(?:fully|regularly|closely|duly|promptly|continuously"
    r"|periodically))*\s+(?:and\s+\w+\s+)?(?:informed|apprised|updated|abreast|advised|notified)"
)
_PROVIDE = re.compile(r"\b(?:provide|furnish|supply|present|equip|serve)\s+(?=[a-zA-Z])")
_CONSIDERED_BY = re.compile(
    r"\bfor\s+(?:(?:its|their|the|further|appropriate|early|due)\s+)*(?:consideration|approval"
    r"|adoption|review|decision|examination|endorsement|information"
    r"|action)(?:\s+and\s+\w+)*\s+(?:by|of)\s+(?=[a-zA-Z])"
)
_HEAD_END = re.compile(r"\s(?:of|for|on|in|that|which|who|against)\s")
_PROCESS = re.compile(
    r"(?:the\s+|its\s+|their\s+|any\s+|all\s+)?(?:[a-z’-]+\s+)*[a-z-]+(?:ing|tion|ment|ance|ence"
    r"|ity|ness)$"
)
_SITTING = re.compile(
    r"\b(?:session|sessions|meeting|report|reports|work|process|need|needs|issue|question|efforts?)$"
)
_PRONOUN = re.compile(
    r"(?:[a-z]+ing\b(?!\s+(?:countries|States|nations))|(?:it|them|him|her|which|whom)\b"
    r"|(?:this|that|those|these)\b(?!\s+[A-Za-z]))"
)
_NOT_RECIPIENT = re.compile(
    r"(?:the\s+)?(?:present\s+|current\s+|above-mentioned\s+|relevant\s+"
    r"|various\s+)?(?:[A-Z][\w’-]*\s+)*(?:Convention|Protocols?|Agenda|Goals?|[Rr]esolutions?"
    r"|Declaration|Agreements?|paragraphs?|Charter|Treaty|Plan|Covenants?|Principles|Guidelines"
    r"|Programme\s+of|article|Annex|Platform\s+for|Strategy|Framework)\b"
)
_ANY_RECIPIENT = re.compile(
    r"(?:the\s+|all\s+|those\s+|its\s+|their\s+)?(?:[a-z-]+\s+){0,3}(?:[A-Z]|States|countries"
    r"|members?|committees?|victims|persons|refugees|people|parties|authorities|governments?"
    r"|bodies|organs|organizations|populations?)"
)


def noun_phrase(masked: str, start: int, end: int, *, lists: bool = False) -> Extent:
    """The noun phrase that begins at `start`, without the punctuation after it."""
    stop = min(party_end(masked[:end], start, lists=lists), end)
    while stop > start and (masked[stop - 1].isspace() or masked[stop - 1] in ",;:."):
        stop -= 1
    return start, stop


def find_recipients(masked: str, start: int, end: int) -> list[Extent]:
    """Who is to receive what is delivered: "to the General Assembly", "inform the Council"."""
    direct = _TOLD.search(masked, start, end)
    found = _direct_recipients(masked, start, end) if direct else []
    for match in _TO.finditer(masked, start, end):
        extent = noun_phrase(masked, match.end(), end)
        text = masked[slice(*extent)]
        first = text.split(" ", 1)[0].lower()
        if first in VERBS or extent[0] >= extent[1] or _PRONOUN.match(text):
            continue
        head = _HEAD_END.split(text, maxsplit=1)[0]
        if (
            _PROCESS.match(head)
            or _SITTING.search(text)
            or _NOT_RECIPIENT.match(text)
            or not (is_party(text) or _ANY_RECIPIENT.match(head))
        ):
            continue
        before = masked[start : match.start()]
        if _NOT_GOVERNED_BY.search(before) or not _is_delivery(before[-360:]):
            continue
        found += _members(masked, noun_phrase(masked, match.end(), end, lists=True))
    return sorted(set(found))


_AND = re.compile(
    r"(?:,\s*(?:and\s+)?|\s+and\s+)(?=(?:the|its|all|to\s+the|other|relevant)\s"
    r"|[A-Z])(?:to\s+(?=the\s))?"
)


def _members(masked: str, extent: Extent) -> list[Extent]:
    """The parties of a coordination one by one, where each can stand by itself."""
    starts, stops = [extent[0]], []
    for joint in _AND.finditer(masked, *extent):
        following = _AND.split(masked[joint.end() : extent[1]], maxsplit=1)[0]
        if is_party(masked[starts[-1] : joint.start()]) and is_party(following):
            stops.append(joint.start())
            starts.append(joint.end())
    return list(zip(starts, [*stops, extent[1]], strict=True))


def _is_delivery(before: str) -> bool:
    """Whether what stands before "to" hands something over: a verb, a report, some assistance."""
    delivers = list(_DELIVERS.finditer(before))
    if delivers:
        between = before[delivers[-1].end() :]
        nested = any(match[1] in VERBS for match in _INFINITIVE.finditer(between))
        if not nested and not _SUBCLAUSE.search(between) and ";" not in between:
            return True
    return bool(_REPORTS.search(before) or _AIDS.search(before))


_TOPIC = re.compile(r"\sof\s(?!(?:the\s+)?[A-Z])")


def _without_topic(masked: str, extent: Extent) -> Extent:
    """The party without what it is told of: "the Council of any obstacles"."""
    topic = _TOPIC.search(masked, *extent)
    return (
        (extent[0], topic.start())
        if topic and is_party(masked[extent[0] : topic.start()])
        else extent
    )


# Without one of these words nobody is told or given anything directly.
_TOLD = re.compile(
    r"(?:nform|rief|dvis|otif|pdat|ppris|eep|rovid|urnish|uppl|resent|quip|erv|onsiderat|pprov"
    r"|doption|review|decision|examin|endors|action)"
)
_THEN_WITH = re.compile(
    r"(?:,[^,]{3,120},)?\s*(?:at\s+[^,;.]{5,60}\s+)?with\s+(?!a\s+view|the\s+(?:aim|participation))"
)


def _direct_recipients(masked: str, start: int, end: int) -> list[Extent]:
    found: list[Extent] = []
    for match in _OBJECT.finditer(masked, start, end):
        extent = _without_topic(masked, noun_phrase(masked, match.end(), end, lists=True))
        if is_party(masked[slice(*extent)]):
            found += _members(masked, extent)
    for match in _KEEP.finditer(masked, start, end):
        kept = _KEPT.search(masked, match.end(), min(end, match.end() + 120))
        if kept:
            extent = noun_phrase(masked, match.end(), kept.start())
            if is_party(masked[slice(*extent)]):
                found.append(extent)
    for match in _PROVIDE.finditer(masked, start, end):
        extent = noun_phrase(masked, match.end(), end)
        someone = is_party(masked[slice(*extent)]) or _ANY_RECIPIENT.match(masked, *extent)
        if someone and _THEN_WITH.match(masked, extent[1], end):
            found.append(extent)
    for match in _CONSIDERED_BY.finditer(masked, start, end):
        extent = noun_phrase(masked, match.end(), end)
        if is_party(masked[slice(*extent)]):
            found.append(extent)
    return found
