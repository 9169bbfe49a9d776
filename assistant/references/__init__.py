"""References: what a text builds on, and what builds on it."""

from assistant.references.alterations import find_altered
from assistant.references.changes import stated_changes
from assistant.references.find import find_references
from assistant.references.later import is_later, later_pairs, later_texts
from assistant.references.records import LaterText, Reference, Resolved
from assistant.references.resolve import references

__all__ = [
    "LaterText",
    "Reference",
    "Resolved",
    "find_altered",
    "find_references",
    "is_later",
    "later_pairs",
    "later_texts",
    "references",
    "stated_changes",
]
