"""What is to be delivered: a report, a meeting, a study, services, a ratification."""

from __future__ import annotations

import re

from assistant.obligations.verbs import VERBS

Extent = tuple[int, int]

_KINDS = {
    "report": (
        r"findings|results|conclusions(?:\s+and\s+recommendations)?|overviews?|justifications?|"
        r"(?:progress\s+|interim\s+|final\s+|summary\s+)?reports?|reporting|submissions?|"
        r"accounts?|compilations?|summar(?:y|ies)"
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
        r"audits?|appraisals?|mapping|investigations?|inquir(?:y|ies)"
    ),
    "group": (
        r"(?:working\s+|expert\s+|task\s+)?groups?(?:\s+of\s+experts)?|committees?|"
        r"task\s+forces?|panels?|commissions?|missions?|teams?|mechanisms?|secretariats?|"
        r"offices?"
    ),
    "plan": (
        r"plans?(?:\s+of\s+action)?|strateg(?:y|ies)|programmes?(?:\s+of\s+(?:work|"
        r"action))?|road\s*maps?|frameworks?|polic(?:y|ies)|budgets?|calendars?|"
        r"timetables?|agendas?|work\s*plans?"
    ),
    "agenda_item": r"(?:sub-)?items?\s+entitled\s+·+|agenda\s+items?",
    "proposal": (
        r"proposals?|requests|recommendations?|options|modalities|drafts?|draft\s+\w+|"
        r"guidelines?|guidance|criteria|standards|rules|indicators|concept\s+notes?|lists?|"
        r"manuals?|handbooks?|toolkits?|model\s+(?:laws?|regulations)|legislation|laws?|"
        r"comments|views|nominations|methodolog(?:y|ies)|tools?"
    ),
    "information": (
        r"information|details|data|statistics|records?|databases?|register|registers|website|"
        r"notes?|notifications?|answers|replies|responses|documents?|documentation|inputs?"
    ),
    "services": (
        r"services?|(?:technical\s+|financial\s+|humanitarian\s+)?assistance|support|"
        r"facilities|transport(?:ation)?|resources|funding|funds|contributions?|staff|personnel|advice|"
        r"expertise|counselling|capacity-building|protection|training|equipment|cooperation|financing|"
        r"aid"
    ),
    "agreement": (
        r"agreements?|arrangements?|conventions?|protocols?|treat(?:y|ies)|declarations?|"
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
_VERBS = (
    "submit resubmit present prepare provide convene hold organize organise conduct undertake "
    "establish develop produce issue"
    " publish draft elaborate complete finalize finalise formulate adopt create launch deliver "
    "offer include compile circulate"
    " transmit forward initiate commission host schedule appoint designate make give extend "
    "share exchange collect update"
    " disseminate communicate propose allocate grant lend mobilize devise design perform mount "
    "arrange begin enact dispatch"
    " nominate maintain render furnish supply contribute request seek distribute conclude "
    "send secure integrate"
).split()
_ALSO_NOUNS = "issue offer host share exchange update design request review present".split()
_INFLECTED = "|".join(f"{verb}|{verb.removesuffix('e')}(?:t|n)?ing" for verb in _VERBS)
_MAKES = re.compile(
    r"(?<!\bthe\s)(?<!\bthis\s)(?<!\ban\s)(?<!\ba\s)(?<!\bof\s)(?<!\bon\s)(?!including)\b(?:"
    + _INFLECTED
    + r"|carry(?:ing)?\s+out|draw(?:ing)?\s+up|engag(?:e|ing)\s+in"
    r"|put(?:ting)?\s+in\s+place|set(?:ting)?\s+up|put(?:ting)?\s+forward)\b(?=[\s,])"
    r"(?:,?\s*(?:and/or|and|or|,)\s+(?:[a-z]+ly\s+)?(?P<second>[a-z][a-z-]+)\b(?=\s)"
    r"(?:\s+(?:and/or|and|or)\s+(?P<third>[a-z][a-z-]+)\b(?=\s))?)?\s*",
    re.IGNORECASE,
)
_VERB_PLACE = re.compile(
    r"(?:^|[,;]|\b(?:to|and|or|not|also|further|then|should|shall|must|may|will|[a-z]+ly"
    r"|continue\s+to|and/or))\s*$",
    re.IGNORECASE,
)
_MEANS = re.compile(r"\b(?:by|in|for|of|when|while|from|through|on|before|after)\s+$")
_DETERMINER = (
    r"(?:(?:the|a|an|its|his|her|their|any|all|one|two|three|four|five|six|such|another|each"
    r"|every|no|further|more|additional|both|some|at\s+least|up\s+to)\s+)*"
)
_PREMODIFIER = (
    r"(?:(?!(?:and|or|to|by|in|of|on|at|for|from|through|with|under|before|during|within|into|that|which|is|are|be|and\s+to"
    r"|report\s+(?:of|to)|who)\b)[\w’/–-]+,?\s+(?:and\s+|or\s+)?){0,7}?"
)
_NOUN_ALT = r"(?:" + "|".join(_KINDS.values()) + r")"
_PHRASE = re.compile(
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
    r"|collaboration|its|\d)|not\s+later|no\s+later|during\s|every\s|annually|and\s+(?:to|submit"
    r"|report|present)\s|as\s+(?:well|soon|early|appropriate)|taking|including|based|under\s"
    r"|that\s|which\s)\b)",
)
_INSERTED = re.compile(
    r"(?:,\s*|(?:annually|regularly|periodically|biennially|also|back)\s+)?(?:to|at|for|by"
    r"|before|through|in|within|not?\s+later\s+than|on|every"
    r"|during|as|from|under|upon|until|prior|after|following|based|taking|subject|where|when|if"
    r"|inter|including|together)\b(?!\s+(?:well|possible)\b)",
    re.IGNORECASE,
)
_INSERTION_WITH = re.compile(r",\s*(?:with|in)\b")
_PREPOSED = re.compile(
    r"\b(?:to|at|for|by|before|through|in|within|than|on|every|during|with|as|from|under|upon"
    r"|until|of|and|or|between|the|its|their|entitled|a|an|including|into|via|about|towards"
    r"|under\s+the)\s+$"
)
_WITH_OBJECT = re.compile(r"[^,;.]{3,140}?(?:,[^,;]{3,120},)?\s+with\s+(?!a\s+view|the\s+aim)")
_REPORT_VERB = re.compile(
    r"\b(?:report|brief|reporting)\b(?=\s*(?:back|to|on|thereon|annually|regularly|orally|at|in"
    r"|periodically|within|no|not|every|biennially|by|,|;|\.|$|the|and|its|orally|once|twice|jointly))",
    re.IGNORECASE,
)
_RATIFY = re.compile(
    r"\b(?:sign(?:ing)?|ratify(?:ing)?|acced(?:e|ing)(?:\s+to)?|becom(?:e|ing)\s+part(?:y"
    r"|ies)(?:\s+to)?|accept(?:ing)?(?=\s+or\s+acced)|ratification)\b"
    r"(?:(?:,?\s*(?:and/or|and|or|,)\s*(?:as\s+appropriate,?\s*)?|,\s*as\s+(?:appropriate"
    r"|the\s+case\s+may\s+be),\s*(?:and\s+)?|\s+)(?:sign(?:ing)?|ratify(?:ing)?|acced(?:e"
    r"|ing)(?:\s+to)?|implement(?:ing)?|becom(?:e|ing)\s+part(?:y|ies)(?:\s+to)?|accept(?:ing)?"
    r"|approv(?:e|ing)|adher(?:e|ing)(?:\s+to)?)\b)*"
)
_TREATY = re.compile(
    r"\b(?:Conventions?|Protocols?|Treat(?:y|ies)|Covenants?|Agreements?|Statute|instruments?"
    r"|Charter|Pact|it|them)\b"
)


_WORD_START = re.compile(r"(?<=\s)[a-zA-Z]")
_NEW_PHRASE = re.compile(
    r"(?:an?|the|its|his|their|any|all|further|additional|regular|annual|detailed|comprehensive"
    r"|relevant|updated|recommendations|information|proposals|reports|oral|written|concrete"
    r"|specific|necessary|adequate)\b"
)


_IN_REPORT = re.compile(
    r"\binclude\s+(?:[^;]{0,200}?\s)?in\s+(?P<report>(?:his|its|their|her|the"
    r"|all)(?:\s+(?:or\s+her\s+)?[\w-]+){0,6}?\s+(?:reports?|updates?|briefings?|reporting))\b"
)


def find_deliverable(masked: str, start: int, end: int) -> tuple[Extent, str] | None:
    """The first thing to be delivered in an action, with its kind; None when there is none."""
    ratify = _RATIFY.search(masked, start, end)
    if ratify and _TREATY.search(masked, ratify.end(), end):
        return ratify.span(), "ratification"
    elliptic = _ELLIPTIC.match(masked, start, end)
    noun = _PHRASE.match(masked, elliptic.end() if elliptic else start, end)
    if noun and not _VERB_FIRST.match(masked, start) and not _is_named(masked, noun):
        first = masked[start : start + 30].split()[0].strip(",").lower()
        if first not in VERBS and not _LOOSE.match(noun["head"]):
            return _with_complement(masked, noun, end), _kind(noun["head"])
    reports = _REPORT_VERB.search(masked, start, min(end, start + 60))
    makers = [one for one in _MAKES.finditer(masked, start, end) if _is_verb(masked, start, one)]
    if reports and (not makers or reports.start() < makers[0].start()):
        return reports.span(), "briefing" if reports[0].lower() == "brief" else "report"
    for makes in makers:
        founds = bool(_FOUNDS.match(makes[0].lower()))
        found = _object(masked, _objects_start(makes), end, named=founds)
        if found and (found[1] != "group" or founds):
            return found
    if reports:
        return reports.span(), "report"
    within = _IN_REPORT.search(masked, start, end)
    if within:
        return within.span("report"), "report"
    return _by_report(masked, start, end)


def _by_report(masked: str, start: int, end: int) -> tuple[Extent, str] | None:
    """What keeps somebody informed: "inform the Council through oral updates"."""
    informs = _INFORMS.search(masked, start, end)
    for through in _THROUGH.finditer(masked, informs.end(), end) if informs else ():
        phrase = _PHRASE.match(masked, through.end(), end)
        if phrase and _kind(phrase["head"]) in ("report", "briefing"):
            return _with_complement(masked, phrase, end), _kind(phrase["head"])
    return None


_INFORMS = re.compile(r"\b(?:inform|brief|keep|apprise|update)(?:ing)?\b", re.IGNORECASE)
_THROUGH = re.compile(r"\b(?:through|by\s+means\s+of|by\s+way\s+of|in)\s+")


def _is_verb(masked: str, start: int, makes: re.Match[str]) -> bool:
    """Whether a word that is a noun as well ("review") is a verb where it stands."""
    word = makes[0].split()[0].strip(",").lower()
    before = masked[max(start, makes.start() - 14) : makes.start()]
    if word.endswith("ing"):
        return not _MEANS.search(before)
    return word not in _ALSO_NOUNS or bool(_VERB_PLACE.search(before))


def _objects_start(makes: re.Match[str]) -> int:
    """Where the object begins: past "and strengthen" in "establish and strengthen"."""
    for name in ("third", "second"):
        if makes[name] and _is_verb_form(makes[name]):
            return makes.end(name) + 1
    after = re.compile(r"[a-z]+(?:\s+(?:out|up|in\s+place|in|forward))?\s*", re.IGNORECASE)
    return makes.end() if not makes["second"] else after.match(makes.string, makes.start()).end()  # type: ignore[union-attr]


def _is_verb_form(word: str) -> bool:
    if word in VERBS:
        return True
    stem = word.removesuffix("ing")
    return stem != word and (stem in VERBS or f"{stem}e" in VERBS)


def _object(
    masked: str, position: int, end: int, *, named: bool = False
) -> tuple[Extent, str] | None:
    """The object of a verb, past insertions: "submit, at its next session, a report"."""
    phrase = _PHRASE.match(masked, position, end) or _past_insertions(masked, position, end)
    if phrase and not named and _is_named(masked, phrase):
        phrase = None
    if phrase is None and (given := _WITH_OBJECT.match(masked, position, end)):
        phrase = _PHRASE.match(masked, given.end(), end)
    if phrase is None:
        return None
    return _with_complement(masked, phrase, end), _kind(phrase["head"])


def _with_complement(masked: str, phrase: re.Match[str], end: int) -> Extent:
    complement = _COMPLEMENT.match(masked, phrase.end(), end)
    return phrase.start(), complement.end() if complement else phrase.end()


_ELLIPTIC = re.compile(r"(?:at|in|by|before|no\s+later\s+than)\s+[^,;]{4,60}?,?\s+(?=an?\s)")
_VERB_FIRST = re.compile(r"(?:\w+(?:ly|ing)|further|also|not|more)\b", re.IGNORECASE)
_LOOSE = re.compile(
    r"(?:cooperation|protection|capacity|committees?|groups?|commissions?|mechanisms?|polic"
    r"|legislation|laws?|standards|rules|programmes?|frameworks?|missions?|offices?|negotiations"
    r"|equipment|personnel|staff|experts?|tools?|advice|panels?|teams?|training|budget)",
    re.IGNORECASE,
)
_FOUNDS = re.compile(
    r"(?:establish|creat|conven|set|appoint|designat|dispatch|launch|form|maintain|nominat|hold"
    r"|organi)"
)


def _is_named(masked: str, phrase: re.Match[str]) -> bool:
    """Whether the phrase names something that exists: "the Committee", "the Convention"."""
    return phrase["head"][0].isupper() and not masked.startswith(
        ("a ", "an ", "one "), phrase.start()
    )


def _past_insertions(masked: str, position: int, end: int) -> re.Match[str] | None:
    if not (_INSERTED.match(masked, position, end) or _INSERTION_WITH.match(masked, position, end)):
        return None
    stop = masked.find(";", position, end)
    stop = stop if stop >= 0 else end
    for word in _WORD_START.finditer(masked, position, min(stop, position + 420)):
        if word.start() < position or _PREPOSED.search(
            masked, max(0, word.start() - 12), word.start()
        ):
            continue
        before = masked[word.start() - 2 : word.start()]
        if before[:1] != "," and not _NEW_PHRASE.match(masked, word.start()):
            continue
        phrase = _PHRASE.match(masked, word.start(), stop)
        if phrase and phrase.start("head") - phrase.start() < 90:
            return phrase
    return None


def _kind(head: str) -> str:
    match = _NOUN.fullmatch(head) or _NOUN.search(head)
    return (match.lastgroup or "").replace("_", " ") if match else ""
