"""A sentence laid along a paragraph: where it keeps to its words, and where it puts others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from assistant.writing.given import Given
from assistant.writing.lexicon import are_alike
from assistant.writing.restating import turning_key
from assistant.writing.words import Word, read_words

Kind = Literal["light", "turning", "content"]
ALIGNED = (
    "words kept", "words kept as they are", "longest stretch kept", "words exchanged",
    "words exchanged at an end", "words passed over", "turns passed over", "turns added",
    "words out of order", "names not kept", "density", "spread", "words",
)  # fmt: skip
_SAME, _SAME_LIGHT, _ALIKE, _OTHER = 3.0, 1.0, 2.0, -1.0
_LEFT_OUT, _PASSED_OVER = -0.6, -0.25
_NEAR, _FEW = 6, 2
_MARKS = frozenset(",;:.()–-")


@dataclass(frozen=True, slots=True)
class Token:
    """A word laid along others: its stem, as printed, and whether it asserts or turns."""

    key: str
    text: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Alignment:
    """A sentence and a paragraph in tokens, and which of the one stand for which of the other."""

    said: tuple[Token, ...]
    text: tuple[Token, ...]
    kept: dict[int, int]

    @property
    def worth(self) -> float:
        """How much of the sentence the paragraph has in this order."""
        return sum(_likeness(self.said[one], self.text[two]) for one, two in self.kept.items())


def measure_alignment(said: str, cited: Sequence[Given]) -> list[float]:
    """The numbers in the order of `ALIGNED`, along the paragraph that has most of it."""
    organs = frozenset(word.key for one in cited for word in read_words(one.organ))
    known = frozenset(token.key for one in cited for token in _read(one.whole))
    sentence = _without_organ(_to_tokens(read_words(said)), organs - known, organs)
    best = max((align(sentence, _read(one.whole)) for one in cited), key=lambda one: one.worth)
    return [*_kept(best), *_between(best), *_missed(best), *_spread(best)]


def align(said: Sequence[Token], text: Sequence[Token]) -> Alignment:
    """The dearest course of a sentence through a text, in its order (Needleman–Wunsch)."""
    steps = _steps(said, text)
    one, two = len(said), len(text)
    kept: dict[int, int] = {}
    while one:
        step = steps[one][two]
        if step == 0 and _likeness(said[one - 1], text[two - 1]) > 0:
            kept[one - 1] = two - 1
        one, two = one - (step != 2), two - (step != 1)
    return Alignment(tuple(said), tuple(text), dict(sorted(kept.items())))


def _steps(said: Sequence[Token], text: Sequence[Token]) -> list[list[int]]:
    """From each pair of places the way back: 0 both words, 1 the sentence's, 2 the text's."""
    above = [0.0] * (len(text) + 1)
    steps = [[2] * (len(text) + 1)]
    for number, word in enumerate(said, 1):
        over = _PASSED_OVER if number < len(said) else 0.0
        row, ways = [above[0] + _LEFT_OUT], [1]
        for place, other in enumerate(text, 1):
            worth = (
                above[place - 1] + _likeness(word, other),
                above[place] + _LEFT_OUT,
                row[-1] + over,
            )
            row.append(max(worth))
            ways.append(worth.index(row[-1]))
        above = row
        steps.append(ways)
    return steps


def _likeness(one: Token, other: Token) -> float:
    if one.key == other.key:
        return _SAME_LIGHT if one.kind == "light" else _SAME
    alike = one.kind == other.kind == "content" and are_alike(one.key, other.key)
    return _ALIKE if alike else _OTHER


@lru_cache(256)
def _read(text: str) -> tuple[Token, ...]:
    return _to_tokens(read_words(text))


def _to_tokens(words: Sequence[Word]) -> tuple[Token, ...]:
    return tuple(_tokens(words))


def _tokens(words: Sequence[Word]) -> Iterator[Token]:
    for word in words:
        turning = turning_key(word)
        if turning:
            yield Token(turning, word.text, "turning")
        elif word.text not in _MARKS:
            asserts = word.is_content or word.is_number
            yield Token(word.key, word.text, "content" if asserts else "light")


def _without_organ(
    said: tuple[Token, ...], unnamed: frozenset[str], organs: frozenset[str]
) -> tuple[Token, ...]:
    """The sentence without the adopting organ in front, where the text does not name it."""
    front = 0
    while front < min(_NEAR, len(said)) and (
        said[front].kind == "light" or said[front].key in unnamed
    ):
        front += 1
    named = any(token.key in organs for token in said[:front])
    return said[front:] if named else said


def _kept(course: Alignment) -> Iterator[float]:
    """Shares of the asserting words that are kept, kept as they are, and kept in one stretch."""
    places = [place for place, token in enumerate(course.said) if token.kind == "content"]
    count = max(1, len(places))
    exact = {
        place: other
        for place, other in course.kept.items()
        if course.said[place].key == course.text[other].key
    }
    yield sum(place in course.kept for place in places) / count
    yield sum(place in exact for place in places) / count
    yield _longest(course.said, exact) / count


def _longest(said: Sequence[Token], exact: dict[int, int]) -> int:
    """How many asserting words at most stand side by side in both."""
    longest = length = 0
    last = -1
    for place, token in enumerate(said):
        if place not in exact:
            length = length if token.kind == "light" else 0
            continue
        length = length if exact[place] == last + 1 else 0
        length += token.kind == "content"
        last = exact[place]
        longest = max(longest, length)
    return longest


def _between(course: Alignment) -> Iterator[float]:
    """What stands for what between kept words that are near each other, and at both ends."""
    firm = [place for place in course.kept if course.said[place].kind != "light"]
    exchanged = passed = lost = added = 0
    for one, two in pairwise(firm):
        start, end = course.kept[one], course.kept[two]
        if end > start + _NEAR:
            continue
        mine, theirs = course.said[one + 1 : two], course.text[start + 1 : end]
        here, there = _of("content", mine), _of("content", theirs)
        exchanged += min(len(here), len(there)) >= 1 and max(len(here), len(there)) <= _FEW
        passed += bool(there) and not here
        lost += len(set(_of("turning", theirs)) - set(_of("turning", mine)))
        added += len(set(_of("turning", mine)) - set(_of("turning", theirs)))
    ends = (course.said[: firm[0]], course.said[firm[-1] + 1 :]) if firm else ()
    yield from (exchanged, sum(1 <= len(_of("content", end)) <= _FEW for end in ends))
    yield from (passed, lost, added)


def _of(kind: Kind, tokens: Sequence[Token]) -> list[str]:
    return [token.key for token in tokens if token.kind == kind]


def _missed(course: Alignment) -> Iterator[float]:
    """Words that the text has elsewhere, and names that it does not have."""
    missed = [
        token
        for place, token in enumerate(course.said)
        if token.kind == "content" and place not in course.kept
    ]
    nowhere = [t for t in missed if not any(are_alike(t.key, o.key) for o in course.text)]
    yield len(missed) - len(nowhere)
    yield sum(token.text[0].isupper() for token in nowhere)


def _spread(course: Alignment) -> Iterator[float]:
    """How dense the kept words stand in the text, how far they reach, how long the sentence is."""
    first, last = min(course.kept.values(), default=0), max(course.kept.values(), default=0)
    stretch = _of("content", course.text[first : last + 1])
    kept = [place for place in course.kept.values() if course.text[place].kind == "content"]
    yield len(kept) / max(1, len(stretch))
    yield (last - first + 1) / max(1, len(course.said))
    yield len(course.said)
