"""References: what a text builds on, and what builds on it."""

from assistant.references.alterations import find_altered
from assistant.references.changes import stated_changes
from assistant.references.find import find_references
from assistant.references.later import is_later, later_pairs, later_texts
from assistant.references.records import LaterText, Reference, Resolved
from assistant.references.resolve import cited_by, not_loaded, references

__all__ = [
    "LaterText",
    "Reference",
    "Resolved",
    "cited_by",
    "find_altered",
    "find_references",
    "is_later",
    "later_pairs",
    "later_texts",
    "not_loaded",
    "references",
    "stated_changes",
]
