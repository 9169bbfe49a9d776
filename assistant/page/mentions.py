"""Which resolutions cite which: symbols found in the texts, in both directions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from index.records import Resolution
from index.symbols import find_symbols

CitedBy = Mapping[str, tuple[str, ...]]


def find_cited_by(resolutions: Mapping[str, Resolution]) -> CitedBy:
    """For each cited document the paragraphs that cite it, in the order of the library."""
    cited_by: dict[str, dict[str, None]] = defaultdict(dict)
    for resolution in resolutions.values():
        for paragraph in resolution.paragraphs:
            for mention in find_symbols(paragraph.text):
                if mention.document_id != resolution.document_id:
                    cited_by[mention.document_id][resolution.paragraph_id(paragraph.label)] = None
    return {document_id: tuple(paragraphs) for document_id, paragraphs in cited_by.items()}
