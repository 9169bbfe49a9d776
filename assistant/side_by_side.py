"""Comparisons of two versions of a text: the question put to each, one line for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.comparison import compared_documents, without_comparison, without_years
from assistant.document_versions import versions_titled
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.passages import Found, read_passages, refuse_to_answer, to_reading
from assistant.records import Answer
from assistant.side_words import (
    asked_of_each,
    asks_of_versions,
    subject_of_versions,
    without_subject,
    years_named,
)
from assistant.versioned import put_to, subject_versions
from assistant.weighing import Weighed
from index.config import Config

_PARAGRAPH_OF = re.compile(
    r"\bparagraphs?\s+(?P<number>\d+)\s*(?:\((?P<letter>[a-z])\))?\s+of\s+(?:its\s+|the\s+)?"
    r"(?:resolution\s+)?\W*$",
    re.IGNORECASE,
)
_EASIER = 0.6
_BESIDE = 0.2
_BEST = 5
_ALIKE = 1.5
_CITED = 2.5
_AKIN = 0.35
_SURELY_AKIN = 0.5
_LESS = 2.0
_FOREIGN_COSINE = 0.28


def compare_versions(inquiry: Inquiry, parts: Parts) -> Inquiry | None:
    """What is asked of each version, limited to those set side by side; None where none are.

    It has no topic where the versions are compared as a whole.
    """
    documents = _compared_versions(inquiry, parts)
    if len(documents) < 2:
        return None
    titles = " ".join(parts.catalogue.resolutions[key].title for key in documents)
    asked = without_subject(asked_of_each(inquiry.question), titles)
    if asked:
        return put_to(documents, asked, inquiry)
    return replace(put_to(documents, inquiry.question, inquiry), topic=())


def _compared_versions(inquiry: Inquiry, parts: Parts) -> tuple[str, ...]:
    """The versions that a question sets side by side, oldest first; none where it does not."""
    if inquiry.identifiers.paragraphs or not asks_of_versions(inquiry.question):
        return ()
    years = years_named(inquiry.question)
    if (inquiry.document_ids or not years) and compared_documents(inquiry, parts.catalogue):
        return ()
    versions = versions_titled(subject_of_versions(inquiry.question), parts.catalogue)
    versions = versions or subject_versions(inquiry, parts, several=True)
    dates = {key: parts.catalogue.resolutions[key].date for key in versions}
    named = tuple(key for key in versions if dates[key][:4] in years)
    if len(named) == 1:
        place = versions.index(named[0])
        return versions[place - 1 : place + 1] if place else ()
    return named or (() if years else versions[-2:])


def answer_each(inquiry: Inquiry, parts: Parts, config: Config) -> Answer | None:
    """One line for each document of a question put to each; None where none may answer.

    A subject that is foreign to all of them is refused.
    """
    each = [
        read_passages(put_to((key,), inquiry.question, inquiry), parts, config)
        for key in inquiry.document_ids
    ]
    closest = [passage for found in each for passage in found.passages[:1]]
    if all(map(_is_foreign, closest)):
        return refuse_to_answer(inquiry, closest, parts)
    return _say_each(inquiry.document_ids, each, inquiry, parts)


def answer_compared(inquiry: Inquiry, parts: Parts, config: Config) -> Answer | None:
    """The best passage of each document that a question names to compare, side by side.

    Where one document answers, the closest passage of the others stands beside it.
    """
    documents = compared_documents(inquiry, parts.catalogue)
    if not documents:
        return None
    asked = without_years(inquiry.plain, documents, parts.catalogue)
    asked = without_comparison(asked) or inquiry.question
    each = [
        read_passages(
            replace(inquiry, question=asked, plain=asked, document_ids=(key,)), parts, config
        )
        for key in documents
    ]
    closest = [passage for found in each for passage in found.passages[:1]]
    said = _say_each(documents, each, inquiry, parts)
    return said or refuse_to_answer(inquiry, closest, parts)


def _say_each(
    documents: Sequence[str], each: Sequence[Found], inquiry: Inquiry, parts: Parts
) -> Answer | None:
    """One line a document: its answering words, or that it does not state it; None if none does.

    Passages that are alike bear each other out, so their probabilities add up.
    """
    chosen, alike = _choose(each, parts)
    probabilities = [found.probability for found in each if found.passages]
    most = sum(probabilities) if alike else max(probabilities, default=0.0)
    if most < _EASIER * parts.decision.threshold:
        return None
    least = _BESIDE * parts.decision.threshold
    lines = []
    for document_id, found, passage in zip(documents, each, chosen, strict=True):
        symbol = escape(parts.catalogue.resolutions[document_id].symbol)
        if passage is None or found.probability < least:
            lines.append(Statement(f"- **{symbol}** does not state it.", framing=True))
        else:
            lines.append(_line(symbol, passage, inquiry, parts))
    if not any(line.evidence for line in lines):
        return None
    return ground(Draft(tuple(lines)), inquiry.standalone_question, parts.catalogue)


def _is_foreign(passage: Weighed) -> bool:
    return not passage.coverage and passage.reading.similarity < _FOREIGN_COSINE


def _line(symbol: str, passage: Weighed, inquiry: Inquiry, parts: Parts) -> Statement:
    reading = to_reading(inquiry, passage, parts)
    text = parts.catalogue.paragraphs[reading.paragraph_id].text
    words = escape(text[reading.start : reading.end].strip(" ,;:."))
    evidence = Evidence(
        reading.paragraph_id, *quotable(text, reading.start, reading.end), reading.answers
    )
    return Statement(f"- **{symbol}**: {words}.", (evidence,))


def _choose(each: Sequence[Found], parts: Parts) -> tuple[list[Weighed | None], bool]:
    """The passages of two versions that together answer best and are most alike, and if they are.

    One that is unlike the other and answers less has nothing to say.
    """
    if len(each) != 2 or not all(found.passages for found in each):
        return [next(iter(found.passages), None) for found in each], False
    left, right = (found.passages[:_BEST] for found in each)
    cosines = parts.similarity(
        [one.paragraph_id for one in left], [one.paragraph_id for one in right]
    )
    cited = set(_paragraphs_cited(left, right, parts.catalogue))

    def together(places: tuple[int, int]) -> float:
        first, second = left[places[0]], right[places[1]]
        named = (first.paragraph_id, second.paragraph_id) in cited
        alike = cosines[places[0]][places[1]]
        return first.weight + second.weight + _ALIKE * alike + _CITED * named

    places = max(product(range(len(left)), range(len(right))), key=together)
    first, second = left[places[0]], right[places[1]]
    cosine = cosines[places[0]][places[1]]
    if cosine >= _AKIN or (first.paragraph_id, second.paragraph_id) in cited:
        return [first, second], cosine >= _SURELY_AKIN and min(first.coverage, second.coverage) > 0
    most = max(first, second, key=lambda one: one.weight)
    chosen = [one if one is most or _says_as_much(one, most) else None for one in (first, second)]
    return chosen, False


def _says_as_much(one: Weighed, most: Weighed) -> bool:
    return one.weight >= most.weight - _LESS and one.coverage >= most.coverage


def _paragraphs_cited(
    older: Sequence[Weighed], newer: Sequence[Weighed], catalogue: Catalogue
) -> Iterator[tuple[str, str]]:
    """Which older paragraph a newer one names: “in place of paragraph 4 of resolution …”."""
    keys = {one.paragraph_id for one in newer}
    for document_id in dict.fromkeys(one.paragraph_id.partition("/")[0] for one in older):
        for key, mention in catalogue.cited.get(document_id, ()):
            before = catalogue.paragraphs[key].text[: mention.start] if key in keys else ""
            match = _PARAGRAPH_OF.search(before)
            if match:
                letter = f".{match['letter'].lower()}" if match["letter"] else ""
                yield f"{document_id}/op-{match['number']}{letter}", key
