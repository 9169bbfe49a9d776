"""Whether a paragraph that was read for “does it mention guns?” names guns, in any word."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from assistant.catalogue import Catalogue
from assistant.grounding import Evidence, Statement, escape
from assistant.inquiry import Inquiry
from assistant.lookup import whole_evidence
from assistant.parts import Parts
from assistant.question.kinds import content_words
from assistant.question.mentioning import read_mention
from assistant.records import Answer
from assistant.retrieval import stem_words
from assistant.subjects.listing import refuse_unmentioned, say_lines
from assistant.writing.lexicon import are_alike, stem
from index.encode import Encoder

_ALIKE = 0.7
_LOOKED_AT = 8
_MOST_LISTED = 5
_MOST_NEAR = 3
_WORD = re.compile(r"[^\W\d_]{3,}")


def check_mention(inquiry: Inquiry, answer: Answer, parts: Parts) -> Answer:
    """The answer, where a thing was asked for by name only if what it cites names that thing.

    Else the paragraphs that name it, in other words too; else a refusal.
    """
    catalogue = parts.catalogue
    asked = read_mention(inquiry.question, catalogue)
    if asked is None or inquiry.identifiers.paragraphs:
        return answer
    cited = [one.paragraph_id for one in answer.citations]
    encoder = parts.index.encoder
    if cited and find_named(asked.thing, cited[:1], catalogue, encoder):
        return answer
    near = parts.retriever.search(asked.thing, _LOOKED_AT, inquiry.document_ids or None)
    keys = [one.paragraph_id for one in near]
    found = find_named(asked.thing, keys, catalogue, encoder, every=True)
    if found:
        said = Statement(f"Yes, “{escape(asked.thing)}” in other words:", framing=True)
        return say_lines(said, found, _MOST_LISTED, inquiry, catalogue)
    symbols = [escape(catalogue.resolutions[key].symbol) for key in inquiry.document_ids]
    return refuse_unmentioned(
        f"“{asked.thing}”",
        inquiry,
        catalogue,
        texts=" or ".join(symbols),
        nearest=tuple(whole_evidence(key, catalogue) for key in keys[:_MOST_NEAR]),
    )


def find_named(
    thing: str,
    paragraph_ids: Sequence[str],
    catalogue: Catalogue,
    encoder: Encoder,
    *,
    every: bool = False,
) -> tuple[Evidence, ...]:
    """The paragraphs with a word for one word of a thing, or for `every` one of them."""
    asked = content_words(thing)
    words = {key: _words_of(key, catalogue) for key in paragraph_ids}
    alike = _words_alike(asked, sorted(set().union(*words.values())), encoder)
    enough = all if every else any
    return tuple(
        whole_evidence(key, catalogue)
        for key in paragraph_ids
        if enough(alike[word] & words[key] for word in asked)
    )


def _words_of(paragraph_id: str, catalogue: Catalogue) -> set[str]:
    return {word.lower() for word in _WORD.findall(catalogue.paragraphs[paragraph_id].text)}


def _words_alike(
    asked: Sequence[str], words: Sequence[str], encoder: Encoder
) -> dict[str, set[str]]:
    """Of each word asked the words of the texts that mean the same: by lexicon or vectors."""
    stems = {word: _stem_of(word) for word in (*asked, *words)}
    found = {one: {word for word in words if are_alike(stems[one], stems[word])} for one in asked}
    strange = [one for one in asked if not found[one]]
    if strange and words:
        vectors = np.asarray(encoder.encode([*strange, *words]))
        cosines = vectors[: len(strange)] @ vectors[len(strange) :].T
        for one, row in zip(strange, cosines, strict=True):
            found[one] = {word for word, cosine in zip(words, row, strict=True) if cosine >= _ALIKE}
    return found


def _stem_of(word: str) -> str:
    return stem(next(iter(stem_words(word)), word))
