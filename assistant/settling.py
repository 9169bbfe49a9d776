"""What exact evidence settles before any passage is read: the rules, and why in this order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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

Rule = Callable[[Inquiry, Parts], Answer | None]


def _by_texts(answerer: Callable[[Inquiry, Catalogue], Answer | None]) -> Rule:
    """A rule that looks at nothing but the texts."""
    return lambda inquiry, parts: answerer(inquiry, parts.catalogue)


def _by_duties(answerer: Callable[..., Answer | None]) -> Rule:
    """A rule that looks at the obligations of the texts as well."""
    return lambda inquiry, parts: answerer(
        inquiry, parts.catalogue, obligations_of=parts.obligations_of
    )


def _by_search(answerer: Callable[..., Answer | None]) -> Rule:
    """A rule that may name the paragraphs closest in meaning."""
    return lambda inquiry, parts: answerer(
        inquiry, parts.catalogue, search=partial(parts.retriever.search, candidate_k=_NEAREST)
    )


def _by_likeness(answerer: Callable[..., Answer | None]) -> Rule:
    """A rule that sets paragraphs of like meaning side by side."""
    return lambda inquiry, parts: answerer(inquiry, parts.catalogue, similarity=parts.similarity)


# The first rule that applies settles a question. Of 520 development questions 16 suited more than
# one; the questions quoted below are these, and what is not said of a rule is no reason for its
# place.

# What is no question of the texts, and which texts there are. First: “what does X order?” of a text
# that is not loaded is refused before its paragraphs or duties are looked for. “Has X been
# replaced?” is answered by the later text that says so (`answer_later`), else by what cites it,
# else by there being none. “Where does X mention Y?” is no question for the front matter.
_OF_LIBRARY = (
    _by_texts(answer_command),
    _by_search(answer_on_subject),
    _by_texts(answer_absent),
    _by_texts(answer_catalogue),
    _by_duties(answer_later),
    _by_texts(answer_citations_between),
    _by_texts(answer_standing),
    _by_texts(answer_not_loaded),
    _by_texts(answer_annexed),
)
# Paragraphs that are pointed at, by number or as those of the earlier answer: first that there is
# none of the number.
_OF_PARAGRAPHS = (
    _by_texts(answer_missing_paragraph),
    _by_texts(answer_about_answer),
    _by_texts(answer_chosen),
    _by_texts(answer_look_up),
)
# Lists that a question names or that a text leads in, and all dates, which are more than those of
# the front matter.
_OF_LISTS = (
    _by_texts(answer_named_list),
    _by_texts(answer_rest_of_list),
    _by_texts(answer_exceptions),
    _by_texts(answer_list_led_in),
    _by_texts(answer_all_dates),
)
# What a text says of itself and of the words it uses. Before the rules on subjects: “SEEA?” is
# answered by what it stands for, where a text tells that, else by what is said of it.
_OF_WORDS = (
    _by_texts(answer_metadata),
    _by_texts(answer_dated),
    _by_texts(answer_holder),
    _by_texts(answer_short_forms),
    _by_texts(answer_definition),
)
# Deadlines, and whole texts beside each other or beside what they rest on. Before the duties:
# “what deadlines does X set?” wants those alone, “what does X ask that Y does not?” both texts.
_OF_TEXTS = (
    _by_duties(answer_deadlines),
    _by_likeness(answer_comparison),
    _by_texts(answer_foundations),
    _by_texts(answer_sources),
)
# Where something is mentioned: a symbol, “CP/doc.4023/05”, before other bare words.
_OF_SUBJECTS = (
    _by_texts(answer_described),
    _by_texts(answer_mentions),
    _by_texts(answer_mentioned),
    _by_search(answer_bare),
)
# Who must do what: “what are states urged to do?” by the fields of the duties (`answer_duties`)
# before all that is assigned (`answer_assignments`).
_OF_DUTIES = (
    _by_duties(answer_duties),
    _by_duties(answer_undone),
    _by_texts(answer_outline),
    _by_duties(answer_assignments),
)
_RULES = (
    *_OF_LIBRARY,
    *_OF_PARAGRAPHS,
    *_OF_LISTS,
    *_OF_WORDS,
    *_OF_TEXTS,
    *_OF_SUBJECTS,
    *_OF_DUTIES,
)
# What became of a text, how old it is, whether it is good: asked of all its versions, so settled
# before one of them is chosen.
_OF_ALL_VERSIONS = (
    _by_texts(answer_changed),
    _by_duties(answer_own_changes),
    _by_texts(answer_extreme),
    _by_texts(answer_distance),
    _by_texts(refuse_judgement),
)


def settle(inquiry: Inquiry, parts: Parts) -> Answer | None:
    """The answer of the first rule that applies, None when passages must be read."""
    return _first(_RULES, inquiry, parts)


def settle_whole(inquiry: Inquiry, parts: Parts) -> Answer | None:
    """What is asked of a text in all its versions, None where one version can be meant."""
    return _first(_OF_ALL_VERSIONS, inquiry, parts)


def _first(rules: Iterable[Rule], inquiry: Inquiry, parts: Parts) -> Answer | None:
    answers = (rule(inquiry, parts) for rule in rules)
    return next((answer for answer in answers if answer is not None), None)


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
