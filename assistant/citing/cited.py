"""Where loaded texts cite a document, and the stretch that is quoted from there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.grounding import Evidence
from index.symbols import SymbolMention

LONGEST = 420


def citations_of(
    document_ids: Iterable[str], catalogue: Catalogue
) -> Iterator[tuple[str, SymbolMention]]:
    """Each mention of these documents, or of a longer symbol that begins so, with its paragraph."""
    wanted = tuple(f"{one}-" for one in document_ids)
    for document_id, mentions in catalogue.cited.items():
        if f"{document_id}-".startswith(wanted):
            yield from mentions


def quote_around(key: str, span: tuple[int, int], catalogue: Catalogue) -> Evidence:
    """The stretch of a paragraph around a citation in it."""
    text = catalogue.paragraphs[key].text
    return Evidence(key, *quotable(text, *span, longest=LONGEST))
