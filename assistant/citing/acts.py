"""What a loaded text did to one that it cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.citing.cited import LONGEST, citations_of
from assistant.citing.words import (
    ACTS,
    PART_ASKED,
    PARTS_CITED,
    STILL_STANDS,
    WHOLLY,
)
from assistant.clauses import quotable
from assistant.front.words import ORGANS
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.question.kinds import content_words, spell_alike
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.symbols import find_symbols

_LONGEST_ELSEWHERE = 240
_STANDS = re.compile(rf"\b(?:{STILL_STANDS})\b", re.I)
# “What did resolution 71/3 amend?” asks what the document did itself.
_SUBJECT = re.compile(
    r"\b(?:did|does|do|has|have)\s+(?:the\s+)?(?:(?:resolution|decision|declaration)\b|"
    r"[A-Z]{1,6}/|[A-Z]{2,}\d|\d+/\d+)(?!.*\b(?:get|been|be)\b)"
)


@dataclass(frozen=True, slots=True)
class _Cited:
    """A citation at [start:end] of a paragraph, with the stretch that speaks of it."""

    key: str
    start: int
    end: int
    first: int
    last: int


def answer_act(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """What became of the one document named: repealed, amended, extended, as a text citing it says.

    None where no text that cites it says so, or something else is asked besides.
    """
    does_itself = _SUBJECT.search(inquiry.question) and not _STANDS.search(inquiry.question)
    if inquiry.identifiers.paragraphs or does_itself:
        return None
    asked = [pattern for words, pattern in ACTS if words.search(inquiry.plain)]
    names = _ids_named(inquiry)
    if len(asked) != 1 or not names:
        return None
    found = []
    for cited in _citations_elsewhere(names, catalogue):
        text = catalogue.paragraphs[cited.key].text
        stretch = text[cited.first : cited.last]
        parts = PARTS_CITED.search(text, cited.first, cited.start)
        if asked[0].search(stretch) and (parts or not PART_ASKED.search(inquiry.question)):
            found.append((cited, parts))
    left = _left(inquiry)
    kept = [one for one in found if left <= stems_of(catalogue.paragraphs[one[0].key].text)]
    documents = {one.key.partition("/")[0] for one, _ in kept}
    if not kept or len(documents) > 1:
        return None
    return _tell_act(kept, inquiry, catalogue)


def answer_own_act(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The parts of another text that the one document named repeals, replaces or amends.

    None where it says so of none, or of the parts of more than one.
    """
    named = inquiry.identifiers
    asked = [patterns for words, patterns in ACTS if words.search(inquiry.plain)]
    alone = len(named.document_ids) == 1 and not (named.missing or named.paragraphs)
    if not alone or len(asked) != 1 or not PART_ASKED.search(inquiry.question):
        return None
    left = _left(inquiry) - _SAID
    found = []
    for cited in _citations_in(named.document_ids[0], catalogue):
        text = catalogue.paragraphs[cited.key].text
        parts = PARTS_CITED.search(text, cited.first, cited.start)
        if parts and asked[0].search(text[cited.first : cited.last]) and left <= stems_of(text):
            found.append((cited, parts))
    return _tell_act(found, inquiry, catalogue) if len(found) == 1 else None


def _citations_in(document_id: str, catalogue: Catalogue) -> Iterator[_Cited]:
    """The citations in the operative paragraphs of a document."""
    for key, paragraph in catalogue.in_order(document_id):
        if paragraph.kind == "operative":
            for one in find_symbols(paragraph.text):
                stretch = quotable(paragraph.text, one.start, one.end, longest=LONGEST)
                yield _Cited(key, one.start, one.end, *stretch)


def _ids_named(inquiry: Inquiry) -> tuple[str, ...]:
    """The ids that the one document named may be cited by."""
    missing, loaded = inquiry.identifiers.missing, inquiry.identifiers.document_ids
    if len(missing) + len(loaded) != 1:
        return ()
    if loaded:
        return loaded
    return tuple(mention.document_id for mention in find_symbols(missing[0]))


def _citations_elsewhere(names: Sequence[str], catalogue: Catalogue) -> Iterator[_Cited]:
    """The citations of the documents with these ids in the paragraphs of others."""
    for key, mention in citations_of(names, catalogue):
        if key.partition("/")[0] not in names and "/title" not in key:
            text = catalogue.paragraphs[key].text
            span = (mention.start, mention.end)
            yield _Cited(key, *span, *quotable(text, *span, longest=_LONGEST_ELSEWHERE))


def _left(inquiry: Inquiry) -> set[str]:
    """The stems of what a question asks besides what became of a document."""
    plain = inquiry.plain
    for organ, _ in ORGANS:
        plain = organ.sub(" ", plain)
    for words, _ in ACTS:
        plain = words.sub(" ", plain)
    return stems_of(WHOLLY.sub(" ", PART_ASKED.sub(" ", plain))) - GENERIC


GENERIC = frozenset(
    stem_words(
        """resolution resolutions decision document text texts council assembly committee commission
        provision provisions paragraph paragraphs part parts date later since still earlier
        effect force apply applies way resolución resoluciones documento texto consejo asamblea
        disposiciones párrafos"""
    )
)
_SAID = frozenset(stem_words("say says said state states tell tells require required"))


def stems_of(text: str) -> set[str]:
    """The stems of the content words of a text, in one spelling."""
    return set(stem_words(spell_alike(" ".join(content_words(text)))))


def _tell_act(
    kept: Sequence[tuple[_Cited, re.Match[str] | None]], inquiry: Inquiry, catalogue: Catalogue
) -> Answer:
    lines = []
    for cited, parts in kept:
        text = catalogue.paragraphs[cited.key].text
        said = escape(text[cited.first : cited.last].rstrip(" ;,.:"))
        lead = ""
        if inquiry.kind == "yes-no" and not PART_ASKED.search(inquiry.question):
            lead = _lead(inquiry.question, in_part=parts is not None)
        elif parts:
            lead = f"**{escape(parts['parts'])}**: "
        evidence = Evidence(cited.key, cited.first, cited.last)
        lines.append(Statement(f"{lead}“{said}”.", (evidence,)))
    return ground(Draft(tuple(lines)), inquiry.standalone_question, catalogue)


def _lead(question: str, *, in_part: bool) -> str:
    """Yes or no to a question on the whole document, of which a part may be meant."""
    if _STANDS.search(question):
        return "Not all of it: " if in_part else "No: "
    return "No, not all of it: " if in_part and WHOLLY.search(question) else "Yes: "
