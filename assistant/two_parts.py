"""Two questions in one sentence: answered one by one, or from a paragraph that holds both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.compound import is_bare, join_answers, split_question
from assistant.condense import Condensed, condense
from assistant.extraction import answer_from_readings
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.passages import Found, read_passages, to_reading
from assistant.records import Answer, Turn
from assistant.settling import inquire
from index.config import Config

_EASIER = 0.6


def answer_two_parts(
    condensed: Condensed,
    history: Sequence[Turn],
    parts: Parts,
    config: Config,
    answer: Callable[[Inquiry], Answer],
) -> Answer | None:
    """The joint answer to two questions in one sentence; None unless both have one.

    The second keeps to what the first was answered from, unless it names another document.
    """
    both = split_question(condensed.question)
    if both is None:
        return None
    first = inquire(condense(both[0], history, parts.catalogue), parts)
    asked = [*history, Turn("user", both[0])]
    answered = answer(first)
    if answered.status == "unanswerable" or not answered.citations:
        if first.kind == "yes-no":
            return None
        second = inquire(condense(both[1], asked, parts.catalogue), parts)
        return _from_one_paragraph(first, second, condensed, parts, config)
    asked.append(Turn("assistant", answered.text))
    then = answer(_within(inquire(condense(both[1], asked, parts.catalogue), parts), answered))
    if then.status == "unanswerable" or not then.citations:
        return None
    if is_bare(both[1]) and not answered.cited & then.cited:
        return None
    return join_answers(answered, then, condensed.standalone_question)


def _from_one_paragraph(
    first: Inquiry, second: Inquiry, condensed: Condensed, parts: Parts, config: Config
) -> Answer | None:
    """Both answers from the one paragraph that both questions find, where it states both things."""
    second = replace(second, document_ids=second.document_ids or first.document_ids)
    found = read_passages(first, parts, config), read_passages(second, parts, config)
    if not _agree(*found, parts.decision.threshold):
        return None
    each = [
        answer_from_readings(
            inquiry, [to_reading(inquiry, one.passages[0], parts)], parts.catalogue
        )
        for inquiry, one in zip((first, second), found, strict=True)
    ]
    return join_answers(each[0], each[1], condensed.standalone_question)


def _agree(first: Found, second: Found, threshold: float) -> bool:
    """Whether one paragraph is best for both, has what each asks for, and likely answers both."""
    if not first.passages or not second.passages:
        return False
    best = first.passages[0], second.passages[0]
    if best[0].paragraph_id != best[1].paragraph_id or any(one.lacks for one in best):
        return False
    likely = sorted((first.probability, second.probability))
    return likely[0] >= _EASIER * threshold and likely[1] >= threshold


def _within(second: Inquiry, answered: Answer) -> Inquiry:
    """The second question, kept to the documents of the first answer where it names none."""
    if second.identifiers.document_ids:
        return second
    documents = dict.fromkeys(key.partition("/")[0] for key in sorted(answered.cited))
    return replace(second, document_ids=tuple(documents))
