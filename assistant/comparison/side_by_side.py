"""Comparisons of two versions of a text: the question put to each, one line for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.comparison.alignment import taken_over
from assistant.comparison.documents import compared_documents, without_comparison, without_years
from assistant.comparison.pairs import choose_passages, read_each
from assistant.comparison.subjects import compare_on_subject
from assistant.comparison.words import (
    asked_of_each,
    asks_of_versions,
    subject_compared,
    subject_of_versions,
    without_subject,
    years_named,
)
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.question.kinds import content_words
from assistant.reading.extraction import Reading
from assistant.reading.passages import Found, refuse_to_answer, to_reading
from assistant.reading.weighing import Weighed
from assistant.records import Answer
from assistant.retrieval import stem_words
from assistant.versions.documents import versions_titled
from assistant.versions.versioned import put_to, subject_versions
from index.config import Config

_BESIDE = 0.2
_FOREIGN_COSINE = 0.28
_SAID = 500


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
    query = " ".join((inquiry.query, asked_of_each(inquiry.question)))
    versions = versions or subject_versions(replace(inquiry, query=query), parts, several=True)
    dates = {key: parts.catalogue.resolutions[key].date for key in versions}
    named = tuple(key for key in versions if dates[key][:4] in years)
    if len(named) == 1:
        place = versions.index(named[0])
        return versions[place - 1 : place + 1] if place else (versions[0], versions[-1])
    return named or (() if years else versions[-2:])


def answer_each(inquiry: Inquiry, parts: Parts, config: Config) -> Answer | None:
    """One line for each document of a question put to each; None where none may answer.

    A subject that is foreign to all of them is refused.
    """
    subject = subject_compared(inquiry.question)
    said = compare_on_subject(subject, inquiry, parts, config) if subject else None
    if said is not None:
        return said
    asked = {key: put_to((key,), inquiry.question, inquiry) for key in inquiry.document_ids}
    each, named = read_each(asked, parts, config)
    closest = [passage for found in each for passage in found.passages[:1]]
    if all(map(_is_foreign, closest)):
        return refuse_to_answer(inquiry, closest, parts)
    return _say_each(inquiry.document_ids, each, named, inquiry, parts)


def answer_compared(inquiry: Inquiry, parts: Parts, config: Config) -> Answer | None:
    """The best passage of each document that a question names to compare, side by side.

    Where one document answers, the closest passage of the others stands beside it.
    """
    documents = compared_documents(inquiry, parts.catalogue)
    if not documents:
        return None
    asked = without_years(inquiry.plain, documents, parts.catalogue)
    asked = without_comparison(asked) or inquiry.question
    subject = subject_compared(asked)
    limited = replace(inquiry, document_ids=documents)
    on_subject = compare_on_subject(subject, limited, parts, config) if subject else None
    if on_subject is not None:
        return on_subject
    of_each = {
        key: replace(inquiry, question=asked, plain=asked, document_ids=(key,)) for key in documents
    }
    each, named = read_each(of_each, parts, config)
    closest = [passage for found in each for passage in found.passages[:1]]
    said = _say_each(documents, each, named, inquiry, parts)
    return said or refuse_to_answer(inquiry, closest, parts)


def _say_each(
    documents: Sequence[str],
    each: Sequence[Found],
    named: Sequence[str],
    inquiry: Inquiry,
    parts: Parts,
) -> Answer | None:
    """One line a document: its answering words, or that it does not state it; None if none does.

    Passages that are alike bear each other out, so their probabilities add up.
    """
    chosen, alike = choose_passages(each, named, parts)
    probabilities = [found.probability for found in each if found.passages]
    most = sum(probabilities) if alike else max(probabilities, default=0.0)
    if most < parts.decision.easier().threshold:
        return None
    least = _BESIDE * parts.decision.threshold
    lines = []
    earlier: Reading | None = None
    for document_id, found, passage in zip(documents, each, chosen, strict=True):
        symbol = escape(parts.catalogue.resolutions[document_id].symbol)
        if passage is None or (found.probability < least and not alike):
            lines.append(Statement(f"- **{symbol}** does not state it.", framing=True))
        else:
            reading = _as_changed(inquiry, to_reading(inquiry, passage, parts), earlier, parts)
            lines.append(_line(symbol, reading, inquiry, parts.catalogue))
            earlier = reading
    if not any(line.evidence for line in lines):
        return None
    return ground(Draft(tuple(lines)), inquiry.standalone_question, parts.catalogue)


def _is_foreign(passage: Weighed) -> bool:
    return not passage.coverage and passage.reading.similarity < _FOREIGN_COSINE


def _line(symbol: str, reading: Reading, inquiry: Inquiry, catalogue: Catalogue) -> Statement:
    """The answering words, or their whole sentence where they only repeat what is asked about."""
    text = catalogue.paragraphs[reading.paragraph_id].text
    quoted = quotable(text, reading.start, reading.end)
    said = text[reading.start : reading.end]
    if inquiry.topic_stems.issuperset(stem_words(" ".join(content_words(said)))):
        said = text[slice(*quotable(text, reading.start, reading.end, longest=_SAID))]
    evidence = Evidence(reading.paragraph_id, *quoted, reading.answers)
    return Statement(f"- **{symbol}**: {escape(said.strip(' ,;:.'))}.", (evidence,))


def _as_changed(
    inquiry: Inquiry, reading: Reading, earlier: Reading | None, parts: Parts
) -> Reading:
    """The reading at the words that tell how the earlier answer was changed, where there are any.

    “From 25 to 40” changes the 25 that the earlier version answered with.
    """
    if earlier is None:
        return reading
    texts = parts.catalogue.paragraphs
    said = texts[earlier.paragraph_id].text[earlier.start : earlier.end]
    span = taken_over(texts[reading.paragraph_id].text, said, inquiry.topic_stems)
    return replace(reading, start=span[0], end=span[1]) if span else reading
