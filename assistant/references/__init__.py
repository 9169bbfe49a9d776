"""References: what a text builds on, and what builds on it."""

from assistant.references.find import find_references
from assistant.references.records import LaterText, Reference, Resolved

__all__ = ["LaterText", "Reference", "Resolved", "find_references"]
