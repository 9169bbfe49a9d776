"""What is to be delivered: a report, a meeting, a study, services, a ratification."""

from __future__ import annotations

import re

from assistant.obligations.deliverable_nouns import PHRASE, Extent, kind_of, with_complement
from assistant.obligations.makers import makers, objects_start
from assistant.obligations.verbs import THIRD_PERSONS, VERBS

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
    ratify = _RATIFY.search(masked, start, end) if _TREATY.search(masked, start, end) else None
    if ratify and _TREATY.search(masked, ratify.end(), end):
        return ratify.span(), "ratification"
    elliptic = _ELLIPTIC.match(masked, start, end)
    noun = PHRASE.match(masked, elliptic.end() if elliptic else start, end)
    if noun and not _VERB_FIRST.match(masked, start) and not _is_named(masked, noun):
        first = masked[start : start + 30].split()[0].strip(",").lower()
        if first not in VERBS | THIRD_PERSONS and not _LOOSE.match(noun["head"]):
            return with_complement(masked, noun, end), kind_of(noun["head"])
    reports = _REPORT_VERB.search(masked, start, min(end, start + 60))
    made = makers(masked, start, end)
    first_made = next(made, None)
    if reports and (first_made is None or reports.start() < first_made.start()):
        return reports.span(), "briefing" if reports[0].lower() == "brief" else "report"
    for makes in (first_made, *made) if first_made else ():
        founds = bool(_FOUNDS.match(makes[0].lower()))
        found = _object(masked, objects_start(makes), end, named=founds)
        if found and (found[1] != "group" or founds):
            return found
    if reports:
        return reports.span(), "report"
    includes = masked.find("include", start, end)
    within = _IN_REPORT.search(masked, includes, end) if includes >= 0 else None
    if within:
        return within.span("report"), "report"
    return _by_report(masked, start, end)


def _by_report(masked: str, start: int, end: int) -> tuple[Extent, str] | None:
    """What keeps somebody informed: "inform the Council through oral updates"."""
    informs = _INFORMS.search(masked, start, end)
    for through in _THROUGH.finditer(masked, informs.end(), end) if informs else ():
        phrase = PHRASE.match(masked, through.end(), end)
        if phrase and kind_of(phrase["head"]) in ("report", "briefing"):
            return with_complement(masked, phrase, end), kind_of(phrase["head"])
    return None


_INFORMS = re.compile(r"\b(?:inform|brief|keep|apprise|update)(?:ing)?\b", re.IGNORECASE)
_THROUGH = re.compile(r"\b(?:through|by\s+means\s+of|by\s+way\s+of|in)\s+")


def _object(
    masked: str, position: int, end: int, *, named: bool = False
) -> tuple[Extent, str] | None:
    """The object of a verb, past insertions: "submit, at its next session, a report"."""
    phrase = PHRASE.match(masked, position, end) or _past_insertions(masked, position, end)
    if phrase and not named and _is_named(masked, phrase):
        phrase = None
    if phrase is None and (given := _WITH_OBJECT.match(masked, position, end)):
        phrase = PHRASE.match(masked, given.end(), end)
    if phrase is None:
        return None
    return with_complement(masked, phrase, end), kind_of(phrase["head"])


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
        phrase = PHRASE.match(masked, word.start(), stop)
        if phrase and phrase.start("head") - phrase.start() < 90:
            return phrase
    return None
