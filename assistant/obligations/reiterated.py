"""What somebody is asked again, where the body stands before what is asked of it."""

from __future__ import annotations

import re

from assistant.obligations.actions import Directive, directives_to
from assistant.obligations.clauses import Clause
from assistant.obligations.lexicon import force_of
from assistant.obligations.parties import is_party

_REITERATED = re.compile(
    r"\s+to\s+(?P<who>[^,;]{3,90}?)\s+(?:its|the|their|his|her)\s+(?:[a-z]+\s+)?(?P<directive>request|call"
    r"|appeal|invitation|recommendation|instruction|demand)\s+(?:that\s+(?:they|it|he|she)\s+(?:should\s+)?)?"
    r"(?=[a-z])"
)


def reiterated(masked: str, clause: Clause) -> list[Directive]:
    """What somebody is asked again: "reiterates to States its request that they …"."""
    again = _REITERATED.match(masked, clause.verb_end, clause.end)
    if again is None or not is_party(again["who"]):
        return []
    force, extent = force_of(again["directive"]), (again.end(), clause.end)
    verb = clause.verb
    return directives_to(masked, verb, force, again.span("who"), extent)
