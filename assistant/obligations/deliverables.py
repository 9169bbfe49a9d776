"""What is to be delivered: a report, a meeting, a study, services, a ratification."""

from __future__ import annotations

import re

Extent = tuple[int, int]

_KINDS = {
    "report": r"(?:progress\s+|interim\s+|final\s+|summary\s+)?reports?|reporting|submissions?|accounts?|compilations?|summar(?:y|ies)",
    "briefing": r"briefings?|updates?|presentations?|statements?",
    "meeting": r"meetings?|conferences?|sessions?|summits?|forums?|forum|consultations?|dialogues?|panel\s+discussions?|discussions?|round\s*tables?|hearings?|debates?|events?|commemorations?|observances?|commemorative\s+\w+|negotiations",
    "seminar": r"seminars?|workshops?|training(?:\s+(?:workshops|courses|programmes|activities|seminars))?|courses?|symposi(?:um|a)|webinars?",
    "study": r"stud(?:y|ies)|research|surveys?|analys[ei]s|assessments?|evaluations?|reviews?|audits?|appraisals?|mapping|investigations?|inquir(?:y|ies)",
    "group": r"(?:working\s+|expert\s+|task\s+)?groups?(?:\s+of\s+experts)?|committees?|task\s+forces?|panels?|commissions?|missions?|teams?|mechanisms?|secretariats?|offices?",
    "plan": r"plans?(?:\s+of\s+action)?|strateg(?:y|ies)|programmes?(?:\s+of\s+(?:work|action))?|road\s*maps?|frameworks?|polic(?:y|ies)|budgets?|calendars?|timetables?|agendas?|work\s*plans?",
    "proposal": r"proposals?|recommendations?|options|modalities|drafts?|draft\s+\w+|guidelines?|guidance|criteria|standards|rules|indicators|concept\s+notes?|lists?|manuals?|handbooks?|toolkits?|model\s+(?:laws?|regulations)|legislation|laws?|comments|views|nominations|methodolog(?:y|ies)|tools?",
    "information": r"information|data|statistics|records?|databases?|register|registers|website|notes?|notifications?|answers|replies|responses|documents?|documentation|inputs?",
    "services": r"services?|(?:technical\s+|financial\s+|humanitarian\s+)?assistance|support|facilities|resources|funding|funds|contributions?|staff|personnel|advice|expertise|capacity-building|protection|training|equipment|cooperation|financing|aid",
    "agreement": r"agreements?|arrangements?|conventions?|protocols?|treat(?:y|ies)|declarations?|outcome(?:\s+documents?)?|memorand(?:um|a)",
    "appointment": r"appointments?|special\s+rapporteurs?|coordinators?|focal\s+points?|experts?",
}
_NOUN = re.compile(
    r"\b(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _KINDS.items()) + r")\b(?!-)",
    re.IGNORECASE,
)
_VERBS = (
    "submit resubmit present prepare provide convene hold organize organise conduct undertake establish develop produce issue"
    " publish draft elaborate complete finalize finalise formulate adopt create launch deliver offer include compile circulate"
    " transmit forward initiate commission host schedule appoint designate make give extend share exchange collect update"
    " disseminate communicate propose allocate grant lend mobilize devise design perform mount arrange begin enact dispatch"
    " nominate maintain render furnish supply contribute request seek review distribute conclude send secure integrate"
).split()
_MAKES = re.compile(
    r"\b(?:"
    + "|".join(f"{verb}|{verb.removesuffix('e')}(?:t|n)?ing" for verb in _VERBS)
    + r"|carry(?:ing)?\s+out|draw(?:ing)?\s+up|set(?:ting)?\s+up|put(?:ting)?\s+forward)\b\s+"
)
_DETERMINER = (
    r"(?:(?:the|a|an|its|his|her|their|any|all|one|two|three|four|five|six|such|another|each|every|no|further|more|additional|both|some|at\s+least|up\s+to|on|to|into|as)\s+)*"
)
_PREMODIFIER = r"(?:(?!(?:to|by|in|of|on|at|for|from|through|with|that|which|is|are|be|and\s+to|report\s+(?:of|to)|who)\b)[\w’/–-]+,?\s+(?:and\s+|or\s+)?){0,7}?"
_NOUN_ALT = r"(?:" + "|".join(_KINDS.values()) + r")"
_PHRASE = re.compile(rf"{_DETERMINER}{_PREMODIFIER}(?P<head>{_NOUN_ALT})\b(?!-|’s|\s+{_NOUN_ALT}\b)(?:(?:,\s*{_PREMODIFIER}{_NOUN_ALT})*,?\s+(?:and|or|and/or)\s+(?!to\b){_PREMODIFIER}{_NOUN_ALT}\b(?!-))?", re.IGNORECASE)
_COMPLEMENT = re.compile(
    r"\s+(?:of|on|concerning|regarding|containing|outlining|describing|detailing|assessing|for)\s+.+?"
    r"(?=[,;:.]|$|\s+(?:to\s+(?:the|its|all|be|[a-z]+)|at\s|before\s|by\s|through\s|within\s|with\s|in\s+(?:accordance|order|time|close|cooperation|consultation|coordination|collaboration|its|\d)|not\s+later|no\s+later|during\s|every\s|annually|and\s+(?:to|submit|report|present)\s|as\s+(?:well|soon|early|appropriate)|taking|including|based|under\s|that\s|which\s)\b)",
)
_RECIPIENT_BETWEEN = re.compile(
    r"(?:(?:annually|regularly|periodically|biennially|also|back)\s+)?(?:,[^,;]{3,160},\s*|(?:to|at|for|by|before|through|in|within|no\s+later\s+than|not\s+later\s+than|on\s+an?|every|during|with|as|from|under|upon|until)\s+(?:(?!\bto\s+[a-z]+\s+(?:a|the)\b)[^,;.]){2,220}?[,\s]\s*)"
)
_REPORT_VERB = re.compile(r"\b(?:report|brief|reporting)\b(?=\s*(?:back|to|on|thereon|annually|regularly|orally|at|in|periodically|every|biennially|by|,|;|\.|$|the|and|its))")
_RATIFY = re.compile(
    r"\b(?:sign(?:ing)?|ratify(?:ing)?|acced(?:e|ing)(?:\s+to)?|becom(?:e|ing)\s+part(?:y|ies)(?:\s+to)?|accept(?:ing)?(?=\s+or\s+acced)|ratification)\b"
    r"(?:(?:,?\s*(?:and/or|and|or|,)\s*(?:as\s+appropriate,?\s*)?|,\s*as\s+(?:appropriate|the\s+case\s+may\s+be),\s*(?:and\s+)?|\s+)(?:sign(?:ing)?|ratify(?:ing)?|acced(?:e|ing)(?:\s+to)?|implement(?:ing)?|becom(?:e|ing)\s+part(?:y|ies)(?:\s+to)?|accept(?:ing)?|approv(?:e|ing)|adher(?:e|ing)(?:\s+to)?)\b)*"
)
_TREATY = re.compile(r"\b(?:Conventions?|Protocols?|Treat(?:y|ies)|Covenants?|Agreements?|Statute|instruments?|Charter|Pact|it|them)\b")


