"""Who is to receive what an action delivers."""

from __future__ import annotations

import re

from assistant.obligations.makers import is_purpose
from assistant.obligations.noun_phrases import ANY_RECIPIENT, members, noun_phrase
from assistant.obligations.parties import is_party
from assistant.obligations.party_nouns import PARTY_NOUN
from assistant.obligations.phrases import Extent
from assistant.obligations.told import TOLD, is_owned, told
from assistant.obligations.verbs import VERBS
from assistant.patterns import any_of, phrases

# "provide full support to and cooperation with the Office" names it once for both.
_TO = re.compile(
    r"\bto\s+(?:the\s+attention\s+of\s+|and\s+(?:[a-z-]+\s+){1,3}(?:with|for|in)\s+)?(?=[\w·])"
)
_DELIVERED = r"submitted|presented|transmitted|circulated"
_STEMS = (
    "(?:re)?submit|present|report|transmit|forward|communicat|convey|refer|mak|provid|offer"
    "|extend|giv|grant|render|deliver|send|return|circulat|disseminat|distribut|hand|notify"
    "|disclos|announc|recommend|introduc|allocat|lend|bring|address|propos|contribut|supply"
    "|furnish|channel|direct|donat|issu|transfer|draw|updat|brief|entrust|pay|remit|repay|award"
    "|restor|explain|relay|disburs"
)
_DELIVERS = re.compile(
    rf"\b(?:{_STEMS})(?:e|es|s|ing|ting|ning|ring)?\b"
    rf"|\bbe\s+(?:{_DELIVERED}|resubmitted|forwarded|reported|communicated|provided|introduced"
    r"|given|made\s+available|issued|addressed|delivered|extended|disseminated|distributed|sent"
    r"|conveyed)\b"
    rf"|\bbe\s+(?:also\s+|[a-z]+ly\s+)(?:{_DELIVERED}|disseminated|distributed|sent)\b"
    r"|\b(?<!that\s)(?<!which\s)(?:is|are)\s+"
    r"(?:reported|submitted|presented|transmitted|provided)\b",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:reports?|briefings?|updates?|statement|presentation|reporting|submissions?"
    r"|information)(?:\s+[\w-]+){0,3}\s*$"
)
_AIDS = re.compile(
    r"\b(?:provi(?:d\w+|sion)|extend\w*|offer\w*|giv\w+|render\w*|increas\w+|grant\w*|lend\w*"
    r"|deliver\w*|expand\w*|(?:scal|step)\w*\s+up|continu\w+|strengthen\w*|enhanc\w+|intensify"
    r"|mak\w+|mobiliz\w+|sustain\w*|maintain\w*|consider)\s+(?:[\w-]+,?\s+){0,9}"
    r"(?:assistance|support|aid|services?|advice|contributions?|inputs?|funding|financing)(?:\s+[\w-]+){0,4}(?:,[^,;]{3,60},)?\s*$"
)
# "ensure the allocation of resources to", "for circulation by the secretariat to".
_HANDING_OVER = re.compile(
    r"\b(?:(?:ensur|facilitat|expedit|accelerat|prioriti[sz]|sustain|continu|increas|improv|request"
    r"|invit)\w*\s+(?:[\w-]+\s+(?:and\s+)?){0,5}?|for\s+(?:[a-z]+\s+and\s+)?)"
    r"(?:allocation|provision|transmission|submission|distribution|dissemination|circulation|delivery"
    r"|presentation|issuance|reporting|disbursement|communication)"
    r"(?:\s+(?:of|by)\s+(?:(?!as\b)[\w’-]+,?\s+){1,12}?)?\s*$"
)
_PAYS = re.compile(
    r"\b(?:pay(?:ing)?|mak(?:e|ing)|provid(?:e|ing)|ensur(?:e|ing)|responsibility\s+for)\s+(?:[\w-]+,?\s+){0,6}"
    r"(?:compensation|reparations?|restitution)(?:\s+[\w-]+){0,3}\s*$"
)
# "to be prepared by the secretariat and submitted to".
_PREPARED = r"\bbe\s+[a-z]+(?:ed|en|de)\s+[^;]{3,120}?\sand\s+(?:[a-z]+ly\s+)?"
_PASSED_ON = re.compile(
    rf"{_PREPARED}(?:submitted|presented|transmitted|reported|forwarded|circulated|communicated|sent)\s+$"
)
_GIVING = (_PASSED_ON, _REPORTS, _AIDS, _HANDING_OVER, _PAYS)
# "a report on steps taken to …, to be followed by a debate" asks for no second deed.
_INFINITIVE = re.compile(
    r"(?<!\btaken\s)(?<!\bmade\s)(?<!efforts\s)\bto\s+(?!be\s+[a-z]+ed\b)([a-z]+)\b"
)
_SUBCLAUSE = re.compile(
    r"\b(?:which|who|whose|(?<!of\s)(?<!in\s)(?<!at\s)(?<!on\s)that|in\s+order\s+to|so\s+as\s+to)\b"
)
_LEANS_ON_TO = phrases(
    "access, right, according, relat(?:es|ing|ed), due, respect, relation, addition, pursuant",
    r"(?<!this\s)(?<!that\s)regard, accession, accede, part(?:y|ies), threats?, risks?, response",
    r"reference, referred, contrary, (?<!the\s)(?<!this\s)subject, adherence, commitments?",
    "committed, applicable, available only, relevance, relevant, challenges?",
    r"(?<!this\s)(?<!that\s)approach(?:es)?, compared, up, prior, next, close, similar, opposed",
    "vulnerable, exposed, key, linked, conducive, return(?:ing)?, leading, lead",
    r"(?<=’s\s)(?:support|assistance), dedicated, devoted, attached, regards, belonging, adverse",
    r"important, essential, obstacles, tribute, belong, (?<!well\s)as, entitled, tailored",
    "solutions?, limited, view, order, damage, harm, specific, accessible, visits?, concern",
    "interest, importance, significance, benefit",
)
_AT_ITS_REQUEST = r"of\s+(?:its|his|her|their)\s+(?:request|invitation|appeal)"
_PART_OF_REPORTS = r"part\s+of\s+(?:his|its|their|the|her)\s+(?:[\w-]+\s+)?(?:reports?|reporting)"
_THROUGH_GIFTS = r"through\s+(?:[\w-]+\s+){0,3}(?:contributions|donations)"
_GIVING_HEED = (
    r"(?:giv|pay|accord|attach|devot)\w*\s+(?:[\w-]+,?\s+){0,4}?"
    r"(?:attention|consideration|effect|emphasis|priority|weight|visibility|prominence|recognition"
    r"|expression)"
)
# What “to” belongs to where it does not lead to one who is given something.
_NOT_GOVERNED_BY = re.compile(
    r"\b"
    + any_of(_AT_ITS_REQUEST, _LEANS_ON_TO, _PART_OF_REPORTS, _THROUGH_GIFTS, _GIVING_HEED)
    + r"\s+$",
    re.IGNORECASE,
)
_HEAD_END = re.compile(r"\s(?:of|for|on|in|that|which|who|against)\s")
_PROCESS = re.compile(
    r"(?:the\s+|its\s+|their\s+|any\s+|all\s+)?(?:[A-Z]\w+-[A-Z]\w+\s+)?(?:[a-z’-]+\s+)*[a-z-]+(?:ing|tion|ment|ance|ence"
    r"|ity|ness)$"
)
# "the international community" has the ending of a process, and is somebody; "the organization of
# the meeting" is none.
_BODY = re.compile(rf"(?:.*\s)?(?:{PARTY_NOUN.pattern}|parliament|population)$")
_ORGANIZING = re.compile(
    r"(?:the\s+)?(?:[a-z]+\s+)?(?:organi[sz]ation|administration)\s+(?:of|and)\s+"
)
_SITTING = re.compile(
    r"\b(?:session|sessions|meeting|report|reports|work|process|need|needs|issue|question|efforts?"
    r"|discussions?|debates?|dialogues?|agenda)$"
)
_PRONOUN = re.compile(
    r"(?:[a-z]+ing\b(?!\s+(?:countries|States|nations))|(?:it|them|him|her|which|whom)\b"
    r"|(?:this|that|those|these)\b(?!\s+[A-Za-z]))"
)
_NOT_RECIPIENT = re.compile(
    r"(?:the\s+)?(?:present\s+|current\s+|above-mentioned\s+|relevant\s+"
    r"|various\s+)?(?:[A-Z][\w’-]*\s+)*(?:Convention|Protocols?|Agenda|Goals?|[Rr]esolutions?"
    r"|Declaration|Agreements?|paragraphs?|Charter|Treaty|Plan|Covenants?|Principles|Guidelines"
    r"|Programme\s+of|(?:late|early|mid)\s|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|article|Annex|Platform\s+for|Strategy|Framework)\b"
)


