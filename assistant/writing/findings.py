"""What speaks against a sentence: hard facts, and doubts that are weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

# By the rules alone a sentence is dropped when its findings together weigh one or more.
_WEIGHTS = {
    "small number": 0.5,
    "scattered": 0.5,
}
_HARD = frozenset({"symbol", "date", "name"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the cited paragraphs do not bear out, of a kind with a weight."""

    kind: str
    detail: str

    @property
    def weight(self) -> float:
        """How much it speaks against the sentence; 1 drops it alone."""
        return _WEIGHTS.get(self.kind, 1.0)

    @property
    def is_hard(self) -> bool:
        """Whether it is a fact that no judgement outweighs: a date, symbol or name."""
        return self.kind in _HARD


def weigh(findings: Sequence[Finding]) -> str:
    """The gravest finding where all together are too many, empty where they are not."""
    return gravest(findings) if sum(one.weight for one in findings) >= 1.0 else ""


def gravest(findings: Sequence[Finding]) -> str:
    """The finding that speaks most against the sentence, empty where there is none."""
    return max(findings, key=lambda one: one.weight).detail if findings else ""
