"""Chapeaux that leave a question open: they say nothing of their own before the list."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.lists.places import DIRECTING, TASKS
from assistant.lists.words import asks_for_deed, listed_thing
from assistant.question.kinds import SEVERAL_KINDS, content_stems, content_words
from assistant.question.numerals import CARDINAL_NUMBERS
from assistant.reading.weighing import Weighed
from assistant.retrieval import stem_words

_REST_KINDS = (*SEVERAL_KINDS, "how", "why")
_OPEN_KINDS = (*SEVERAL_KINDS, "how", "who")
_BARE = 4
_SHORT = 2
_TO = re.compile(r"\b(?:to|que|a)\s*:\s*$", re.I)
_IDENTITY = re.compile(
    r"^\W*(?:name\b|what(?:’s|'s|\s+is|\s+was|\s+are)\b|qué\s+(?:es|son|era)\b|"
    r"(?:which|what|qué)\s+(?:resolution|document|text|paragraph|resolución|documento|párrafo)\b)",
    re.I,
)
_RUNS_ON = re.compile(
    r"[\s,]*(?:(?:and\s+)?(?:shall|should|must|will)?\s*(?:be\s+)?(?:as\s+follows|namely|including|"
    r"in\s+particular|inter\s+alia|by|for\s+each(?:\s+of\s+them)?|the\s+following)\s*)*:\s*",
    re.I,
)
_MEMBERS = re.compile(
    r"\bwho(?:\s+all)?\s+(?:sits?|serves?|makes?\s+up|belongs?|composes?|is\s+on|are\s+on|"
    r"(?:are|were)\s+(?:its|the|their)\s+(?:\w+\s+)?members|gets?\s+(?:a\s+)?seats?)\b",
    re.I,
)
_WHEN_ALLOWED = re.compile(r"\bwhen\s+(?:can|may|could|might)\b|\bcuándo\s+puede", re.I)
_CONDITIONAL = re.compile(
    r"\b(?:conditions?|cases|circumstances|condiciones|casos|provided\s+that|siempre\s+que|"
    r"(?:only\s+)?(?:if|when|where)|que)\s*:\s*$",
    re.I,
)
_NUMBER = re.compile(
    rf"(?<![\w.,/$€])(?:\d{{1,2}}|{'|'.join(CARDINAL_NUMBERS)})(?![\w/]|[.,]\d)", re.I
)


def leads_in(text: str) -> bool:
    """Whether a chapeau ends where its list begins."""
    return text.rstrip().endswith(":")


def is_left_open(inquiry: Inquiry, best: Weighed, catalogue: Catalogue) -> bool:
    """Whether the chapeau says nothing but what the question says, or names no deed itself."""
    text = catalogue.paragraphs[best.paragraph_id].text
    if not leads_in(text):
        return False
    question = inquiry.question
    if inquiry.kind in SEVERAL_KINDS and asks_for_deed(question) and _TO.search(text):
        return True
    if _goes_on(inquiry, best.paragraph_id, text):
        return True
    if _WHEN_ALLOWED.search(question) and _CONDITIONAL.search(text):
        return True
    if _IDENTITY.match(question) and not listed_thing(question):
        return False
    if _answers_nothing(inquiry, best, catalogue):
        return True
    asked = set(stem_words(question))
    new = [word for word in content_words(text) if word not in DIRECTING and not word.isdigit()]
    return inquiry.kind in SEVERAL_KINDS and (
        sum(not asked.issuperset(stem_words(word)) for word in new) <= _BARE
    )


def _answers_nothing(inquiry: Inquiry, best: Weighed, catalogue: Catalogue) -> bool:
    """Whether the words read as the answer are those of the question, or only lead to the list."""
    if inquiry.kind not in _OPEN_KINDS:
        return False
    read = best.reading
    text = catalogue.paragraphs[best.paragraph_id].text
    said = content_stems(text[read.start : read.end])
    if not said:
        return False
    if inquiry.kind == "who":
        return bool(_MEMBERS.search(inquiry.question) and _RUNS_ON.fullmatch(text, read.end))
    title = stem_words(catalogue.resolution_of(best.paragraph_id).title)
    known = {*stem_words(inquiry.question), *title, *stem_words(" ".join(DIRECTING))}
    return known.issuperset(said) or bool(_RUNS_ON.fullmatch(text, read.end))


def asks_tasks_of(inquiry: Inquiry, chapeau: str, catalogue: Catalogue) -> bool:
    """Whether nothing but the tasks of what a chapeau names is asked: “TAGSC's four jobs”."""
    thing = listed_thing(inquiry.question)
    left = [
        word
        for word in inquiry.topic
        if word not in DIRECTING and word not in CARDINAL_NUMBERS and not word.isdigit()
    ]
    asked = set(stem_words(" ".join(left))) - thing
    text = catalogue.paragraphs[chapeau].text
    return bool(asked and thing & TASKS and _TO.search(text)) and asked <= set(stem_words(text))


def counts_items(inquiry: Inquiry, chapeau: str, parts: int, catalogue: Catalogue) -> bool:
    """Whether a question gives the number of the items, or the number that they make up."""
    told = _numbers(inquiry.question) - {1}
    return bool(told & ({parts} | _numbers(catalogue.paragraphs[chapeau].text)))


def _numbers(text: str) -> set[int]:
    found = (match[0].lower() for match in _NUMBER.finditer(text))
    return {int(one) if one.isdigit() else CARDINAL_NUMBERS[one] for one in found}


def _goes_on(inquiry: Inquiry, paragraph_id: str, text: str) -> bool:
    """Whether a short follow-up asks of a chapeau cited before what its own words do not say."""
    if not inquiry.depends or inquiry.focus[:1] != (paragraph_id,):
        return False
    asked = inquiry.topic_stems
    return (
        inquiry.kind in _REST_KINDS
        and 0 < len(asked) <= _SHORT
        and not asked & set(stem_words(text))
    )
