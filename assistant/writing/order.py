"""Before and after, all and only: time and scope of a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.writing.lexicon import stem
from assistant.writing.reading import Read
from assistant.writing.words import Word

_SCOPE = (
    frozenset({"all", "every", "each"}),
    frozenset({"only", "sole", "exclusively"}),
)
_RESTRICTING = frozenset("whose that which who where with without carrying having not".split())
_BEFORE = frozenset("before by until till prior within ahead unless without".split())
_AFTER = frozenset("after since following subsequent thereafter".split())


def wrong_times(sentence: Read, source: Read) -> Iterator[str]:
    """Before is not after; a time that starts does not end."""
    for said, needed in ((_AFTER, _AFTER | {"from", "upon", "start"}), (_BEFORE, _BEFORE)):
        told = _orders(sentence) - ({"before"} if "before it" in sentence.text else set())
        ordering = told & (said - {"by", "within", "following", "unless", "without"})
        stems = {stem(one) for one in needed}
        if ordering and not _orders(source) & needed and not source.keys & stems:
            yield f"time {min(ordering)}"
    yield from _wrong_order(sentence, source)
    for place, word in enumerate(sentence.words):
        before = {other.text.lower() for other in _source_before(sentence.words, place, 1)}
        if word.is_number and before & {"from"} and source.has(word.key):
            windows = list(_printed_before(source, word.key, 4))
            if windows and all(window & _BEFORE and "from" not in window for window in windows):
                yield f"time from {word.text}"


def _orders(text: Read) -> frozenset[str]:
    """The words as printed, and what words of another language mean for before and after."""
    return text.printed | {word for word in _BEFORE | _AFTER if stem(word) in text.keys}


def _wrong_order(sentence: Read, source: Read) -> Iterator[str]:
    """What comes before something in the sentence must not come after it in the source."""
    for one, other in (("before", "after"), ("after", "before")):
        for key in _ordered(sentence.words, one):
            if key in _ordered(source.words, other) and key not in _ordered(source.words, one):
                yield f"order {one} {key}"


def _ordered(words: Sequence[Word], order: str) -> frozenset[str]:
    """The first content word behind each “before” or “after”."""
    found = set()
    for place, word in enumerate(words):
        if word.text.lower() == order:
            behind = (w.key for w in words[place + 1 : place + 5] if w.is_content or w.is_number)
            found.add(next(behind, ""))
    return frozenset(found - {""})


def _source_before(words: Sequence[Word], place: int, count: int) -> Sequence[Word]:
    """Up to `count` words in front of a place."""
    return words[max(0, place - count) : place]


def _printed_before(source: Read, key: str, count: int) -> Iterator[frozenset[str]]:
    for place, word in enumerate(source.words):
        if word.key == key:
            yield frozenset(
                other.text.lower() for other in _source_before(source.words, place, count)
            )


def wrong_scope(sentence: Read, source: Read) -> Iterator[str]:
    """All, only and regardless, where the text does not say so."""
    everything, alone = _SCOPE
    accepted = everything | ({"no"} if sentence.printed & {"no", "not"} else set())
    accepted |= {"any", "wherever", "whenever", "entire", "whole", "both", "toda", "todas", "todos"}
    if "regardless" in sentence.printed and not source.printed & {"regardless", "whether", "both"}:
        yield "scope regardless"
    yield from _unrestricted(sentence, source)
    if sentence.printed & everything and not source.printed & accepted:
        yield "scope all"
    conditions = {
        "solely",
        "solo",
        "so",
        "within",
        "limits",
        "provided",
        "subject",
        "unless",
        "if",
        "until",
    }
    if sentence.printed & alone and not source.printed & (alone | conditions):
        yield "scope only"


def _unrestricted(sentence: Read, source: Read) -> Iterator[str]:
    """Every one of a kind of which the text speaks only with a restriction."""
    for place, word in enumerate(sentence.words):
        if word.text.lower() not in ("all", "every"):
            continue
        noun = next((w.key for w in sentence.words[place + 1 : place + 5] if w.is_content), "")
        behind = [
            source.words[at + 1 : at + 9]
            for at, other in enumerate(source.words)
            if other.key == noun
        ]
        if behind and all(_restricts(near) for near in behind[:1]):
            told = [w.key for w in behind[0][1:] if w.is_content]
            if told and not any(sentence.has(key) for key in told[:3]):
                yield f"scope all {noun}"


def _restricts(near: Sequence[Word]) -> bool:
    return bool(near) and near[0].text.lower() in _RESTRICTING
