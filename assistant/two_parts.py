"""Two questions in one sentence: answered one by one, or from a paragraph that holds both."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import replace

from assistant.compound import is_bare, join_answers, split_question
from assistant.condense import Condensed, condense
from assistant.extraction import Reading, answer_from_readings
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.passages import Found, read_passages, to_reading
from assistant.records import Answer, Turn
from assistant.settling import inquire
from assistant.weighing import Weighed
from index.config import Config

_EASIER = 0.6
_STATES = 0.2
_SURE = 0.6
_UNLIKELY = 0.2
_NEAR = 0.8


def answer_two_parts(
    condensed: Condensed,
    whole: Inquiry,
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
    second = _within(inquire(condense(both[1], asked, parts.catalogue), parts), answered)
    then = answer(second)
    if is_bare(both[1]) and not answered.cited & then.cited:
        if first.kind == "yes-no":
            return None
        there = _there(read_passages(second, parts, config), answered.cited)
        if there is None:
            return None
        then = answer_from_readings(second, [_as_read(there)], parts.catalogue)
    if then.status == "unanswerable" or not then.citations:
        return None
    if not answered.cited & then.cited and not second.identifiers.document_ids:
        both_from = _from_shared(whole, first, second, parts, config)
        if both_from is not None:
            answered, then = both_from
    return join_answers(answered, then, condensed.standalone_question)


def _answered_from(inquiry: Inquiry, passage: Weighed, parts: Parts) -> Answer:
    return answer_from_readings(inquiry, [to_reading(inquiry, passage, parts)], parts.catalogue)


def _as_read(passage: Weighed) -> Reading:
    """The reader's own words: a field of the duty may be the first question's answer again."""
    read = passage.reading
    return Reading(read.paragraph_id, read.answers, read.start, read.end, read.similarity)


def _there(found: Found, cited: Container[str]) -> Weighed | None:
    """The passage of the first answer, where it likely has what “and how fast?” asks for."""
    return next(
        (
            one
            for one in found.passages
            if one.paragraph_id in cited and one.reading.answers >= _STATES and _is_whole(one)
        ),
        None,
    )


def _is_whole(passage: Weighed) -> bool:
    """Whether a passage lacks nothing that is asked and has answering words."""
    return not passage.lacks and 0 <= passage.reading.start < passage.reading.end


def _from_shared(
    whole: Inquiry, first: Inquiry, second: Inquiry, parts: Parts, config: Config
) -> tuple[Answer, Answer] | None:
    """Both answers from the paragraph that suits the whole question best, if it does for each."""
    found = [read_passages(inquiry, parts, config) for inquiry in (whole, first, second)]
    shared = _shared(*found)
    if shared is None:
        return None
    return _answered_from(first, shared[0], parts), _answered_from(second, shared[1], parts)


def _shared(whole: Found, first: Found, second: Found) -> tuple[Weighed, Weighed] | None:
    """The passage that answers the whole, is near the first's best, and no other the second."""
    if not (whole.passages and first.passages and second.passages):
        return None
    best, ahead = whole.passages[0], first.passages[0]
    if best.reading.answers < _SURE or second.passages[0].reading.answers >= _UNLIKELY:
        return None
    mine, theirs = (
        next((one for one in found.passages if one.paragraph_id == best.paragraph_id), None)
        for found in (first, second)
    )
    if mine is None or theirs is None or mine.lacks or theirs.lacks:
        return None
    near = mine.weight >= ahead.weight - _NEAR and mine.reading.answers >= _SURE
    return (mine, theirs) if near else None


def _from_one_paragraph(
    first: Inquiry, second: Inquiry, condensed: Condensed, parts: Parts, config: Config
) -> Answer | None:
    """Both answers from the one paragraph that both questions find, where it states both things."""
    second = replace(second, document_ids=second.document_ids or first.document_ids)
    found = read_passages(first, parts, config), read_passages(second, parts, config)
    if not _agree(*found, parts.decision.threshold):
        return None
    one, two = (
        _answered_from(inquiry, read.passages[0], parts)
        for inquiry, read in zip((first, second), found, strict=True)
    )
    return join_answers(one, two, condensed.standalone_question)


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
