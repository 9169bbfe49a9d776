"""What is to be delivered: a report, a meeting, a study, services, a ratification."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.obligations.deliverable_nouns import PHRASE, kind_of, with_complement
from assistant.obligations.handed_over import what_is_handed_over
from assistant.obligations.makers import is_at_once, makers
from assistant.obligations.means import by_means
from assistant.obligations.new_things import something_new
from assistant.obligations.nominal import given, nominal
from assistant.obligations.objects import is_named, object_of
from assistant.obligations.phrases import Extent
from assistant.obligations.verbs import THIRD_PERSONS, VERBS

_REPORT_VERB = re.compile(
    r"\b(?:report|brief|(?<!\bin\s)(?<!\bof\s)(?<!\bfor\s)(?<!\bthe\s)(?<!\bby\s)reporting)\b(?=\s*(?:back|to|on|thereon|annually|regularly|orally|at|in|also|through|directly|without"
    r"|swiftly|promptly|immediately|separately|quarterly|further|periodically|within|no|not|every|biennially|by|,|;|\.|$|the|and|its|orally|once|twice|jointly))",
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
_IN_REPORT = re.compile(
    r"\b(?:include|incorporate|address|convey|examine|reflect|describe|cover|elaborate)\s+(?:[^;]{0,200}?\s)?(?<!ed\s)(?<!set\sout\s)in\s+(?P<report>(?:his|its|their|her|the|a"
    r"|an|all)(?:\s+(?:or\s+her\s+)?[\w-]+){0,6}?\s+(?:reports?|updates?|briefings?|reporting))\b"
)


def find_deliverables(masked: str, start: int, end: int) -> list[tuple[Extent, str]]:
    """What is to be delivered in an action, each with its kind: that of every joined verb."""
    first = _first(masked, start, end)
    named = nominal(masked, start, end)
    if first is None:
        passive = what_is_handed_over(masked, start, end)
        subject = [(passive, "")] if passive else []
        return named or given(masked, start, end) or subject or by_means(masked, start, end)
    found = [*(one for one in named if one[0] < first[0]), first]
    for makes in makers(masked, first[0][1], end):
        if makes.start() < found[-1][0][1] or not _JOINED.search(masked, start, makes.start()):
            continue
        further = object_of(masked, makes, end)
        if further and not (further[1] in ("plan", "group") or _RULES.search(masked, *further[0])):
            found.append(further)
    if first[1] in ("report", "briefing"):
        found += [one for one in _further_reports(masked, first[0][1], end) if one not in found]
    for extent, _ in tuple(found):
        found += _with_it(masked, extent, end)
    return [one for one in sorted(set(found)) if not _is_within(one[0], found)]


def _is_within(extent: Extent, found: list[tuple[Extent, str]]) -> bool:
    """Whether another thing holds all of this one."""
    return any(
        other != extent and other[0] <= extent[0] and extent[1] <= other[1] for other, _ in found
    )


def _with_it(masked: str, extent: Extent, end: int) -> Iterator[tuple[Extent, str]]:
    """The things joined to one, each with an article of its own: "a handbook and a course"."""
    plain = _OF.search(masked, *extent) is None
    while joint := _AS_WELL.match(masked, extent[1], end):
        also = PHRASE.match(masked, joint.end(), end)
        if also and not (is_named(masked, also) or _LOOSE.match(also["head"])):
            thing = with_complement(masked, also, end), kind_of(also["head"])
        elif plain and (new := something_new(masked, joint.end(), end)):
            thing = new
        else:
            return
        yield thing
        extent = thing[0]


_OF = re.compile(r"\s(?:of|on|for)\s")


def _further_reports(masked: str, start: int, end: int) -> list[tuple[Extent, str]]:
    """The reports named after the first: "a midterm report by May and a final report by July"."""
    stop = masked.find(";", start, end)
    return [
        (match.span("report"), kind_of(match["head"]))
        for match in _ANOTHER_REPORT.finditer(masked, start, stop if stop >= 0 else end)
    ]


_ANOTHER_REPORT = re.compile(
    r"(?:,\s+(?:and\s+)?|\band\s+)(?:also\s+)?(?P<report>(?:an?\s+(?:[\w-]+\s+){0,4}?|progress\s+)"
    r"(?P<head>reports?|updates?|briefings?|presentations?))\b"
)
_JOINED = re.compile(
    r"(?:[,;]|\band|\bor|[,;]\s+and|[,;]\s+or)\s+(?:also\s+|further\s+|continue\s+to\s+"
    r"|consider\s+|[a-z]+ly\s+)*\Z|\band,\s[^;]+,\s+to\s+\Z"
)
_RULES = re.compile(r"\b(?:laws?|legislation|standards|rules|training)\b")
_AS_WELL = re.compile(r",?\s+(?:as\s+well\s+as|and(?=\s+(?:an?|one|two|three|four|five|six)\s))\s+")


def _first(masked: str, start: int, end: int) -> tuple[Extent, str] | None:
    ratify = _RATIFY.search(masked, start, end) if _TREATY.search(masked, start, end) else None
    if ratify and _TREATY.search(masked, ratify.end(), end):
        return ratify.span(), "ratification"
    elliptic = _ELLIPTIC.match(masked, start, end)
    noun = PHRASE.match(masked, elliptic.end() if elliptic else start, end)
    if noun and _stands_alone(masked, start, noun):
        if _SUBJECT_OF.match(masked, noun.end(), end) and noun[0].lower().startswith(_DEFINITE):
            return None
        return with_complement(masked, noun, end), kind_of(noun["head"])
    reports = _report_verb(masked, start, min(end, start + 60))
    made = makers(masked, start, end)
    first_made = next(made, None)
    if reports and (first_made is None or reports.start() < first_made.start()):
        return reports.span(), "briefing" if reports[0].lower() == "brief" else "report"
    for makes in (first_made, *made) if first_made else ():
        if found := object_of(masked, makes, end, at_once=is_at_once(masked, start, makes)):
            return found
    if reports:
        return reports.span(), "report"
    words = masked[start:end]
    told = any(word in words for word in ("report", "update", "briefing"))
    within = _IN_REPORT.search(masked, start, end) if told else None
    if within:
        return within.span("report"), "report"
    return _by_report(masked, start, end)


def _report_verb(masked: str, start: int, end: int) -> re.Match[str] | None:
    """The first "report" that is a verb where it stands: not "its annual report to"."""
    if briefs := _BRIEFS.match(masked, start, end):
        return briefs
    found = _REPORT_VERB.finditer(masked, start, end)
    return next((one for one in found if not _REPORT_NOUN.search(masked, start, one.start())), None)


_BRIEFS = re.compile(r"brief(?=\s+(?:delegations|members|States|[A-Z]))")
_REPORT_NOUN = re.compile(
    r"\b(?:its|their|his|her|the|an?|this|that|any|each)\s+(?:[\w-]+\s+){0,2}$"
)


def _stands_alone(masked: str, start: int, noun: re.Match[str]) -> bool:
    """Whether an action is a noun phrase: "a report on …", not "report on …"."""
    first = masked[start : start + 30].split()[0].strip(",").lower()
    if (
        first in ("i", "we")
        or first in VERBS
        or first in THIRD_PERSONS
        or _VERB_FIRST.match(masked, start)
    ):
        return False
    return not (is_named(masked, noun) or _LOOSE.match(noun["head"]))


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


_DEFINITE = ("the ", "its ", "their ", "his ", "all ", "such ", "these ", "those ")
_SUBJECT_OF = re.compile(
    r"(?:\s+(?:of|on|for)\s[^,;]{3,80})?\s+(?:shall|should|will|may|must|be)\b(?!\s+(?:be\s+)?(?:also\s+|[a-z]+ly\s+)?(?:submitted"
    r"|presented|issued|prepared|provided|transmitted|made|circulated|published|extended))"
    rf"|\s+(?:{'|'.join(sorted(VERBS))})\s+(?:the|an?|its|their|all|any)\s"
)
_ELLIPTIC = re.compile(r"(?:at|in|by|before|no\s+later\s+than)\s+[^,;]{4,60}?,?\s+(?=an?\s)")
_VERB_FIRST = re.compile(r"(?:\w+(?:ly|ing)|further|also|not|more)\b", re.IGNORECASE)
_LOOSE = re.compile(
    r"(?:cooperation|protection|capacity|committees?|groups?|commissions?|mechanisms?|polic"
    r"|legislation|laws?|standards|rules|programmes?|frameworks?|missions?|offices?|negotiations"
    r"|equipment|personnel|staff|experts?|tools?|advice|panels?|teams?|training|budget)",
    re.IGNORECASE,
)
