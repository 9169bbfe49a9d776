"""Regular expressions made of parts that can be read one at a time."""

from __future__ import annotations


def any_of(*patterns: str) -> str:
    """Any one of these patterns, as a group; the first that fits counts."""
    return f"(?:{'|'.join(patterns)})"


def phrases(*rows: str) -> str:
    """Any one of the phrases of these rows, a comma apart; a space stands for any white space.

    A phrase may be a pattern itself: `sanctions?, (?:the|a) penalty`.
    """
    return any_of(*(phrase.replace(" ", r"\s+") for row in rows for phrase in row.split(", ")))
