"""What an actor is to do: coordinated actions, and the directives nested in them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.obligations.addressees import actor_extent, is_process
from assistant.obligations.lexicon import ADVERBS, force_of
from assistant.obligations.parties import is_party, party_end
from assistant.obligations.phrases import Extent, find_infinitive, is_verb, skip_modifiers, trim
from assistant.obligations.records import Force
from assistant.obligations.verbs import VERBS


@dataclass(frozen=True, slots=True)
class Directive:
    """Offsets of one obligation's verb, actor and action in its paragraph.

    `action` is empty where the paragraph is a chapeau that leaves it to its sub-paragraphs.
    `prelude` lies between actor and action ("…, in consultation with …, to submit") and qualifies
    every action; from `fields_end` on the action belongs to an obligation nested in it.
    """

    verb: Extent
    force: Force
    actor: Extent | None
    action: Extent | None
    prelude: Extent | None = None
    fields_end: int = -1
    language: str = "en"


PREPOSITION = re.compile(r"\s*(?:to|upon|on|for|from|of)\s+")
_COORDINATED = re.compile(
    r"(?=[,;\s])(?:(?P<cut>(?P<mark>[,;])?\s*(?:(?:and|as\s+well\s+as)\s+)(?:in\s+(?:this\s+(?:regard"
    r"|context)|doing\s+so|preparing\s+[^,;]{3,50}?),?\s+)?(?:also\s+|further\s+"
    r"|[a-z]+ly\s+)?(?:to|that\s+(?:they|it)(?:\s+(?:should|shall))?)\s+(?:[a-z]+ly\s+)?)(?P<verb>[a-z][a-z-]+)\b"
    r"|(?P<series>[,;]\s+to\s+(?!be\s+(?:followed|preceded)\b))(?P<member>[a-z][a-z-]+)\b"
    r"|(?P<joint>,?\s+and\s+(?:also\s+|to\s+)?)(?P<reporting>(?:report|submit|present|inform"
    r"|brief|transmit)\b(?=\s+(?:back|to|on|thereon|annually|regularly|the|it|them|its|their|his"
    r"|a|an|recommendations|proposals)\b))"
    r"|(?P<again>,\s+and\s+)(?P<elliptic>(?:(?:at|in|by|before|no\s+later\s+than)\s+[^,;]{4,60},?\s+)?"
    r"an?\s+(?:[\w-]+\s+){0,4}(?:report|update|briefing|study|assessment|review|plan)\b)"
    r"|(?P<plain>,?\s+and\s+(?:also\s+|then\s+|[a-z]+ly\s+)?)(?P<bare>[a-z]+)\b(?=\s+(?:it|them|the|its|their|his"
    r"|her|an?|all|any)\s))"
)
_REPORTING = frozenset(
    "report submit present provide inform brief keep transmit convene hold prepare".split()
)
_NESTED = re.compile(
    rf"(?:not\s+)?{ADVERBS}(?P<directive>request|call\s+(?:up)?on|urge|invite|encourage|instruct"
    rf"|direct|ask|mandate|entrust|recommend|appeal)\b(?!\s+for\b)"
)


_NESTED_LATER = re.compile(
    rf"[,;]\s+(?:and\s+)?{ADVERBS}(?P<directive>request|call\s+(?:up)?on|urge|invite"
    rf"|encourage)\s+(?=[A-Za-z])"
)


def split_actions(masked: str, start: int, end: int) -> list[Extent]:
    """The coordinated actions of one actor: "to follow up … and to present a report …".

    An infinitive inside the action so far takes the next "and to" with it, unless that reports.
    """
    cuts = [(start, start)]
    for match in _COORDINATED.finditer(masked, start, end):
        if match["elliptic"]:
            cuts.append((match.start(), match.start("elliptic")))
            continue
        name = next(name for name in ("verb", "member", "reporting", "bare") if match[name])
        verb = match[name]
        known = verb in VERBS if name == "bare" else is_verb(masked, match.span(name))
        if not known and verb not in _REPORTING:
            continue
        if name == "bare" and not _is_complete(masked, cuts[-1][1], match.start()):
            continue
        inner = _inner(masked, cuts[-1][1], match.start())
        if match["series"] and (inner or not _later_and_to(masked, match.end(), end)):
            continue
        again = masked.startswith(f"{verb} ", cuts[-1][1])
        if inner and verb not in _REPORTING and match["mark"] != ";" and not again:
            continue
        cuts.append((match.start(), match.start(name)))
    stops = [cut for cut, _ in cuts[1:]] + [end]
    return [trim(masked, begin, stop) for (_, begin), stop in zip(cuts, stops, strict=True)]


def _inner(masked: str, start: int, stop: int) -> re.Match[str] | None:
    """An infinitive inside an action, which no mere sequel is: "to be followed by a debate"."""
    inner = find_infinitive(masked, start, stop)
    while inner and _SEQUEL.match(masked, inner.start("verb")):
        inner = find_infinitive(masked, inner.end(), stop)
    return inner


_SEQUEL = re.compile(r"be\s+(?:followed|preceded)\b")


def _is_complete(masked: str, start: int, stop: int) -> bool:
    """Whether an action has its object and no clause of its own: not "to develop and use the"."""
    words = masked[start:stop].replace(",", " ").split()
    verbal = (word in VERBS or word in _VERBAL or word.endswith("ly") for word in words)
    opening = _CONTINUES.match(masked, start, stop)
    begin = opening.end() if opening else start
    open_ended = _INNER.search(masked, begin, stop) or _AWAITS_OBJECT.search(masked, begin, stop)
    return not all(verbal) and not open_ended


_AWAITS_OBJECT = re.compile(r"\b(?:with|to|for|on|upon|in|from|of|into\s+account)\Z")
_VERBAL = frozenset("to and or not also further".split())
_CONTINUES = re.compile(r"(?:[a-z]+ly\s+)?(?:continue|seek|endeavour|begin|strive)\s+to\s+")
_INNER = re.compile(
    r"\b(?:that|which|who|whose|where|whether|how|when|while|if|as|so|can|could|may|will"
    r"|to\s+(?:[a-z]+ly\s+)?(?!the\b|its\b|their\b|all\b|any\b|an?\b)[a-z]+)\b"
)


def _later_and_to(masked: str, start: int, end: int) -> bool:
    return bool(_AND_TO.search(masked, start, end))


_AND_TO = re.compile(r"[,;]?\s+and\s+to\s+[a-z]+")


def directives_to(
    masked: str, verb: Extent, force: Force, actor: Extent | None, extent: Extent
) -> list[Directive]:
    """One directive for each action of an actor, and those nested in it."""
    found: list[Directive] = []
    to = _LEADING_TO.match(masked, extent[0])
    start = to.end() if to else extent[0]
    prelude = (actor[1] if actor else verb[1], extent[0])
    second = _second_addressee(masked, start, extent[1])
    end = second[0] if second else extent[1]
    for action in split_actions(masked, start, end):
        nested = nested_directives(masked, action)
        fields_end = nested[0].actor[0] if nested and nested[0].actor else action[1]
        if not (nested and found and _is_beside(masked, verb, action)):
            found.append(Directive(verb, force, actor, action, prelude, fields_end))
        found.extend(nested)
    if second:
        found += directives_to(masked, verb, force, second[1], (second[2], extent[1]))
    return found


def _is_beside(masked: str, verb: Extent, action: Extent) -> bool:
    """Whether an action is an order beside the one before: "To ask the Board to …, and to urge"."""
    infinitive = not masked[slice(*verb)].endswith("s")
    return infinitive and bool(_NESTED.match(masked, *action))


_LEADING_TO = re.compile(r"(?:to\s+)?(?=not\s)|to\s+")
_UPON = re.compile(
    r"(?:,?\s+and\s+(?:(?:up)?on|to)|,\s+and)\s+(?=(?:the|all|other|those|[A-Za-z]))"
)


def _second_addressee(masked: str, start: int, end: int) -> tuple[int, Extent, int] | None:
    """Where the same verb turns to somebody else: "…, and the Council to consider …"."""
    if masked.find("and", start, end) < 0:
        return None
    for joint in _UPON.finditer(masked, start, end):
        stop = party_end(masked[:end], joint.end())
        infinitive = _TO_VERB.match(masked, stop, end)
        if infinitive is None or not is_verb(masked, infinitive.span("verb")):
            continue
        last = masked.rfind(",", start, joint.start())
        if is_party(masked[joint.end() : stop]) and not (
            last >= 0
            and is_party(masked[last + 1 : joint.start()])
            and joint[0].startswith(", and")
        ):
            return joint.start(), trim(masked, joint.end(), stop), infinitive.start("to")
    return None


_TO_VERB = re.compile(r"\s+(?P<to>to)\s+(?:[a-z]+ly\s+)?(?P<verb>[a-z-]+)\b")


def _is_somebody(masked: str, actor: Extent) -> bool:
    text = masked[slice(*actor)]
    return is_party(text) or text in ("it", "them") or text[:1].isupper()


def nested_directives(masked: str, action: Extent | None) -> list[Directive]:
    """A request to request: "call upon CICAD … to work with …" obliges CICAD as well."""
    if action is None:
        return []
    match = _NESTED.match(masked, *action) or _NESTED_LATER.search(masked, *action)
    if not match:
        return []
    body = skip_modifiers(masked, match.end(), action[1])
    if preposition := PREPOSITION.match(masked, body, action[1]):
        body = preposition.end()
    infinitive = find_infinitive(masked, body, action[1])
    if infinitive is None:
        return []
    actor = actor_extent(masked, body, infinitive.start())
    if actor is None or is_process(masked, actor) or not _is_somebody(masked, actor):
        return []
    force = force_of(match["directive"])
    return directives_to(
        masked, match.span("directive"), force, actor, (infinitive.start(), action[1])
    )
