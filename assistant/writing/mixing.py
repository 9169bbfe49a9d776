"""Two true statements mixed into a false one: what a sentence joins must stand together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.writing.abbreviations import organizations
from assistant.writing.findings import Finding, weigh
from assistant.writing.given import Given
from assistant.writing.lexicon import are_alike
from assistant.writing.reading import Read, read_text
from assistant.writing.recipients import TO_PARTY
from assistant.writing.support import find_unsupported
from assistant.writing.words import Word

_SEGMENT = re.compile(
    r"[;.]\s+|,?\s+and\s+(?=(?:to\s+(?!the|its|all)[a-z]+|that|may|shall|should|must|will|[a-z]{4,}s\s+the)\b)"
    r"|,?\s+and\s+(?=(?:at|in|on|by|for|with|from)\s)"
    r"|,\s+and\s+(?=(?:the|an?|of|its|in\s+particular)\b)|,\s+(?=(?:which|who|of\s+whom|of\s+which|failing)\b)|;\s*"
)
_CHUNK = re.compile(r";\s+|,?\s+(?:and|while|but|whereas)\s+")
_LISTED = re.compile(r";\s+|,?\s+(?:and|while|but|whereas)\s+|,\s+")
_UNIT = re.compile(
    r"^(?:regular |special |consecutive )?(?:years?|months?|weeks?|days?|january|february|march|"
    r"april|may|june|july|august|september|october|november|december)\b"
)
_NEAR = 9


def find_mixture(said: str, cited: Sequence[Given], *, inflected: bool = False) -> str:
    """What a sentence joins that its paragraphs hold apart, empty when nothing."""
    if len(cited) > 1 and not _is_divided(said, cited, inflected):
        return "mixed paragraphs"
    return (
        next(
            (
                found
                for one in cited
                for found in (
                    *_rivals(read_text(said), one.whole),
                    *_rival_parties(said, one.whole),
                )
            ),
            "",
        )
        if len(cited) == 1
        else ""
    )


def _is_divided(said: str, cited: Sequence[Given], inflected: bool) -> bool:
    """Whether every part of a sentence is borne by one of the paragraphs alone.

    What none of them holds tells nothing of how they are mixed.
    """
    about = " ".join(f"{one.citation} {one.names} {organizations(one.citation)}" for one in cited)

    def lacks(part: str, text: str, organ: str) -> tuple[Finding, ...]:
        return find_unsupported(part, text, about, organ=organ, inflected=inflected)

    whole = " ".join(one.whole for one in cited)
    nowhere = {found.detail for found in lacks(said, whole, cited[0].organ)}
    return any(
        all(
            any(
                not weigh([f for f in lacks(part, one.whole, one.organ) if f.detail not in nowhere])
                for one in cited
            )
            for part in parts
        )
        for parts in ([said], _CHUNK.split(said), _LISTED.split(said))
    )


def _rivals(sentence: Read, text: str) -> Iterator[str]:
    """A number or date that the words around it have in common with another one's segment."""
    segments = [read_text(part) for part in _SEGMENT.split(text) if part and part.strip()]
    if len(segments) < 2:
        return
    for place, word in enumerate(sentence.words):
        kind = _kind(sentence.words, place)
        if not kind:
            continue
        context = _context(sentence.words, place)
        scores = [_score(context, segment) for segment in segments]
        own = [
            score for score, segment in zip(scores, segments, strict=True) if segment.has(word.key)
        ]
        rivals = [
            score
            for score, segment in zip(scores, segments, strict=True)
            if not segment.has(word.key) and kind in _kinds(segment)
        ]
        beaten = rivals and max(rivals) > max(own, default=0)
        if own and (beaten or (max(own) == 0 and max(scores) > 1)):
            yield f"mixed {word.text}"


def _rival_parties(said: str, text: str) -> Iterator[str]:
    """A recipient of one segment in a sentence that otherwise tells of another's recipient."""
    segments = [part for part in _SEGMENT.split(text) if part and part.strip()]
    if len(segments) < 2:
        return
    sentence = read_text(said)
    for match in TO_PARTY.finditer(said):
        name = read_text(match["party"])
        context = frozenset(
            word.key for word in sentence.words if word.is_content and word.key not in name.keys
        )
        own, rivals = [0], [0]
        for part in segments:
            told = [read_text(other["party"]) for other in TO_PARTY.finditer(part)]
            if any(name.keys <= other.keys for other in told):
                own.append(_score(context, read_text(part)))
            elif told:
                rivals.append(_score(context, read_text(part)))
        if len(own) > 1 and max(rivals) > max(own):
            yield f"mixed {match['party']}"


def _kinds(segment: Read) -> frozenset[str]:
    return frozenset(_kind(segment.words, place) for place in range(len(segment.words)))


def _kind(words: Sequence[Word], place: int) -> str:
    """Whether a number tells a time or an amount; empty for what is no number."""
    word = words[place]
    if not word.is_number:
        return ""
    value = word.key[1:]
    behind = " ".join(other.text.lower() for other in words[place + 1 : place + 4])
    if value.endswith("th") or _UNIT.search(behind):
        return "time"
    return "time" if value.isdecimal() and 1900 <= int(value) <= 2100 else "amount"


def _context(words: Sequence[Word], place: int) -> frozenset[str]:
    """The content words around a number, without what it counts."""
    near = [*words[max(0, place - _NEAR) : place], *words[place + 2 : place + _NEAR]]
    return frozenset(
        word.key
        for word in near
        if word.is_content and not word.is_number and not _UNIT.match(word.text.lower())
    )


def _score(context: frozenset[str], segment: Read) -> int:
    keys = segment.keys
    return sum(any(are_alike(key, other) for other in keys) for key in context)
