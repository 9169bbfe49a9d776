"""What a model thinks aloud in its text, taken out before anything reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_NAMES = r"think|thinking|thoughts?|reason|reasoning|reflection"
_THOUGHT = re.compile(rf"<({_NAMES})\b[^>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BEGUN = re.compile(rf"<(?:[a-z]{{0,10}}$|(?:{_NAMES})\b.*)", re.DOTALL | re.IGNORECASE)
_OPENED = re.compile(rf"<(?:{_NAMES})\b.*", re.DOTALL | re.IGNORECASE)


def without_thoughts(deltas: Iterable[str]) -> Iterator[str]:
    """The text as it arrives, without thoughts; one that is never finished is left out too."""
    waiting = ""
    for delta in deltas:
        waiting = _THOUGHT.sub("", waiting + delta)
        begun = _BEGUN.search(waiting)
        end = begun.start() if begun else len(waiting)
        if end:
            yield waiting[:end]
        waiting = waiting[end:]
    if left := _OPENED.sub("", waiting):
        yield left
