"""Numbers that a printed page sets on a line of their own, put before their text again."""

from __future__ import annotations

import re
from collections.abc import Sequence

_BARE = re.compile(
    r"\s*\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxl]{1,6})[.)]{1,2}\s*$|\s*\.\d{1,2}\s*$"
)
_ENDS = re.compile(r"[.;:,][\W\d]*$|[;,]\s*(?:and|or|y|e|et|o)\W*$")


def is_bare_mark(line: str) -> bool:
    """Whether a line is nothing but a printed number or letter: `1.`, `(a)`."""
    return bool(_BARE.match(line))


def join_marks(blocks: Sequence[str]) -> list[str]:
    """The blocks, with a number alone joined to the sentence behind it; headings stay apart."""
    joined: list[str] = []
    for block in blocks:
        if joined and is_bare_mark(joined[-1]) and is_sentence(block):
            joined[-1] = f"{joined[-1]} {block}"
        else:
            joined.append(block)
    return joined


def is_sentence(block: str) -> bool:
    """Whether a block ends as a sentence does, or is longer than headings are."""
    return not is_bare_mark(block) and bool(_ENDS.search(block) or len(block) > 150)
