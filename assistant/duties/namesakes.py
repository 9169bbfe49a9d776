"""Actors of the texts that only bear a word of the body that a question names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.front.words import ORGANS
from assistant.obligations import Obligation
from assistant.question.spanish import with_english_parties
from assistant.retrieval import stem_words

_BODY = re.compile(r"\b[A-Z][\w-]+(?:\s+(?:(?:of|on|for|and|the)\s+)*[A-Z][\w-]+)+")


def without_namesakes(
    keys: frozenset[str], question: str, duties: Sequence[Obligation]
) -> frozenset[str]:
    """The actors without “the Council” of the texts where the question names another Council."""
    bodies = [match.group() for match in _BODY.finditer(question)]
    bodies += [match.group() for said, _ in ORGANS for match in said.finditer(question)]
    english = (with_english_parties(body.lower().split()) for body in bodies)
    named = [frozenset(stem_words(" ".join(body))) for body in english]
    written = {
        key: [
            frozenset(stem_words(duty.actor.text))
            for duty in duties
            if duty.actor and key in duty.actor_keys
        ]
        for key in keys
    }
    return frozenset(key for key in keys if not _is_namesake(key, named, written[key]))


def _is_namesake(
    key: str, named: Sequence[frozenset[str]], written: Sequence[frozenset[str]]
) -> bool:
    """Whether a body named has the key's last word, but is neither it nor written for it."""
    own, last = frozenset(stem_words(key)), stem_words(key)[-1:]
    others = [
        body
        for body in named
        if body.issuperset(last) and not body <= own and not (own <= body and len(own) > 1)
    ]
    return bool(others) and not any(body <= text for body in others for text in written)
