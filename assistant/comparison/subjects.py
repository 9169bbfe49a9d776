"""Comparisons on a subject: what each text has alone, or what they have alike, word for word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assistant.catalogue import Catalogue
from assistant.clauses import Span, clauses, quotable
from assistant.comparison.changes import own_words, share_alike, shared_words
from assistant.comparison.pairs import choose_passages, read_each
from assistant.comparison.words import asks_what_is_alike
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.question.kinds import content_words
from assistant.reading.passages import Found
from assistant.reading.weighing import Weighed, term_coverage
from assistant.records import Answer
from assistant.retrieval import stem_words
from assistant.versions.versioned import put_to
from index.config import Config

_COVERED = 0.5
_ALIKE = 0.3
_SAID = 300


def compare_on_subject(
    subject: str, inquiry: Inquiry, parts: Parts, config: Config
) -> Answer | None:
    """One line for each document of an inquiry on what it says of a subject.

    Of two paragraphs on one thing only what differs is said, or what is alike. None where no
    document has most words of the subject.
    """
    topic = tuple(content_words(subject))
    asked = {
        key: put_to((key,), f"What is decided on {subject}?", inquiry, topic=topic)
        for key in inquiry.document_ids
    }
    each, named = read_each(asked, parts, config)
    chosen, alike = choose_passages(each, named, parts)
    if not any(one and one.coverage > _COVERED for one in chosen):
        return None
    keys = [one.paragraph_id for one in chosen if one]
    lines = _compare_words(inquiry, keys, parts.catalogue) if alike else None
    return ground(
        Draft(tuple(lines or _say_each(topic, each, chosen, asked, parts.catalogue))),
        inquiry.standalone_question,
        parts.catalogue,
    )


def _say_each(
    topic: Sequence[str],
    each: Sequence[Found],
    chosen: Sequence[Weighed | None],
    documents: Iterable[str],
    catalogue: Catalogue,
) -> Iterator[Statement]:
    """What each document says of the subject by itself."""
    for document_id, found, one in zip(documents, each, chosen, strict=True):
        likely = [one] if one else []
        having = (key for key in (*likely, *found.passages) if key.coverage > _COVERED)
        best = next(having, None)
        key = best.paragraph_id if best else _mentioning(document_id, topic, catalogue)
        yield _line(document_id, key, topic, catalogue)


def _mentioning(document_id: str, topic: Sequence[str], catalogue: Catalogue) -> str:
    """The first paragraph of a document with most words of the subject, empty where none has."""
    asked = stem_words(" ".join(topic))
    shares = {
        key: term_coverage(asked, frozenset(stem_words(catalogue.paragraphs[key].text)))
        for key in catalogue.keys.get(document_id, ())
    }
    best = max(shares, key=shares.__getitem__, default="")
    return best if best and shares[best] > _COVERED else ""


def _compare_words(
    inquiry: Inquiry, keys: Sequence[str], catalogue: Catalogue
) -> list[Statement] | None:
    """What two paragraphs have alike or alone; None where little is alike word for word."""
    older, newer = (catalogue.paragraphs[key].text for key in keys)
    if share_alike(older, newer) < _ALIKE:
        return None
    if asks_what_is_alike(inquiry.standalone_question):
        both = shared_words(older, newer)
        evidence = tuple(_whole(key, catalogue) for key in keys)
        return [Statement(f"In both: {_quotes(newer, both)}.", evidence)] if both else None
    gone, come = own_words(older, newer)
    if not gone and not come:
        return None
    return [
        _own_line(key, _quotes(text, spans), catalogue)
        for key, text, spans in zip(keys, (older, newer), (gone, come), strict=True)
    ]


def _own_line(paragraph_id: str, quotes: str, catalogue: Catalogue) -> Statement:
    symbol = escape(catalogue.resolution_of(paragraph_id).symbol)
    said = f"only here {quotes}" if quotes else "nothing that the other has not"
    return Statement(f"- **{symbol}**: {said}.", (_whole(paragraph_id, catalogue),))


def _quotes(text: str, spans: Sequence[Span]) -> str:
    return "; ".join(f"“{escape(text[slice(*span)])}”" for span in spans)


def _whole(paragraph_id: str, catalogue: Catalogue) -> Evidence:
    return Evidence(paragraph_id, 0, len(catalogue.paragraphs[paragraph_id].text.rstrip()))


def _line(
    document_id: str, paragraph_id: str, topic: Sequence[str], catalogue: Catalogue
) -> Statement:
    """The clauses of a paragraph around the words of the subject, or that no paragraph has them."""
    symbol = escape(catalogue.resolutions[document_id].symbol)
    if not paragraph_id:
        return Statement(f"- **{symbol}** does not mention it.", framing=True)
    text = catalogue.paragraphs[paragraph_id].text
    start, end = quotable(text, *_subject_span(text, topic), longest=_SAID)
    said = escape(text[start:end].strip(" ,;:."))
    return Statement(f"- **{symbol}**: “{said}”.", (Evidence(paragraph_id, start, end),))


def _subject_span(text: str, topic: Sequence[str]) -> Span:
    """The clause with most words of the subject, the shortest of several."""
    asked = set(stem_words(" ".join(topic)))

    def fit(span: Span) -> tuple[int, int]:
        return len(asked & set(stem_words(text[slice(*span)]))), span[0] - span[1]

    return max(clauses(text), key=fit, default=(0, len(text)))
