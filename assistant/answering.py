"""The ways to an answer, in order: versions, exact evidence, comparison, reading."""

from __future__ import annotations

from assistant.inquiry import Inquiry
from assistant.parts import Parts
from assistant.passages import answer_from_passages
from assistant.records import Answer
from assistant.settling import settle
from assistant.side_by_side import answer_compared, answer_each, compare_versions
from assistant.versioned import limit_to_version
from index.config import Config


def answer_inquiry(inquiry: Inquiry, parts: Parts, config: Config) -> Answer:
    """What a version of a text says where one is meant, else what the library says."""
    return (
        _answer_versions(inquiry, parts, config)
        or settle(inquiry, parts)
        or answer_compared(inquiry, parts, config)
        or answer_from_passages(inquiry, parts, config)
    )


def _answer_versions(inquiry: Inquiry, parts: Parts, config: Config) -> Answer | None:
    """The answer of the versions compared, or of the one meant; None where none is.

    An adverb that only hints at a version gives way where that version does not answer.
    """
    compared = compare_versions(inquiry, parts)
    if compared is not None:
        answer = answer_each(compared, parts, config) if compared.topic else settle(compared, parts)
        if answer is not None:
            return answer
    versioned = limit_to_version(inquiry, parts)
    if versioned is None:
        return None
    meant = versioned.inquiry
    answer = settle(meant, parts) or answer_from_passages(meant, parts, config)
    return answer if versioned.named or answer.status == "answered" else None
