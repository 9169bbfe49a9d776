"""A model's text as it arrives, cut into sentences; the last may be cut off."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.writing.markers import may_begin_marker, read_markers
from assistant.writing.prompt import NOT_ANSWERED

_ABBREVIATION = re.compile(
    r"(?:\b(?:No|Nos|RES|Res|DEC|Dec|DECL|op|pre|para|paras|párr|Art|art|Vol|vol|rev|Rev|Add|Corr|cf|p|pp|"
    r"Mr|Mrs|Ms|Dr|St|e\.g|i\.e|etc)|\b[A-Z](?:\.[A-Z])*)\.$"
)
_BEFORE_NUMBER = re.compile(
    r"\b(?:no|nos|núm|add|corr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov)\.$"
)  # only where a number follows: “no. 5” goes on, “No.” may be an answer
_END = re.compile(r"[.!?]+[\"”»’')\]]*(?:[^\S\n]*\[\d[\d,;\s–-]*\])*(?=\s)|\n+")
_WHOLE = re.compile(r"[.!?][\"”»’')\]]*(?:\s*\[\d[\d,;\s–-]*\])*$")
_MARKED = re.compile(r"\[\d[\d,;\s–-]*\]\s*[.!?]*\s*$")
_ITEM = re.compile(r"^(?:[-*•>]+\s+|\d{1,2}[.)]\s+)+")
_NUMBER_OF_ITEM = re.compile(r"\s*\d{1,2}\.$")
_HEADING = re.compile(rf"^(?:#{{1,6}}\s|```|\*\*(?!{NOT_ANSWERED})[^*]*[^*.!?]\*\*$)")
_EMPHASIS = re.compile(r"(?:\*\*|__|`)+|(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])")
_DATA = re.compile(r"^(?:\||[{\[]\s*[\"{\[]|\{$)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of a model; `is_whole` is false where the text broke off in it.

    `is_item` stands behind a bullet, `begins_line` and `ends_paragraph` say where it stood;
    `is_data` is no sentence but a row of a table, or JSON. `items` are those of a list, whose
    lead-in begins the text; each has its own markers.
    """

    text: str
    is_whole: bool = True
    is_item: bool = False
    begins_line: bool = False
    ends_paragraph: bool = False
    is_data: bool = False
    items: tuple[str, ...] = ()


def split_sentences(deltas: Iterable[str], paragraphs: int = 0) -> Iterator[Piece]:
    """Sentences with their markers, each as soon as the next one begins; headings are left out.

    `paragraphs` is how many there are for markers to count.
    """
    waiting, begins_line = "", True
    for delta in deltas:
        waiting = read_markers(waiting + delta, paragraphs)
        while (end := _first_end(waiting)) is not None:
            piece, behind = waiting[:end], waiting[end:]
            waiting = behind.lstrip()
            gap = piece[len(piece.rstrip()) :] + behind[: len(behind) - len(waiting)]
            yield from _clean(piece, begins_line=begins_line, ends_paragraph=gap.count("\n") > 1)
            begins_line = "\n" in gap
    waiting = read_markers(waiting, paragraphs, is_last=True)
    is_whole = bool(_WHOLE.search(waiting.strip().rstrip("*_`")))
    yield from _clean(waiting, is_whole=is_whole, begins_line=begins_line, ends_paragraph=True)


def _first_end(text: str) -> int | None:
    """Where the first sentence ends, once what follows it shows that it does."""
    for match in _END.finditer(text):
        before, behind = text[: match.end()], text[match.end() :].lstrip()
        if match[0].startswith("\n"):
            if before.strip() and behind:
                return match.end()
            continue
        if not behind or may_begin_marker(behind):
            return None
        if re.match(r"\[\d", behind):
            if re.match(r"(?:\[\d[\d,;\s–-]*\]\s*)+\S", behind) is None:
                return None
            continue
        if _MARKED.search(before) or _ends(before.rstrip(), behind):
            return match.end()
    return None


def _ends(before: str, behind: str) -> bool:
    """Whether a full stop ends a sentence and no abbreviation or number of an item."""
    if behind[0].isdigit() and _BEFORE_NUMBER.search(before):
        return False
    if _NUMBER_OF_ITEM.fullmatch(before) or _ABBREVIATION.search(before):
        return False
    return not behind[0].islower()


def _clean(
    text: str, *, begins_line: bool, ends_paragraph: bool, is_whole: bool = True
) -> Iterator[Piece]:
    text = text.strip()
    if begins_line and _HEADING.match(text) and not _MARKED.search(text):
        return
    item = _ITEM.match(text) if begins_line else None
    own = text[item.end() :] if item else text.lstrip("# ")
    plain = " ".join(_EMPHASIS.sub("", own).split())
    if re.search(r"\w", plain):
        yield Piece(
            plain,
            is_whole,
            is_item=item is not None,
            begins_line=begins_line,
            ends_paragraph=ends_paragraph,
            is_data=bool(_DATA.match(own)),
        )
