"""By when: sessions, meetings, dates, deadlines and frequencies in an action."""

from __future__ import annotations

import re

from assistant.obligations.due_patterns import DUE, MOVED_TO

_PAST = re.compile(
    r"(?<!\ba\s)(?<!\ban\s)(?<!\bthe\s)(?<!\bits\s)(?<!\bany\s)\b(?:held|adopted|taken|(?<!progress\s)made|concluded|issued|established|decided|reached|approved"
    r"|mandated|signed|convened|endorsed"
    r"|contained|requested|agreed|presented|submitted|undertaken|expressed|reflected|set\s+(?:out|forth|up|by|in)"
    r"|launched|proposed|outlined|committed|invited|conducted|organized|discussed"
    r"|recommended|since|recalled|elected|appointed|resulting|received|done|given|identified"
    r"|provided|amended|annexed|proclaimed|entered|called)\b[^,;]*$"
)
_OPEN = re.compile(
    r"\b(?:(?:is|are)\s+(?:submitted|presented)|be\s+(?:[a-z]+ly\s+)?(?:held|convened|submitted|presented|issued|adopted|organized|made|taken"
    r"|undertaken|set\s+up|established|appointed|designated|concluded|completed|elected|provided)"
    r"|(?:shall|should|must|will)\s+be\s+(?:[a-z]+ly\s+)?[a-z]+ed|so\s+that)\b[^,;]*$"
)


_NAMED_MEETING = re.compile(r"(?:to|by)\s[^,;]*\b(?:Meeting|Conference|Summit|Forum)\b")


# Without one of these no due phrase can stand in a text; most texts have none.
_HINT = re.compile(
    r"\d|session|meeting|debate|segment|summit|onference|Forum|Congress|cycle|basis|interval|possible"
    r"|practicable|feasible"
    r"|delay|immediate|urgen|priorit|manner|month|year|week|day|annual|enni|quarter|period"
    r"|as\s+soon|regularly|forthwith|prompt"
    r"|January|March|April|May|June|July|August|ember|October|hour|expeditious|swift|rapid|speedily|earliest|latest|early|date|end\s+of|expir|complet|conclu|beginning"
    r"|start|close|every|time|course|annum|a\.m|p\.m|adoption|duration|advance|hours|[A-Z]{3}\s[IVXL]"
)


def find_dues(masked: str, start: int, end: int) -> list[tuple[int, int]]:
    """The due phrases of an action; those that date something past are left out."""
    if not _HINT.search(masked, start, end):
        return []
    found = []
    for match in DUE.finditer(masked, start, end):
        if match["haste"] and match.start() > start + 45:
            continue
        before = masked[max(start, match.start() - 200) : match.start()]
        if (
            _NAMED_MEETING.match(match[0])
            or _is_past(before, match[0])
            or _is_aside(before, match[0])
        ):
            continue
        stop = match.end()
        while stop > match.start() and masked[stop - 1] in " ,\u00a0":
            stop -= 1
        found.append((match.start(), stop))
    moved = MOVED_TO.match(masked, start, end)
    return [*found, moved.span("due")] if moved else found


def _is_past(before: str, due: str) -> bool:
    if due.startswith("for ") and (_EXTENDS.search(before) or _ELECTED.search(before)):
        return False
    if _DATED.match(due) and _JUST_DONE.search(before) and not _OPEN.search(before):
        return True
    told = list(_TO_DO.finditer(before))
    past = _PAST.search(before, told[-1].end() if told else 0)
    return past is not None and not _OPEN.search(before)


# "erected before 2000", "recorded in 2008": the date belongs to what is past.
_DATED = re.compile(
    r"(?:in|on|before|until|during|prior\s+to|from)\s+(?:\w+\s+){0,2}(?:(?:19|20)\d\d\s+and\s+)?"
    r"(?:19|20)\d\d$"
)
_JUST_DONE = re.compile(
    r"(?<!be\s)(?<!as\s)\b(?!need|proceed|succeed|need|feed|seed|speed|exceed|amended|extended|renewed)"
    r"(?:[a-z]+(?:[^e\W]|e)ed|built|held|made|given|begun|written)\s+$"
)
_TO_DO = re.compile(
    r"\band\s+to\s+[a-z]+\b|\bto\s+(?:re)?(?:submit|present|report|provide|transmit|convene|hold|prepare|brief)\b"
)


_EXTENDS = re.compile(r"\b(?:extend|renew|prolong|continue)\b[^;]*$")
_ELECTED = re.compile(r"\b(?:elected|appointed|established|provided)\s(?:by\s[^,;]*)?$")
_PREPARES = re.compile(
    r"\b(?:welcoming|commending|on\s+the\s+basis\s+of|based\s+on\s+(?:the|his|its|their)\s|in\s+preparation\s+for|recognizing|noting|bearing\s+in\s+mind"
    r"|recalling|(?:that|which)\s+(?:will|would|is\s+to)\s+be)\b[^,;]*$"
)
_OF_YEAR = re.compile(
    r"\b(?:assessments?|budgets?|estimates?|plans?|programmes?|strategy|framework|scales?|levels?|calendar"
    r"|programmes?\s+of\s+work|agenda|targets?|reports?|appropriations?|rates?)\s+$"
)


_NAMES_PLAN = re.compile(r"for\s+(?:\d|the\s(?:.*cycle|biennium))")


def _is_aside(before: str, due: str) -> bool:
    """Whether a date belongs to something told beside the action: "the budget for 2026"."""
    named = due.startswith("for ") and _NAMES_PLAN.match(due) and _OF_YEAR.search(before)
    return bool(named or _PREPARES.search(before))
