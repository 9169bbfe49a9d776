"""Boosted trees of scikit-learn as the plain numbers that are shipped."""

from __future__ import annotations

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier, HistGradientBoostingClassifier
from sklearn.tree import DecisionTreeRegressor

from assistant.reading.trees import Tree, Trees


def free_trees(model: GradientBoostingClassifier) -> Trees:
    """Fitted trees in plain numbers; scikit-learn marks a leaf's input with -2."""
    (prior,) = model.init_.class_prior_[1:]
    trees = tuple(_to_tree(one, model.learning_rate) for one in model.estimators_[:, 0])
    return Trees(float(np.log(prior / (1 - prior))), trees)


def _to_tree(regressor: DecisionTreeRegressor, rate: float) -> Tree:
    fitted = regressor.tree_
    return Tree(
        tuple(max(int(place), -1) for place in fitted.feature),
        tuple(float(limit) for limit in fitted.threshold),
        tuple(int(node) for node in fitted.children_left),
        tuple(int(node) for node in fitted.children_right),
        tuple(rate * float(vote) for vote in fitted.value[:, 0, 0]),
    )


def bound_trees(model: HistGradientBoostingClassifier) -> Trees:
    """Fitted trees in plain numbers; scikit-learn shows the nodes of these nowhere else."""
    trees = tuple(
        Tree(
            tuple(
                -1 if leaf else int(place)
                for place, leaf in zip(nodes["feature_idx"], nodes["is_leaf"], strict=True)
            ),
            tuple(float(limit) for limit in nodes["num_threshold"]),
            tuple(int(node) for node in nodes["left"]),
            tuple(int(node) for node in nodes["right"]),
            tuple(float(vote) for vote in nodes["value"]),
        )
        for nodes in (predictor.nodes for (predictor,) in model._predictors)  # noqa: SLF001
    )
    return Trees(float(model._baseline_prediction.item()), trees)  # noqa: SLF001
