"""Obligations: who must do what, for whom, by when."""

from assistant.obligations.extract import extract_obligations
from assistant.obligations.query import obligations
from assistant.obligations.records import Force, Obligation, Span

__all__ = ["Force", "Obligation", "Span", "extract_obligations", "obligations"]
