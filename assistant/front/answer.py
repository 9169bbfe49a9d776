"""Answers from the front matter: title, symbol, date, session, organ, numbers of paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.front.ages import answer_ages, asks_age, compares_ages
from assistant.front.fields import name_of, state_fields
from assistant.front.focus import is_about_document, is_on_front
from assistant.front.makers import answer_makers, asks_makers
from assistant.front.matter import printed_place, title_evidence
from assistant.front.votes import (
    answer_committee,
    answer_vote,
    asks_committee,
    asks_vote,
    is_about_voting,
)
from assistant.front.words import (
    ADOPTED_BY,
    AGENDA_ITEM,
    COUNT,
    FRONT_ASKED,
    HAS_PARTS,
    HOUSE,
    ITEMS,
    LONG,
    OPERATIVE,
    ORGANS,
    PREAMBULAR,
    TAKEN_UP,
    TOWN,
    is_metadata,
)
from assistant.grounding import Draft, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.question.kinds import content_words, spell_alike, words
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.records import Resolution

_FEW = 5
_BESIDE = re.compile(
    r"\b(?:days?|weeks?|months?|years?)\s+(?:after|before|later|earlier)\b|"
    r"\b(?:día|mes|año)\s+(?:siguiente|anterior|después|antes)\b",
    re.I,
)
_OF_ADOPTION = (
    (asks_vote, answer_vote),
    (asks_committee, answer_committee),
    (asks_makers, answer_makers),
)
_PLURAL = re.compile(
    r"\b(?:resolutions|texts|documents|decisions|both|each|all|resoluciones|textos|ambas)\b", re.I
)


def answer_metadata(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Answer from the front matter: title, symbol, date, session, organ, numbers of paragraphs."""
    organ = _organ_words(inquiry, catalogue)
    item = set(words(" ".join(one[0] for one in AGENDA_ITEM.finditer(inquiry.question))))
    item |= TAKEN_UP if item else frozenset()
    left = [
        word
        for word in inquiry.topic
        if not is_metadata(word) and word not in organ and word not in item
    ]
    if inquiry.identifiers.paragraphs or inquiry.kind == "why" or _goes_on_in_time(inquiry):
        return None
    named = " ".join(catalogue.resolutions[key].title for key in inquiry.identifiers.document_ids)
    beside = [word for word in left if not set(stem_words(word)) <= set(stem_words(named))]
    for asks, answerer in _OF_ADOPTION:
        if asks(inquiry, beside):
            documents = _documents_adopted(inquiry, catalogue)
            return answerer(documents, inquiry, catalogue) if documents else None
    if inquiry.identifiers.document_ids and (item or ADOPTED_BY.search(inquiry.question)):
        left = beside
    titled = _titled_with(left, inquiry, catalogue)
    if left and not titled:
        return None
    if inquiry.depends and not inquiry.identifiers.document_ids:
        documents = inquiry.document_ids if is_about_document(inquiry, catalogue) else ()
    else:
        documents = titled or inquiry.document_ids or _documents_meant(inquiry, catalogue)
        few = len(catalogue.resolutions) <= _FEW
        if not documents and few and compares_ages(inquiry) and not inquiry.depends:
            documents = catalogue.by_date()
    if not documents:
        return None
    ages = answer_ages(documents, inquiry, catalogue)
    return ages or _answer_fields(documents, inquiry, catalogue)


def _goes_on_in_time(inquiry: Inquiry) -> bool:
    """Whether “and the year after?” goes on from what a paragraph, not front matter, said."""
    return inquiry.depends and not is_on_front(inquiry) and bool(_BESIDE.search(inquiry.question))


