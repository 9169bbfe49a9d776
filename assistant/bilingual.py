"""A Spanish question over texts in both languages: asked of each in its own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.answering import HALF_MET, share_met
from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.reading.passages import answer_from_passages
from assistant.records import Answer, Turn
from assistant.settling import inquire, settle, settle_whole
from assistant.turns.condense import Condensed
from assistant.turns.english import condense_in_english
from index.config import Config

_SPANISH = "es"
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Worded:
    """A question in the words it is answered in first.

    `english` asks the same in English where it is put to texts in both languages.
    """

    condensed: Condensed
    inquiry: Inquiry
    english: Inquiry | None = None


def choose_language(
    typed: str, condensed: Condensed, history: Sequence[Turn], parts: Parts
) -> Worded:
    """The question as typed where it settles so or is put to Spanish texts, else in English."""
    inquiry = inquire(condensed, parts)
    in_english = condense_in_english(typed, history, parts.catalogue)
    if in_english is None or settle_whole(inquiry, parts) or settle(inquiry, parts):
        return Worded(condensed, inquiry)
    english = inquire(in_english, parts)
    if speaks_of_spanish(inquiry, parts.catalogue):
        return Worded(condensed, inquiry, english)
    return Worded(in_english, english)


def speaks_of_spanish(inquiry: Inquiry, catalogue: Catalogue) -> bool:
    """Whether a text that a question is limited to, or else any text, is in Spanish."""
    spoken, texts = _spoken_of(inquiry, catalogue), catalogue.resolutions
    return any(texts[key].language == _SPANISH for key in spoken)


def answer_from_others(
    answer: Answer, worded: Worded, parts: Parts, config: Config, finish: Callable[[Answer], Answer]
) -> Answer:
    """The answer of the texts that are not in Spanish, where it has more of the words asked.

    The `answer` given stands where the question in English has one such word in all, or theirs has
    less than half of them, or no larger share than that of the Spanish words that stand in Spanish
    texts. `finish` adds what every answer bears.
    """
    inquiry, english = worded.inquiry, worded.english
    if english is None:
        return answer
    spoken, texts = _spoken_of(inquiry, parts.catalogue), parts.catalogue.resolutions
    spanish = frozenset(key for key in spoken if texts[key].language == _SPANISH)
    others = tuple(key for key in spoken if key not in spanish)
    known = _share_known(inquiry, spanish, parts.catalogue)
    if not others or known == 1.0 or len(english.topic_stems) < _LEAST:
        return answer
    theirs = finish(answer_from_passages(replace(english, document_ids=others), parts, config))
    if theirs.status == "unanswerable":
        return answer
    met = share_met(theirs, english, parts)
    return theirs if met >= HALF_MET and met > known else answer


def _share_known(inquiry: Inquiry, documents: frozenset[str], catalogue: Catalogue) -> float:
    """The share of the words asked that stand in any of these documents."""
    found = [bool(catalogue.documents_with(stem) & documents) for stem in inquiry.topic_stems]
    return sum(found) / len(found) if found else 1.0


def _spoken_of(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    return inquiry.document_ids or tuple(catalogue.resolutions)
