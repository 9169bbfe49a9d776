"""Words and names of a sentence that its paragraphs have in no form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from assistant.writing.abbreviations import is_short_for
from assistant.writing.findings import Finding
from assistant.writing.lexicon import are_alike, has_alike, stem
from assistant.writing.reading import Read
from assistant.writing.rough import is_borne_roughly
from assistant.writing.words import Word, month_of, read_words

_NAME = re.compile(
    r"\b[A-Z][\w’'.-]*[\w](?:\s+(?:(?:of|for|on|in|to|against)\s+(?:the\s+)?)?[A-Z][\w’'-]*)+"
)
_GOVERNING = frozenset("to of by from with for notify notifies inform informs tell".split())
_ORGANS = frozenset(
    map(stem, "assembly council conference commission committee board congress meeting".split())
)
_BOUNDS = frozenset({"exceed", "below"})
_SHARES = frozenset("half onethird twothird onequart twice tripl doubl".split())
_UNITS = frozenset("day year hour month week minut percent dollar usd eur time".split())
_SMALL_NUMBERS = frozenset({"#1", "#2", "#3", "#4", "#5"})


def missing_words(
    sentence: Read, allowed: Read, organ: Read, *, inflected: bool = False
) -> Iterator[Finding]:
    """Words of a sentence that the text has in no form, by how much they assert."""
    for place, word in enumerate(sentence.words):
        needed = word.is_content and not _is_pronoun(sentence.words, place)
        if word.key in _BOUNDS and _is_bound(sentence.words, place):
            continue
        is_name = place > 0 and word.text[0].isupper() and not inflected
        borne = allowed.names if is_name else partial(allowed.bears, inflected=inflected)
        if needed and organ.names(word) and _speaks(sentence.words, place):
            continue
        if needed and not borne(word):
            kind = _kind(sentence.words, place, allowed)
            if kind:
                yield Finding(kind, f"word {word.text}")


def _speaks(words: Sequence[Word], place: int) -> bool:
    """Whether a name stands as a subject or owner, not as the object or part of another."""
    if words[place].text.lower().endswith(("'s", "s'")) or words[place].key not in _ORGANS:
        return True
    while place > 0 and (words[place - 1].text[0].isupper() or words[place - 1].text == "of"):
        place -= 1
    before = [word.text.lower() for word in words[max(0, place - 2) : place]]
    return not before or not _GOVERNING & set(before)


def _is_bound(words: Sequence[Word], place: int) -> bool:
    """Whether a word compares with the number behind it, which is checked as a number."""
    behind = words[place + 1 : place + 2]
    return bool(behind) and (behind[0].is_number or behind[0].key in _SHARES)


def _kind(words: Sequence[Word], place: int, allowed: Read) -> str:
    """What sort of missing word stands at a place; empty when it stands for others."""
    word = words[place]
    if word.is_number or word.key in _SHARES:
        if is_borne_roughly(words, place, allowed.words):
            return ""
        measured = any(other.key in _UNITS for other in words[place + 1 : place + 3])
        small = word.key in _SMALL_NUMBERS and not measured
        return "small number" if small else "missing number"
    if is_short_for(word.text.removesuffix("'s").removesuffix("’s"), allowed.text):
        return ""
    if month_of(word):
        return ""
    if place and word.text[0].isupper():
        return "name"
    return "word"


def _is_pronoun(words: Sequence[Word], place: int) -> bool:
    """Whether “one” stands for a thing, as in “one of them”, and counts nothing."""
    following = words[place + 1] if place + 1 < len(words) else None
    counts = following is not None and (following.is_content or following.is_number)
    return words[place].key == "#1" and not counts


def scattered_names(said: str, allowed: Read) -> Iterator[str]:
    """The words of a name must stand together in the source."""
    keys = [word.key for word in allowed.words]
    for match in _NAME.finditer(said):
        wanted = [word.key for word in read_words(match[0]) if word.is_content]
        if len(wanted) > 1 and not _stands_together(wanted, keys):
            yield f"name {match[0]}"


def _stands_together(wanted: Sequence[str], keys: Sequence[str]) -> bool:
    length = 2 * len(wanted) + 4
    starts = [place for place, key in enumerate(keys) if are_alike(wanted[0], key)]
    return not starts or any(
        all(has_alike(keys[max(0, start - length) : start + length], key) for key in wanted)
        for start in starts
    )
