"""Obligations of a resolution: each operative paragraph cut into clauses, fields and heirs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from assistant.obligations import (
    deliverables,
    dues,
    fields,
    recipients,
    spanish,
    spanish_fields,
    spanish_things,
)
from assistant.obligations.actions import Directive
from assistant.obligations.chapeaux import Chapeau, inherited, leads_itself, led_by, opened, to_span
from assistant.obligations.clauses import clauses, sentences
from assistant.obligations.masking import mask
from assistant.obligations.party_names import acronyms_of, party_key, party_keys
from assistant.obligations.phrases import Extent
from assistant.obligations.pronouns import PRONOUNS, antecedent
from assistant.obligations.records import Obligation, Span
from assistant.obligations.shared import shared_directives
from index.records import Paragraph, Resolution

_PLAIN_DATE = re.compile(
    r"(?:in|on)\s+(?:\d{1,2}\s+)?(?:[A-Z][a-z]+\s+)?(?:\d{1,2},?\s+)?(?P<year>(?:19|20)\d\d)"
)
Finder = Callable[[str, int, int], list[Extent]]


@dataclass(frozen=True, slots=True)
class _Finders:
    """What finds the fields of an action in one language."""

    deliverables: Callable[[str, int, int], list[tuple[Extent, str]]]
    recipients: Finder
    dues: Finder
    partners: Finder
    channels: Finder
    conditions: Finder


_FINDERS = {
    "en": _Finders(
        deliverables.find_deliverables,
        recipients.find_recipients,
        dues.find_dues,
        fields.find_partners,
        fields.find_channels,
        fields.find_conditions,
    ),
    "es": _Finders(
        spanish_things.find_deliverables,
        spanish_fields.find_recipients,
        spanish_fields.find_dues,
        spanish_fields.find_partners,
        spanish_fields.find_channels,
        spanish_fields.find_conditions,
    ),
}


def extract_obligations(resolution: Resolution, only: str = "") -> tuple[Obligation, ...]:
    """Every obligation of the operative paragraphs, in order; preambles make none.

    With a label in `only`, those of this paragraph alone.
    """
    acronyms = acronyms_of((resolution,))
    leading = {p.chapeau_label for p in resolution.paragraphs if p.chapeau_label}
    chapeaux: dict[str, Chapeau | None] = {}
    found: list[Obligation] = []
    for paragraph in resolution.paragraphs:
        if not _is_operative(paragraph) or not _leads_to(paragraph, only):
            continue
        parent = chapeaux.get(paragraph.chapeau_label)
        masked = mask(paragraph.text)
        own, heir = _paragraph_directives(masked, parent)
        if paragraph.label in leading:
            chapeaux[paragraph.label] = opened(paragraph, own, heir, masked)
        for directive in own if only in ("", paragraph.label) else ():
            if directive.action is not None:
                inherits = heir if _inherits(directive, heir) else None
                found.append(_record(resolution, paragraph, masked, directive, inherits, acronyms))
    return tuple(found)


def _leads_to(paragraph: Paragraph, label: str) -> bool:
    """Whether the paragraph has this label or is a chapeau of it; any leads to the empty one."""
    return not label or f"{label}.".startswith(f"{paragraph.label}.")


def _inherits(directive: Directive, heir: Chapeau | None) -> bool:
    return heir is not None and directive.verb == (heir.verb.start, heir.verb.end)


def _is_operative(paragraph: Paragraph) -> bool:
    return paragraph.kind != "preambular" and "op-" in paragraph.label


def _paragraph_directives(
    masked: str, parent: Chapeau | None
) -> tuple[list[Directive], Chapeau | None]:
    """The paragraph's directives, and the chapeau they inherit from when they do."""
    if parent and parent.language == "es" and not parent.complete and parent.actor:
        verb = (parent.verb.start, parent.verb.end)
        return spanish.inherited_directives(masked, verb, parent.force), parent
    if spanish.is_spanish(masked):
        return spanish.spanish_directives(masked), None
    parts = [clause for start, end in sentences(masked) for clause in clauses(masked, start, end)]
    first = parts[0] if parts else None
    if first and parent and not leads_itself(masked, first, parent):
        return inherited(masked, parent), parent
    own = shared_directives(masked, parts)
    if first and parent and (head := led_by(masked, first)):
        return [*inherited(masked[:head], parent), *own], parent
    return own, None


