"""Labels of a silver corpus set right by our conventions, each by a rule that sees labels alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Block = Mapping[str, Any]

_TABLE_ROW = re.compile(r"\|.*\|$")
_FOOTNOTE = re.compile(
    r"(?:\*|[¹²³⁴⁵⁶⁷⁸⁹]+|\[?\d{1,3}\]?)\s+(?:see\b|ibid|official records|resolutions? \d|reissued|"
    r"\(not|published|paragraph|[A-Z]{1,5}/[A-Z\d])",
    re.IGNORECASE,
)
_PUNCTUATED = re.compile(r"[.,;:?][”\"’)\]*_\d¹²³⁴⁵⁶⁷⁸⁹\s]*$|[,;.]\s+(?:and|or|et|y)$")
_RECITAL = re.compile(
    r"[_*\s]*(?:\w+\s+){0,2}?(?:\w+ing|\w+ed|whereas|mindful|aware|conscious|cognizant|desirous|"
    r"anxious|resolute|hopeful|grateful|confident|considérant|\w+ant)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"[_*\s]*(?:(?:Also|Further|Hereby)\s+)?(?!Whereas)[A-Z][a-z]+(?:es|[^siu]s)[_*]*\s"
    r"(?:that|to|the|its|of|with|an?|for|note|upon|following)\b"
)
_OPENER = re.compile(r"[_*]*(?:The|Le|La)\s.{0,120}(?:,|Assembly|Council)[_*.]*$")
ANNEX = re.compile(
    r"\W*(?:annex|appendix|anexo)\b(?:.{0,40}$|\s+\w{1,4}\s*[:.–—-])", re.IGNORECASE | re.DOTALL
)
_SECTION = re.compile(r"[_*#\s]*(?:[IVX]{1,6}|[A-Z])[_*]*(?:[.\s–—-]|$)")
_ARTICLE = re.compile(r"\W*(?:article|rule|regulation)\s+\d+", re.IGNORECASE)
_INNER = re.compile(r"\(([a-z]{1,4})\)\s+")


@dataclass(slots=True)
class _Place:
    """What has been read so far: whether an operative paragraph was, and its last number."""

    operative: bool = False
    opened: bool = False
    annex: bool = False
    article: bool = False
    last: int = 0
    within: int = 0
    above: Block | None = None


def set_right(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """The blocks with their labels by our conventions, and the kind of each correction.

    What has no label by them (a table row, a footnote, unnumbered text among operative
    paragraphs) is left out of the comparison, as type `left out`.
    """
    place, right, kinds = _Place(), [], []
    for index, block in enumerate(blocks):
        changed, kind = _correct(block, blocks[index + 1 : index + 60], place)
        if kind:
            kinds.append(kind)
        right.append(changed)
        _advance(place, changed)
    return tuple(right), tuple(kinds)


def _correct(block: Block, after: Sequence[Block], place: _Place) -> tuple[Block, str]:
    text = block["text"].strip()
    if block["type"] == "heading" and not ANNEX.match(text):
        return _correct_heading(block, text, after, place)
    if block["type"] != "paragraph":
        return block, ""
    kind = _left_out(block, text, place, after)
    if kind:
        return {**block, "type": "left out"}, kind
    inner = _INNER.match(text)
    if block["prefix"] and inner:
        return {**block, "inner": inner[1], "text": text[inner.end() :]}, "two numbers printed"
    return _correct_level(block, after, place)


def _correct_heading(
    block: Block, text: str, after: Sequence[Block], place: _Place
) -> tuple[Block, str]:
    reads = text.endswith(",") or len(text) > 100
    if place.opened and not place.operative and reads and _RECITAL.match(text):
        recital = {**block, "type": "paragraph", "part": "preambular", "level": None}
        return recital, "recital labelled as a heading"
    lettered = _INNER.match(text)
    if place.operative and lettered and after and after[0]["level"]:
        part = {"type": "paragraph", "part": "operative", "level": after[0]["level"] - 0.5}
        right = {**block, **part, "prefix": lettered[1], "text": text[lettered.end() :]}
        return right, "part of a list labelled as a heading"
    if place.operative and _SECTION.match(f"{block['prefix'] or ''} {text}".strip()):
        counts = bool(after) and after[0]["part"] == "preambular"
        kind = "section that counts its recitals anew" if counts else ""
        return {**block, "restarts": True}, kind
    return block, ""


def _left_out(block: Block, text: str, place: _Place, after: Sequence[Block]) -> str:
    """Why a block has no label by our conventions, empty where it has one."""
    is_recital = block["part"] == "preambular" and block["level"] is None
    if _TABLE_ROW.match(text):
        return "row of a table"
    if _FOOTNOTE.match(f"{block['prefix'] or ''} {text}".strip()):
        return "footnote"
    if block["part"] is None and block["level"] == 5:
        return "of neither part"
    if not is_recital or block["prefix"] or place.annex or _OPENER.match(text):
        return ""
    announces = text.endswith(":") and not (after and _OPENER.match(after[0]["text"].strip()))
    if place.article:
        return "text of an article or rule labelled preambular"
    if _FINITE.match(text) and not (announces or text.endswith(",")):
        return "operative verb labelled preambular"
    if place.operative and not _RECITAL.match(text) and not text.endswith(","):
        return "text without a number among operative paragraphs"
    if not (place.opened or _RECITAL.match(text)):
        return "text of a report that no body opens"
    if text[:1].islower() or not (_PUNCTUATED.search(text) or _RECITAL.match(text)):
        return "broken line or heading labelled as a recital"
    return ""


def _correct_level(block: Block, after: Sequence[Block], place: _Place) -> tuple[Block, str]:
    numbers = (block["prefix"] or "").strip(". \t\u00a0").split(".")
    if (block["level"] or 1) > 1 < len(numbers) and numbers[0] == str(place.last):
        own = {"prefix": numbers[-1], "level": len(numbers)}
        return {**block, **own}, "number above repeated in a decimal"
    prefix = _plain(block["prefix"])
    above = _plain(place.above["prefix"]) if place.above else ""
    doubled = len(prefix) == 2 and len(set(prefix)) == 1 and prefix[0] not in "ivx0123456789"
    if (doubled or prefix == "ii" and above == "hh") and (above == "z" or len(above) == 2):
        level = place.above["level"] if place.above else block["level"]
        changed = level != block["level"]
        return {**block, "level": level}, "(aa) labelled under (z)" if changed else ""
    following = next((one for one in after[:1] if one["type"] == "paragraph"), None)
    beside = prefix == "i" and above in ("a", "b", "c", "d", "e", "f") and place.above
    if beside and following and _plain(following["prefix"]) == "ii":
        deeper = following["level"] == (block["level"] or 0) + 1
        if deeper and place.above and place.above["level"] == block["level"]:
            return {**block, "level": following["level"]}, "(i) labelled beside (a)"
    return _correct_list(block, prefix, after, place)


def _correct_list(
    block: Block, prefix: str, after: Sequence[Block], place: _Place
) -> tuple[Block, str]:
    """Numbers from 1 under a colon, before the numbering goes on, are a list in the paragraph."""
    if place.within and block["level"] == 1 and prefix == str(place.within + 1):
        place.within = 0
    if place.within:
        return {**block, "level": (block["level"] or 1) + 1}, "list inside a paragraph"
    opens = place.above is not None and place.above["text"].rstrip().endswith(":")
    if prefix == "1" and block["level"] == 1 and opens and place.last:
        numbers = [_plain(one["prefix"]) for one in after if one["level"] == 1]
        next_one = str(place.last + 1)
        if next_one in numbers and "1" not in numbers[: numbers.index(next_one)]:
            place.within = place.last
            return {**block, "level": 2}, "list inside a paragraph"
    return block, ""


def _plain(prefix: str | None) -> str:
    return re.sub(r"[^a-z0-9]", "", (prefix or "").lower())


def _advance(place: _Place, block: Block) -> None:
    """Remember what a block changes for those behind it."""
    text = block["text"].strip()
    if block["type"] != "paragraph" and ANNEX.match(text):
        place.annex = True
    if _OPENER.match(text) and not block["prefix"]:
        place.operative, place.opened, place.annex, place.last = False, True, False, 0
        place.article = False
    elif block["type"] == "heading":
        place.article = bool(_ARTICLE.match(text)) or place.article and not _SECTION.match(text)
    if block["type"] != "paragraph":
        place.above = None if block["type"] == "heading" else place.above
        return
    if block["part"] == "operative":
        place.operative = True
        if block["level"] == 1 and (number := re.match(r"\d+", block["prefix"] or "")):
            place.last = int(number[0])
    place.above = block
