"""The obligation in a "that" clause: "that NP shall …", "that NP submit …"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.obligations.actions import Directive, nested_directives
from assistant.obligations.addressees import actor_extent, passive_agent
from assistant.obligations.clauses import Clause
from assistant.obligations.lexicon import force_of
from assistant.obligations.parties import is_named_party, is_party, party_end
from assistant.obligations.phrases import MODIFIER, Extent, skip_modifiers, trim
from assistant.obligations.verbs import THIRD_PERSONS, VERBS

MODAL = re.compile(
    r"\b(?:shall|should|must|will|may|can|ought\s+to|(?:is|are)\s+(?:also\s+)?to|needs?\s+to"
    r"|ha(?:s|ve)\s+to)\b(?:\s+(?:not|also|further|therefore|then|[a-z]+ly)\b)*"
)
_SUBJUNCTIVE = re.compile(
    r"(?<!to\s)(?<!may\s)(?<!can\s)(?<!will\s)(?<!must\s)(?<!shall\s)(?<!should\s)\b(?:not\s+)?(be)\b"
)
PASSIVE = re.compile(
    r"(?:continue\s+to\s+)?be\s+(?:[a-z]+ly\s+)?(?:[a-z]+ed|held|made|given|taken|done|put|set"
    r"|drawn|sent|brought|kept|borne|met|built|paid|undertaken|undergone|chosen|broadcast|webcast|shown|read|seen|led)\b"
)


_TOLD_TO = re.compile(
    r"be\s+(?:[a-z]+ly\s+)?(?P<directive>requested|invited|encouraged|urged|called\s+upon|authorized"
    r"|instructed|asked)\s+to\s+(?=[a-z])"
)
_BINDS = re.compile(r"(?:shall|should|must|needs?\s|ought|ha(?:s|ve)\s)")


@dataclass(frozen=True, slots=True)
class _Predicate:
    """Whom a "that" clause is about, the modal before its action if any, and where that begins."""

    subject: Extent
    modal: re.Match[str] | None
    start: int


def subordinate(masked: str, clause: Clause, start: int) -> Directive | None:
    """The obligation in "that NP shall …", "that NP submit …", "that NP be considered by …"."""
    end, verb = clause.end, clause.verb
    said = _predicate(masked, _past_modifiers(masked, start, end), end)
    if said is None or (clause.kind == "stress" and not _binds(masked, said)):
        return None
    subject, acts = said.subject, can_act(masked, said.subject)
    if said.modal and _ENDS.fullmatch(masked, said.start, end):
        verb = verb if verb[0] < verb[1] else said.modal.span()
        return Directive(verb, clause.force, subject if acts else None, None)
    told = _TOLD_TO.match(masked, said.start, end)
    if told and acts:
        force = force_of(told["directive"])
        return Directive(told.span("directive"), force, subject, trim(masked, told.end(), end))
    if verb[0] == verb[1]:
        if not (said.modal or THAT_FIRST.match(masked, verb[0])):
            return None
        first = said.modal.start() if said.modal else said.start
        verb = _WORD.match(masked, first).span()  # type: ignore[union-attr]
    passive = PASSIVE.match(masked, said.start, end)
    if acts and not passive:
        action = trim(masked, said.start, end)
        return _with_prelude(masked, Directive(verb, clause.force, subject, action))
    agent = passive_agent(masked, passive.end(), end) if passive else None
    return Directive(verb, clause.force, agent, trim(masked, subject[0], end))


def _past_modifiers(masked: str, start: int, end: int) -> int:
    """Where a clause begins, behind what is put before its subject."""
    start = trim(masked, start, end)[0]
    if MODIFIER.match(masked, start) and "," in masked[start:end]:
        return skip_modifiers("," + masked[start:end], 0, end - start + 1) + start - 1
    return start


def _predicate(masked: str, start: int, end: int) -> _Predicate | None:
    """The first of a base verb, a modal and a subjunctive "be", with whom it is about."""
    subject = _subject(masked, start, end)
    modal = _own_modal(masked, start, end)
    plain = base_verb(masked, subject[1], end)
    be = _SUBJUNCTIVE.search(masked, start, end)
    found = min((m.span(1) if m is be else m.span() for m in (modal, be) if m), default=None)
    if plain and (found is None or plain < found[0]):
        return _Predicate(subject, None, plain)
    if found is None:
        return None
    modal = modal if modal and modal.start() == found[0] else None
    action = trim(masked, found[1], end)[0] if modal else found[0]
    if not plain or action != plain:
        named = actor_extent(masked, start, found[0])
        subject = _last_named(masked, named or subject, found[0])
    return _Predicate(subject, modal, action)


def _binds(masked: str, said: _Predicate) -> bool:
    """Whether a stressed clause says what somebody or something named must do."""
    binding = said.modal and _BINDS.match(said.modal[0])
    return bool(binding) and not _is_pronoun(masked, said.subject)


_WORD = re.compile(r"\w+")
THAT_FIRST = re.compile(r"\W*That\b")
# In a sentence of its own "it shall be binding" mostly speaks of a thing.
_PRONOUN = re.compile(r"(?<=\bthat\s)(?:it|they|he|she)(?=\s)")


def _subject(masked: str, start: int, end: int) -> Extent:
    """The noun phrase that begins a "that" clause, or the pronoun that stands for one."""
    pronoun = _PRONOUN.match(masked, start, end)
    stop = pronoun.end() if pronoun else party_end(masked[:end], start, lists=True, verbs=True)
    return trim(masked, start, stop)


def _own_modal(masked: str, start: int, end: int) -> re.Match[str] | None:
    """The first modal that is not the relative clause's: "a note, all of which should"."""
    modals = MODAL.finditer(masked, start, end)
    return next((one for one in modals if not _RELATIVE.search(masked, start, one.start())), None)


