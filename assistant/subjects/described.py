"""A paragraph asked for by what it is about: “show me the paragraph on gender”, or “gender”."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.catalogue import Catalogue
from assistant.grounding import Evidence, evidence_around
from assistant.inquiry import Inquiry
from assistant.lookup import read_out
from assistant.question.bare import thing_alone
from assistant.question.kinds import content_words
from assistant.records import Answer
from assistant.retrieval import Candidate
from assistant.subjects.listing import as_typed, list_of, paragraphs_with

_ASKED = re.compile(
    r"^\W*(?:(?:please|can|could|would|will|you|i|want|need|like|to|por\s+favor)\s+)*"
    r"(?:give|show|read|quote|find|get|fetch|see|display|print|open|cite|"
    r"muestra|muéstrame|lee|léeme|cita|dame|busca|enséñame)\s+(?:me\s+|us\s+|out\s+)*"
    r"(?:the|that|a|any|el|la|un|una)\s+(?:operative\s+|preambular\s+)?"
    r"(?:paragraph|para|part|passage|clause|provision|bit|section|article|recital|"
    r"párrafo|parte|pasaje|disposición|considerando|artículo)\s+"
    r"(?:about|on|concerning|regarding|covering|(?:dealing\s+)?with|"
    r"(?:that|which)\s+(?:is\s+about|mentions|covers|deals\s+with|(?:talks|speaks)\s+(?:about|of))|"
    r"(?:que\s+(?:habla|trata)\s+)?(?:sobre|del?)|acerca\s+del?)\s+",
    re.IGNORECASE,
)
_MOST_WORDS = 6
_MOST_SHOWN = 8
_LONGEST = 240

Search = Callable[[str], Sequence[Candidate]]


def answer_described(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The one paragraph that has all words of a subject, read out; the list of several.

    None where no paragraph has them: other words for the same thing are left to reading.
    """
    asked = _ASKED.match(inquiry.question)
    if asked is None or inquiry.identifiers.paragraphs:
        return None
    told = content_words(inquiry.question[asked.end() :])
    subject = [word for word in inquiry.topic if word in told]
    if not 0 < len(subject) <= _MOST_WORDS:
        return None
    found = paragraphs_with(subject, inquiry, catalogue)
    if len(found) > 1:
        return list_of(found, f"“{as_typed(subject, inquiry.question)}”", inquiry, catalogue)
    return _read_out(found, inquiry, catalogue)


def answer_bare(inquiry: Inquiry, catalogue: Catalogue, search: Search) -> Answer | None:
    """The paragraphs that have the few words that are all of a question, closest first."""
    thing = thing_alone(inquiry.plain)
    if not thing or inquiry.depends or inquiry.identifiers.paragraphs:
        return None
    words = content_words(thing)
    found = paragraphs_with(words, inquiry, catalogue)
    if len(found) < 2:
        return _read_out(found, inquiry, catalogue)
    rank = {one.paragraph_id: place for place, one in enumerate(search(thing))}
    ordered = sorted(found, key=lambda one: rank.get(one.paragraph_id, len(rank)))
    shown = [
        evidence_around(one.paragraph_id, (one.start, one.end), catalogue, longest=_LONGEST)
        for one in ordered[:_MOST_SHOWN]
    ]
    named = f"“{as_typed(words, inquiry.question)}”"
    return list_of((*shown, *ordered[_MOST_SHOWN:]), named, inquiry, catalogue, most=_MOST_SHOWN)


def _read_out(found: Sequence[Evidence], inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    keys = tuple(one.paragraph_id for one in found)
    return read_out(keys, inquiry.standalone_question, catalogue) if keys else None
