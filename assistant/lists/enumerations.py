"""Lists that a text makes itself: a chapeau and the sub-paragraphs under it, given as a whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.duties.deeds import asks_to_do
from assistant.grounding import Draft, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lists.annexes import ANNEX, annexed_to, read_annex, rest_of_annex
from assistant.lists.choice import DutiesOf, direct_parts, listed_under, outermost
from assistant.lists.led_in import list_led_in
from assistant.lists.places import EXEMPT, exceptions_to
from assistant.lists.words import (
    asks_for_all,
    asks_for_others,
    asks_for_whole,
    asks_to_list_them,
    listed_thing,
)
from assistant.lookup import named_paragraphs, whole_evidence
from assistant.reading.weighing import Weighed
from assistant.records import Answer
from assistant.retrieval import stem_words

# “What are the aims of …?” is a “why” by its kind.
_KINDS = ("what", "which", "list", "how", "why")
_ONE_BODY = ("who", "to-whom")
_WHY = re.compile(r"\bwhy\b|\bpor\s+qué\b(?!\s+(?:motivos|razones|causas)\b)", re.IGNORECASE)
_SHORT = 3
_NAME = re.compile(r"(?<!^)\b[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)+")
_ANY_OTHERS = re.compile(
    r"^\W*(?:(?:and|y)\s+)?(?:(?:any|the|which|what|los|las|qué)\s+(?:are\s+the\s+)?)?(?:others|otr[oa]s)"
    r"(?:\s+(?:too|there|are\s+there|más))?\W*$",
    re.IGNORECASE,
)


def wants_all(inquiry: Inquiry) -> bool:
    """Whether a question asks for every item of a list."""
    question = inquiry.question
    if _WHY.search(question):
        return False
    if asks_for_whole(question):
        return True
    if inquiry.kind in _ONE_BODY:
        return False
    if inquiry.kind == "yes-no":
        return asks_to_list_them(question)
    return asks_for_all(question) or (inquiry.kind in _KINDS and asks_to_do(question))


def answer_named_list(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """All sub-paragraphs of the one paragraph that a question names and asks all of."""
    if not inquiry.identifiers.paragraphs or not wants_all(inquiry):
        return None
    named = named_paragraphs(inquiry, catalogue)
    if len(named) != 1 or not direct_parts(named[0], catalogue):
        return None
    return read_list(named[0], inquiry, catalogue)


def answer_list_led_in(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """“What figures must go into that report?”: the one list that a text leads in so."""
    if inquiry.identifiers.paragraphs or inquiry.kind not in (*_KINDS, *_ONE_BODY):
        return None
    chapeau = list_led_in(inquiry, catalogue)
    return read_list(chapeau, inquiry, catalogue) if chapeau else None


def answer_rest_of_list(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """“What other requirements are there?” after one of them: what else stands beside it."""
    if not inquiry.focus or inquiry.identifiers.paragraphs or inquiry.identifiers.document_ids:
        return None
    if not asks_for_others(inquiry.question) or len(inquiry.topic) > _SHORT:
        return None
    if inquiry.focus[0] not in catalogue.paragraphs or inquiry.kind in _ONE_BODY:
        return None
    more = _ANY_OTHERS.match(inquiry.question)
    if more and (named := _named_before(inquiry, catalogue)):
        inquiry = replace(inquiry, focus=(named,))
    chapeau = catalogue.chapeau_of(inquiry.focus[0])
    if not chapeau:
        return rest_of_annex(inquiry, catalogue) if more else None
    said = set(stem_words(catalogue.paragraphs[chapeau].text))
    thing = listed_thing(inquiry.question)
    asked = {stem for stem in stem_words(" ".join(inquiry.topic)) if stem not in said}
    meant = inquiry.topic and asked <= (thing if thing & said else set())
    if not meant and not more:
        return None
    return read_list(chapeau, inquiry, catalogue, without=inquiry.focus)


def answer_exceptions(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """“Any exceptions?”: the list of that to which the paragraph just cited does not apply."""
    focus = next(iter(inquiry.focus), "")
    if not inquiry.depends or focus not in catalogue.paragraphs:
        return None
    if not inquiry.topic_stems or not inquiry.topic_stems <= EXEMPT:
        return None
    exceptions = exceptions_to(outermost(focus, catalogue), catalogue)
    return read_list(exceptions, inquiry, catalogue) if exceptions else None


def _named_before(inquiry: Inquiry, catalogue: Catalogue) -> str:
    """The one paragraph that has a name of the earlier question, or nothing."""
    for name in _NAME.findall(inquiry.earlier):
        keys = catalogue.having([frozenset(stem_words(name))])
        if keys is not None and len(keys) == 1:
            return next(iter(keys))
    return ""


def answer_whole_list(
    inquiry: Inquiry, passages: Sequence[Weighed], catalogue: Catalogue, duties_of: DutiesOf
) -> Answer | None:
    """The whole list, or annex, that the best passages show to be asked for."""
    if not passages:
        return None
    every = wants_all(inquiry)
    annex = annexed_to(inquiry, passages[0].paragraph_id, catalogue) if every else None
    if annex and ANNEX.search(inquiry.question):
        return read_annex(annex, inquiry, catalogue)
    chapeau = listed_under(inquiry, passages, catalogue, every=every, duties_of=duties_of)
    if chapeau:
        return read_list(chapeau, inquiry, catalogue)
    return read_annex(annex, inquiry, catalogue) if annex else None


def read_list(
    chapeau: str, inquiry: Inquiry, catalogue: Catalogue, without: Sequence[str] = ()
) -> Answer:
    """The chapeau, then one line a sub-paragraph but for those left out, each with its citation."""
    lines = [
        Statement(escape(catalogue.paragraphs[chapeau].text), (whole_evidence(chapeau, catalogue),))
    ]
    for key in catalogue.parts(chapeau):
        if key in without:
            continue
        paragraph = catalogue.paragraphs[key]
        letter = key.removeprefix(f"{chapeau}.").rpartition(".")[2]
        indent = "  " * key.removeprefix(f"{chapeau}.").count(".")
        line = f"{indent}- ({letter}) {escape(paragraph.text)}"
        lines.append(Statement(line, (whole_evidence(key, catalogue),)))
    return ground(Draft(tuple(lines), quoted=False), inquiry.standalone_question, catalogue)
