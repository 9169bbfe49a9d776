"""What a model thinks aloud in its text, and its template's tokens, taken out before reading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_NAMES = r"think|thinking|thoughts?|reason|reasoning|reflection"
# “<think>”, “<seed:think>”, “◁think▷”, “[THINK]”, “<|begin_of_thought|>”, “<|START_THINKING|>”.
_OPENING = (
    rf"(?:<(?:\w+:)?(?:{_NAMES})\b[^>]*>|◁(?:{_NAMES})▷|\[THINK\]"
    rf"|<\|(?:begin_of|start)_(?:{_NAMES})\|>|<\|channel\|>(?:analysis|commentary)\b"
    r"|\Aanalysis(?-i:[A-Z]))"
)
_CLOSING = (
    rf"(?:</(?:\w+:)?(?:{_NAMES})\s*>|◁/(?:{_NAMES})▷|\[/THINK\]"
    rf"|<\|end(?:_of)?_(?:{_NAMES})\|>|<\|channel\|>final<\|message\|>|assistantfinal)"
)
_THOUGHT = re.compile(rf"{_OPENING}.*?{_CLOSING}", re.DOTALL | re.IGNORECASE)
# Some servers send a thought without its opening.
_ENDED = re.compile(rf"^.*{_CLOSING}", re.DOTALL | re.IGNORECASE)
_OPENED = re.compile(rf"{_OPENING}.*", re.DOTALL | re.IGNORECASE)
_MARKED = re.compile(r"[\[【(][^\])】]{0,20}\d")
_BEGUN = re.compile(r"(?:[<◁][^<>▷]{0,30}|\[/?T\w{0,4})$")
# “<|im_end|>”, “<|start_header_id|>assistant<|end_header_id|>”, “</s>”, “<answer>”, “<p>”.
_TOKEN = re.compile(
    r"<\|[\w▁]{1,30}\|>(?:assistant\b)?|</?(?!sup\b)[a-z]\w{0,20}\s*/?>", re.IGNORECASE
)


def without_thoughts(deltas: Iterable[str]) -> Iterator[str]:
    """The text as it arrives, without thoughts; one that is never finished is left out too.

    Nothing is given before a first marker has come: until then all may be a thought.
    """
    waiting, answers = "", False
    for delta in deltas:
        waiting = _ENDED.sub("", _THOUGHT.sub("", waiting + delta))
        begun = _OPENED.search(waiting) or _BEGUN.search(waiting)
        end = begun.start() if begun else len(waiting)
        answers = answers or bool(_MARKED.search(waiting[:end]))
        if end and answers:
            yield _TOKEN.sub("", waiting[:end])
            waiting = waiting[end:]
    if left := _OPENED.sub("", waiting):
        yield _TOKEN.sub("", left)
