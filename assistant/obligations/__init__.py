"""Obligations: who must do what, for whom, by when."""

from assistant.obligations.deliverable_nouns import kind_of
from assistant.obligations.extract import extract_obligations
from assistant.obligations.parties import is_party
from assistant.obligations.query import obligations, only_fitting, spell_ordinals
from assistant.obligations.records import NOTICE, Force, Obligation, ObligationsOf, Span

__all__ = [
    "NOTICE",
    "Force",
    "Obligation",
    "ObligationsOf",
    "Span",
    "extract_obligations",
    "is_party",
    "kind_of",
    "obligations",
    "only_fitting",
    "spell_ordinals",
]
