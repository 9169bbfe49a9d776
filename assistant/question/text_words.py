"""Words for the texts themselves, which say nothing of what is asked about them."""

from __future__ import annotations

from index.words import stem_words

TEXT_NOUNS = frozenset(
    """resolution resolutions text texts document documents resolución resoluciones texto textos
    documento documentos""".split()
)
TEXT_WORDS = TEXT_NOUNS | frozenset("both two each ambas ambos dos cada".split())
TEXT_STEMS = frozenset(stem_words(" ".join(sorted(TEXT_WORDS))))
