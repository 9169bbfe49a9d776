"""What follows a directive verb: whom it addresses, and what they are to do."""

from __future__ import annotations

import re

from assistant.obligations.actions import (
    PREPOSITION,
    Directive,
    directives_to,
)
from assistant.obligations.addressees import actor_extent, is_process, passive_agent
from assistant.obligations.clauses import Clause
from assistant.obligations.lexicon import force_of
from assistant.obligations.parties import is_named_party, is_party, party_end
from assistant.obligations.phrases import (
    INFINITIVE,
    MODIFIER,
    Extent,
    find_infinitive,
    skip_modifiers,
    trim,
)
from assistant.obligations.predicates import subordinates
from assistant.obligations.records import Force
from assistant.obligations.reiterated import reiterated
from assistant.obligations.subordinate import MODAL, PASSIVE, THAT_FIRST, base_verb, subordinate
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
        if masked[clause.verb_start : clause.verb_end] not in VERBS:
            return []
        extent = trim(masked, clause.verb_start, clause.end)
        return [Directive((clause.verb_start, clause.verb_end), "decides", None, extent)]
    if clause.kind == "modal":
        return _bare(masked, clause)
    body = skip_modifiers(masked, clause.verb_end, clause.end)
    if that := _THAT.match(masked, body, clause.end):
        found = subordinates(masked, clause, that.end())
        if clause.kind == "stress":
            recalls = _RECALLS.match(masked, clause.verb_start)
            return [one for one in found if one.actor and not recalls]
        if not found and _AGREES.match(masked, clause.verb_start):
            return []
        if not found:
            extent = trim(masked, that.end(), clause.end)
            if masked[: clause.end].rstrip().endswith(":") and _names_party(masked, extent):
                verb = (clause.verb_start, clause.verb_end)
                return [Directive(verb, clause.force, extent, None)]
            return [Directive((clause.verb_start, clause.verb_end), clause.force, None, extent)]
        return found
    return (
        reiterated(masked, clause) if clause.kind == "stress" else _addressed(masked, clause, body)
    )


def _bare(masked: str, clause: Clause) -> list[Directive]:
    """A sentence without a directive verb: "That the topic shall …", "Member States should …"."""
    start = clause.verb_start
    that = THAT_FIRST.match(masked, start)
    if that:
        return subordinates(masked, Clause("modal", start, start, clause.end), that.end())
    if told := _are_told(masked, clause):
        return told
    modal = MODAL.search(masked, start, clause.end)
    if not modal or not _BARE_MODAL.match(modal[0]):
        return []
    if _TOLD.search(masked, start, modal.start()):
        return []
    speaks = bool(_WE.search(masked, start, modal.start()))
    if modal[0].startswith("will") and not speaks:
        return []
    force: Force = "authorizes" if modal[0].startswith("may") else "decides"
    if speaks:
        will = (modal.start(), modal.start() + len(modal[0].split()[0]))
        extent = trim(masked, modal.end(), clause.end)
        return directives_to(masked, will, "commits", None, extent)
    found = subordinate(masked, Clause("modal", start, start, clause.end, force), start)
    return [found] if found and (found.actor or _IS_DELIVERED.match(masked, modal.end())) else []


# What is to be handed over is due whoever does it: "The agenda should be circulated early".
_IS_DELIVERED = re.compile(
    r"\s*be\s+(?:also\s+|[a-z]+ly\s+)?(?:(?:re)?submitted|presented|circulated|distributed"
    r"|transmitted|forwarded|provided|published|issued|prepared|made\s+available|convened|held)\b"
)
_ARE_TOLD = re.compile(
    r"\b(?:is|are)\s+(?:(?:also|further|strongly|hereby|therefore|urgently)\s+)*(?P<directive>requested|invited|encouraged"
    r"|urged|called\s+upon|authorized|instructed|asked)(?:,[^,;]{3,90},)?\s+to\s+(?=[a-z])"
)


def _are_told(masked: str, clause: Clause) -> list[Directive]:
    """What those are told who are the subject: "Donors are urged to provide …"."""
    told = _ARE_TOLD.search(masked, clause.verb_start, clause.end)
    if told is None:
        return []
    lead_in = masked.find(",", clause.verb_start, told.start()) + 1
    start = lead_in if MODIFIER.match(masked, clause.verb_start) else clause.verb_start
    actor = trim(masked, start, told.start())
    text = masked[slice(*actor)]
    if not (is_party(text) or is_party(text[:1].lower() + text[1:])):
        return []
    force = force_of(told["directive"])
    extent = (told.end(), clause.end)
    return directives_to(masked, told.span("directive"), force, actor, extent)


