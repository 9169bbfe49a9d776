"""The nouns of what can be delivered, by kind, and the phrases they head."""

from __future__ import annotations

import re

from assistant.obligations.phrases import Extent

_KINDS = {
    "report": (
        r"findings|results|conclusions(?:\s+and\s+recommendations)?|overviews?|justifications?|"
        r"(?:progress\s+|interim\s+|final\s+|summary\s+)?reports?|reporting(?!\s+period)|submissions?|"
        r"accounts?|sections?|texts?|observations|compilations?|publications?|publication(?=\s+of)|lessons\s+learned|summar(?:y|ies)"
    ),
    "briefing": r"briefings?|updates?|presentations?|statements?",
    "meeting": (
        r"meetings?|conferences?|sessions?|summits?|forums?|forum|consultations?|"
        r"dialogues?|panel\s+discussions?|discussions?|round\s*tables?|hearings?|debates?|"
        r"events?|commemorations?|observances?|commemorative\s+\w+|negotiations"
    ),
    "seminar": (
        r"seminars?|workshops?|training(?:\s+(?:workshops|courses|programmes|activities|"
        r"seminars))?|courses?|symposi(?:um|a)|webinars?"
    ),
    "study": (
        r"stud(?:y|ies)|research|surveys?|analys[ei]s|assessments?|evaluations?|reviews?|"
        r"audits?|examinations?|appraisals?|mapping(?!\s+out\b)|investigations?|inquir(?:y|ies)"
    ),
    "group": (
        r"(?:working\s+|expert\s+|task\s+)?groups?(?:\s+of\s+experts)?|committees?|"
        r"task\s+forces?|panels?|commissions?|missions?|teams?|mechanisms?|secretariats?|"
        r"offices?|coalitions?|networks?"
    ),
    "plan": (
        r"plans?(?:\s+of\s+action)?|strateg(?:y|ies)|programmes?(?:\s+of\s+(?:work|"
        r"action))?|road\s*maps?|frameworks?|polic(?:y|ies)|budgets?|calendars?|"
        r"timetables?|agendas?|work\s*plans?"
    ),
    "agenda_item": r"(?:sub-)?items?,?\s+(?:en)?titled,?\s+·+|agenda\s+items?"
    r"|(?:standing|new|separate|additional)\s+(?:sub-)?items?(?!,?\s+(?:en)?titled)",
    "proposal": (
        r"proposals?|requests|recommendations?|options|modalities|drafts?|draft\s+\w+|"
        r"guidelines?|guides?|terms\s+of\s+reference|guidance|criteria|standards|rules|indicators|concept\s+notes?|lists?|"
        r"(?:conference\s+room\s+)?papers?|manuals?|handbooks?|toolkits?|model\s+(?:laws?|regulations)|legislation|laws?|"
        r"comments|suggestions|directives|instructions|views|nominations|methodolog(?:y|ies)|tools?"
    ),
    "information": (
        r"information(?!\s+and\s+communications?\b)|details|data|statistics|records?|databases?|register|registers|websites?|"
        r"notes?|notifications?|answers|replies|responses|documents?|documentation|inputs?"
    ),
    "services": (
        r"services?|good\s+offices|access(?=\s+to)|(?:technical\s+|financial\s+|humanitarian\s+)?assistance|support|"
        r"facilities|transport(?:ation)?|resources|funding|funds|contributions?|staff|personnel|advice|"
        r"expertise|counselling|capacity-building|protection|training|equipment|cooperation|financing|"
        r"aid"
    ),
    "agreement": (
        r"agreements?|arrangements?|conventions?|protocols?|treat(?:y|ies)|declarations?|"
        r"instruments?\s+of\s+(?:ratification|acceptance|accession|approval)|"
        r"outcome(?:\s+documents?)?|memorand(?:um|a)"
    ),
    "appointment": (
        r"appointments?|(?:co-)?(?:facilitator|chair)s?|posts?|positions|(?<=one\s)position|special\s+rapporteurs?|coordinators?|"
        r"focal\s+points?|experts?"
    ),
}
_NOUN = re.compile(
    r"\b(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _KINDS.items()) + r")\b(?!-)",
    re.IGNORECASE,
)
_DETERMINER = (
    r"(?:(?:the|a|an|its|his|her|their|any|all|one|two|three|four|five|six|such|another|each"
    r"|every|as\s+(?:much|many)|more\s+than\s+one|no|further|more|additional|both|some|at\s+least|up\s+to|those|these)\s+)*(?:(?:19|20)\d\d\s+(?=[A-Z]))?"
)
_PREMODIFIER = (
    r"(?:(?!(?:an?|each|every|(?:19|20)\d\d|(?:year|month|week|day)s?|when|where|if|including|notably|not|no|than|later|until|upon|after|as|prior|and|or|to|by|in|of|on|at|for|from|through|towards?|with|between|among|under|before|during|within|into|that|which|is|are|be|and\s+to"
    r"|report\s+(?:of|to)|who)\b)[\w’/–-]+,?\s+(?:and\s+|or\s+)?){0,7}?"
)
_NOUN_ALT = r"(?:" + "|".join(_KINDS.values()) + r")"
PHRASE = re.compile(
    rf"{_DETERMINER}{_PREMODIFIER}(?P<head>{_NOUN_ALT})(?:\b|(?<=·))(?!-|’s"
    rf"|\s+{_NOUN_ALT}\b)(?:(?:,\s*{_PREMODIFIER}{_NOUN_ALT})*,?\s+(?:and|or"
    rf"|and/or)\s+(?!to\b){_PREMODIFIER}{_NOUN_ALT}\b(?!-))?",
    re.IGNORECASE,
)
_COMPLEMENT = re.compile(
    r"\s+(?:of|on|concerning|regarding|containing|outlining|describing|detailing|assessing"
    r"|for)\s+.+?"
    r"(?=[,;:.]|$|\s+(?:to\s+(?:the|its|all|be|[a-z]+)|at\s|before\s|by\s|through\s|within\s"
    r"|with\s|in\s+(?:accordance|order|time|close|cooperation|consultation|coordination"
    r"|collaboration|its|\d)|not\s+later|no\s+later|during\s|every\s|annually|and\s+(?:an?|one|two|three|four|to|for|prepare|provide|convene|publish|organize|conduct|transmit|submit"
    r"|report|present)\s|as\s+(?:well|soon|early|appropriate)|taking|including|based|under\s"
    r"|that\s|which\s)\b)",
)


def with_complement(masked: str, phrase: re.Match[str], end: int) -> Extent:
    """The phrase with what it is about: "a report on the implementation of …"."""
    complement = _COMPLEMENT.match(masked, phrase.end(), end)
    return phrase.start(), complement.end() if complement else phrase.end()


_AFTER_PARTY = re.compile(
    r"(?:\s+who\s[^,;]{3,80})?(?:,\s+(?:through|for|at|upon|on|within|in|by|as|during|irrespective"
    r"|where|when|with)\b[^,;]{2,120})+,\s+(?:for\s+[^,;]{5,60},\s+)?"
)


def thing_after(masked: str, position: int, end: int) -> re.Match[str] | None:
    """What is given, after the one it is given to: "the Council a report"."""
    inserted = _AFTER_PARTY.match(masked, position, end)
    thing = PHRASE.match(masked, inserted.end() if inserted else position + 1, end)
    near = thing is not None and thing.start("head") - thing.start() < 90
    return thing if near else None


def kind_of(head: str) -> str:
    """The kind of a head noun: "progress report" is a report."""
    match = _NOUN.fullmatch(head) or _NOUN.search(head)
    return (match.lastgroup or "").replace("_", " ") if match else ""
