"""Documents named in a question by their language: “the Spanish ones”, “la que está en inglés”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.mentions.symbols import DocumentMention

LANGUAGE_CODES = {
    "spanish": "es", "español": "es", "espanol": "es", "castellano": "es", "english": "en",
    "inglés": "en", "ingles": "en", "french": "fr", "francés": "fr", "frances": "fr",
    "portuguese": "pt", "portugués": "pt", "portugues": "pt",
}  # fmt: skip
_LANGUAGE = "|".join(LANGUAGE_CODES)
_NAMED = re.compile(
    rf"\b(?:(?:the|this|that|any|all)\s+)?(?P<a>{_LANGUAGE})(?:[-\s]language)?\s+"
    r"(?:resolutions?|texts?|documents?|ones?|versions?|decisions?)\b"
    r"|\b(?:resolutions?|texts?|documents?|ones?)\s+(?:(?:that\s+(?:is|are)|written)\s+)?"
    rf"in\s+(?P<b>{_LANGUAGE})\b"
    r"|\b(?:(?:la|el|las|los)\s+)?(?:resoluci[óo]n(?:es)?|textos?|documentos?|versi[óo]n(?:es)?)\s+"
    rf"(?:(?:que\s+están?|redactad[ao]s?|escrit[ao]s?)\s+)?(?:en\s+)?(?P<c>{_LANGUAGE})\b"
    rf"|\b(?:la|las|el|los)\s+(?:que\s+están?\s+)?en\s+(?P<d>{_LANGUAGE})\b",
    re.IGNORECASE,
)


def narrow_to_language(
    question: str, named: Sequence[DocumentMention], catalogue: Catalogue
) -> list[DocumentMention]:
    """The documents named, limited to a language that the question names with them.

    Where nothing else names a document, all of that language are meant; where the library has
    none of it, the language is no name.
    """
    match = _NAMED.search(question)
    spoken = next((one for one in match.groups() if one), "") if match else ""
    inside = {
        key
        for key, resolution in catalogue.resolutions.items()
        if match and resolution.language == LANGUAGE_CODES[spoken.lower()]
    }
    if not match or not inside or len(inside) == len(catalogue.resolutions):
        return list(named)
    if not any(mention.document_ids for mention in named):
        ordered = tuple(key for key in catalogue.by_date() if key in inside)
        return [*named, DocumentMention(ordered, "", *match.span())]
    return [_within(mention, inside) for mention in named]


def _within(mention: DocumentMention, inside: set[str]) -> DocumentMention:
    kept = tuple(key for key in mention.document_ids if key in inside)
    return replace(mention, document_ids=kept) if kept else mention
