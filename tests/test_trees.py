"""Boosted trees: each leads its values to one leaf, and the leaves' votes add up."""

import json

import numpy as np
import pytest
from sklearn.ensemble import GradientBoostingClassifier, HistGradientBoostingClassifier

from assistant.reading.trees import Tree, Trees, to_fitted, to_trees
from assistant.training.boosting import bound_trees, free_trees

# Value 1 up to 0.5 → -1; above it value 0 up to 3 → 0.25, above → 2.
_TREE = Tree(
    (1, -1, 0, -1, -1), (0.5, 0, 3, 0, 0), (1, 0, 3, 0, 0), (2, 0, 4, 0, 0), (0, -1, 0, 0.25, 2)
)
_STUMP = Tree((0, -1, -1), (1, 0, 0), (1, 0, 0), (2, 0, 0), (0, 0.5, -0.5))


@pytest.mark.parametrize(
    ("values", "vote"), [((9, 0.5), -1), ((3, 0.6), 0.25), ((3.1, 0.6), 2), ((0, 0), -1)]
)
def test_tree_votes_with_the_leaf_that_its_values_lead_to(
    values: tuple[float, float], vote: float
) -> None:
    assert _TREE.vote(values) == vote


def test_votes_of_all_trees_add_up() -> None:
    # 0.1 + 0.25 + 0.5 for (1, 1); 0.1 + 2 - 0.5 for (4, 1)
    trees = Trees(0.1, (_TREE, _STUMP))
    assert trees.total((1, 1)) == pytest.approx(0.85)
    assert trees.total((4, 1)) == pytest.approx(1.6)


def test_trees_are_the_same_after_a_file() -> None:
    trees = Trees(0.1, (_TREE, _STUMP))
    assert to_trees(json.loads(json.dumps(to_fitted(trees)))) == trees


def test_fitted_trees_give_what_their_models_give() -> None:
    values = np.random.default_rng(3).normal(size=(300, 3))
    truth = values[:, 0] + values[:, 1] * values[:, 2] > 0
    free = GradientBoostingClassifier(n_estimators=20, max_depth=2, random_state=1)
    bound = HistGradientBoostingClassifier(monotonic_cst=[1, 0, 0], max_iter=20, random_state=1)
    free.fit(values, truth)
    bound.fit(values, truth)

    for model, trees in ((free, free_trees(free)), (bound, bound_trees(bound))):
        given = [trees.total(row) for row in values.tolist()]
        assert given == pytest.approx(model.decision_function(values).tolist())
