"""Quotations of a model: verbatim, put right where they are nearly so, or refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from assistant.writing.given import Given
from assistant.writing.lexicon import are_alike
from assistant.writing.words import read_words

_QUOTED = re.compile(
    r"“([^“”]+)”|\"([^\"]+)\"|«([^«»]+)»|(?<!\w)‘([^‘’]{8,})’|(?<!\w)'([^']{8,})'(?!\w)"
)
_ELLIPSIS = re.compile(r"\s*(?:\[?…\]?|\[?\.\.\.\]?)\s*")
_WORD = re.compile(r"\S+")
_NEAR = 78.0
_DENIALS = frozenset("no not never none nor without unless except neither ni sin".split())
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Quotation:
    """A verbatim stretch of a given paragraph, or of its chapeau."""

    paragraph_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence whose quotations all hold, with where they stand; `wrong` is one that can't."""

    text: str
    quotations: tuple[Quotation, ...] = ()
    wrong: str = ""


def check_quotations(text: str, cited: Sequence[Given]) -> Quoted:
    """The sentence with verbatim quotations; a near miss is replaced by the true words."""
    found: list[Quotation] = []
    pieces: list[str] = []
    last = 0
    for match in _QUOTED.finditer(text):
        words = next(group for group in match.groups() if group)
        parts = [part for part in _ELLIPSIS.split(words.strip()) if part.strip(" ,;:.")]
        held = [_find(part.strip(" ,;:."), cited) for part in parts]
        if not held or any(quotation is None for quotation in held):
            return Quoted(text, wrong=words)
        kept = [quotation for quotation in held if quotation is not None]
        found += kept
        pieces += [text[last : match.start()], f"“{' … '.join(_read(q, cited) for q in kept)}”"]
        last = match.end()
    return Quoted("".join((*pieces, text[last:])), tuple(found))


def _sources(cited: Sequence[Given]) -> list[tuple[str, str]]:
    sources = [(one.paragraph_id, one.text) for one in cited]
    return sources + [(one.chapeau_id, one.chapeau) for one in cited if one.chapeau]


def _read(quotation: Quotation, cited: Sequence[Given]) -> str:
    text = dict(_sources(cited))[quotation.paragraph_id]
    return " ".join(text[quotation.start : quotation.end].split())


def _find(words: str, cited: Sequence[Given]) -> Quotation | None:
    sources = _sources(cited)
    for paragraph_id, text in sources:
        match = re.search(_pattern(words), text, re.IGNORECASE)
        if match:
            return Quotation(paragraph_id, *match.span())
    if len(words.split()) < _FEWEST_WORDS:
        return None
    near = [(_nearest(words, text), paragraph_id) for paragraph_id, text in sources]
    (score, start, end), paragraph_id = max(near, key=lambda one: one[0][0])
    true = dict(sources)[paragraph_id][start:end]
    return Quotation(paragraph_id, start, end) if score >= _NEAR and says(words, true) else None


def says(words: str, true: str) -> bool:
    """Whether a near miss only words a quotation otherwise: what asserts must stand in both."""
    mine, theirs = read_words(words), read_words(true)
    keys = [word.key for word in theirs]
    denials = [sum(word.text.lower() in _DENIALS for word in one) for one in (mine, theirs)]
    return denials[0] == denials[1] and all(
        any(are_alike(word.key, key) for key in keys)
        for word in mine
        if word.is_content or word.is_number
    )


def _pattern(words: str) -> str:
    """Matches the words whatever white space, quotation marks and dashes are printed."""
    escaped = re.escape(" ".join(words.split())).replace(r"\ ", r"\s+")
    escaped = re.sub(r"[“”\"«»]", '[“”"«»]', escaped)
    escaped = re.sub(r"[’']", "[’']", escaped)
    return r"(?<!\w)" + re.sub(r"\\-|[‐‑–]", "[-‐‑–]", escaped) + r"(?!\w)"


def _nearest(words: str, text: str) -> tuple[float, int, int]:
    """The stretch of whole words most like `words`: likeness from 0 to 100, start, end."""
    places = [match.span() for match in _WORD.finditer(text)]
    count = len(words.split())
    best = (0.0, 0, 0)
    for first in range(len(places)):
        for length in range(max(1, count - 2), count + 4):
            if first + length > len(places):
                break
            start = places[first][0]
            end = start + len(text[start : places[first + length - 1][1]].rstrip(" ,;:."))
            score = fuzz.ratio(words, text[start:end], score_cutoff=best[0])
            if score > best[0]:
                best = (score, start, end)
    return best
