"""Turns that ask the earlier question of another thing: “and the warehouses?”, “a llama?”."""

from __future__ import annotations

import re

_LEADING = r"^\W*(?:(?:and|but|so|ok|then|y|e)\W+)*"
_ASKING = (
    r"(?!(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|can|"
    r"must|should|will|by|to|with)\b)"
)
_THING = r"(?P<thing>[\w’'/-]+(?:\s+[\w’'/-]+){0,4})\W*$"
_PUT = re.compile(
    rf"{_LEADING}(?:(?:what|how)\s+about|what\s+of|and|for|y|qué\s+hay\s+de)\s+"
    r"(?:for\s+|of\s+|in\s+|about\s+)?"
    r"(?:(?:the|an?|its|their|his|those|these|el|la|los|las)\s+)?"
    rf"{_ASKING}{_THING}",
    re.IGNORECASE,
)
_BARE = re.compile(rf"{_LEADING}(?:an?|una?)\s+{_ASKING}{_THING}", re.IGNORECASE)


def other_thing(question: str) -> str:
    """The thing that the earlier question is asked of anew, nothing where more is said."""
    asked = _PUT.match(question) or _BARE.match(question)
    return asked["thing"] if asked else ""
