"""Obligations of a resolution: each operative paragraph cut into clauses, fields and heirs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from assistant.obligations import deliverables, dues, fields, recipients, spanish
from assistant.obligations.actions import Directive, nested_directives
from assistant.obligations.clauses import Clause, clauses, sentences
from assistant.obligations.complements import directives
from assistant.obligations.masking import mask
from assistant.obligations.parties import is_party
from assistant.obligations.party_names import acronyms_of, party_key, party_keys
from assistant.obligations.phrases import find_infinitive, trim
from assistant.obligations.records import Force, Obligation, Span
from assistant.obligations.verbs import VERBS
from index.records import Paragraph, Resolution

Extent = tuple[int, int]
Finder = Callable[[str, int, int], list[Extent]]


@dataclass(frozen=True, slots=True)
class _Finders:
    """What finds the fields of an action in one language."""

    deliverable: Callable[[str, int, int], tuple[Extent, str] | None]
    recipients: Finder
    dues: Finder
    partners: Finder
    channels: Finder
    conditions: Finder


_FINDERS = {
    "en": _Finders(
        deliverables.find_deliverable,
        recipients.find_recipients,
        dues.find_dues,
        fields.find_partners,
        fields.find_channels,
        fields.find_conditions,
    ),
    "es": _Finders(
        spanish.find_deliverable,
        spanish.find_recipients,
        spanish.find_dues,
        spanish.find_partners,
        spanish.find_channels,
        spanish.find_conditions,
    ),
}


@dataclass(frozen=True, slots=True)
class _Open:
    """What a chapeau leaves to its sub-paragraphs."""

    verb: Span
    force: Force
    actor: Span | None
    complete: bool
    label: str


def extract_obligations(resolution: Resolution, only: str = "") -> tuple[Obligation, ...]:
    """Every obligation of the operative paragraphs, in order; preambles make none.

    With a label in `only`, those of this paragraph alone.
    """
    acronyms = acronyms_of((resolution,))
    chapeaux = {p.chapeau_label for p in resolution.paragraphs if p.chapeau_label}
    opened: dict[str, _Open | None] = {}
    found: list[Obligation] = []
    for paragraph in resolution.paragraphs:
        if not _is_operative(paragraph) or not _leads_to(paragraph, only):
            continue
        parent = opened.get(paragraph.chapeau_label)
        masked = mask(paragraph.text)
        own, heir = _paragraph_directives(masked, paragraph, parent)
        if paragraph.label in chapeaux:
            opened[paragraph.label] = _opened(paragraph, own, heir, masked)
        for directive in own if only in ("", paragraph.label) else ():
            if directive.action is not None:
                inherits = heir if _inherits(directive, heir) else None
                found.append(_record(resolution, paragraph, masked, directive, inherits, acronyms))
    return tuple(found)


def _leads_to(paragraph: Paragraph, label: str) -> bool:
    """Whether the paragraph has this label or is a chapeau of it; any leads to the empty one."""
    return not label or f"{label}.".startswith(f"{paragraph.label}.")


def _inherits(directive: Directive, heir: _Open | None) -> bool:
    return heir is not None and directive.verb == (heir.verb.start, heir.verb.end)


def _is_operative(paragraph: Paragraph) -> bool:
    return paragraph.kind != "preambular" and "op-" in paragraph.label


def _paragraph_directives(
    masked: str, paragraph: Paragraph, parent: _Open | None
) -> tuple[list[Directive], _Open | None]:
    """The paragraph's directives, and the chapeau they inherit from when they do."""
    own: list[Directive] = []
    if spanish.is_spanish(masked):
        return spanish.spanish_directives(masked), None
    parts = [clause for start, end in sentences(masked) for clause in clauses(masked, start, end)]
    first = parts[0] if parts else None
    if first and parent and not _leads_itself(masked, first, parent):
        return _inherited(masked, parent), parent
    for clause in parts:
        own.extend(directives(masked, clause))
    return own, None


def _leads_itself(masked: str, clause: Clause, parent: _Open) -> bool:
    if clause.kind in ("performative", "modal"):
        return False
    if clause.infinitive:
        return clause.kind == "directive" and parent.actor is None
    return masked[clause.verb_start : clause.verb_end].split()[0].endswith("s")


_LEAD_IN = re.compile(r"(?:[A-Z][a-z]+\s+)(?:[^,]*),\s+")
_MODAL = re.compile(r"\b(?:shall|should|must|may)\b")


