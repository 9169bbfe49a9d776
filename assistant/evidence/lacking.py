"""Exact evidence against an answer: what a paragraph lacks that the question asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.evidence.addressees import missing_party
from assistant.evidence.dates import missing_year
from assistant.evidence.items import missing_item
from assistant.evidence.unstated import Whole, find_unstated
from assistant.grounding import escape
from assistant.inquiry import Inquiry
from assistant.question.expected import asks_how_often, find_expected
from assistant.question.kinds import QuestionKind, content_stems, content_words
from assistant.question.numerals import CARDINAL_NUMBERS
from assistant.question.spanish import speaks_spanish
from assistant.question.terms import Term, find_terms, is_unknown, missing_subject, missing_terms
from assistant.retrieval import stem_words

_NAMED = ("who", "to-whom", "what", "which", "where", "why", "how")
_THINGS: dict[QuestionKind, str] = {
    "when": "date or session",
    "how-many": "number",
    "how-much": "amount",
    "where": "place",
}


@dataclass(frozen=True, slots=True)
class Lack:
    """Something a question needs and a paragraph does not have, in words for the reader.

    What is `unknown` stands in no paragraph of the library. A lack that `settles` refuses by
    itself: hardly a paragraph without such words answered such a question. It does not weigh
    among the passages, or a stranger with a word like it would come first.
    """

    what: str
    message: str
    unknown: bool = False
    settles: bool = False


def find_lacks(
    inquiry: Inquiry,
    paragraph_id: str,
    catalogue: Catalogue,
    terms: Sequence[Term] | None = None,
) -> tuple[Lack, ...]:
    """What the paragraph lacks: named things of the question, the kind of thing asked for.

    `terms` are those of the question, where they have been found before.
    """
    named = find_terms(inquiry.plain, catalogue) if terms is None else terms
    text = catalogue.paragraphs[paragraph_id].text
    around = f"{text} {_context(paragraph_id, catalogue)}"
    missing = missing_terms(named, frozenset(stem_words(around)), text)
    whole = _with_parts(paragraph_id, catalogue)
    closest = f"The closest paragraph, {escape(catalogue.citation(paragraph_id))},"
    lacks = [
        Lack(
            "number" if term.numbered else "term",
            f"{closest} does not mention {escape(term.text)}.",
            unknown=not term.numbered and is_unknown(term, catalogue),
        )
        for term in missing
    ]
    said = find_unstated(inquiry, whole) or _not_mentioned(
        inquiry, paragraph_id, around, missing, catalogue
    )
    if said:
        lacks.append(Lack("unstated", f"{closest} {said}.", settles=True))
    if said := _kind_unstated(inquiry, text):
        settles = _is_surely_unstated(inquiry, whole)
        lacks.append(Lack("kind", f"{closest} {said}.", settles=settles))
    return tuple(lacks)


def _not_mentioned(
    inquiry: Inquiry,
    paragraph_id: str,
    around: str,
    missing: Sequence[Term],
    catalogue: Catalogue,
) -> str:
    """That a paragraph has not the party, subject, year or thing asked of; empty where it has."""
    subject = (
        missing_party(inquiry.question, missing, around)
        or _missing_subject(inquiry, paragraph_id, around, catalogue)
        or missing_year(inquiry.plain, around)
        or missing_item(
            inquiry,
            missing,
            _with_parts(paragraph_id, catalogue).joined(),
            is_focus=paragraph_id in inquiry.focus,
        )
    )
    return f"does not mention {escape(subject)}" if subject else ""


def _kind_unstated(inquiry: Inquiry, text: str) -> str:
    """That a text has nothing of the kind asked for; empty where it has, or none is asked for."""
    thing = _THINGS.get(inquiry.kind)
    if not thing or _COUNTING.search(inquiry.question) or any(find_expected(inquiry.kind, text)):
        return ""
    # “States no number” is not to be said of a paragraph with the number of an article.
    such = "such " if _FIGURE.search(text) else ""
    return f"states no {such}{thing}"


def _is_surely_unstated(inquiry: Inquiry, whole: Whole) -> bool:
    """Whether a paragraph that has nothing of the kind asked for cannot answer.

    It cannot where only the kind is asked, where there is nothing to count, and where it is in
    Spanish, parts and chapeau included: of 83 Spanish questions for a date, place, number or sum
    one was answered by such a paragraph.
    """
    if (inquiry.depends and not inquiry.topic) or _counts_nothing(inquiry, whole):
        return True
    text = whole.joined()
    if asks_how_often(inquiry.question) or not speaks_spanish(text):
        return False
    return not any(find_expected(inquiry.kind, text))


def _counts_nothing(inquiry: Inquiry, whole: Whole) -> bool:
    """Whether “how many” is asked of a paragraph with no number, and nothing listed to count."""
    if not _HOW_MANY.search(inquiry.question) or whole.below or _LISTED.search(whole.text):
        return False
    return not any(find_expected("how-many", whole.joined()))


def _missing_subject(inquiry: Inquiry, paragraph_id: str, around: str, catalogue: Catalogue) -> str:
    """The subject that a paragraph does not mention, where no other words may stand for it.

    “What about drink?” that leads on to another paragraph than the one spoken of has met it there.
    """
    if inquiry.depends and inquiry.focus and paragraph_id not in inquiry.focus:
        return ""
    return missing_subject(inquiry.question, frozenset(stem_words(around)), catalogue)


_FIGURE = re.compile(r"\d")
# “How big may it get?” may be told without a number.
_HOW_MANY = re.compile(r"\bhow\s+many\b|\bcuánt[oa]s\b", re.I)
_LISTED = re.compile(r";[^;]+;")
_COUNTING = re.compile(r"\b(?:listed|named|mentioned|recalled|cited|referred)\b", re.I)
_BESIDE = 25


def lacks_in_words(
    inquiry: Inquiry, paragraph_id: str, span: tuple[int, int], catalogue: Catalogue
) -> Lack | None:
    """Why the answering words are no answer: nothing of the kind asked for, or nothing new."""
    text = catalogue.paragraphs[paragraph_id].text
    citation = escape(catalogue.citation(paragraph_id))
    if _says_no_more(inquiry, text[slice(*span)]):
        return Lack("words", f"The closest paragraph, {citation}, says no more of it.")
    thing = _THINGS.get(inquiry.kind)
    if thing is None or _COUNTING.search(inquiry.question):
        return None
    start, end = span[0] - _BESIDE, span[1] + _BESIDE
    if any(low < end and high > start for low, high in find_expected(inquiry.kind, text)):
        return None
    return Lack("words", f"The closest paragraph, {citation}, states no such {thing}.")


def _says_no_more(inquiry: Inquiry, words: str) -> bool:
    """Whether answering words only repeat what a question for a name or thing has itself."""
    if inquiry.kind not in _NAMED:
        return False
    said = [word for word in content_words(words) if word not in CARDINAL_NUMBERS]
    asked = set(content_stems(inquiry.question))
    return all(stem in asked for stem in stem_words(" ".join(said)))


_LABELLED = re.compile(
    r"\b(?P<noun>(?!(?:in|of|by|to|from|since|until|about|than|and|or|the|for|at|on|page|over|under|"
    r"only|may|june|july|march|april|august|january|february|september|october|november|december)\b)"
    r"[a-z]{3,})\s+(?P<number>\d{1,3})(?![\w/.,%-]|\s+[a-z]+s\b)",
    re.I,
)
_NUMBERED_NAME = re.compile(r"\b(?P<stem>[A-Z]{3,})[ -](?P<number>[IVX]+)\b")


def absent_number(inquiry: Inquiry, catalogue: Catalogue) -> str:
    """That a numbered thing (indicator 87, REMJA IV) stands in no paragraph, or nothing.

    Only where the texts number such things, and this one is not among them.
    """
    named = [*_LABELLED.finditer(inquiry.plain), *_NUMBERED_NAME.finditer(inquiry.plain)]
    if not named or inquiry.identifiers.paragraphs:
        return ""
    texts = _texts_of(inquiry, catalogue)
    for match in named:
        stem, number = match.groups()
        kin = re.compile(rf"\b{re.escape(stem.rstrip('s'))}s?\W+(?:\w+\W+)?(?:\d|[IVX]+\b)", re.I)
        own = re.compile(rf"\b{re.escape(number)}\b")
        if any(kin.search(text) for text in texts) and not any(own.search(text) for text in texts):
            return f"The texts do not mention {escape(match.group())}."
    return ""


def _texts_of(inquiry: Inquiry, catalogue: Catalogue) -> list[str]:
    documents = inquiry.document_ids or tuple(catalogue.resolutions)
    if len(documents) > _MOST_SEARCHED:
        return []
    return [
        paragraph.text
        for document_id in documents
        for _, paragraph in catalogue.in_order(document_id)
    ]


_MOST_SEARCHED = 40


def _with_parts(paragraph_id: str, catalogue: Catalogue) -> Whole:
    """A paragraph with what it hangs on and what hangs on it."""
    texts = catalogue.paragraphs
    below = " ".join(texts[key].text for key in catalogue.parts(paragraph_id))
    return Whole(texts[paragraph_id].text, catalogue.chapeau_text(paragraph_id), below)


def _context(paragraph_id: str, catalogue: Catalogue) -> str:
    """What surrounds a paragraph: symbol, title, date, organ and the chapeau above it."""
    resolution = catalogue.resolution_of(paragraph_id)
    lead = catalogue.chapeau_text(paragraph_id)
    return f"{resolution.symbol} {resolution.front.text} {resolution.organ} {lead}"