def _names_party(masked: str, extent: Extent) -> bool:
    """Whether the extent is somebody, to the last word: "all parties in Zambara"."""
    return is_party(masked[slice(*extent)]) and party_end(masked, extent[0]) >= extent[1] - 40


_OURSELVES = re.compile(r"\s*(?:our|it|them)sel(?:ves|f)\s+to\s+")
_ENTRUSTS = re.compile(r"(?:entrust|charge|task)", re.IGNORECASE)
_TO = re.compile(r"\bto\s+")
_WITH = re.compile(r"\s+with\s+")


def _entrusted(masked: str, clause: Clause, body: int) -> Directive | None:
    """Who is entrusted with something, or to whom it is entrusted."""
    verb = (clause.verb_start, clause.verb_end)
    start, end = trim(masked, body, clause.end)
    named = trim(masked, start, party_end(masked[:end], start, lists=True))
    charged = _WITH.match(masked, named[1], end)
    if charged and is_party(masked[slice(*named)]):
        return Directive(verb, clause.force, named, trim(masked, charged.end(), end))
    agent = passive_agent(masked, start, end, _TO)
    return Directive(verb, clause.force, agent, (start, end)) if agent else None


# What a text recalls or notes binds already.
_RECALLS = re.compile(r"(?:recall|note)(?:s|d|ed)?\b", re.IGNORECASE)
_AGREES = re.compile(r"agree[sd]?\b", re.IGNORECASE)
_NOT = re.compile(r"not\s+(?=to\s)")
_BARE_MODAL = re.compile(r"(?:shall|should|must|may|will)\b")
_OPEN_TAIL = re.compile(r",?\s+(?:inter\s+alia|in\s+particular|to)$")
_FOLLOWING = re.compile(r"(?:the\s+following|as\s+follows)")
_WE = re.compile(r"\b(?:[Ww]e|I)\s+$")
_TOLD = re.compile(r"\b[a-z]+(?:ed|es|s)\s+that\b")
_LATER_THAT = re.compile(r"\s+that\b")
_THAT_THEY = re.compile(r"\s+that\s+(?:they|it)\s+(?:should\s+)?")


def _addressed(masked: str, clause: Clause, body: int) -> list[Directive]:
    verb = (clause.verb_start, clause.verb_end)
    end = clause.end
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
    if infinitive:
        actor = actor_extent(masked, body, infinitive.start())
        passive = PASSIVE.match(masked, infinitive.start("verb"), end)
        if passive and actor and not is_party(masked[slice(*actor)]):
            agent = passive_agent(masked, passive.end(), end)
            return [Directive(verb, clause.force, agent, trim(masked, body, end))]
        called_for = masked.endswith("for", verb[0], verb[1]) or (
            preposition and preposition[0].strip() == "for"
        )
        if called_for and actor and not is_party(masked[slice(*actor)]):
            return _object(masked, verb, clause, body)
        if actor and is_process(masked, actor):
            return [
                Directive(
                    verb,
                    clause.force,
                    passive_agent(masked, body, infinitive.start()),
                    trim(masked, body, end),
                )
            ]
        return directives_to(masked, verb, clause.force, actor, (infinitive.start(), end))
    return _object(masked, verb, clause, body)


def _object(masked: str, verb: Extent, clause: Clause, body: int) -> list[Directive]:
    """A directive without an infinitive: a chapeau, or a noun object with its agent, if any."""
    start, stop = trim(masked, body, clause.end)
    if stop <= start:
        return [Directive(verb, clause.force, None, None)]
    text = masked[start:stop]
    open_chapeau = masked[: clause.end].rstrip().endswith((":", "to", "—", "–"))
    tail = _OPEN_TAIL.search(masked, start, stop)
    named = actor_extent(masked, start, tail.start() if tail else stop)
    if open_chapeau and named and _is_addressed(masked, named):
        return [Directive(verb, clause.force, named, None)]
    if open_chapeau and _FOLLOWING.match(text):
        return [Directive(verb, clause.force, None, None)]
    given = _OF_THOSE if clause.force in ("requests", "invites", "appeals") else _FROM
    agent = _addressee(masked, verb, start, stop) or passive_agent(masked, start, stop, given)
    return [Directive(verb, clause.force, agent, (start, stop))]


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
