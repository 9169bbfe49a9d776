"""Weighs each passage that was read: the reader's word, the routes, and exact evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.evidence import Lack
from assistant.inquiry import Inquiry
from assistant.reader import Reading
from assistant.reading.judge import log_certainty

PASSAGE_FEATURES = (
    "score", "similarity", "certainty", "fused", "dense", "sparse", "coverage", "lacks-term",
    "lacks-number", "lacks-kind", "earlier-answer", "near-earlier-answer", "rank", "operative",
)  # fmt: skip
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Weighed:
    """A passage with all that is known of it for one question.

    `fused`, `dense` and `sparse` are the routes' scores (`sparse` as a share of the best one's),
    `rank` its place in the fused ranking from 0; `coverage` the share of the question's words
    that it has. `weight` orders the passages of one question.
    """

    reading: Reading
    fused: float
    dense: float
    sparse: float
    rank: int
    coverage: float
    lacks: tuple[Lack, ...]
    weight: float = 0.0

    @property
    def paragraph_id(self) -> str:
        """The paragraph that was read."""
        return self.reading.paragraph_id

    def lacks_terms(self) -> int:
        """How many named things of the question the paragraph does not mention."""
        return sum(lack.what == "term" for lack in self.lacks)

    def lacks_numbers(self) -> int:
        """How many years, numbers and numbered things of the question it does not mention."""
        return sum(lack.what == "number" for lack in self.lacks)

    def lacks_kind(self) -> bool:
        """Whether the paragraph has nothing of the kind asked for."""
        return any(lack.what == "kind" for lack in self.lacks)


def passage_features(inquiry: Inquiry, passage: Weighed) -> list[float]:
    """The values of `PASSAGE_FEATURES` of one passage."""
    reading = passage.reading
    earlier = passage.paragraph_id in inquiry.focus
    return [
        reading.score,
        reading.similarity,
        log_certainty(reading.certainty),
        60 * passage.fused,
        passage.dense,
        passage.sparse,
        passage.coverage,
        float(passage.lacks_terms()),
        float(passage.lacks_numbers()),
        float(passage.lacks_kind()),
        float(earlier and inquiry.depends),
        float(earlier and not inquiry.depends and len(inquiry.topic) <= _SHORT),
        1 / (1 + passage.rank),
        float("op-" in passage.paragraph_id),
    ]


def term_coverage(asked: Sequence[str], stems: frozenset[str]) -> float:
    """The share of the asked stems that a paragraph has; 0 when nothing was asked."""
    return sum(stem in stems for stem in asked) / len(asked) if asked else 0.0
