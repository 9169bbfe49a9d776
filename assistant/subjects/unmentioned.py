"""Whether a paragraph that was read for “does it mention guns?” names guns, in any word."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

import numpy as np

from assistant.catalogue import Catalogue
from assistant.grounding import Evidence, Statement, escape, evidence_around
from assistant.inquiry import Inquiry
from assistant.lookup import whole_evidence
from assistant.parts import Parts
from assistant.question.kinds import content_stems, content_words
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
_LONGEST = 240
# “Are guns covered?” is answered by one paragraph, “anything on guns?” by all.
_ANYTHING = re.compile(
    r"\b(?:any|some|no)thing\b|\b(?:mention|word|reference)s?\b|\b(?:algo|mención|referencia)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{3,}")


def check_mention(inquiry: Inquiry, answer: Answer, parts: Parts) -> Answer:
    """The answer, where a thing was asked for by name only if what it cites names that thing.

    Else the paragraphs that name it, in other words too; else a refusal.
    """
    catalogue = parts.catalogue
    asked = read_mention(inquiry.question, catalogue)
    if asked is None or inquiry.identifiers.paragraphs:
        return answer
    near = parts.retriever.search(asked.thing, _LOOKED_AT, inquiry.document_ids or None)
    keys = [one.paragraph_id for one in near]
    same = [key for key in keys if _names_itself(asked.thing, key, catalogue)]
    first = [one.paragraph_id for one in answer.citations[:1]]
    encoder = parts.index.encoder
    if find_named(asked.thing, first, catalogue, encoder):
        unsaid = _names_itself(asked.thing, first[0], catalogue) and not _says(answer, asked.thing)
        listed = _ANYTHING.search(inquiry.question)
        same = [key for key in same if key not in first] if listed else []
        found = find_named(asked.thing, (*first, *same), catalogue, encoder)
        return _say_named(asked.thing, found, inquiry, catalogue) if same or unsaid else answer
    found = find_named(asked.thing, keys, catalogue, encoder, every=True)
    if found:
        wording = "" if same else " in other words"
        return _say_named(asked.thing, found, inquiry, catalogue, wording)
    symbols = [escape(catalogue.resolutions[key].symbol) for key in inquiry.document_ids]
    return refuse_unmentioned(
        f"“{asked.thing}”",
        inquiry,
        catalogue,
        texts=" or ".join(symbols),
        nearest=tuple(whole_evidence(key, catalogue) for key in keys[:_MOST_NEAR]),
    )


def _say_named(
    thing: str,
    found: Sequence[Evidence],
    inquiry: Inquiry,
    catalogue: Catalogue,
    wording: str = "",
) -> Answer:
    said = Statement(f"Yes, “{escape(thing)}”{wording}:", framing=True)
    return say_lines(said, found, _MOST_LISTED, inquiry, catalogue)


def find_named(
    thing: str,
    paragraph_ids: Sequence[str],
    catalogue: Catalogue,
    encoder: Encoder,
    *,
    every: bool = False,
) -> tuple[Evidence, ...]:
    """The clauses with a word for one word of a thing, in paragraphs with `every` one or any."""
    asked = content_words(thing)
    words = {key: _words_of(key, catalogue) for key in paragraph_ids}
    alike = _words_alike(asked, sorted(set().union(*words.values())), encoder)
    enough = all if every else any
    return tuple(
        _clause_with(set().union(*(alike[word] for word in asked)), key, catalogue)
        for key in paragraph_ids
        if enough(alike[word] & words[key] for word in asked)
    )


def _clause_with(words: Collection[str], paragraph_id: str, catalogue: Catalogue) -> Evidence:
    """The words around the first of these words in a paragraph."""
    text = catalogue.paragraphs[paragraph_id].text
    spans = [one.span() for one in _WORD.finditer(text) if one[0].lower() in words]
    return evidence_around(paragraph_id, spans[0], catalogue, longest=_LONGEST)


def _says(answer: Answer, thing: str) -> bool:
    """Whether the words that answer have one of a thing, above what they are quoted from."""
    words = answer.text.partition("\n\n>")[0]
    return not set(content_stems(thing)).isdisjoint(stem_words(words))


def _names_itself(thing: str, paragraph_id: str, catalogue: Catalogue) -> bool:
    """Whether a paragraph has the words of a thing as they were typed."""
    return set(content_stems(thing)) <= set(stem_words(catalogue.paragraphs[paragraph_id].text))


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
