"""What is embedded: a title, a paragraph with its chapeau, or several windows of a long one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from index.encode import Encoder
from index.records import TITLE_LABEL, Paragraph, Resolution

_OVERLAP = 48
_CONTEXT_SHARE = 4


@dataclass(frozen=True, slots=True)
class Window:
    """A slice of a paragraph: `embedded` is the slice behind the chapeaux it belongs to."""

    node_id: str
    paragraph_id: str
    paragraph: Paragraph
    start: int
    end: int
    embedded: str


def build_windows(resolution: Resolution, encoder: Encoder) -> tuple[Window, ...]:
    """The windows of every paragraph, in order; together they hold every word of it.

    Ids are the paragraph_id, and from the second window on `#2`, `#3`, …. The first window is the
    title, where the resolution has one.
    """
    by_label = {paragraph.label: paragraph for paragraph in reversed(resolution.paragraphs)}
    seen: Counter[str] = Counter()
    windows = list(_title_window(resolution))
    for paragraph in resolution.paragraphs:
        paragraph_id = resolution.paragraph_id(paragraph.label)
        context, context_tokens = _context(paragraph, by_label, encoder)
        room = max(encoder.max_tokens - 2 - context_tokens, _OVERLAP + 1)
        for start, end in _spans(paragraph.text, room, encoder):
            seen[paragraph_id] += 1
            count = seen[paragraph_id]
            node_id = paragraph_id if count == 1 else f"{paragraph_id}#{count}"
            embedded = f"{context} {paragraph.text[start:end]}".strip()
            windows.append(Window(node_id, paragraph_id, paragraph, start, end, embedded))
    return tuple(windows)


def to_paragraph_id(node_id: str) -> str:
    """The paragraph that a window belongs to."""
    return node_id.partition("#")[0]


def _title_window(resolution: Resolution) -> Iterator[Window]:
    """The front matter, of which the title is embedded."""
    if resolution.title.strip():
        key, front = resolution.paragraph_id(TITLE_LABEL), resolution.front
        yield Window(key, key, front, 0, len(front.text), resolution.title)


def _context(
    paragraph: Paragraph, by_label: dict[str, Paragraph], encoder: Encoder
) -> tuple[str, int]:
    """The chapeaux above a sub-paragraph, outermost first, cut to a share of the window."""
    chapeaux: list[str] = []
    label = paragraph.chapeau_label
    while label:
        if label in by_label:
            chapeaux.insert(0, by_label[label].text)
        label = label.rpartition(".")[0] if "-" not in label.rpartition(".")[2] else ""
    text = " ".join(chapeaux)
    spans = encoder.token_spans(text) if text else []
    kept = spans[: encoder.max_tokens // _CONTEXT_SHARE]
    return text[: kept[-1][1]] if kept else "", len(kept)


def _spans(text: str, room: int, encoder: Encoder) -> list[tuple[int, int]]:
    """Slices of at most `room` word pieces that overlap and cover the text."""
    tokens = encoder.token_spans(text)
    if len(tokens) <= room:
        return [(0, len(text))]
    starts = range(0, len(tokens) - _OVERLAP, room - _OVERLAP)
    spans = [(tokens[first][0], tokens[min(first + room, len(tokens)) - 1][1]) for first in starts]
    return [(0, spans[0][1]), *spans[1:-1], (spans[-1][0], len(text))]
