"""A text in the pieces that it is streamed in."""

from __future__ import annotations

import re

_PIECE = re.compile(r"\S+\s*|\s+")


def to_pieces(text: str) -> list[str]:
    """The words of a text, each with the space behind it; joined they are the text."""
    return _PIECE.findall(text)
