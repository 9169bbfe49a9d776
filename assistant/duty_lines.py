"""Lists of obligations, document by document, every line with its citation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation, Span
from assistant.records import Answer


def list_duties(duties: Sequence[Obligation], inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """One line an obligation: actor, force, action, marker."""
    lines = _grouped(duties, catalogue, lambda duty: _duty_line(duty, catalogue))
    return ground(Draft(tuple(lines), quoted=False), inquiry.standalone_question, catalogue)


def list_fields(
    duties: Sequence[Obligation], field: str, inquiry: Inquiry, catalogue: Catalogue
) -> Answer:
    """One line an obligation: what the field says, then the actor and the action."""

    def to_line(duty: Obligation) -> Statement:
        spans: tuple[Span, ...] = getattr(duty, field)
        said = "; ".join(dict.fromkeys(escape(span.text) for span in spans))
        line = f"- **{said}** — {_actor(duty)}: {escape(duty.action.text)}"
        return Statement(f"{line} ({_place(duty, catalogue)})", _cited(duty))

    lines = _grouped(duties, catalogue, to_line)
    return ground(Draft(tuple(lines), quoted=False), inquiry.standalone_question, catalogue)


def _grouped(
    duties: Sequence[Obligation], catalogue: Catalogue, to_line: Callable[[Obligation], Statement]
) -> Iterator[Statement]:
    """The lines under the symbols of their documents, where there are several."""
    documents = dict.fromkeys(duty.document_id for duty in duties)
    for place, document_id in enumerate(documents):
        if len(documents) > 1:
            symbol = escape(catalogue.resolutions[document_id].symbol)
            apart = "\n" if place else ""
            yield Statement(f"{apart}**{symbol}**:", framing=True)
        yield from (to_line(duty) for duty in duties if duty.document_id == document_id)


def _duty_line(duty: Obligation, catalogue: Catalogue) -> Statement:
    actor = _actor(duty)
    line = f"- **{actor[:1].upper()}{actor[1:]}** ({duty.force}): {escape(duty.action.text)}"
    return Statement(f"{line} ({_place(duty, catalogue)})", _cited(duty))


def _place(duty: Obligation, catalogue: Catalogue) -> str:
    return escape(catalogue.citation(duty.paragraph_id))


def _actor(duty: Obligation) -> str:
    return escape(duty.actor.text) if duty.actor else "No actor named"


def _cited(duty: Obligation) -> tuple[Evidence, ...]:
    return (Evidence(duty.paragraph_id, duty.action.start, duty.action.end),)
