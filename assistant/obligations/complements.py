"""What follows a directive verb: whom it addresses, and what they are to do."""

from __future__ import annotations

import re

from assistant.obligations.actions import PREPOSITION, Directive, directives_to
from assistant.obligations.addressees import actor_extent, is_process, passive_agent
from assistant.obligations.clauses import Clause
from assistant.obligations.modals import modal_directives
from assistant.obligations.parties import is_named_party, is_party, party_end
from assistant.obligations.phrases import (
    INFINITIVE,
    Extent,
    find_infinitive,
    skip_modifiers,
    trim,
)
from assistant.obligations.predicates import subordinates
from assistant.obligations.reiterated import reiterated
from assistant.obligations.subordinate import PASSIVE, base_verb
from assistant.obligations.verbs import VERBS

_THAT = re.compile(
    r"[\s,]*(?:(?:(?:contained|made|set\s+out|expressed)\s+)?in\s+(?:paragraphs?|section|its\s+resolution"
    r"|resolution|decision)\b[^,;]{0,80}?,?\s+)?that\b"
)


def directives(masked: str, clause: Clause) -> list[Directive]:
    """The obligations of one clause; none for a clause that only states something."""
    if clause.kind == "statement":
        return []
    if clause.kind == "performative":
        if masked[slice(*clause.verb)] not in VERBS:
            return []
        extent = trim(masked, clause.verb_start, clause.end)
        return [Directive(clause.verb, "decides", None, extent)]
    if clause.kind == "modal":
        return modal_directives(masked, clause)
    body = skip_modifiers(masked, clause.verb_end, clause.end)
    if that := _THAT.match(masked, body, clause.end):
        return _subordinated(masked, clause, that.end())
    return (
        reiterated(masked, clause) if clause.kind == "stress" else _addressed(masked, clause, body)
    )


def _subordinated(masked: str, clause: Clause, start: int) -> list[Directive]:
    """What a "that" clause says is to be done, the whole of it where nobody is to do it."""
    found = subordinates(masked, clause, start)
    if clause.kind == "stress":
        recalls = _RECALLS.match(masked, clause.verb_start)
        return [one for one in found if one.actor and not recalls]
    if found or _AGREES.match(masked, clause.verb_start):
        return found
    extent = trim(masked, start, clause.end)
    if masked[: clause.end].rstrip().endswith(":") and _names_party(masked, extent):
        return [Directive(clause.verb, clause.force, extent, None)]
    return [Directive(clause.verb, clause.force, None, extent)]


def _names_party(masked: str, extent: Extent) -> bool:
    """Whether the extent is somebody, to the last word: "all parties in Zambara"."""
    return is_party(masked[slice(*extent)]) and party_end(masked, extent[0]) >= extent[1] - 40


_OURSELVES = re.compile(r"\s*(?:our|it|them)sel(?:ves|f)\s+to\s+")
_ENTRUSTS = re.compile(r"(?:entrust|charge|task)", re.IGNORECASE)
_TO = re.compile(r"\bto\s+")
_WITH = re.compile(r"\s+with\s+")


def _entrusted(masked: str, clause: Clause, body: int) -> Directive | None:
    """Who is entrusted with something, or to whom it is entrusted."""
    start, end = trim(masked, body, clause.end)
    named = trim(masked, start, party_end(masked[:end], start, lists=True))
    charged = _WITH.match(masked, named[1], end)
    if charged and is_party(masked[slice(*named)]):
        return Directive(clause.verb, clause.force, named, trim(masked, charged.end(), end))
    agent = passive_agent(masked, start, end, _TO)
    return Directive(clause.verb, clause.force, agent, (start, end)) if agent else None


# What a text recalls or notes binds already.
_RECALLS = re.compile(r"(?:recall|note)(?:s|d|ed)?\b", re.IGNORECASE)
_AGREES = re.compile(r"agree[sd]?\b", re.IGNORECASE)
_NOT = re.compile(r"not\s+(?=to\s)")
_OPEN_TAIL = re.compile(r",?\s+(?:inter\s+alia|in\s+particular|to)$")
_FOLLOWING = re.compile(r"(?:the\s+following|as\s+follows)")
_LATER_THAT = re.compile(r"\s+that\b")
_THAT_THEY = re.compile(r"\s+that\s+(?:they|it)\s+(?:should\s+)?")