def find_deliverable(masked: str, start: int, end: int) -> tuple[Extent, str] | None:
    """The first thing to be delivered in an action, with its kind; None when there is none."""
    ratify = _RATIFY.search(masked, start, end)
    if ratify and _TREATY.search(masked, ratify.end(), end):
        return ratify.span(), "ratification"
    reports = _REPORT_VERB.search(masked, start, min(end, start + 60))
    makes = _MAKES.search(masked, start, end)
    if reports and (makes is None or reports.start() < makes.start()):
        return reports.span(), "briefing" if reports[0] == "brief" else "report"
    for makes in _MAKES.finditer(masked, start, end):
        if found := _object(masked, makes.end(), end):
            return found
    return (reports.span(), "report") if reports else None


def _object(masked: str, position: int, end: int) -> tuple[Extent, str] | None:
    phrase = _PHRASE.match(masked, position, end)
    if phrase is None:
        between = _RECIPIENT_BETWEEN.match(masked, position, end)
        phrase = _PHRASE.match(masked, between.end(), end) if between else None
    if phrase is None:
        given = re.compile(r"[^,;.]{3,140}?\s+with\s+").match(masked, position, end)
        phrase = _PHRASE.match(masked, given.end(), end) if given else None
    if phrase is None:
        return None
    stop = phrase.end()
    if complement := _COMPLEMENT.match(masked, stop, end):
        stop = complement.end()
    return (phrase.start(), stop), _kind(phrase["head"])


def _kind(head: str) -> str:
    match = _NOUN.fullmatch(head) or _NOUN.search(head)
    return match.lastgroup or "" if match else ""
