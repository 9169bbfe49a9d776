"""Lists of obligations, document by document, every line with its citation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.obligations import NOTICE, Obligation, Span
from assistant.question.kinds import content_words
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.citation import name_document

_LONGEST_ACTOR = 8
# “The Permanent Council of the Organization” is no other than “the Permanent Council”.
_ADOPTING = frozenset("organization organisation organización oas".split())


def ground_list(statements: Iterable[Statement], inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """The checked answer of a list of obligations, which says that a machine found them."""
    draft = Draft(tuple(statements), quoted=False)
    answer = ground(draft, inquiry.standalone_question, catalogue)
    return replace(answer, notice=NOTICE)


def list_duties(duties: Sequence[Obligation], inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """One line an obligation: actor, force, action, marker."""
    lines = _grouped(duties, catalogue, lambda duty: _duty_line(duty, catalogue))
    return ground_list(lines, inquiry, catalogue)


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
    return ground_list(lines, inquiry, catalogue)


def _grouped(
    duties: Sequence[Obligation], catalogue: Catalogue, to_line: Callable[[Obligation], Statement]
) -> Iterator[Statement]:
    """The lines under the symbols of their documents, where there are several."""
    documents = dict.fromkeys(duty.document_id for duty in duties)
    for place, document_id in enumerate(documents):
        if len(documents) > 1:
            symbol = escape(name_document(catalogue.resolutions[document_id]))
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
    return escape(duty.who) or "No actor named"


def _cited(duty: Obligation) -> tuple[Evidence, ...]:
    return (Evidence(duty.paragraph_id, duty.action.start, duty.action.end),)


def list_assigned(
    duties: Sequence[Obligation], inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """The duties of an actor, document by document; None when there are none."""
    if not duties:
        return None
    statements: list[Statement] = []
    for document_id in dict.fromkeys(duty.document_id for duty in duties):
        own = [duty for duty in duties if duty.document_id == document_id]
        symbol = escape(name_document(catalogue.resolutions[document_id]))
        gap = "\n" if statements else ""
        shown = _shown(own)
        statements.append(Statement(f"{gap}**{symbol}** asks {escape(shown)}:", framing=True))
        statements += _under_chapeaux(own, shown, catalogue)
    return ground_list(statements, inquiry, catalogue)


def _under_chapeaux(
    duties: Sequence[Obligation], shown: str, catalogue: Catalogue
) -> Iterator[Statement]:
    """One line an obligation, those of sub-paragraphs under the chapeau that they stand under."""
    above = ""
    for duty in duties:
        chapeau = f"{duty.document_id}/{duty.inherited_from}" if duty.inherited_from else ""
        if chapeau and chapeau != above:
            text = catalogue.paragraphs[chapeau].text
            yield Statement(f"- {escape(text)}", (Evidence(chapeau, 0, len(text)),))
        above = chapeau
        yield _assigned_line(duty, shown, catalogue, under_chapeau=bool(chapeau))


def _shown(duties: Sequence[Obligation]) -> str:
    """The actor as the duty that says it shortest writes it."""
    actors = [duty.who for duty in duties if duty.actor]
    actor = min(actors, key=len, default="those addressed")
    return actor if len(content_words(actor)) <= _LONGEST_ACTOR else "those addressed"


def _assigned_line(
    duty: Obligation, shown: str, catalogue: Catalogue, *, under_chapeau: bool = False
) -> Statement:
    """The action behind how strongly it is asked, and of whom if of others than those `shown`."""
    text = catalogue.paragraphs[duty.paragraph_id].text
    start, end = duty.action.start, duty.action.end
    said = escape(text[start:end])
    to = "to " if text[:start].lower().endswith("to ") else ""
    if under_chapeau:
        line = f"  - {to}{said}"
    else:
        line = f"- {escape(duty.force)}{_of_others(duty, shown)}: {to}{said[:1].lower()}{said[1:]}"
    return Statement(line.rstrip("."), (Evidence(duty.paragraph_id, start, end),))


def _of_others(duty: Obligation, shown: str) -> str:
    """The actor of a duty that says more of it than the heading does."""
    known = {*content_words(shown), *_ADOPTING}
    if set(content_words(duty.who)) <= known:
        return ""
    return f" {escape(duty.who)}"


def with_parts(
    found: Sequence[Obligation], duties: Sequence[Obligation], name: Iterable[str]
) -> list[Obligation]:
    """The obligations of a body, with those that a sub-paragraph of one lays on a part of it.

    The part bears the body's name: “the CICAD Executive Secretariat” under “To encourage CICAD:”.
    """
    named, above = set(stem_words(" ".join(name))), {duty.paragraph_id for duty in found}
    known = frozenset(found)
    return [
        duty
        for duty in duties
        if duty in known
        or (
            duty.actor
            and named
            and duty.paragraph_id.rpartition(".")[0] in above
            and named <= set(stem_words(duty.actor.text))
        )
    ]
