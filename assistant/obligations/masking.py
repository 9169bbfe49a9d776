"""The same text with brackets and quotations blanked out, so that patterns skip them."""

from __future__ import annotations

import re

FILLER = "·"
_BRACKETS = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\]")
_QUOTATIONS = re.compile(r"“[^”]{3,400}”|\"[^\"]{3,400}\"|«[^»]{3,400}»")


def mask(text: str) -> str:
    """A text of the same length in which brackets and quotations are filler.

    White space inside them is filled too, so that each is one word to a pattern.
    """
    if "(" in text or "[" in text:
        text = _BRACKETS.sub(lambda found: FILLER * len(found[0]), text)
    if "“" in text or '"' in text or "«" in text:
        text = _QUOTATIONS.sub(lambda found: FILLER * len(found[0]), text)
    return text
