"""Weighs each passage that was read: the reader's word, the routes, and exact evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.evidence.lacking import Lack
from assistant.inquiry import Inquiry
from assistant.question.kinds import question_kind
from assistant.reading.judge import log_certainty
from assistant.reading.reader import Reading
from assistant.turns.nearness import paragraphs_apart

PASSAGE_FEATURES = (
    "score", "similarity", "certainty", "fused", "dense", "sparse", "coverage", "title",
    "lacks-term", "lacks-number", "lacks-kind", "lacks-unknown", "earlier-answer",
    "near-earlier-answer", "kin-of-earlier", "document-of-earlier", "leads", "rank", "operative",
    "answers", "answers-below", "answers-above", "earlier-asked-alike", "earlier-asked-at-length",
    "beside-earlier", "read-behind-lead", "earlier-lacks-words",
)  # fmt: skip
_SHORT, _LONG = 3, 6


@dataclass(frozen=True, slots=True)
class Weighed:
    """A passage with all that is known of it for one question.

    `fused`, `dense` and `sparse` are the routes' scores (`sparse` as a share of the best one's),
    `rank` its place in the fused ranking from 0; `coverage` the share of the question's words
    that it has, `title` the share that only the title of its document has; it `leads` where
    sub-paragraphs hang on it, of which the surest is read as an answer with the probability
    `below`, and its chapeau with the probability `above`. `weight` orders the passages of one
    question. It is `behind` the best read one by so much of the reader's score. It is `at_home`
    in the document of the earlier answer, or in another version of that.
    """

    reading: Reading
    fused: float
    dense: float
    sparse: float
    rank: int
    coverage: float
    title: float
    lacks: tuple[Lack, ...]
    leads: bool = False
    weight: float = 0.0
    behind: float = 0.0
    below: float = 0.0
    above: float = 0.0
    at_home: bool = False

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

    def lacks_unknown(self) -> int:
        """How many of them stand nowhere in the library."""
        return sum(lack.unknown for lack in self.lacks)

    def lacks_kind(self) -> bool:
        """Whether the paragraph has nothing of the kind asked for."""
        return any(lack.what == "kind" for lack in self.lacks)


def passage_features(inquiry: Inquiry, passage: Weighed) -> list[float]:
    """The values of `PASSAGE_FEATURES` of one passage."""
    reading = passage.reading
    earlier = passage.paragraph_id in inquiry.focus
    again = earlier and inquiry.depends
    return [
        reading.score,
        reading.similarity,
        log_certainty(reading.certainty),
        60 * passage.fused,
        passage.dense,
        passage.sparse,
        passage.coverage,
        passage.title,
        float(passage.lacks_terms()),
        float(passage.lacks_numbers()),
        float(passage.lacks_kind()),
        float(passage.lacks_unknown()),
        float(again),
        _near_earlier(inquiry, passage) if earlier else 0.0,
        float(not earlier and _is_kin(passage.paragraph_id, inquiry.focus)),
        float(passage.at_home and not inquiry.identifiers.document_ids),
        float(passage.leads),
        1 / (1 + passage.rank),
        float("op-" in passage.paragraph_id),
        reading.answers,
        passage.below,
        passage.above,
        float(again and inquiry.kind == question_kind(inquiry.earlier)),
        min(len(inquiry.topic), _LONG) / _LONG if again else 0.0,
        beside_earlier(inquiry, passage.paragraph_id),
        float(earlier and bool(inquiry.lead)),
        1 - passage.coverage if again and inquiry.topic else 0.0,
    ]


def beside_earlier(inquiry: Inquiry, paragraph_id: str) -> float:
    """How near a paragraph stands to the earlier answer, 0 in another part or text."""
    if not inquiry.focus or paragraph_id in inquiry.focus:
        return 0.0
    apart = paragraphs_apart(paragraph_id, inquiry.focus[0])
    return 0.0 if apart is None else 1 / (1 + apart)


def _near_earlier(inquiry: Inquiry, passage: Weighed) -> float:
    """How much a short question goes on from the earlier answer: less, the better another fits."""
    if inquiry.depends or len(inquiry.topic) > _SHORT:
        return 0.0
    return 1 / (1 + passage.behind)


def _is_kin(paragraph_id: str, focus: Sequence[str]) -> bool:
    """Whether a paragraph stands above, under or beside one of the earlier answer."""
    return any(
        paragraph_id.startswith(f"{one}.")
        or one.startswith(f"{paragraph_id}.")
        or ("." in one and one.rpartition(".")[0] == paragraph_id.rpartition(".")[0])
        for one in focus
    )


def term_coverage(asked: Sequence[str], stems: frozenset[str]) -> float:
    """The share of the asked stems that a paragraph has; 0 when nothing was asked."""
    return sum(stem in stems for stem in asked) / len(asked) if asked else 0.0
