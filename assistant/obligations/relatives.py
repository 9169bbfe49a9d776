"""The obligation in a relative clause: "a report that the Office shall submit", "for which …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.obligations.actions import Directive
from assistant.obligations.addressees import passive_agent
from assistant.obligations.clauses import Clause
from assistant.obligations.parties import is_named_party, is_party, party_end
from assistant.obligations.phrases import trim
from assistant.obligations.subordinate import PASSIVE

_RELATIVE = re.compile(r"(?<=[\w,·]\s)(?:which|that|whom)\s+(?=(?:the|each|all|its|[A-Z])\b)")
_BINDS = re.compile(r"\s+(?P<verb>shall|must)\s+(?!be\b|have\b|not\b)")
_ENDS = re.compile(r"[;:]|\.\s|,\s+and\s+(?:to|that)\b|,\s+and\s+from\b")


def relative_directives(
    masked: str, clause: Clause, made: Sequence[Directive]
) -> Iterator[Directive]:
    """What a relative clause binds somebody to, where none of those `made` says so already."""
    actors = {one.actor[0] for one in made if one.actor}
    for match in _RELATIVE.finditer(masked, clause.verb_end, clause.end):
        start = match.end()
        actor = trim(masked, start, party_end(masked[: clause.end], start, verbs=True))
        binds = _BINDS.match(masked, actor[1], clause.end)
        name = masked[slice(*actor)]
        if start in actors or binds is None or not (is_party(name) or is_named_party(name)):
            continue
        stop = _ENDS.search(masked, binds.end(), clause.end)
        action = trim(masked, binds.end(), stop.start() if stop else clause.end)
        yield Directive(binds.span("verb"), clause.force, actor, action)


_TO_BE = re.compile(r",\s+(?:to|which\s+(?:shall|should|must|is\s+to|are\s+to))\s+(?=be\s)")


def passive_directives(
    masked: str, clause: Clause, made: Sequence[Directive]
) -> Iterator[Directive]:
    """What somebody is to do with the thing named: "a fund, to be administered by the Bank"."""
    for match in _TO_BE.finditer(masked, clause.verb_end, clause.end) if made else ():
        passive = PASSIVE.match(masked, match.end(), clause.end)
        if passive is None:
            continue
        stop = _ENDS.search(masked, passive.end(), clause.end)
        action = trim(masked, match.end(), stop.start() if stop else clause.end)
        if (agent := passive_agent(masked, passive.end(), action[1])) and agent != made[0].actor:
            yield Directive(made[0].verb, clause.force, agent, action)
