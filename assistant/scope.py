"""An assistant limited to some of its resolutions, over the same index."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.assistant import Assistant


def narrow(assistant: Assistant, document_ids: frozenset[str]) -> Assistant:
    """The assistant as if only these of its resolutions were loaded."""
    return assistant.within(document_ids)
