"""What speaks against a sentence, weighed: many small doubts drop it, or one grave one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

# A sentence is dropped when its findings together weigh one or more.
_WEIGHTS = {
    "small number": 0.5,
    "scattered": 0.5,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the cited paragraphs do not bear out, of a kind with a weight."""

    kind: str
    detail: str

    @property
    def weight(self) -> float:
        """How much it speaks against the sentence; 1 drops it alone."""
        return _WEIGHTS.get(self.kind, 1.0)


def weigh(findings: Sequence[Finding]) -> str:
    """The gravest finding where all together are too many, empty where they are not."""
    if sum(one.weight for one in findings) < 1.0:
        return ""
    return max(findings, key=lambda one: one.weight).detail
