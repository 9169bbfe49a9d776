"""Whether a sentence restates a paragraph: its words stand there in nearly the same order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.writing.given import Given
from assistant.writing.lexicon import are_alike, root
from assistant.writing.words import Word, read_words

# Light words that turn the sense; those of a line stand for each other.
_TURNS = """
not no never neither nor without | except unless | only solely | all every each | any | either
both | if | or | until till | before | after | atleast | atmost | exceeding | below | more | less
again | once
"""
_TURNING = {
    word: f"={line.split()[0]}"
    for group in _TURNS.replace("\n", "|").split("|")
    if (line := group.strip())
    for word in line.split()
}
_DENIAL = re.compile(r"\b(?:not|never|no|none|neither|nor|without)\b|n['’]t\b", re.IGNORECASE)
# Those without which the words next to them would say more.
_LIMITS = frozenset("=not =except =only =if =until =atleast =atmost =exceeding =below".split())
_NEAR = 6
_MOST_LEAPS = 1


@dataclass(frozen=True, slots=True)
class Course:
    """How a sentence runs through a paragraph: the places of its words, leaps ahead and back."""

    places: tuple[int, ...] = ()
    ahead: int = 0
    back: int = 0

    @property
    def cost(self) -> tuple[int, int]:
        """Leaps back cost two; of equal courses the one that spans least is better."""
        steps = zip(self.places, self.places[1:], strict=False)
        return self.ahead + 2 * self.back, sum(abs(after - before) for before, after in steps)

    def on_to(self, place: int) -> Course:
        """The course with one more word."""
        last = self.places[-1] if self.places else place
        return Course(
            (*self.places, place), self.ahead + (place > last + 1), self.back + (place < last)
        )


def find_course(said: str, given: Given) -> Course | None:
    """The course of a sentence through one paragraph; None where it says a word more or less.

    A word less is one that limits what is said, left out between words that stand together.
    """
    text = _keys(read_words(given.whole))
    sentence = _without_organ(_keys(read_words(said)), text, given.organ)
    courses = [Course()] if sentence else []
    for key in sentence:
        courses = [
            min((course.on_to(place) for course in courses), key=lambda one: one.cost)
            for place in _places(key, text)
            if courses
        ]
    best = min(courses, key=lambda one: one.cost, default=None)
    return None if best is None or _leaves_out_limit(best, text) else best


def restates(said: str, cited: Sequence[Given]) -> bool:
    """Whether one of the paragraphs holds the sentence, with at most one leap either way."""
    courses = (find_course(said, one) for one in cited)
    return any(one and max(one.ahead, one.back) <= _MOST_LEAPS for one in courses)


def repeats(said: str, cited: Sequence[Given]) -> bool:
    """Whether one of the paragraphs holds all words of the sentence side by side."""
    courses = (find_course(said, one) for one in cited)
    return any(one and one.ahead == one.back == 0 for one in courses)


def denies_what_it_restates(said: str, cited: Sequence[Given]) -> bool:
    """Whether one of the paragraphs holds a sentence but for its denial."""
    return restates(_DENIAL.sub("", said, count=1), cited)


def turning_key(word: Word) -> str:
    """What stands for a light word that turns the sense; empty for another word."""
    return _TURNING.get(word.text.lower(), "")


def _keys(words: Sequence[Word]) -> tuple[str, ...]:
    """The stems that assert, and the words that turn the sense."""
    return tuple(_asserting(words))


def _asserting(words: Sequence[Word]) -> Iterator[str]:
    for word in words:
        turning = turning_key(word)
        if turning or word.is_content or word.is_number:
            yield turning or word.key


def _without_organ(keys: Sequence[str], text: Sequence[str], organ: str) -> Sequence[str]:
    """The sentence without the adopting organ in front, where the text does not name it."""
    own = {word.key for word in read_words(organ)} - set(text)
    start = next((place for place, key in enumerate(keys) if key not in own), len(keys))
    return keys[start:]


def _places(key: str, text: Sequence[str]) -> list[int]:
    """Where a stem stands, else one used for the same thing."""
    same = [place for place, other in enumerate(text) if key == other or _is_of_root(key, other)]
    if same or key.startswith("="):
        return same
    return [place for place, other in enumerate(text) if are_alike(key, other)]


def _is_of_root(one: str, other: str) -> bool:
    return not one.startswith("=") and root(one) == root(other)


def _leaves_out_limit(course: Course, text: Sequence[str]) -> bool:
    """Whether a short leap passes over a word that limits what is said."""
    between = (
        text[before + 1 : after]
        for before, after in zip(course.places, course.places[1:], strict=False)
        if before < after <= before + _NEAR
    )
    return any(key in _LIMITS for keys in between for key in keys)
