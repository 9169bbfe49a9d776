"""The written citations that stand in an answer of an earlier turn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.catalogue import Catalogue
from index.records import TITLE_LABEL


def find_citations(text: str, document_id: str, catalogue: Catalogue) -> Iterator[tuple[int, str]]:
    """The paragraphs of a document that a text cites, with the place, in printed order.

    The front of the document is the last.
    """
    printed = (key for key, _ in catalogue.in_order(document_id))
    for key in (*printed, f"{document_id}/{TITLE_LABEL}"):
        match = re.search(re.escape(catalogue.citation(key)) + r"(?![\d(])", text)
        if match:
            yield match.start(), key