def _documents_adopted(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """The documents whose adoption is asked about: those named, or the one spoken of."""
    named = inquiry.identifiers.document_ids
    if named or not inquiry.depends:
        return _best_titled(named, inquiry, catalogue) or _documents_meant(inquiry, catalogue)
    spoken_of = inquiry.document_ids if len(inquiry.document_ids) == 1 else ()
    return () if is_about_voting(inquiry, catalogue) else spoken_of


def _best_titled(named: tuple[str, ...], inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """Of several documents of a year, the one whose title has most words of the question."""
    if len(named) < 2 or _PLURAL.search(inquiry.question):
        return named
    asked = frozenset(stem_words(spell_alike(" ".join(content_words(inquiry.question)))))
    shared = {
        key: len(asked & frozenset(stem_words(spell_alike(catalogue.resolutions[key].title))))
        for key in named
    }
    best = [key for key in named if shared[key] == max(shared.values())]
    return tuple(best) if len(best) == 1 else named


def _answer_fields(
    documents: tuple[str, ...], inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """The field asked for, of each document."""
    asked = inquiry.question
    houses = HOUSE.search(asked) or not any(
        printed_place(catalogue.resolutions[key]) for key in documents
    )
    if TOWN.search(asked) and houses:
        return _refuse_town(documents, inquiry, catalogue)
    statements: list[Statement] = []
    for document_id in documents:
        resolution = catalogue.resolutions[document_id]
        counted = COUNT.search(asked) and ITEMS.search(asked)
        if counted or HAS_PARTS.search(asked) or LONG.search(asked):
            statements.append(_count(resolution, asked))
        else:
            found = state_fields(resolution, inquiry)
            if not found:
                return None
            statements += found
    return ground(Draft(tuple(statements)), inquiry.standalone_question, catalogue)


def _organ_words(inquiry: Inquiry, catalogue: Catalogue) -> frozenset[str]:
    """The words that name the organ of the documents asked about, where it is said to adopt.

    In a question to be answered by yes or no, those of any organ: the answer may be no.
    """
    if not ADOPTED_BY.search(inquiry.question):
        return frozenset()
    named = [catalogue.resolutions[key].organ for key in inquiry.document_ids]
    held = " ".join(named).lower()
    for said, organ in ORGANS:
        match = said.search(inquiry.question)
        if match and (inquiry.kind == "yes-no" or organ in held):
            named.append(match[0])
    return frozenset(word for organ in named for word in words(organ))


def _titled_with(left: Sequence[str], inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """The documents whose titles have the words left over, where front matter is asked for.

    Where several documents are named, by a year that they have in common, only these count.
    """
    named = inquiry.identifiers.document_ids
    few = len(named or catalogue.resolutions) <= _FEW
    if not left or not few or not FRONT_ASKED.search(inquiry.question):
        return ()
    titles = {
        key: frozenset(stem_words(spell_alike(catalogue.resolutions[key].title)))
        for key in named or catalogue.resolutions
    }
    asked = frozenset(stem_words(spell_alike(" ".join(left))))
    if not asked <= frozenset(stem for title in titles.values() for stem in title):
        return ()
    if asks_age(inquiry):
        return catalogue.by_date()
    most = max(len(asked & title) for title in titles.values())
    best = [key for key, title in titles.items() if len(asked & title) == most]
    return tuple(best) if len(best) == 1 else ()


def _refuse_town(documents: tuple[str, ...], inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    symbols = ", ".join(escape(catalogue.resolutions[key].symbol) for key in documents[:_FEW])
    return refuse(
        f"The text does not say in which place that was; of the adoption of {symbols} it states "
        "only what stands under the title.",
        inquiry.standalone_question,
        catalogue,
        tuple(title_evidence(catalogue.resolutions[key]) for key in documents[:3]),
    )


def _documents_meant(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """All documents where the question speaks of "the resolutions" and there are few."""
    spoken = re.search(
        r"\b(?:resolutions?|texts?|documents?|they|them|these|both|each|two|"
        r"resoluci[óo]n(?:es)?|textos?|documentos?|ambas|estas|dos)\b",
        inquiry.question,
        re.I,
    )
    few = len(catalogue.resolutions) <= _FEW
    return catalogue.by_date() if spoken and few else ()


def _count(resolution: Resolution, asked: str) -> Statement:
    symbol = name_of(resolution)
    counted = []
    if not PREAMBULAR.search(asked) or OPERATIVE.search(asked):
        counted.append(("operative", "op"))
    if not OPERATIVE.search(asked) or PREAMBULAR.search(asked):
        counted.append(("preambular", "pre"))
    whole = {
        part: sum(
            1
            for paragraph in resolution.paragraphs
            if not paragraph.chapeau_label
            and paragraph.label.rpartition(".")[2].startswith(f"{part}-")
        )
        for _, part in counted
    }
    parts = sum(1 for paragraph in resolution.paragraphs if paragraph.chapeau_label)
    said = " and ".join(f"{whole[part]} {name}" for name, part in counted)
    extra = f", with {parts} sub-paragraphs" if parts and ("operative", "op") in counted else ""
    return Statement(f"{symbol} has {said} paragraphs{extra}.", (title_evidence(resolution),))
