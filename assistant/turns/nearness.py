"""How far apart two paragraphs of a text stand, by their labels."""

from __future__ import annotations

import re

TOP = re.compile(r"^(?P<part>(?:[a-z0-9-]+\.)?(?:pre|op))-(?P<number>\d+)")
"""A label up to the number of its whole paragraph."""
_NEAR = 3


def stands_near(paragraph_id: str, other_id: str) -> bool:
    """Whether a paragraph stands in, or few paragraphs from, another of the same part of a text."""
    apart = paragraphs_apart(paragraph_id, other_id)
    return apart is not None and apart <= _NEAR


def paragraphs_apart(paragraph_id: str, other_id: str) -> int | None:
    """How many whole paragraphs lie from one to the other, None in another part or text."""
    (document_id, _, label), (other, _, beside) = (
        key.partition("/") for key in (paragraph_id, other_id)
    )
    here, there = TOP.match(label), TOP.match(beside)
    if document_id != other or here is None or there is None or here["part"] != there["part"]:
        return None
    return abs(int(here["number"]) - int(there["number"]))
