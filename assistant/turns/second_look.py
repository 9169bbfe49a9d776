"""A second reading of a question in a conversation: with the earlier one in mind, or without it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.question.elliptical import other_thing
from assistant.question.kinds import content_stems
from assistant.records import Answer, Turn
from assistant.settling import inquire
from assistant.turns.condense import Condensed, Thread, hang
from assistant.turns.nearness import stands_near

# All of these are set by hand; no training fits them.
# Content words of a question: a refused one that may lean on the talk, one that says its subject.
_SHORT = 2
_PLAIN = 4
# Probability of the first answer: never doubted from the first, doubted wherever it lies below the
# second, given up for a refusal below the third.
_SURER = 0.8
_HARDLY = 0.3
_GUESSED = 0.1
# Probability of the other reading's: the least it must have, what it may lack beside the first
# near the earlier answer, and what it must have more anywhere else in the document.
_SURE = 0.5
_LESS = 0.15
_MORE = 0.3


def look_again(
    condensed: Condensed,
    inquiry: Inquiry,
    answered: Answer,
    history: Sequence[Turn],
    parts: Parts,
    answer: Callable[[Inquiry], Answer],
) -> Answer:
    """The answer, or that of the other reading where this one leads back to the conversation.

    “Who sits in the chair?” has no pronoun, yet right after the forum it is the forum's chair.
    “And how old may it be?” after the load of a mule is read alone as well.
    """

    def hung() -> Answer:
        return answer(inquire(hang(condensed.question, history, parts.catalogue), parts))

    if continues(condensed, inquiry, answered):
        again = hung()
        cited = {one.paragraph_id for one in again.citations}
        return again if cited & set(condensed.thread.paragraph_ids) else answered
    if not strays(condensed, inquiry, answered, parts.catalogue):
        return answered
    again = answer(_alone(condensed, parts)) if condensed.depends else hung()
    if leads_back(again, answered, condensed.thread) or shows_lack(again, answered, condensed):
        return again
    return answered


def continues(condensed: Condensed, inquiry: Inquiry, refused: Answer) -> bool:
    """Whether a refused question is short, names no text and is closest to the earlier answer."""
    if condensed.depends or not condensed.thread.question or len(inquiry.topic) > _SHORT:
        return False
    if refused.status != "unanswerable" or not refused.nearest or _names_text(inquiry):
        return False
    return refused.nearest[0].paragraph_id in condensed.thread.paragraph_ids[:1]


def strays(condensed: Condensed, inquiry: Inquiry, answered: Answer, catalogue: Catalogue) -> bool:
    """Whether an unsure answer is far from the earlier one, and nothing in the question says so.

    A question with a word of its document's title is on that subject; a long one on its own;
    “and staff?” means nothing by itself.
    One that was read by itself is also looked at again where its answer is hardly one.
    """
    earlier = condensed.thread.paragraph_ids[:1]
    if not earlier or not answered.citations or answered.citations[0].score >= _SURER:
        return False
    if _names_text(inquiry):
        return False
    if not condensed.depends and answered.citations[0].score < _HARDLY:
        return len(inquiry.topic) <= _PLAIN
    if any(stands_near(key, earlier[0]) for key in answered.cited):
        return False
    if condensed.depends:
        return not other_thing(condensed.question)
    document_id = _document(answered.citations[0].paragraph_id)
    if document_id == _document(earlier[0]) or len(inquiry.topic) > _PLAIN:
        return False
    title = catalogue.resolutions[document_id].title
    return not set(content_stems(title)) & inquiry.topic_stems


def _names_text(inquiry: Inquiry) -> bool:
    identifiers = inquiry.identifiers
    return bool(identifiers.document_ids or identifiers.missing or identifiers.paragraphs)


def _alone(condensed: Condensed, parts: Parts) -> Inquiry:
    """A follow-up put by itself to the document of the earlier answer."""
    document_id = _document(condensed.thread.paragraph_ids[0])
    bare = replace(
        condensed,
        query=condensed.question,
        thread=Thread(said=condensed.thread.said),
        depends=False,
        lead="",
    )
    return replace(inquire(bare, parts), document_ids=(document_id,))


def leads_back(again: Answer, answered: Answer, thread: Thread) -> bool:
    """Whether the other reading is about as sure of a paragraph near the earlier answer.

    It may be any other of that document where the first reading left it, or is far less sure.
    """
    if again.status != "answered" or not again.citations:
        return False
    best, first = again.citations[0], answered.citations[0]
    if best.score < max(_SURE, first.score - _LESS):
        return False
    earlier = thread.paragraph_ids[0]
    if stands_near(best.paragraph_id, earlier):
        return True
    if _document(best.paragraph_id) != _document(earlier) or best.paragraph_id.endswith("/title"):
        return False
    return _document(first.paragraph_id) != _document(earlier) or best.score >= first.score + _MORE


def shows_lack(again: Answer, answered: Answer, condensed: Condensed) -> bool:
    """Whether a mere guess is refused as a follow-up for what the earlier answer lacks."""
    if condensed.depends or answered.citations[0].score >= _GUESSED or not again.nearest:
        return False
    return again.nearest[0].paragraph_id == condensed.thread.paragraph_ids[0]


def _document(paragraph_id: str) -> str:
    return paragraph_id.partition("/")[0]
