"""A Spanish question over texts in both languages: asked of each in its own words."""

from __future__ import annotations

from dataclasses import replace

from assistant.answering import share_met
from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.reading.passages import answer_from_passages
from assistant.records import Answer
from index.config import Config

_SPANISH = "es"
_MET = 0.5
_LEAST = 2


def speaks_of_spanish(inquiry: Inquiry, catalogue: Catalogue) -> bool:
    """Whether a text that a question is limited to, or else any text, is in Spanish."""
    return len(_others(inquiry, catalogue)) < len(_spoken_of(inquiry, catalogue))


def answer_from_others(
    answer: Answer, inquiry: Inquiry, english: Inquiry, parts: Parts, config: Config
) -> Answer:
    """The answer of the texts that are not in Spanish, where it has more of the words asked.

    `english` asks the same in English words. The `answer` given stands where there is one such word
    in all, or theirs has less than half of them, or no larger share than that of the Spanish words
    that stand in Spanish texts.
    """
    others = _others(inquiry, parts.catalogue)
    known = _share_known(inquiry, parts.catalogue)
    if not others or known == 1.0 or len(english.topic_stems) < _LEAST:
        return answer
    theirs = answer_from_passages(replace(english, document_ids=others), parts, config)
    if theirs.status == "unanswerable":
        return answer
    met = share_met(theirs, english, parts)
    return theirs if met >= _MET and met > known else answer


def _share_known(inquiry: Inquiry, catalogue: Catalogue) -> float:
    """The share of the words asked that stand in any Spanish text spoken of."""
    spoken, others = _spoken_of(inquiry, catalogue), _others(inquiry, catalogue)
    texts = frozenset(spoken).difference(others)
    found = [bool(catalogue.documents_with(stem) & texts) for stem in inquiry.topic_stems]
    return sum(found) / len(found) if found else 1.0


def _others(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """The texts spoken of that are not in Spanish."""
    texts = catalogue.resolutions
    spoken = _spoken_of(inquiry, catalogue)
    return tuple(key for key in spoken if texts[key].language != _SPANISH)


def _spoken_of(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    return inquiry.document_ids or tuple(catalogue.resolutions)
