"""The obligation in a relative clause: "a report that the Office shall submit", "for which …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.obligations.actions import Directive
from assistant.obligations.clauses import Clause
from assistant.obligations.parties import is_named_party, is_party, party_end
from assistant.obligations.phrases import trim

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
