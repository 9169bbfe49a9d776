"""What is known of a sentence and the paragraphs it cites, as numbers that a judge weighs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assistant.writing.alignment import ALIGNED
from assistant.writing.bearing import Windows
from assistant.writing.findings import Finding
from assistant.writing.lexicon import is_light, stem
from assistant.writing.reading import Read
from index.states import Floats, Span, TokenStates

COUNTED = ("word", "missing number", "number")
NOTED = (
    "denial", "force", "role", "deed", "mixture", "scope", "time", "small number", "scattered",
    "opposite", "cause", "partner",
)  # fmt: skip
MATCHED = (
    "match of all tokens", "words without the like", "share of these", "lowest match",
    "mean match of these",
)  # fmt: skip
SHAPED = (
    "content words", "length of the text", "paragraphs", "similarity", "jumps", "text met",
)  # fmt: skip
NEAREST = (
    "similarity of the nearest stretch", "gain by it", "mean score of stretches",
    "highest score of a stretch",
)  # fmt: skip
FEATURES = ("score", *COUNTED, *NOTED, *MATCHED, *SHAPED, *ALIGNED, *NEAREST, "nothing found")
_WORD = re.compile(r"\w[\w’'-]*")
_MOST = 6
_MET, _UNMET = 0.9, 0.8
_JUMP = 3


@dataclass(frozen=True, slots=True)
class Match:
    """How each token of a sentence is met in the text, and where."""

    best: Floats
    places: tuple[int, ...]
    text_met: float
    offsets: tuple[Span, ...]
    tokens: int


def to_match(said: TokenStates, windows: Windows) -> Match:
    """Late interaction of a sentence with all windows of the text."""
    cosines = _unit(said) @ np.concatenate([_unit(one) for one in windows]).T
    places = tuple(int(place) for place in cosines.argmax(axis=1))
    return Match(
        np.asarray(cosines.max(axis=1), dtype=np.float32),
        places,
        float(np.median(cosines.max(axis=0))),
        said.offsets[1:-1],
        cosines.shape[1],
    )


def _unit(text: TokenStates) -> Floats:
    own = text.states[1:-1]
    return np.asarray(own / np.linalg.norm(own, axis=1, keepdims=True), dtype=np.float32)


def to_features(
    said: str,
    allowed: Read,
    findings: Sequence[Finding],
    match: Match,
    aligned: Sequence[float],
    nearest: Sequence[float],
    *,
    score: float,
    similarity: float,
    paragraphs: int,
) -> list[float]:
    """The numbers in the order of `FEATURES`; `allowed` are all words that may be said."""
    kinds = [one.kind for one in findings]
    return [
        score,
        *(float(min(kinds.count(kind), _MOST)) for kind in COUNTED),
        *(float(kind in kinds) for kind in NOTED),
        *_matched(said, allowed, match),
        float(np.log1p(len(_content(said)))),
        float(np.log(match.tokens)),
        float(paragraphs),
        similarity,
        _jumps(match.places),
        match.text_met,
        *aligned,
        *nearest,
        float(not findings),
    ]


def _content(said: str) -> list[re.Match[str]]:
    return [word for word in _WORD.finditer(said) if not is_light(word[0], _key(word[0]))]


def _key(word: str) -> str:
    return stem(re.sub(r"['’]s?$", "", word.lower()))


def _matched(said: str, allowed: Read, match: Match) -> list[float]:
    """How the words are met, and those in no form in the text among them."""
    content = _content(said)
    met = [_met(word.span(), match) for word in content]
    missing = [
        value for word, value in zip(content, met, strict=True) if not allowed.has(_key(word[0]))
    ]
    return [
        float(match.best.mean()),
        float(len(missing)),
        len(missing) / max(1, len(content)),
        min(met, default=_UNMET),
        float(np.mean(missing)) if missing else _MET,
    ]


def _met(span: Span, match: Match) -> float:
    """How well the tokens of one word are met, in the mean."""
    own = [
        float(value)
        for (start, end), value in zip(match.offsets, match.best, strict=True)
        if 0 <= start < span[1] and end > span[0]
    ]
    return float(np.mean(own)) if own else _UNMET


def _jumps(places: Sequence[int]) -> float:
    """The share of neighbouring tokens that are met far apart."""
    far = [abs(one - other) > _JUMP for one, other in zip(places, places[1:], strict=False)]
    return float(np.mean(far)) if far else 0.0
