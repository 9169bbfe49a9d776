"""Several questions in one sentence: settled one by one, or read for together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import reduce
from itertools import pairwise

from assistant.comparison.side_by_side import compare_versions
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.question.compound import is_bare, join_answers, split_question, suits
from assistant.reading.decision import Decision
from assistant.reading.extraction import Reading, answer_from_readings
from assistant.reading.foreign import is_strange
from assistant.reading.joint import choose_passages, repeats
from assistant.reading.passages import Found, as_candidate, read_passages, say_best, to_reading
from assistant.reading.reader import Reading as ReaderReading
from assistant.reading.weighing import Weighed
from assistant.records import Answer, Turn
from assistant.settling import inquire, settle
from assistant.turns.condense import Condensed, condense, hang
from assistant.versions.versioned import limit_to_version
from index.config import Config

_ALSO_READ = 4
# The whole question has found the passages; a part alone brings few that answer.
_READ_OF_PART = 4


def answer_two_parts(
    condensed: Condensed,
    whole: Inquiry,
    history: Sequence[Turn],
    parts: Parts,
    config: Config,
    answer: Callable[[Inquiry], Answer],
    finish: Callable[[Answer], Answer],
) -> Answer | None:
    """The joint answer to the questions of one sentence; None unless each has one."""
    asked = split_question(condensed.question)
    if asked is None:
        return None
    each = _inquire_each(asked, history, parts)
    if _is_for_rules(whole, asked, each, parts):
        return _one_by_one(asked, each[0], history, condensed, parts, answer)
    versioned = limit_to_version(whole, parts)
    limits = [versioned.inquiry.document_ids] if versioned else []
    for documents in limits if versioned and versioned.named else [*limits, ()]:
        found = _read_together(whole, each, documents, parts, config)
        if found is not None:
            return finish(_join(found, condensed.standalone_question))
    return None


def _inquire_each(
    asked: Sequence[str], history: Sequence[Turn], parts: Parts
) -> tuple[Inquiry, ...]:
    """Each part with those before it in mind."""
    first = condense(asked[0], history, parts.catalogue)
    turns = [*history, *(Turn("user", one) for one in asked)]
    behind = (
        hang(one, turns[: place - len(asked)], parts.catalogue)
        for place, one in enumerate(asked[1:], 1)
    )
    return tuple(inquire(one, parts) for one in (first, *behind))


def _join(answers: Sequence[Answer], standalone_question: str) -> Answer:
    return reduce(lambda one, two: join_answers(one, two, standalone_question), answers)


def _is_for_rules(
    whole: Inquiry, asked: Sequence[str], each: Sequence[Inquiry], parts: Parts
) -> bool:
    """Whether versions are compared, parts name other documents, or exact evidence settles one."""
    named = {one.identifiers.document_ids for one in each} - {()}
    if len(named) > 1 or compare_versions(whole, parts) is not None:
        return True
    if settle(each[0], parts) is not None:
        return True
    later = (settle(one, parts) for one in each[1:])
    return any(one and suits(said, one) for said, one in zip(asked[1:], later, strict=True))


def _one_by_one(
    asked: Sequence[str],
    first: Inquiry,
    history: Sequence[Turn],
    condensed: Condensed,
    parts: Parts,
    answer: Callable[[Inquiry], Answer],
) -> Answer | None:
    """All answers, each with the earlier ones in mind; None unless each part is answered.

    The later ones keep to the documents of the first, unless they name another.
    """
    answers = [answer(first)]
    turns = list(history)
    for earlier, one in pairwise(asked):
        before = answers[-1]
        if before.status == "unanswerable" or not before.citations:
            return None
        turns += [Turn("user", earlier), Turn("assistant", before.text)]
        then = answer(_within(inquire(condense(one, turns, parts.catalogue), parts), answers[0]))
        if is_bare(one) and not before.cited & then.cited:
            return None
        answers.append(then)
    if answers[-1].status == "unanswerable" or not answers[-1].citations:
        return None
    return _join(answers, condensed.standalone_question)


def _within(second: Inquiry, answered: Answer) -> Inquiry:
    """The second question, kept to the documents of the first answer where it names none."""
    if second.identifiers.document_ids:
        return second
    documents = dict.fromkeys(key.partition("/")[0] for key in sorted(answered.cited))
    return replace(second, document_ids=tuple(documents))


def _read_together(
    whole: Inquiry,
    each: Sequence[Inquiry],
    documents: tuple[str, ...],
    parts: Parts,
    config: Config,
) -> tuple[Answer, ...] | None:
    """All answers from the passages that suit the parts and the whole, where likely enough."""
    limited = [replace(one, document_ids=documents or one.document_ids) for one in (whole, *each)]
    found: list[Found] = []
    for inquiry in limited:
        also = [one.paragraph_id for other in found for one in other.passages[:_ALSO_READ]]
        most = _READ_OF_PART if found else None
        found.append(read_passages(inquiry, parts, config, also, most))
    chosen = choose_passages(found[0], found[1:])
    if chosen is None or is_strange(whole, found[0].passages, parts):
        return None
    if not _is_likely(found, chosen, parts.decision):
        return None
    answers: list[Answer] = []
    said: list[Reading] = []
    for inquiry, passage, one in zip(limited[1:], chosen, found[1:], strict=True):
        words = _words(inquiry, passage, said, parts)
        said.append(words or to_reading(inquiry, passage, parts))
        if words is not None:
            answers.append(answer_from_readings(inquiry, [words], parts.catalogue))
        else:
            answers.append(say_best(inquiry, _first(passage, one.passages), parts))
    return tuple(answers)


def _is_likely(found: Sequence[Found], chosen: Sequence[Weighed], decision: Decision) -> bool:
    """Whether the whole question has an answer, or each part, or both in the same paragraph.

    What one part asks for may be lacking where another is answered: the whole is no judge there.
    """
    if any(lack.settles for one in chosen for lack in one.lacks):
        return False
    whole, *each = found
    if whole.probability >= decision.threshold:
        return True
    if any(one.lacks for one in chosen):
        return False
    likely = sorted(one.probability for one in each)
    least = decision.easier() if len({one.paragraph_id for one in chosen}) == 1 else decision
    return likely[0] >= least.threshold and likely[-1] >= decision.threshold


def _words(
    inquiry: Inquiry, passage: Weighed, said: Sequence[Reading], parts: Parts
) -> Reading | None:
    """The words of a part behind what was `said` to those before it; None as for any question.

    Where the reader's words repeat those, a field of the duty that does not, else its words read
    for the part alone. A bare part takes the reader's own, since its field may be the first
    answer again, which those are not to whom something goes.
    """
    again = repeats(passage.reading, said)
    field = to_reading(inquiry, passage, parts)
    if again and not repeats(field, said):
        return field
    read = _read_alone(inquiry, passage, parts) if again else passage.reading
    bare = bool(said) and is_bare(inquiry.question) and inquiry.kind != "to-whom"
    if not (again or bare) or not 0 <= read.start < read.end:
        return None
    return Reading(read.paragraph_id, read.answers, read.start, read.end, read.similarity)


def _read_alone(inquiry: Inquiry, passage: Weighed, parts: Parts) -> ReaderReading:
    """The passage with the words that answer its part without the parts before it."""
    alone = as_candidate(passage.paragraph_id, parts)
    read = parts.reader.read(inquiry.question, [alone])[0]
    return replace(passage.reading, start=read.start, end=read.end)


def _first(passage: Weighed, passages: Iterable[Weighed]) -> tuple[Weighed, ...]:
    return (passage, *(one for one in passages if one is not passage))
