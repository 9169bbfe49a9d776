"""Numbers told roughly: shares of a whole, and bounds that a number of the text keeps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.writing.words import Word

_SHARES = {"half": 0.5, "onethird": 1 / 3, "twothird": 2 / 3, "onequart": 0.25}
_MORE = frozenset({"exceed", "over", "abov"})
_LESS = frozenset({"below", "under"})
_ABOUT = frozenset("about around roughli approxim nearli almost some close near".split())
_FAR, _NEAR = 0.12, 0.1


def is_borne_roughly(words: Sequence[Word], place: int, source: Sequence[Word]) -> bool:
    """Whether a number of a sentence is a share or a bound that one of the text agrees with."""
    told = _value(words, place)
    if told is None:
        return False
    before = {word.key for word in words[max(0, place - 2) : place]}
    return any(_agree(told, value, before) for value in _values(source))


def _agree(told: float, value: float, bounds: set[str]) -> bool:
    if told == 0 or value == 0:
        return False
    apart = value / told - 1
    if bounds & _MORE and 0 <= apart <= _FAR:
        return True
    if bounds & _LESS and -_FAR <= apart <= 0:
        return True
    return abs(apart) < 1e-6 or (bool(bounds & _ABOUT) and abs(apart) <= _NEAR)


def _value(words: Sequence[Word], place: int) -> float | None:
    """What a number, a percentage or a share comes to."""
    word = words[place]
    if word.key in _SHARES:
        return _SHARES[word.key]
    try:
        value = float(word.key.removeprefix("#"))
    except ValueError:
        return None
    behind = [other.key for other in words[place + 1 : place + 3]]
    return value / 100 if "percent" in behind[:2] else value


def _values(words: Sequence[Word]) -> Iterator[float]:
    """The values of a text, and of “three of ten” what three of ten come to."""
    for place, word in enumerate(words):
        value = _value(words, place) if word.is_number or word.key in _SHARES else None
        if value is None:
            continue
        yield value
        for later in range(place + 1, min(place + 4, len(words))):
            if words[later].key in ("#10", "#100") and value < 10:
                yield value / float(words[later].key[1:])
