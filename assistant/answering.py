"""The ways to an answer, in order: whole texts, versions, exact evidence, comparison, reading."""

from __future__ import annotations

from dataclasses import replace

from assistant.comparison.side_by_side import answer_compared, answer_each, compare_versions
from assistant.comparison.sides import answer_sides
from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.reading.passages import answer_from_passages
from assistant.records import Answer
from assistant.retrieval import stem_words
from assistant.settling import settle, settle_whole
from assistant.subjects.unmentioned import check_mention
from assistant.versions.documents import versions_of
from assistant.versions.fates import answer_fate
from assistant.versions.versioned import Versioned, limit_to_version
from index.config import Config

# Half of the words asked: chosen on questions about other documents, where two of three that ask
# what holds now were put right by it and no other changed.
HALF_MET = 0.5
# Of the probability of what is found anywhere; set by hand.
_SHARE = 0.25


def answer_inquiry(inquiry: Inquiry, parts: Parts, config: Config) -> Answer:
    """What a version of a text says where one is meant, else what the library says.

    In this order: what is asked of a text in all its versions, two sides or versions compared, and
    what became of a thing, since all of these look at more than one version; only then is a
    question limited to the version it means.
    """
    settled = (
        settle_whole(inquiry, parts)
        or _compare(inquiry, parts, config)
        or answer_fate(inquiry, parts)
    )
    if settled is not None:
        return settled
    versioned = limit_to_version(inquiry, parts)
    if versioned is None:
        return _answer(inquiry, parts, config)
    answer = _answer_of_version(versioned, inquiry.part, parts, config)
    if versioned.named or share_met(answer, versioned.inquiry, parts):
        return answer
    return _or_anywhere(answer, versioned, inquiry, parts, config)


def _answer_of_version(versioned: Versioned, asked: str, parts: Parts, config: Config) -> Answer:
    """What the version meant says: in its likely part first, then in the part `asked` for."""
    answer = _answer(versioned.inquiry, parts, config)
    if versioned.part and not _answers_there(answer, versioned, parts):
        return _answer(replace(versioned.inquiry, part=asked), parts, config)
    return answer


def _or_anywhere(
    answer: Answer, versioned: Versioned, inquiry: Inquiry, parts: Parts, config: Config
) -> Answer:
    """The answer of a version that an adverb only hints at, or where it is silent that of others.

    Where these are other versions too, the one meant is read once more with less asked of it.
    """
    anywhere = _answer(inquiry, parts, config)
    if answer.status == "answered":
        return anywhere if _speaks_rather(anywhere, answer, inquiry, parts) else answer
    if not _is_of_other_versions(anywhere, versioned.inquiry, parts):
        return anywhere
    easier = replace(parts, decision=parts.decision.easier())
    answer = answer_from_passages(versioned.inquiry, easier, config)
    if _speaks_rather(anywhere, answer, inquiry, parts):
        return anywhere
    return answer if _is_likely_too(answer, anywhere) else anywhere


def _speaks_rather(one: Answer, other: Answer, inquiry: Inquiry, parts: Parts) -> bool:
    """Whether an answer has half the words asked, and another one has none."""
    shares = [share_met(answer, inquiry, parts) for answer in (one, other)]
    return shares[0] >= HALF_MET and not shares[1]


def _is_likely_too(answer: Answer, anywhere: Answer) -> bool:
    """Whether an answer was read with a good share of the probability of another one."""
    if answer.status != "answered" or not answer.citations:
        return False
    return answer.citations[0].score >= _SHARE * anywhere.citations[0].score


def _answers_there(answer: Answer, versioned: Versioned, parts: Parts) -> bool:
    """Whether the part looked at first answers; what is said to hold must have the words asked."""
    if answer.status != "answered" or not answer.citations:
        return False
    if versioned.part != "op":
        return True
    return share_met(answer, versioned.inquiry, parts) >= HALF_MET


def share_met(answer: Answer, inquiry: Inquiry, parts: Parts) -> float:
    """The share of the words asked that stand in the paragraphs cited, 1 where none are asked."""
    asked = inquiry.topic_stems
    if not asked or not answer.citations:
        return float(bool(answer.citations))
    texts = (parts.catalogue.paragraphs[one.paragraph_id].text for one in answer.citations)
    return len(asked & frozenset(stem_words(" ".join(texts)))) / len(asked)


def _compare(inquiry: Inquiry, parts: Parts, config: Config) -> Answer | None:
    """What each of the versions compared says; None where a question compares none."""
    sided = answer_sides(inquiry, parts, config)
    if sided is not None:
        return sided
    compared = compare_versions(inquiry, parts)
    if compared is None:
        return None
    if compared.topic:
        return answer_each(compared, parts, config)
    return settle(compared, parts)


def _answer(inquiry: Inquiry, parts: Parts, config: Config) -> Answer:
    settled = settle(inquiry, parts) or answer_compared(inquiry, parts, config)
    return settled or check_mention(inquiry, answer_from_passages(inquiry, parts, config), parts)


def _is_of_other_versions(answer: Answer, meant: Inquiry, parts: Parts) -> bool:
    """Whether an answer is only of versions that are not the one meant."""
    cited = {one.paragraph_id.partition("/")[0] for one in answer.citations}
    others = set(versions_of(meant.document_ids[0], parts.catalogue)) - set(meant.document_ids)
    return bool(cited) and cited <= others
