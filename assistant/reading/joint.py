"""Which passages answer the parts of one question together: mostly one paragraph has them all."""

from __future__ import annotations

import math
from collections.abc import Container, Iterable, Mapping, Sequence

from assistant.reading.extraction import Reading as Words
from assistant.reading.passages import Found
from assistant.reading.reader import Reading
from assistant.reading.stating import lacks_surely
from assistant.reading.weighing import Weighed
from index.records import chapeau_label

_CERTAINTY = 0.25
_BESIDE = 1.0
_ELSEWHERE = 2.75
_IN_ANOTHER = 3.25
_LACKING = 1.0
_NAMED = ("term", "number")
_SURELY_LACKING = 3.0
_LEAST = 1e-3
_CENTRES = 8
_SAME = 0.8
_ANSWERS = 0.3
_CLOSE = 1.0


def choose_passages(whole: Found, each: Sequence[Found]) -> tuple[Weighed, ...] | None:
    """A passage for each part; None where there are none that all parts were read for.

    The parts share the paragraph that suits them and the whole question best; one of them has
    its own where that suits so much better that it is hardly the shared one.
    """
    if not whole.passages or not all(found.passages for found in each):
        return None
    share = _weights(whole, 1 / len(each))
    read = [{one.paragraph_id: one for one in found.passages} for found in each]
    gains = [
        {key: _gain(one) + share.get(key, min(share.values())) for key, one in part.items()}
        for part in read
    ]
    complete = [{key for key, one in part.items() if not one.lacks} for part in read]
    centres = [one.paragraph_id for found in (whole, *each) for one in found.passages[:_CENTRES]]
    shared = [key for key in dict.fromkeys(centres) if all(key in gain for gain in gains)]
    if not shared:
        return None
    chosen = max((_around(centre, gains, complete) for centre in shared), key=lambda one: one[0])[1]
    best = [part[key] for part, key in zip(read, chosen, strict=True)]
    return tuple(_besides(one, best[:place], each[place]) for place, one in enumerate(best))


def repeats(read: Reading | Words, others: Iterable[Reading | Words]) -> bool:
    """Whether answering words are those that another part is answered with."""
    return any(_overlap(read, one) >= _SAME for one in others)


def _besides(passage: Weighed, earlier: Sequence[Weighed], found: Found) -> Weighed:
    """The passage, or one of the same list in its place.

    One that answers too, where the passage repeats another part's words; one as close, where
    the passage has nothing of the kind asked for.
    """
    again = repeats(passage.reading, (one.reading for one in earlier))
    for one in found.passages:
        if _distance(one.paragraph_id, passage.paragraph_id) != _BESIDE or one.lacks:
            continue
        close = one.weight >= passage.weight - _CLOSE
        if (again and one.reading.answers >= _ANSWERS) or (_lacks_answer(passage) and close):
            return one
    return passage


def _overlap(one: Reading | Words, other: Reading | Words) -> float:
    """The share of the shorter answering words that two readings of a paragraph have in common."""
    shorter = min(one.end - one.start, other.end - other.start)
    if one.paragraph_id != other.paragraph_id or shorter <= 0:
        return 0.0
    return (min(one.end, other.end) - max(one.start, other.start)) / shorter


def _weights(found: Found, share: float) -> dict[str, float]:
    return {one.paragraph_id: share * _fit(one) for one in found.passages}


def _gain(passage: Weighed) -> float:
    """How well a passage suits a part of the question."""
    likely = min(max(passage.reading.answers, _LEAST), 1 - _LEAST)
    fit = passage.weight - _SURELY_LACKING if lacks_surely(passage) else _fit(passage)
    return fit + _CERTAINTY * math.log(likely / (1 - likely))


def _fit(passage: Weighed) -> float:
    """The weight of a passage, less where it has nothing of what is asked for."""
    return passage.weight - _LACKING if _lacks_answer(passage) else passage.weight


def _lacks_answer(passage: Weighed) -> bool:
    return any(lack.what not in _NAMED for lack in passage.lacks)


def _around(
    centre: str, gains: Sequence[Mapping[str, float]], complete: Sequence[Container[str]]
) -> tuple[float, list[str]]:
    """How well the parts are answered from this paragraph or others around it, and from which.

    Several count only where each lacks nothing that its part asks for.
    """
    each = [{key: gain[key] - _distance(key, centre) for key in gain} for gain in gains]
    best = [max(gain, key=lambda key: (gain[key], key == centre)) for gain in each]
    lacking = any(key not in whole for key, whole in zip(best, complete, strict=True))
    chosen = [centre] * len(gains) if lacking else best
    return sum(gain[key] for key, gain in zip(chosen, each, strict=True)), chosen


def _distance(paragraph_id: str, centre: str) -> float:
    """How unlikely it is that one question asks for both of these paragraphs."""
    if paragraph_id == centre:
        return 0.0
    if paragraph_id.partition("/")[0] != centre.partition("/")[0]:
        return _IN_ANOTHER
    label, other = paragraph_id.partition("/")[2], centre.partition("/")[2]
    above, list_of = chapeau_label(label), chapeau_label(other)
    is_kin = above in (other, list_of) or list_of == label
    return _BESIDE if is_kin and (above or list_of) else _ELSEWHERE
