"""From drafts to labels: `op-3.b`, `b.op-1`, `annex-1.op-2`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from index.structure.drafts import Draft


def make_labels(drafts: Sequence[Draft]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """A label for each draft, and the positions whose printed label came twice.

    A section leads the label where the same printed number comes under several sections;
    a label that is still not unique gets the count of its occurrence.
    """
    leads = _section_leads(drafts)
    plain = [
        ".".join((*_scope(draft), *lead, _local(draft)))
        for draft, lead in zip(drafts, leads, strict=True)
    ]
    seen: Counter[str] = Counter()
    labels, repeated = [], []
    for position, label in enumerate(plain):
        seen[label] += 1
        if seen[label] > 1:
            repeated.append(position)
            label = _with_count(label, seen[label])
        labels.append(label)
    return tuple(labels), tuple(repeated)


def _section_leads(drafts: Sequence[Draft]) -> list[tuple[str, ...]]:
    leads: list[tuple[str, ...]] = [()] * len(drafts)
    for scope in {(draft.annex, draft.part) for draft in drafts}:
        members = [
            position for position, draft in enumerate(drafts) if (draft.annex, draft.part) == scope
        ]
        choices = [
            [drafts[one].sections[-depth:] if depth else () for one in members]
            for depth in range(5)
        ]
        best = max(choices, key=lambda choice: len(_keys(drafts, members, choice)))
        for one, lead in zip(members, best, strict=True):
            leads[one] = lead
    return leads


def _keys(
    drafts: Sequence[Draft], members: Sequence[int], leads: Sequence[tuple[str, ...]]
) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    return {(lead, drafts[one].path) for one, lead in zip(members, leads, strict=True)}


def _scope(draft: Draft) -> tuple[str, ...]:
    return (draft.annex,) if draft.annex else ()


def _local(draft: Draft) -> str:
    return f"{draft.part}-" + ".".join(re.sub(r"[^a-z0-9]+", "", one.lower()) for one in draft.path)


def _with_count(label: str, count: int) -> str:
    """The label of a repeated number: the repetition leads, `again-2.op-1`."""
    lead, _, local = label.rpartition(".op-") if ".op-" in label else ("", "", label)
    marked = f"again-{count}.{'op-' + local if lead else local}"
    return f"{lead}.{marked}" if lead else marked
