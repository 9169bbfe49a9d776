"""What exact evidence settles before any passage is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from assistant.about import answer_command
from assistant.catalogue import Catalogue
from assistant.citing.absent import answer_absent
from assistant.citing.answer import answer_citations_between, answer_not_loaded
from assistant.citing.foundations import answer_foundations
from assistant.citing.sources import answer_sources
from assistant.comparison.judged import refuse_judgement
from assistant.comparison.wholes import answer_comparison
from assistant.definitions.answer import answer_definition
from assistant.definitions.holders import answer_holder
from assistant.definitions.short_forms import answer_short_forms
from assistant.duties.answer import answer_duties
from assistant.duties.assignments import answer_assignments
from assistant.duties.deadlines import answer_deadlines
from assistant.duties.outline import answer_outline
from assistant.duties.undone import answer_undone
from assistant.front.ages import answer_extreme
from assistant.front.annexed import answer_annexed
from assistant.front.answer import answer_metadata
from assistant.front.distance import answer_distance
from assistant.front.loaded import answer_catalogue
from assistant.inquiry import Inquiry, build_inquiry
from assistant.lists.dated import answer_all_dates, answer_dated
from assistant.lists.enumerations import (
    answer_exceptions,
    answer_list_led_in,
    answer_named_list,
    answer_rest_of_list,
)
from assistant.lookup import answer_look_up, answer_missing_paragraph
from assistant.parts import Parts
from assistant.question.initials import spell_out
from assistant.records import Answer
from assistant.subjects.described import answer_bare, answer_described
from assistant.subjects.listing import answer_mentions
from assistant.subjects.mentioned import answer_mentioned
from assistant.subjects.on_subject import answer_on_subject
from assistant.turns.choosing import answer_chosen
from assistant.turns.condense import Condensed
from assistant.turns.dependence import points_at_text
from assistant.turns.dialogue import answer_about_answer
from assistant.versions.changed import answer_changed
from assistant.versions.newer import answer_later
from assistant.versions.own_changes import answer_own_changes
from assistant.versions.standing import answer_standing

_NEAREST = 10


def settle(inquiry: Inquiry, parts: Parts) -> Answer | None:
    """The answer of the first rule that applies, None when passages must be read."""
    for answerer in _answerers(parts):
        answer = answerer(inquiry, parts.catalogue)
        if answer is not None:
            return answer
    return None


def settle_whole(inquiry: Inquiry, parts: Parts) -> Answer | None:
    """What became of a text or how old it is: settled before one of its versions is chosen."""
    of_own = partial(answer_own_changes, obligations_of=parts.obligations_of)
    for answerer in (answer_changed, of_own, answer_extreme, answer_distance, refuse_judgement):
        answer = answerer(inquiry, parts.catalogue)
        if answer is not None:
            return answer
    return None


def _answerers(parts: Parts) -> tuple[Callable[[Inquiry, Catalogue], Answer | None], ...]:
    """What exact evidence settles, in the order it is tried."""
    search = partial(parts.retriever.search, candidate_k=_NEAREST)
    return (
        answer_command,
        partial(answer_on_subject, search=search),
        answer_absent,
        answer_catalogue,
        partial(answer_later, obligations_of=parts.obligations_of),
        answer_citations_between,
        answer_standing,
        answer_not_loaded,
        answer_annexed,
        answer_missing_paragraph,
        answer_about_answer,
        answer_chosen,
        answer_look_up,
        answer_named_list,
        answer_rest_of_list,
        answer_exceptions,
        answer_list_led_in,
        answer_all_dates,
        answer_metadata,
        answer_dated,
        answer_holder,
        answer_short_forms,
        answer_definition,
        partial(answer_deadlines, obligations_of=parts.obligations_of),
        partial(answer_comparison, similarity=parts.similarity),
        answer_foundations,
        answer_sources,
        answer_described,
        answer_mentions,
        answer_mentioned,
        partial(answer_bare, search=search),
        partial(answer_duties, obligations_of=parts.obligations_of),
        partial(answer_undone, obligations_of=parts.obligations_of),
        answer_outline,
        partial(answer_assignments, obligations_of=parts.obligations_of),
    )


def inquire(condensed: Condensed, parts: Parts) -> Inquiry:
    """The condensed question, mended, expanded and limited to what it speaks of."""
    mended = spell_out(parts.spelling.mend(condensed.question), parts.catalogue)
    added = parts.catalogue.acronyms.expansions(condensed.query)
    inquiry = build_inquiry(
        mended,
        parts.catalogue,
        standalone_question=condensed.standalone_question,
        focus=condensed.thread.paragraph_ids,
        earlier=condensed.thread.question if condensed.depends else "",
        focus_documents=condensed.thread.document_ids,
        lead=condensed.lead,
        said=condensed.thread.said,
        query=" ".join((spell_out(parts.spelling.mend(condensed.query), parts.catalogue), *added)),
    )
    spoken_of = condensed.thread.document_ids
    is_one = len(spoken_of) == 1 and not inquiry.identifiers.missing
    points = condensed.depends or (is_one and points_at_text(condensed.question))
    if points and not inquiry.document_ids:
        return replace(inquiry, document_ids=spoken_of)
    return inquiry
