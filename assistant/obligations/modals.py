"""Sentences without a directive verb: "Member States should …", "Donors are urged to …"."""

from __future__ import annotations

import re

from assistant.obligations.actions import Directive, directives_to
from assistant.obligations.clauses import Clause
from assistant.obligations.lexicon import force_of
from assistant.obligations.parties import is_party
from assistant.obligations.phrases import MODIFIER, trim
from assistant.obligations.predicates import subordinates
from assistant.obligations.records import Force
from assistant.obligations.subordinate import MODAL, THAT_FIRST, subordinate

_BARE_MODAL = re.compile(r"(?:shall|should|must|may|will)\b")
_WE = re.compile(r"\b(?:[Ww]e|I)\s+$")
_TOLD = re.compile(r"\b[a-z]+(?:ed|es|s)\s+that\b")


def modal_directives(masked: str, clause: Clause) -> list[Directive]:
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