def find_recipients(masked: str, start: int, end: int) -> list[Extent]:
    """Who is to receive what is delivered: "to the General Assembly", "inform the Council"."""
    direct = TOLD.search(masked, start, end)
    found = told(masked, start, end) if direct else []
    for match in _TO.finditer(masked, start, end):
        extent = noun_phrase(masked, match.end(), end)
        text = masked[slice(*extent)]
        verb = _opens_with_verb(text) and not _ADJECTIVAL.match(text)
        if verb or extent[0] >= extent[1] or _PRONOUN.match(text):
            continue
        head = _WHO_ARE.split(_HEAD_END.split(text, maxsplit=1)[0], maxsplit=1)[0]
        attention = match[0].endswith(("of ", "of\u00a0"))
        if (
            (_PROCESS.match(head) and not _BODY.match(head))
            or _ORGANIZING.match(text)
            or _SITTING.search(text)
            or _NOT_RECIPIENT.match(text)
            or is_owned(text)
            or not (attention or is_party(text) or ANY_RECIPIENT.match(head))
        ):
            continue
        before = masked[start : match.start()]
        if _NOT_GOVERNED_BY.search(before) or _is_done(before) or not _is_delivery(before[-360:]):
            continue
        found += members(masked, noun_phrase(masked, match.end(), end, lists=True))
    return sorted(set(found))


