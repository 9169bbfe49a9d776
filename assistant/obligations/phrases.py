"""Where phrases begin and end: infinitives, insertions, white space."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.obligations.verbs import VERBS

Extent = tuple[int, int]

INFINITIVE = re.compile(
    r"\bto(?:,\s[^,;]{3,60},)?\s+(?P<not>not\s+)?(?:(?:(?:more|less|most)\s+)?(?!(?:comply|apply|supply|reply"
    r"|multiply|rely|imply|ally)\b)[a-z]+ly(?:\s+and\s+[a-z]+ly)?,?\s+|also\s+"
    r"|further\s+)*(?P<verb>[a-z][a-z-]+)\b"
)
# A base form: no plural, and no word that may lead to "the" by itself.
_VERB_FORM = re.compile(
    r"(?!(?:all|both|half|such|what|which|whom|whose|each|every|any|some|about|only|even|either|"
    r"neither|under|over|within|through|between|among|around|date|them|it|him|her|us|you|"
    r"member|other|those|these|this|that|the|an?|its|their|our|no)$)[a-z-]{3,}?(?<!s)(?:ss)?"
)
_OBJECT = re.compile(r"\s+(?:the|its|their|an?|all|each|every|any|these|those|this)\s")
_PREVIOUS = re.compile(r"([\w’'-]+)\s+$")
_GOVERNORS = frozenset(
    "able unable position right rights need needs necessity ability capacity capabilities "
    "efforts effort willing ready"
    " prepared due wish wishes wishing continue continues continuing seek seeks seeking sought "
    "order as responsibility"
    " responsibilities obligation obligations commitment commitments desire opportunity "
    "opportunities access failure attempts"
    " attempt decision measures steps action actions contributions ways means how try trying "
    "endeavour likely important"
    " necessary essential critical possible impossible appropriate fail fails intention resolve "
    "determination mandate"
    " readiness yet use used aim aims aiming intend intends intending choose chooses plan "
    "planning power authority freedom"
    " have has had helping initiatives want legislation policies intend process "
    "pressure".split()
)
_DONE = frozenset("measures steps action actions efforts mechanisms contributions".split())
_NOT_GOVERNING = frozenset(
    "concerned involved affected interested united aggrieved accredited represented so-called "
    "limited indeed"
    " need hundred need-based feed seed speed".split()
)
_SKIPPED = re.compile(r"\s*,\s*")
MODIFIER = re.compile(
    r"(?:in|within|as(?!\s+well\s+as)|through|with|without|by|taking|bearing|on|at|if|when|where"
    r"|including|inter\s+alia|upon|pursuant"
    r"|subject|for|under|having|drawing|acting|building|while|particularly|especially|according"
    r"|following|from|also|and\s+in"
    r"|notably|to\s+the\s+extent|to\s+this|via|together|after|before|based|consistent|during"
    r"|no\s+later|that|which|who|whose"
    r"|recalling|working|noting|recognizing|mindful|once|unless|until|prior|over|inter|not|using"
    r"|among|so|should|because"
    r"|given|jointly|starting|beginning|further|therefore|accordingly|respecting|like|such\s+as|namely"
    r"|either|and\s+where|and\s+as"
    r"|other\s+than|except|(?:guided|inspired|supported|assisted|led)\s+by|in\s+particular|considering|ensuring|save|be|wherever|whenever|until"
    r"|since|acknowledging|towards|to)\b",
    re.IGNORECASE,
)
# ", made in paragraph 4 of resolution 5/10," tells of what was named before it.
PARTICIPLE = re.compile(
    r"(?:[a-z]+ed|made|given|held|taken|set|laid)\s+(?:out|forth|down|in|by|at|on|under|pursuant"
    r"|during|following)\b"
)


def find_infinitive(masked: str, start: int, end: int) -> re.Match[str] | None:
    """The first "to" with a verb that is not governed by the word before it ("efforts to …").

    Where every one is governed there is none.
    """
    for match in INFINITIVE.finditer(masked, start, end):
        if not is_verb(masked, match.span("verb")):
            continue
        previous = _PREVIOUS.search(masked, max(start, match.start() - 40), match.start())
        word = previous[1] if previous else ""
        if match["verb"] == "be" and word in _DONE:
            return match
        if word in _GOVERNORS or (
            word.endswith("ed") and word.islower() and word not in _NOT_GOVERNING
        ):
            continue
        return match
    return None


def is_verb(masked: str, word: Extent) -> bool:
    """Whether a word behind "to" is a verb: of the list, or with an object behind it."""
    if masked[slice(*word)] in VERBS:
        return True
    return bool(_VERB_FORM.fullmatch(masked, *word) and _OBJECT.match(masked, word[1]))


def skip_modifiers(masked: str, position: int, end: int) -> int:
    """Past ", in this regard," and other insertions that stand before what is looked for."""
    start = position
    while match := _SKIPPED.match(masked, position, end):
        if position > start and _is_action(masked, match.end(), end):
            return match.end()
        if masked.startswith("that ", match.end()) or not MODIFIER.match(masked, match.end(), end):
            return match.end()
        comma = masked.find(",", match.end(), end)
        if comma > 0 and _YEAR_NEXT.match(masked, comma, end):
            comma = masked.find(",", comma + 1, end)
        if comma < 0:
            return match.end()
        position = comma
    adverb = _ADVERB.match(masked, position, end)
    return adverb.end() if adverb else position


def _is_action(masked: str, position: int, end: int) -> bool:
    """Whether a "to" behind an insertion gives the action: ", in order to help, to convene"."""
    infinitive = INFINITIVE.match(masked, position, end)
    return infinitive is not None and infinitive["verb"] in VERBS


_YEAR_NEXT = re.compile(r",\s(?:19|20)\d\d\b")
_ADVERB = re.compile(
    r"\s*(?:in\s+(?:this|that)\s+\w+|in\s+particular|also|further|again|once\s+again)\s+"
)


def trim(masked: str, start: int, end: int) -> Extent:
    """The extent without white space and punctuation at its ends."""
    while start < end and (masked[start].isspace() or masked[start] in ",;:"):
        start += 1
    while end > start and (masked[end - 1].isspace() or masked[end - 1] in ",;:."):
        end -= 1
    serial = _SERIAL.search(masked, max(start, end - 5), end)
    return start, serial.start() if serial else end


# "Organize two courses; and" is the last but one item of a list.
_SERIAL = re.compile(r"[,;]\s+(?:and|or|y|e|o|u)\Z")


def between(joints: Iterable[re.Match[str]], start: int, end: int) -> list[Extent]:
    """The extents of what stands before, between and behind some joints."""
    spans = [joint.span() for joint in joints]
    starts = [start, *(stop for _, stop in spans)]
    return list(zip(starts, [*(begin for begin, _ in spans), end], strict=True))