def _inherited(masked: str, parent: _Open) -> list[Directive]:
    """A sub-paragraph under an open chapeau: its own actor if it names one, else the chapeau's."""
    end = sentences(masked)[0][1]
    verb = (parent.verb.start, parent.verb.end)
    stated = directives(masked, Clause("modal", 0, 0, end, parent.force))
    if _THAT.match(masked) or any(d.actor for d in stated):
        return [Directive(verb, parent.force, d.actor, d.action) for d in stated]
    lead_in = _LEAD_IN.match(masked)
    if lead_in and (modal := _MODAL.search(masked, lead_in.end(), end)):
        subject = trim(masked, lead_in.end(), modal.start())
        if is_party(masked[slice(*subject)]) and "," not in masked[slice(*subject)]:
            return [Directive(verb, parent.force, subject, trim(masked, 0, end))]
    infinitive = find_infinitive(masked, 0, end)
    if parent.actor is None and infinitive and infinitive.start() > 2:
        subject = trim(masked, 0, infinitive.start())
        if is_party(masked[slice(*subject)]):
            extent = trim(masked, infinitive.start("verb"), end)
            return [Directive(verb, parent.force, subject, extent)]
    if parent.complete and not _starts_with_verb(masked):
        bound = _BOUND.search(masked, 0, end)
        return [Directive(verb, parent.force, None, trim(masked, 0, end))] if bound else []
    to = _LEADING_TO.match(masked)
    action = trim(masked, to.end() if to else 0, end)
    return [Directive(verb, parent.force, None, action), *nested_directives(masked, action)]


_THAT = re.compile(r"\W*That\b")
_LEADING_TO = re.compile(r"\W*(?:To\s+|to\s+|And\s+to\s+|and\s+to\s+)?")
_BOUND = re.compile(r"\b(?:shall|should|must|to\s+be)\b")
_FIRST = re.compile(
    r"\W*(?:(?:To|to|By|by|And|and|Also|also|Not|not|Further|[A-Z][a-z]+ly)\s+)*([A-Za-z-]+)"
)


def _starts_with_verb(masked: str) -> bool:
    match = _FIRST.match(masked)
    word = match[1].lower() if match else ""
    return word in VERBS or word.endswith("ing") or masked.startswith(("Through ", "In close "))


def _opened(
    paragraph: Paragraph, own: list[Directive], heir: _Open | None, masked: str
) -> _Open | None:
    if not own:
        return None
    last = next((d for d in own if _announces(masked, d)), own[-1])
    verb = heir.verb if heir else _span(paragraph, last.verb)
    actor = _span(paragraph, last.actor) if last.actor else (heir.actor if heir else None)
    return _Open(verb, last.force, actor, last.action is not None, paragraph.label)


def _announces(masked: str, directive: Directive) -> bool:
    """Whether a directive, not the paragraph's last one, leads to its list: "the following"."""
    return bool(directive.action and _FOLLOWING.search(masked, *directive.action))


_FOLLOWING = re.compile(r"\b(?:the\s+following|as\s+follows|laid\s+out\s+below)\b")


def _span(paragraph: Paragraph, extent: Extent) -> Span:
    return Span(paragraph.text[slice(*extent)], *extent, paragraph.label)


def _record(
    resolution: Resolution,
    paragraph: Paragraph,
    masked: str,
    directive: Directive,
    heir: _Open | None,
    acronyms: Mapping[str, str],
) -> Obligation:
    action = directive.action or directive.verb
    actor = _span(paragraph, directive.actor) if directive.actor else (heir.actor if heir else None)
    zone = _zone(masked, directive, action, heir)
    body = zone[-1]
    finders = _FINDERS[directive.language]
    deliverable = finders.deliverable(masked, *body)
    recipients = tuple(_span(paragraph, extent) for extent in finders.recipients(masked, *body))
    return Obligation(
        paragraph_id=resolution.paragraph_id(paragraph.label),
        label=paragraph.label,
        verb=heir.verb if heir else _span(paragraph, directive.verb),
        force=directive.force,
        action=_span(paragraph, action),
        actor=actor,
        actor_keys=_keys(resolution, actor, directive, acronyms),
        deliverable=_span(paragraph, deliverable[0]) if deliverable else None,
        deliverable_kind=deliverable[1] if deliverable else "",
        recipients=recipients,
        recipient_keys=tuple(party_key(span.text, acronyms) for span in recipients),
        due=tuple(_span(paragraph, e) for e in _outside(zone, masked, finders.dues)),
        with_whom=tuple(_span(paragraph, e) for e in _outside(zone, masked, finders.partners)),
        through_whom=tuple(_span(paragraph, e) for e in _outside(zone, masked, finders.channels)),
        condition=tuple(_span(paragraph, e) for e in _outside(zone, masked, finders.conditions)),
        inherited_from=heir.label if heir else "",
    )


def _zone(
    masked: str, directive: Directive, action: Extent, heir: _Open | None
) -> tuple[Extent, ...]:
    """Where modifiers stand: before the action ("…, in consultation with …, to"), and in it."""
    body = (action[0], directive.fields_end if directive.fields_end > 0 else action[1])
    if heir is not None and directive.actor:
        return ((0, directive.actor[0]), (directive.actor[1], body[1]))
    if heir is not None:
        return ((0, body[1]),)
    return (directive.prelude, body) if directive.prelude else (body,)


def _outside(zone: tuple[Extent, ...], masked: str, find: Finder) -> list[Extent]:
    return [extent for start, end in zone for extent in find(masked, start, end)]


def _keys(
    resolution: Resolution, actor: Span | None, directive: Directive, acronyms: Mapping[str, str]
) -> tuple[str, ...]:
    if actor is not None:
        return party_keys(actor.text, acronyms)
    if directive.force in ("decides", "commits") and resolution.organ:
        return (party_key(resolution.organ, acronyms),)
    return ()