def _opens_with_verb(text: str) -> bool:
    """Whether "to" opens an infinitive here: "to further extend", not "to the Council"."""
    words = text.lower().split(maxsplit=2)[:2]
    return not VERBS.isdisjoint(words if words[:1] in (["further"], ["better"]) else words[:1])


def _is_done(before: str) -> bool:
    """Whether "to" belongs to something done: "the report submitted to", not "be submitted to"."""
    done = _DONE.search(before)
    return done is not None and not _TO_BE_DONE.search(before)


_DONE = re.compile(
    r"\b(?:submitted|presented|reported|transmitted|communicated|conveyed|forwarded|issued"
    r"|entrusted|assigned|referred|accredited|repatriated|attributed|caused|happened)\s+$"
)
_TO_BE_DONE = re.compile(
    r"\b(?:be|is|are)\s+(?:(?:also|[a-z]+ly)\s+)?"
    r"(?:[a-z]+(?:ed|en|de)(?:,\s+|\s+(?:and|or)\s+)(?:[a-z]+ly\s+)?)*[a-z]+ed\s+$"
    rf"|{_PREPARED}[a-z]+ed\s+$"
)


def _is_delivery(before: str) -> bool:
    """Whether what stands before "to" hands something over: a verb, a report, some assistance."""
    delivers = [m for m in _DELIVERS.finditer(before) if not m.start() or m[0][0].islower()]
    if delivers:
        earlier = before[: delivers[-1].start()]
        if _NOT_ASKED.search(earlier) or is_purpose(earlier):
            return False
        between = before[delivers[-1].end() :]
        nested = any(match[1] in VERBS for match in _INFINITIVE.finditer(between))
        elsewhere = delivers[-1][0].lower().startswith("contribut") and _TO_PROCESS.search(between)
        if not (nested or elsewhere or _SUBCLAUSE.search(between) or ";" in between):
            return True
    return any(gives.search(before) for gives in _GIVING)


# "host countries" and "persons belonging to …" are somebody.
_ADJECTIVAL = re.compile(
    r"(?:host|partner|transit|lead|sponsor|target)\s(?:[a-z]+\s)?(?:countries|States|Governments?"
    r"|authorities|communities|agenc(?:y|ies)|populations?|institutions?)\b"
)
_WHO_ARE = re.compile(
    r"(?<=[sne])\s(?:belonging|living|residing|facing|seeking|hosting|suffering)\b"
)
_NOT_ASKED = re.compile(
    r"\bwhen\s+(?:[a-z]+ly\s+)?$|\b(?:are|is)\s+(?:required|obliged|requested|able|asked)\s+to\s+$"
    r"|\b(?<!measures\s)(?<!steps\s)(?<!action\s)(?:necessary|required|needed|sufficient)\s+to\s+(?:[a-z]+ly\s+)?$"
    r"|\b(?:enabl|allow|permit)(?:e|es|s|ing)?\s(?:(?!and\s+to\s)[^,;]){2,80}\sto\s+(?:[a-z]+ly\s+)?$"
    r"|\bas\s+a\s+(?:means|way)\s+of\s+$"
)
_TO_PROCESS = re.compile(
    r"\sto\s+(?:the\s+|its\s+|their\s+)?(?:[a-z-]+\s+)?[a-z-]+(?:tion|ment|ing|ance|sion)\b"
)
