"""What a model states: sentences with the markers that hold for them, lists with their lead-in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from assistant.writing.given import Given
from assistant.writing.markers import MARKER
from assistant.writing.reading import Read, read_text
from assistant.writing.sources import mark_sources, read_source
from assistant.writing.splitting import Piece

_VERDICT = re.compile(r"(?:yes|no|sí)\b", re.IGNORECASE)
_ALONE = re.compile(r"(yes|no|sí)\W*", re.IGNORECASE)
_BREAKS_OFF = re.compile(
    r"\b(?:to|will|shall|must|may|should|can|is|are|has|have|also|that)\s*:$", re.IGNORECASE
)


def gather_statements(pieces: Iterable[Piece], given: Sequence[Given]) -> Iterator[Piece]:
    """The statements among the pieces; talk about the answer and questions state nothing."""
    source = read_text(" ".join(one.whole for one in given))
    marked = (replace(piece, text=mark_sources(piece.text, given)) for piece in pieces)
    joined = _join_lists(_join_verdicts(_leave_out_talk(marked, source)))
    return _share_markers(joined, given)


def _leave_out_talk(pieces: Iterable[Piece], source: Read) -> Iterator[Piece]:
    for piece in pieces:
        head, colon, rest = piece.text.partition(": ")
        if colon and rest[:1].isupper() and not MARKER.search(head) and _is_talk(head, source):
            piece = replace(piece, text=rest)
        plain = MARKER.sub("", piece.text)
        asks = plain.endswith("?")
        if asks or (plain == piece.text and plain[-1] in ":!" and _is_talk(plain, source)):
            continue
        yield piece


def _is_talk(text: str, source: Read) -> bool:
    """Whether what introduces an answer holds nothing that the paragraphs speak of."""
    if _VERDICT.match(text) or breaks_off(text):
        return False
    words = [word for word in read_text(text).words if word.is_content or word.is_number]
    borne = sum(source.has(word.key) for word in words)
    return 2 * borne <= len(words) - bool(words)


def breaks_off(lead: str) -> bool:
    """Whether a lead-in goes on in each of its items: “They must:”, “It decides to:”."""
    return bool(_BREAKS_OFF.search(MARKER.sub("", lead).rstrip()))


def _join_verdicts(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """A yes or no that stands alone opens the sentence behind it."""
    verdict: Piece | None = None
    for piece in pieces:
        alone = _ALONE.fullmatch(MARKER.sub("", piece.text))
        if verdict is not None:
            yield replace(piece, text=f"{verdict.text}: {piece.text}", is_item=False)
            verdict = None
        elif alone:
            verdict = replace(piece, text=alone[1])
        else:
            yield piece
    if verdict is not None:
        yield verdict


def _join_lists(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """A lead-in and its items, or the sentence it leads to, as one statement."""
    parts: list[Piece] = []
    for piece in pieces:
        if len(parts) > 1 and not _goes_on(parts, piece):
            yield _join(parts)
            parts = []
        if parts or _leads(piece):
            parts.append(piece)
        else:
            yield piece
    if parts:
        yield _join(parts)


def _leads(piece: Piece) -> bool:
    return MARKER.sub("", piece.text).rstrip().endswith(":") and not piece.is_data


def _goes_on(parts: Sequence[Piece], piece: Piece) -> bool:
    """Whether a piece belongs to the list that these parts begin."""
    return parts[1].is_item and (piece.is_item or not piece.begins_line)


def _join(parts: Sequence[Piece]) -> Piece:
    lead, *items = parts
    if not items:
        return lead
    texts = tuple(item.text for item in items)
    return replace(
        items[-1],
        text=f"{lead.text} {join_items(texts)}",
        is_data=any(item.is_data for item in items),
        items=texts if items[0].is_item else (),
    )


def join_items(items: Sequence[str]) -> str:
    """The items of a list in one line."""
    return "; ".join([*(item.rstrip(" .;,") for item in items[:-1]), items[-1]])


def _share_markers(pieces: Iterable[Piece], given: Sequence[Given]) -> Iterator[Piece]:
    """Sentences without a marker take that of the next one in their paragraph, or of a source.

    A line behind the answer that only says where it stands states nothing itself.
    """
    waiting: list[Piece] = []
    for number, piece in enumerate(pieces):
        source = read_source(piece.text, given) if number else None
        markers = source or "".join(match[0] for match in MARKER.finditer(piece.text))
        if markers:
            yield from _with_markers(waiting, markers, to_all=source is not None)
            waiting = []
        if source is None and markers:
            yield piece
        elif source is None:
            waiting.append(piece)
    yield from waiting


def _with_markers(waiting: Sequence[Piece], markers: str, *, to_all: bool) -> Iterator[Piece]:
    """What waits for markers with them: all, or what stands in the last paragraph."""
    ended = max((place for place, one in enumerate(waiting, 1) if one.ends_paragraph), default=0)
    for place, one in enumerate(waiting):
        yield replace(one, text=f"{one.text}{markers}") if to_all or place >= ended else one
