"""What a chapeau leaves to its sub-paragraphs, and what they make of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.obligations.actions import Directive, nested_directives, split_actions
from assistant.obligations.clauses import Clause, boundary_before, sentences
from assistant.obligations.complements import directives
from assistant.obligations.noun_phrases import noun_phrase
from assistant.obligations.parties import is_party
from assistant.obligations.phrases import MODIFIER, Extent, find_infinitive, trim
from assistant.obligations.records import Force, Span
from assistant.obligations.subordinate import THAT_FIRST
from assistant.obligations.verbs import VERBS
from index.records import Paragraph


@dataclass(frozen=True, slots=True)
class Chapeau:
    """What a chapeau leaves to its sub-paragraphs."""

    verb: Span
    force: Force
    actor: Span | None
    complete: bool
    label: str
    language: str = "en"


def leads_itself(masked: str, clause: Clause, parent: Chapeau) -> bool:
    """Whether a sub-paragraph has a leading verb of its own, so that it inherits nothing."""
    if clause.kind in ("performative", "modal") or _NOUN_FIRST.match(masked):
        return False
    if clause.infinitive:
        return clause.kind == "directive" and parent.actor is None
    return masked[clause.verb_start : clause.verb_end].split()[0].endswith("s")


def led_by(masked: str, clause: Clause) -> int:
    """Where the inheriting part ends, before a first clause of its own: "Report …, and requests".

    0 where the paragraph opens with that clause.
    """
    head = boundary_before(masked, clause.verb_start)
    return head if head > 20 and _starts_with_verb(masked) else 0


_NOUN_FIRST = re.compile(r"\W*(?:Requests|Demands|Orders|Appeals)\s+for\s")
_TO_DO = re.compile(r"\W*To\s+(?:[a-z]+ly\s+)?([a-z]+)\b")
_LEAD_IN = re.compile(r"(?:[A-Z][a-z]+\s+)(?:[^,]*),\s+")
_MODAL = re.compile(r"\b(?:shall|should|must|may)\b")


def inherited(masked: str, parent: Chapeau) -> list[Directive]:
    """A sub-paragraph under an open chapeau: its own actor if it names one, else the chapeau's."""
    end = sentences(masked)[0][1]
    verb = (parent.verb.start, parent.verb.end)
    to_do = _TO_DO.match(masked)
    own = None if to_do and to_do[1] in VERBS else Clause("modal", 0, 0, end, parent.force)
    stated = directives(masked, own) if own else []
    if THAT_FIRST.match(masked) or any(d.actor for d in stated):
        return [Directive(verb, parent.force, d.actor, d.action) for d in stated]
    lead_in = _LEAD_IN.match(masked)
    if lead_in and (modal := _MODAL.search(masked, lead_in.end(), end)):
        subject = trim(masked, lead_in.end(), modal.start())
        inserted = MODIFIER.match(masked, subject[0]) or "," in masked[slice(*subject)]
        if is_party(masked[slice(*subject)]) and not inserted:
            return [Directive(verb, parent.force, subject, trim(masked, 0, end))]
    infinitive = find_infinitive(masked, 0, end)
    if own and parent.actor is None and infinitive and infinitive.start() > 2:
        subject = trim(masked, 0, infinitive.start())
        if is_party(masked[slice(*subject)]):
            extent = trim(masked, infinitive.start("verb"), end)
            return [Directive(verb, parent.force, subject, extent)]
    if parent.complete and not _starts_with_verb(masked):
        return _part(masked, parent, trim(masked, 0, end))
    to = _LEADING_TO.match(masked)
    made: list[Directive] = []
    for action in split_actions(masked, *trim(masked, to.end() if to else 0, end)):
        made += [Directive(verb, parent.force, None, action), *nested_directives(masked, action)]
    return made


def _part(masked: str, parent: Chapeau, extent: Extent) -> list[Directive]:
    """A part of what somebody is to do, which names no thing that is due by itself: a topic."""
    bound = _BOUND.search(masked, *extent)
    if not (bound or parent.actor):
        return []
    verb = (parent.verb.start, parent.verb.end)
    return [Directive(verb, parent.force, None, extent, fields_end=-1 if bound else extent[0])]


_LEADING_TO = re.compile(r"\W*(?:To\s+|to\s+|And\s+to\s+|and\s+to\s+)?")
_BOUND = re.compile(r"\b(?:shall|should|must|to\s+be)\b")
_FIRST = re.compile(
    r"\W*(?:(?:To|to|By|by|And|and|Also|also|Not|not|Further"
    r"|(?!(?i:comply|apply|supply|reply|rely|multiply|imply|ally)\b)[A-Za-z][a-z]+ly)\s+)*([A-Za-z-]+)"
)


