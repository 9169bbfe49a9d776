"""Which documents a question sets side by side, and what it asks of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.mentions.documents import find_document_mentions
from assistant.question.numerals import YEAR

_BOTH = re.compile(
    r"\b(?:both|each\s+of\s+the|the\s+two|compar\w+|differ\w*|versus|vs\.?|in\s+common|whereas|respectively|"
    r"each\s+(?:resolution|text|document)|amb[oa]s|cada\s+un[oa]|l[oa]s\s+dos|diferenci\w+|"
    r"distingu\w+|en\s+común)\b",
    re.I,
)
_MOST_COMPARED = 6
_COMPARES = re.compile(
    r"\b(?:compar(?:e|es|ed|ing)|contrast|(?:any|the|what(?:'s|\s+is)\s+the)\s+differences?(?:\s+(?:in|between|of|"
    r"regarding|on))?|differs?|between\s+(?:the\s+two|both|them|and)|between(?=\W*$)|in\s+common|both|"
    r"(?:in|of|by)\s+each\s+(?:of\s+the\s+(?:two\s+)?)?(?:resolutions?|texts?|documents?)|respectively|versus|vs\.?|"
    r"the\s+two(?:\s+(?:resolutions|texts|documents))?|resolutions|texts|"
    r"(?:qué\s+)?diferencias?(?:\s+hay)?(?:\s+(?:entre|en))?|se\s+(?:diferencian|distinguen)|amb[oa]s|"
    r"cada\s+un[oa](?:\s+de)?|l[oa]s\s+dos|en\s+común|resoluciones|textos)\b",
    re.I,
)
_FEW = 20
_YEARS = re.compile(
    r"\b(?:(?:between|in|from|of)\s+)?(?:19|20)\d\d\s+(?:and|to|versus|vs\.?|with)\s+(?:19|20)\d\d\b",
    re.I,
)


def _documents_of_years(question: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The documents that years stand for, where each year has just one."""
    if len(catalogue.resolutions) > _FEW:
        return ()
    found = []
    for year in dict.fromkeys(YEAR.findall(question)):
        of_year = [key for key, one in catalogue.resolutions.items() if one.date.startswith(year)]
        found += of_year if len(of_year) == 1 else []
    return tuple(key for key in catalogue.by_date() if key in found)


def without_years(question: str, documents: Sequence[str], catalogue: Catalogue) -> str:
    """The question without the years that stand for these documents."""
    years = [catalogue.resolutions[key].date[:4] for key in documents]
    return re.sub(rf"\b(?:{'|'.join(filter(None, years)) or '-'})\b(?:\s+ones?\b)?", " ", question)


def without_comparison(question: str) -> str:
    """What a comparing question asks of each document by itself."""
    return " ".join(_COMPARES.sub(" ", _YEARS.sub(" ", question)).split()).strip(" ,;.")


def compared_documents(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """The documents that a question compares; none where it names all of a year or an organ."""
    if inquiry.identifiers.paragraphs:
        return ()
    dated = _documents_of_years(inquiry.question, catalogue)
    if len(dated) >= 2 and set(inquiry.document_ids) <= set(dated):
        return dated
    if len(inquiry.document_ids) >= 2:
        if is_one_of_a_year(inquiry, catalogue) or _only_goes_on(inquiry):
            return ()
        return inquiry.document_ids if len(inquiry.document_ids) <= _MOST_COMPARED else ()
    if (
        not inquiry.document_ids
        and len(catalogue.resolutions) == 2
        and _BOTH.search(inquiry.question)
    ):
        return catalogue.by_date()
    return ()


def _only_goes_on(inquiry: Inquiry) -> bool:
    """Whether the documents are those of the earlier answer, and nobody set them side by side."""
    if inquiry.identifiers.document_ids or not inquiry.depends:
        return False
    return not _BOTH.search(f"{inquiry.earlier} {inquiry.question}")


def is_one_of_a_year(inquiry: Inquiry, catalogue: Catalogue) -> bool:
    """Whether several documents are named only by “the 2009 text”, which means one of them."""
    if len(inquiry.document_ids) < 2:
        return False
    named = find_document_mentions(inquiry.question, catalogue)
    said = {inquiry.question[one.start : one.end] for one in named}
    years = {catalogue.resolutions[key].date[:4] for key in inquiry.document_ids}
    return len(named) == 1 and len(years) == 1 and bool(YEAR.search(said.pop()))
