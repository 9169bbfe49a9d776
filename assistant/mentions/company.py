"""One number, several documents: what else is spoken of tells which is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.mentions.symbols import DocumentMention

_SERIES = re.compile(r"[^\d(]*")


def narrow_by_company(
    named: Sequence[DocumentMention], catalogue: Catalogue, focus: Sequence[str] = ()
) -> list[DocumentMention]:
    """The documents named, each number that several bear limited to those in company.

    In company is what the question names unmistakably besides and, where it names nothing else,
    what was spoken of before: the same document, or one of the same series.
    """
    sure = {one.document_ids[0] for one in named if len(one.document_ids) == 1}
    company = sure or {key for key in focus if key in catalogue.resolutions}
    series = {_series_of(key, catalogue) for key in company}
    return [
        _limited(one, company) or _limited(one, _within(one, series, catalogue)) or one
        for one in named
    ]


def _within(mention: DocumentMention, series: set[str], catalogue: Catalogue) -> set[str]:
    return {key for key in mention.document_ids if _series_of(key, catalogue) in series}


def _limited(mention: DocumentMention, wanted: set[str]) -> DocumentMention | None:
    """A mention of several documents with those wanted alone, None where there are none."""
    kept = tuple(key for key in mention.document_ids if key in wanted)
    several = len(mention.document_ids) > 1 and not mention.by_subject
    return replace(mention, document_ids=kept) if several and kept else None


def _series_of(document_id: str, catalogue: Catalogue) -> str:
    """`AG/RES.` of AG/RES. 2118 (XXXV-O/05)."""
    match = _SERIES.match(catalogue.resolutions[document_id].symbol)
    return match.group().strip() if match else ""
