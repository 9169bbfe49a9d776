"""What a model thinks aloud in its text, taken out before anything reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_NAMES = r"think|thinking|thoughts?|reason|reasoning|reflection"
_THOUGHT = re.compile(rf"<({_NAMES})\b[^>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
# Some servers send a thought without its opening tag.
_ENDED = re.compile(rf"^.*</(?:{_NAMES})\s*>", re.DOTALL | re.IGNORECASE)
_MARKED = re.compile(r"[\[【(][^\])】]{0,20}\d")
_BEGUN = re.compile(rf"<(?:/?[a-z]{{0,10}}\s*$|(?:{_NAMES})\b.*)", re.DOTALL | re.IGNORECASE)
_OPENED = re.compile(rf"<(?:{_NAMES})\b.*", re.DOTALL | re.IGNORECASE)


def without_thoughts(deltas: Iterable[str]) -> Iterator[str]:
    """The text as it arrives, without thoughts; one that is never finished is left out too.

    Nothing is given before a first marker has come: until then all may be a thought.
    """
    waiting, answers = "", False
    for delta in deltas:
        waiting = _ENDED.sub("", _THOUGHT.sub("", waiting + delta))
        begun = _BEGUN.search(waiting)
        end = begun.start() if begun else len(waiting)
        answers = answers or bool(_MARKED.search(waiting[:end]))
        if end and answers:
            yield waiting[:end]
            waiting = waiting[end:]
    if left := _OPENED.sub("", waiting):
        yield left