def _starts_with_verb(masked: str) -> bool:
    match = _FIRST.match(masked)
    word = match[1].lower() if match else ""
    if word in VERBS or word.endswith("ing") or masked.startswith(("Through ", "In close ")):
        return True
    if not MODIFIER.match(masked):
        return False
    later = (one[1] for one in _AFTER_COMMA.finditer(masked, 0, 400))
    return any(one in VERBS for one in later)


# "In accordance with the rules of procedure, be open to …": the verb follows what leads in.
_AFTER_COMMA = re.compile(r",\s+(?:[a-z]+ly\s+)?([a-z-]+)\b")


def opened(
    paragraph: Paragraph, own: list[Directive], heir: Chapeau | None, masked: str
) -> Chapeau | None:
    """The chapeau that a paragraph with these directives is to its sub-paragraphs."""
    if not own:
        return heir if heir and _is_heading(paragraph.text) else None
    last = next((d for d in own if _announces(masked, d)), own[-1])
    verb = heir.verb if heir else to_span(paragraph, last.verb)
    if last.actor is None and (founded := _founded(masked, last)):
        body = to_span(paragraph, founded)
        return Chapeau(verb, last.force, body, False, paragraph.label, last.language)
    actor = to_span(paragraph, last.actor) if last.actor else (heir.actor if heir else None)
    complete = last.action is not None and not _AWAITS_OBJECT.fullmatch(masked, *last.action)
    return Chapeau(verb, last.force, actor, complete, paragraph.label, last.language)


_HEADING = re.compile(r"[A-Z“\"][^.;:,]{2,90}:?$")


def _is_heading(text: str) -> bool:
    """Whether a paragraph only names what its sub-paragraphs are about."""
    return bool(_HEADING.match(text.strip())) and not _starts_with_verb(text)


# "Decides to establish a Committee to undertake the following tasks:" leaves them to it.
_FOUNDS = re.compile(
    r"(?:(?:establish|create|appoint|set\s+up)\b(?:,\s+for\s+a\s+(?:period|term)\s[^,;:]{3,40},)?[^;:]*?,?\s(?=an?\s+(?:[\w-]+\s+){0,4}[A-Za-z])"
    r"|(?:extend|renew|prolong)\s+[^;:]{0,40}?mandate\s+of\s+(?=the\s))"
)
_TASKS = re.compile(
    r"\bto\s+(?:undertake|perform|carry\s+out|fulfil|exercise|discharge)\s+(?:to\s+|the\s+)*following"
    r"\s+(?:tasks|functions|duties|responsibilities)|\bwith\s+the\s+following\s+(?:mandate|tasks"
    r"|functions|terms\s+of\s+reference)|\bhave\s+the\s+following\s+(?:mandate|tasks|functions)|\bshall\s+undertake\s+the\s+following\s+tasks|,\s+(?:which|who)\s+(?:shall|should|will|is\s+to)\Z"
)


def _founded(masked: str, directive: Directive) -> Extent | None:
    """The body that is established for the tasks listed after it, if that is what is decided."""
    if directive.action is None or not _TASKS.search(masked, *directive.action):
        return None
    founds = _FOUNDS.match(masked, *directive.action)
    named = noun_phrase(masked, founds.end(), directive.action[1]) if founds else (0, 0)
    return named if is_party(masked[slice(*named)]) else None


# "Requests the Panel to provide:" leaves what it is to provide to the list.
_AWAITS_OBJECT = re.compile(
    r"(?:[a-z]+ly\s+|continue\s+to\s+)?(?:provide|submit|include|prepare|present|undertake|conduct"
    r"|establish|develop)"
    r"|(?:establish|create|provide|submit|include|convene|appoint|approve|abolish|hold|issue|publish)\b"
    r"[^;]{0,90}\bthe\s+following(?:\s+[\w-]+){0,4}"
)


def _announces(masked: str, directive: Directive) -> bool:
    """Whether a directive, not the paragraph's last one, leads to its list: "the following"."""
    return bool(directive.action and _FOLLOWING.search(masked, *directive.action))


_FOLLOWING = re.compile(r"\b(?:the\s+following|as\s+follows|laid\s+out\s+below)\b")


def to_span(paragraph: Paragraph, extent: Extent) -> Span:
    """The verbatim stretch of a paragraph."""
    return Span(paragraph.text[slice(*extent)], *extent, paragraph.label)
