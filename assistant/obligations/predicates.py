"""What is joined in a "that" clause: further clauses, and further predicates of one subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.obligations.actions import Directive, nested_directives, split_actions
from assistant.obligations.addressees import passive_agent
from assistant.obligations.clauses import Clause
from assistant.obligations.phrases import Extent, trim
from assistant.obligations.subordinate import MODAL, PASSIVE, can_act, subject_of, subordinate

_AND_THAT = re.compile(r"[,;]?\s+(?:and|as\s+well\s+as)\s+(?:also\s+|further\s+)?that\s+")
_AND_SHALL = re.compile(r",?\s+and\s+(?:also\s+)?(?=(?:shall|should|must)\s)")
_WITHIN = re.compile(r"\b(?:that|which|who|whether|how)\b")


def subordinates(masked: str, clause: Clause, start: int) -> list[Directive]:
    """The obligations of "that X shall …, and shall …, and that Y shall …", in order."""
    found: list[Directive] = []
    for part_start, part_end in _that_clauses(masked, clause, start):
        found += _predicates(masked, replace(clause, end=part_end), part_start)
    return found


def _that_clauses(masked: str, clause: Clause, start: int) -> list[Extent]:
    """The clauses joined with "and that", where each of them binds somebody or something."""
    starts, stops = [start], []
    for joint in _AND_THAT.finditer(masked, start, clause.end):
        if _WITHIN.search(masked, starts[-1], joint.start()):
            break
        if subordinate(masked, clause, joint.end()):
            stops.append(joint.start())
            starts.append(joint.end())
    return list(zip(starts, [*stops, clause.end], strict=True))


def _predicates(masked: str, clause: Clause, start: int) -> Iterator[Directive]:
    """What the clause says of its subject, one obligation for each "and shall" and action."""
    joints = [
        joint
        for joint in _AND_SHALL.finditer(masked, start, clause.end)
        if not _WITHIN.search(masked, start, joint.start())
    ]
    first_end = joints[0].start() if joints else clause.end
    first = subordinate(masked, replace(clause, end=first_end), start)
    if first is None:
        return
    yield from _actions(masked, first)
    stops = [*(joint.start() for joint in joints), clause.end][1:]
    subject = subject_of(masked, start, first_end)
    for joint, stop in zip(joints, stops, strict=True):
        yield from _actions(masked, _further(masked, first, subject, (joint.end(), stop)))


def _further(masked: str, first: Directive, subject: Extent, extent: Extent) -> Directive:
    """A further predicate of the subject: done by its agent if passive, else by the subject."""
    modal = MODAL.match(masked, *extent)
    begin = trim(masked, modal.end() if modal else extent[0], extent[1])
    passive = PASSIVE.match(masked, *begin)
    actor = passive_agent(masked, passive.end(), extent[1]) if passive else subject
    named = actor if passive or can_act(masked, subject) else None
    return replace(first, actor=named, action=begin, prelude=None, fields_end=-1)


def _actions(masked: str, one: Directive) -> Iterator[Directive]:
    """One obligation for each action that an actor is to do, with those nested in it."""
    if one.actor is None or one.action is None or one.action[0] < one.actor[0]:
        yield one
        yield from nested_directives(masked, one.action)
        return
    for action in split_actions(masked, *one.action):
        nested = nested_directives(masked, action)
        fields_end = nested[0].actor[0] if nested and nested[0].actor else action[1]
        yield replace(one, action=action, fields_end=fields_end)
        yield from nested
