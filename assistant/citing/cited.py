"""Where loaded texts cite a document, and the stretch that is quoted from there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assistant.catalogue import Catalogue
from assistant.clauses import Span
from assistant.grounding import Evidence, Statement, escape, evidence_around
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


def quote_around(key: str, span: Span, catalogue: Catalogue) -> Evidence:
    """The stretch of a paragraph around a citation in it."""
    return evidence_around(key, span, catalogue, longest=LONGEST)


def line_of_names(key: str, spans: Sequence[Span], catalogue: Catalogue) -> Statement:
    """A line of a list: what a paragraph names there, then the place."""
    text = catalogue.paragraphs[key].text
    names = dict.fromkeys(text[start:end] for start, end in spans)
    shown = "; ".join(f"**{escape(name)}**" for name in names)
    (start, first), (_, last) = spans[0], spans[-1]
    evidence = quote_around(key, (start, last if last - start < 2 * LONGEST else first), catalogue)
    return Statement(f"- {shown}, {escape(catalogue.citation(key))}", (evidence,))