_RELATIVE = re.compile(r"\b(?:which|who)\s+$")


def _last_named(masked: str, subject: Extent, modal: int) -> Extent:
    """The subject, or the party after its last comma: "to prevent floods, fires, States"."""
    last = trim(masked, masked.rfind(",", subject[0], modal) + 1, modal)
    inserted = last[0] <= subject[0] or MODIFIER.match(masked, last[0])
    if inserted or can_act(masked, subject) or not can_act(masked, last):
        return subject
    return last


def subject_of(masked: str, start: int, end: int) -> Extent:
    """The subject of a "that" clause that begins at `start`."""
    modal = MODAL.search(masked, start, end)
    named = actor_extent(masked, start, modal.start()) if modal else None
    return named or _subject(masked, start, end)


def can_act(masked: str, subject: Extent) -> bool:
    """Whether a subject is somebody."""
    text = masked[slice(*subject)]
    return is_party(text) or is_named_party(text) or _is_pronoun(masked, subject)


def _is_pronoun(masked: str, subject: Extent) -> bool:
    found = _PRONOUN.match(masked, subject[0])
    return found is not None and found.span() == subject


_ENDS = re.compile(r"\s*(?:be\b)?[\s:—–-]*")


def _with_prelude(masked: str, directive: Directive) -> Directive:
    """The directive with what stands between its actor and its action."""
    if directive.actor is None or directive.action is None:
        return directive
    nested = nested_directives(masked, directive.action)
    fields_end = nested[0].actor[0] if nested and nested[0].actor else directive.action[1]
    prelude = (directive.actor[1], directive.action[0])
    return replace(directive, prelude=prelude, fields_end=fields_end)


def base_verb(masked: str, position: int, end: int) -> int | None:
    """Where a subjunctive base verb stands right after the subject and its insertions."""
    subject_end = position
    position = skip_modifiers(masked, position, end)
    match = _NEXT_WORD.match(masked, position, end)
    if match and (match[1] in VERBS or match[1] in THIRD_PERSONS):
        return match.start(1)
    for late in _LATE_VERB.finditer(masked, subject_end, min(end, subject_end + 90)):
        if late[2] in VERBS and late[1] not in _NOT_BEFORE_VERB:
            return late.start(2)
    later = (one for one in _COMMA_VERB.finditer(masked, position, end) if one[1] in VERBS)
    return next((one.start(1) for one in later), None)


_ALSO_VERBS = r"(?:comply|apply|supply|reply|multiply|rely|imply|ally)\b"
_NEXT_WORD = re.compile(rf"\s*(?:(?:not|also|(?!{_ALSO_VERBS})[a-z]+ly)\s+)?([a-z][a-z-]+)\b")
_LATE_VERB = re.compile(
    r"(?<=\s)([\w’'-]+)\s+(?=([a-z][a-z-]+)\s+(?:the|its|their|all|any|full|that|to\s+[a-z]+)\b)"
)
_NOT_BEFORE_VERB = frozenset(
    "to the a an of and or its their his her in for on with by this that any all from at no as"
    " not will shall should may can must would".split()
)
_COMMA_VERB = re.compile(
    r",\s+(?:[a-z]+ly\s+)?([a-z][a-z-]+)\s+(?:the|its|their|that|to|a|an|all|in|on|with|for|upon"
    r"|[a-z]+ing|such|measures|and)\b"
)