def _addressed(masked: str, clause: Clause, body: int) -> list[Directive]:
    """Whom a directive verb addresses, and what they are to do."""
    verb, end = clause.verb, clause.end
    if clause.force == "commits":
        ourselves = _OURSELVES.match(masked, body, end)
        extent = trim(masked, ourselves.end() if ourselves else body, end)
        return directives_to(masked, verb, clause.force, None, extent)
    if _ENTRUSTS.match(masked, verb[0]) and (found := _entrusted(masked, clause, body)):
        return [found]
    first = trim(masked, body, end)[0]
    denied = _NOT.match(masked, first, end)
    direct = INFINITIVE.match(masked, denied.end() if denied else first, end)
    if direct and direct["verb"] in VERBS:
        return directives_to(masked, verb, clause.force, None, (first, end))
    preposition = PREPOSITION.match(masked, body, end)
    body = preposition.end() if preposition else body
    infinitive = find_infinitive(masked, body, end)
    they = _THAT_THEY.search(masked, body, end)
    if they and (infinitive is None or they.start() < infinitive.start()):
        actor = actor_extent(masked, body, they.start())
        return directives_to(masked, verb, clause.force, actor, (they.end(), end))
    that = _LATER_THAT.search(masked, body, infinitive.start() if infinitive else end)
    if clause.force == "recommends" and that and is_party(masked[body : that.start()]):
        return subordinates(masked, clause, that.end())
    if infinitive is None:
        return _object(masked, clause, body)
    is_for = preposition is not None and preposition[0].strip() == "for"
    calls_for = is_for or masked.endswith("for", *verb)
    return _with_infinitive(masked, clause, body, infinitive, calls_for=calls_for)


def _with_infinitive(
    masked: str, clause: Clause, body: int, infinitive: re.Match[str], *, calls_for: bool
) -> list[Directive]:
    """What the party before an infinitive is to do, or what is to be done with the thing there."""
    actor = actor_extent(masked, body, infinitive.start())
    is_thing = actor is not None and not is_party(masked[slice(*actor)])
    passive = PASSIVE.match(masked, infinitive.start("verb"), clause.end)
    if passive and is_thing:
        agent = passive_agent(masked, passive.end(), clause.end)
        return [Directive(clause.verb, clause.force, agent, trim(masked, body, clause.end))]
    if calls_for and is_thing:
        return _object(masked, clause, body)
    if actor and is_process(masked, actor):
        agent = passive_agent(masked, body, infinitive.start())
        return [Directive(clause.verb, clause.force, agent, trim(masked, body, clause.end))]
    extent = (infinitive.start(), clause.end)
    return directives_to(masked, clause.verb, clause.force, actor, extent)


def _object(masked: str, clause: Clause, body: int) -> list[Directive]:
    """A directive without an infinitive: a chapeau, or a noun object with its agent, if any."""
    start, stop = trim(masked, body, clause.end)
    if stop <= start:
        return [Directive(clause.verb, clause.force, None, None)]
    text = masked[start:stop]
    open_chapeau = masked[: clause.end].rstrip().endswith((":", "to", "—", "–"))
    tail = _OPEN_TAIL.search(masked, start, stop)
    named = actor_extent(masked, start, tail.start() if tail else stop)
    if open_chapeau and named and _is_addressed(masked, named):
        return [Directive(clause.verb, clause.force, named, None)]
    if open_chapeau and _FOLLOWING.match(text):
        return [Directive(clause.verb, clause.force, None, None)]
    given = _OF_THOSE if clause.force in ("requests", "invites", "appeals") else _FROM
    addressee = _addressee(masked, clause.verb, start, stop)
    agent = addressee or passive_agent(masked, start, stop, given)
    return [Directive(clause.verb, clause.force, agent, (start, stop))]


_PRONOUN = re.compile(r"(?:it|them|him|her)\b")


def _is_addressed(masked: str, named: Extent) -> bool:
    """Whether what stands before an open list is somebody: a party, a proper name, a pronoun."""
    text = masked[slice(*named)]
    if is_process(masked, named):
        return False
    return is_party(text) or is_named_party(text) or bool(_PRONOUN.fullmatch(text))


def _addressee(masked: str, verb: Extent, start: int, stop: int) -> Extent | None:
    """The party after "reiterates its request to", or before a bare verb ("Requests X submit")."""
    named = (start, party_end(masked[:stop], start, verbs=True))
    if not is_party(masked[slice(*named)]):
        return None
    after_preposition = _AFTER_PREPOSITION.search(masked, verb[0], start)
    bare = base_verb(masked, named[1], stop)
    return named if bare or (after_preposition and masked[verb[0]].lower() == "r") else None


_AFTER_PREPOSITION = re.compile(r"\b(?:to|upon|on)\s+$")
_FROM = re.compile(r"\b(?:by|from)\s+")
# Who invites "the views of States" asks them.
_OF_THOSE = re.compile(
    r"\b(?:by|from|(?<!with\sthe\s)(?:views|comments|contributions|inputs|suggestions|replies|cooperation|support"
    r"|assistance)\s+of)\s+"
)
