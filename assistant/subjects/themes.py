"""Words that a document says all over, and that tell none of its paragraphs from another."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.catalogue import Catalogue
from assistant.retrieval import stem_words

_SHARE = 8
_LEAST = 3


def said_all_over(document_id: str, stems: Iterable[str], catalogue: Catalogue) -> frozenset[str]:
    """Those of some stems that stand in the title or in many paragraphs of a document."""
    wanted = frozenset(stems)
    held = [set(stem_words(one.text)) & wanted for _, one in catalogue.in_order(document_id)]
    title = set(stem_words(catalogue.resolutions[document_id].title))
    enough = max(_LEAST, len(held) / _SHARE)
    return frozenset(
        stem for stem in wanted if stem in title or sum(stem in one for one in held) >= enough
    )
