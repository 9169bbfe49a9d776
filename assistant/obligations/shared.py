"""Directives that share one action: "Requests the Office, and invites donors, to provide …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.obligations.actions import Directive
from assistant.obligations.addressees import actor_extent, is_process
from assistant.obligations.clauses import Clause
from assistant.obligations.complements import directives
from assistant.obligations.parties import is_party
from assistant.obligations.phrases import find_infinitive
from assistant.obligations.relatives import passive_directives, relative_directives


def shared_directives(masked: str, parts: Sequence[Clause]) -> list[Directive]:
    """The directives of the clauses in order; a bare addressee is given the next one's actions."""
    found: list[Directive] = []
    waiting: list[Directive] = []
    for clause, following in zip(parts, [*parts[1:], None], strict=True):
        made = directives(masked, clause)
        if following and (bare := _addressee_alone(masked, clause, following, made)):
            waiting.append(bare)
            continue
        actions = [one for one in made if one.actor and one.verb[0] == clause.verb_start]
        for one in waiting:
            found += [replace(a, verb=one.verb, force=one.force, actor=one.actor) for a in actions]
            found += [] if actions else [replace(one, actor=None)]
        waiting = []
        found += made
        found += relative_directives(masked, clause, made)
        found += passive_directives(masked, clause, made)
    return found


def _addressee_alone(
    masked: str, clause: Clause, following: Clause, made: Sequence[Directive]
) -> Directive | None:
    """The directive of a clause that only names somebody before "and invites …", or None."""
    if clause.kind != "directive" or following.kind != "directive" or len(made) != 1:
        return None
    if clause.force in ("decides", "commits"):
        return None
    (only,) = made
    if only.actor or only.action is None or "and" not in masked[clause.end : following.verb_start]:
        return None
    named = actor_extent(masked, *only.action)
    if named is None or find_infinitive(masked, *only.action) or is_process(masked, named):
        return None
    return replace(only, actor=named) if is_party(masked[slice(*named)]) else None