def _record(
    resolution: Resolution,
    paragraph: Paragraph,
    masked: str,
    directive: Directive,
    heir: Chapeau | None,
    acronyms: Mapping[str, str],
) -> Obligation:
    def spans(extents: Iterable[Extent]) -> tuple[Span, ...]:
        return tuple(to_span(paragraph, extent) for extent in extents)

    action = directive.action or directive.verb
    inherited_actor = heir.actor if heir else None
    actor = to_span(paragraph, directive.actor) if directive.actor else inherited_actor
    meant = _meant(paragraph, masked, actor, directive.verb[0])
    zone = _zone(directive, action, heir)
    finders = _FINDERS[directive.language]
    delivered = finders.deliverables(masked, *zone[-1])
    recipients = spans(finders.recipients(masked, *zone[-1]))
    dues = spans(_outside(zone, masked, finders.dues))
    return Obligation(
        paragraph_id=resolution.paragraph_id(paragraph.label),
        label=paragraph.label,
        verb=heir.verb if heir else to_span(paragraph, directive.verb),
        force=directive.force,
        action=to_span(paragraph, action),
        actor=actor,
        actor_keys=_keys(resolution, meant or actor, directive, acronyms),
        deliverables=spans(extent for extent, _ in delivered),
        deliverable_kind=delivered[0][1] if delivered else "",
        recipients=recipients,
        recipient_keys=tuple(party_key(span.text, acronyms) for span in recipients),
        due=tuple(due for due in dues if not _is_over(due, resolution.date)),
        with_whom=spans(_outside(zone, masked, finders.partners)),
        through_whom=spans(_outside(zone, masked, finders.channels)),
        condition=spans(_outside(zone, masked, finders.conditions)),
        inherited_from=heir.label if heir else "",
        meant=meant,
    )


def _zone(directive: Directive, action: Extent, heir: Chapeau | None) -> tuple[Extent, ...]:
    """Where modifiers stand: before the action ("…, in consultation with …, to"), and in it."""
    body = (action[0], directive.fields_end if directive.fields_end >= 0 else action[1])
    if heir is not None and directive.actor:
        return ((0, directive.actor[0]), (directive.actor[1], body[1]))
    return (directive.prelude, body) if directive.prelude else (body,)


def _outside(zone: tuple[Extent, ...], masked: str, find: Finder) -> list[Extent]:
    return [extent for start, end in zone for extent in find(masked, start, end)]


def _meant(paragraph: Paragraph, masked: str, actor: Span | None, verb: int) -> Span | None:
    """Whom an actor names that is a pronoun: a party before the verb."""
    if actor is None or actor.text not in PRONOUNS or actor.label != paragraph.label:
        return None
    named = antecedent(masked, actor.text, min(verb, actor.start))
    return to_span(paragraph, named) if named else None


def _keys(
    resolution: Resolution, actor: Span | None, directive: Directive, acronyms: Mapping[str, str]
) -> tuple[str, ...]:
    if actor is not None:
        return party_keys(actor.text, acronyms)
    if directive.force in ("decides", "commits") and resolution.organ:
        return (party_key(resolution.organ, acronyms),)
    return ()


def _is_over(due: Span, adopted: str) -> bool:
    """Whether a plain date lies in a year before the text's own: it dates something past."""
    dated = _PLAIN_DATE.fullmatch(due.text) if adopted else None
    return dated is not None and dated["year"] < adopted[:4]
