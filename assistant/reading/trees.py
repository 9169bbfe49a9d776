"""Boosted trees as plain numbers: many small trees, whose votes are added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_LEAF = -1


@dataclass(frozen=True, slots=True)
class Tree:
    """Nodes by number, the root first: what is compared with what, or a leaf's vote.

    `inputs` has the place of the value compared, -1 for a leaf; a value up to `limits` goes
    `left`, a larger one `right`; `votes` counts at leaves.
    """

    inputs: tuple[int, ...]
    limits: tuple[float, ...]
    left: tuple[int, ...]
    right: tuple[int, ...]
    votes: tuple[float, ...]

    def vote(self, values: Sequence[float]) -> float:
        """The vote of the leaf that these values lead to."""
        node = 0
        while (place := self.inputs[node]) != _LEAF:
            node = self.left[node] if values[place] <= self.limits[node] else self.right[node]
        return self.votes[node]


@dataclass(frozen=True, slots=True)
class Trees:
    """A sum of trees; on whether something is so, the log-odds of it."""

    intercept: float = 0.0
    trees: tuple[Tree, ...] = ()

    def total(self, values: Sequence[float]) -> float:
        """The intercept and all votes."""
        return self.intercept + sum(tree.vote(values) for tree in self.trees)


def to_trees(fitted: Mapping[str, Any]) -> Trees:
    """The trees as `to_fitted` gave them."""
    return Trees(
        fitted["intercept"],
        tuple(Tree(*(tuple(column) for column in tree)) for tree in fitted["trees"]),
    )


def to_fitted(trees: Trees) -> dict[str, Any]:
    """The trees as a file holds them: five columns a tree."""
    return {
        "intercept": round(trees.intercept, 5),
        "trees": [
            [
                tree.inputs,
                [round(limit, 5) for limit in tree.limits],
                tree.left,
                tree.right,
                [round(vote, 5) for vote in tree.votes],
            ]
            for tree in trees.trees
        ],
    }
