"""Later texts: the paragraph that renews, repeats or changes what an older one ordered."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from assistant.obligations import Obligation, extract_obligations
from assistant.references.changes import stated_changes
from assistant.references.find import find_references
from assistant.references.records import LaterRelation, LaterText
from index.records import Resolution

_SAME = 72.0
_SELF = re.compile(r"\b(?:this|the\s+present)\s+resolution\b", re.IGNORECASE)
_RENEWS = re.compile(r"\b(?:renew|reiterat|repeat|extend|continu|reaffirm)", re.IGNORECASE)
_PURPOSE = re.compile(
    r",?\s(?:with\s+(?:a\s+view|the\s+purpose|the\s+aim|the\s+participation)|for\s+the\s+purpose"
    r"|in\s+order\s+to|before\s+the|at\s+(?:its|the)\s|bearing|taking)\b"
)


def later_texts(resolutions: Iterable[Resolution]) -> tuple[LaterText, ...]:
    """Which later paragraphs renew, repeat or change older ones, the most similar first for each.

    Only a later text that cites the older document counts: where it says so of a paragraph, else
    where the same actor is bound to a similar action; what a resolution orders about itself
    ("a report on this resolution") never does.
    """
    loaded = {resolution.document_id: resolution for resolution in resolutions}
    duties: dict[str, tuple[Obligation, ...]] = {}
    best: dict[tuple[str, str], LaterText] = {}
    for newer in loaded.values():
        made = find_references(newer)
        for one in stated_changes(newer, made, loaded):
            if is_later(newer, loaded[one.older_id.partition("/")[0]]):
                best[one.older_id, one.newer_id] = one
        for older_id in sorted({one.target_id for one in made} & loaded.keys()):
            if not is_later(newer, loaded[older_id]):
                continue
            for key in (older_id, newer.document_id):
                if key not in duties:
                    duties[key] = extract_obligations(loaded[key])
            for one in _pairs(duties[older_id], duties[newer.document_id]):
                pair = (one.older_id, one.newer_id)
                if pair not in best or best[pair].similarity < one.similarity:
                    best[pair] = one
    return tuple(sorted(best.values(), key=lambda one: (one.older_id, -one.similarity)))


def is_later(newer: Resolution, older: Resolution) -> bool:
    """Whether a text is later than another, as far as their dates say."""
    return not newer.date or not older.date or newer.date > older.date


def later_pairs(older: Sequence[Obligation], newer: Sequence[Obligation]) -> list[LaterText]:
    """Which newer obligations renew or repeat which older ones, the most similar first."""
    return sorted(_pairs(older, newer), key=lambda one: -one.similarity)


def _pairs(older: Sequence[Obligation], newer: Sequence[Obligation]) -> Iterable[LaterText]:
    by_actor: dict[str, list[Obligation]] = defaultdict(list)
    for one in older:
        for key in one.actor_keys:
            by_actor[key].append(one)
    for two in newer:
        for one in {id(o): o for key in two.actor_keys for o in by_actor[key]}.values():
            if _SELF.search(one.action.text) or _SELF.search(two.action.text):
                continue
            similarity = fuzz.token_set_ratio(_core(one.action.text), _core(two.action.text))
            if similarity >= _SAME and _is_specific(one, two):
                relation: LaterRelation = "renews" if _RENEWS.match(two.verb.text) else "repeats"
                yield LaterText(one.paragraph_id, two.paragraph_id, relation, similarity)


def _core(action: str) -> str:
    """The action without purposes, dates and participants, which change from text to text."""
    found = _PURPOSE.search(action)
    return (action[: found.start()] if found and found.start() > 25 else action).casefold()


def _is_specific(one: Obligation, two: Obligation) -> bool:
    """Whether the shared words say something: the same thing delivered, or five words in common."""
    shared = set(_core(one.action.text).split()) & set(_core(two.action.text).split())
    return len(shared) >= 5 and (
        one.deliverable_kind == two.deliverable_kind or not one.deliverable_kind
    )
