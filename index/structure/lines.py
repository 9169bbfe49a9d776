"""Lines of a source text and the printed numbers and letters in front of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from index.months import MONTHS

MarkKind = Literal["number", "decimal", "letter", "roman", "upper", "bullet", "verb"]

_OPENING = re.compile(r"^[_*\s]*[“\"«„'‘]")
_DATE = re.compile(
    rf"\d{{1,2}}(?:er|º|°|st|nd|rd|th)?\s+(?:de\s+|of\s+)?(?:{'|'.join(MONTHS)})\b", re.IGNORECASE
)
_DECIMAL = re.compile(r"(\d{1,3}(?:\.\d{1,3})+)\.?(?=[\s\u00a0A-Z(“])[\s\u00a0]*")
_COMPOSITE = re.compile(r"(\d{1,3}[.\-]?)\(?([a-z])\)?[.)]?[\t ]+(?=[A-Z“\"])")
_NUMBER = re.compile(
    r"(?:\(?(?:OP|op)\)?)?\s?(\d{1,3})((?:[\s\u00a0]?(?:bis|ter|quater|alt))?)"
    r"(?:[\s\u00a0]*(?:\.[-–—]?|\)|[º°][.\-]*(?=\s+[A-ZÁÉÍÓÚ]))(?![\d/])[\s\u00a0]*|\t+[\s\u00a0]*|\.?[\s\u00a0]*[-–—][\s\u00a0]+)"
)
_BARE_NUMBER = re.compile(r"(\d{1,3})[\s\u00a0]+(?=[A-ZÁÉÍÓÚ][a-z]+(?:s|e|a|r|upon)\b)")
_POINT_NUMBER = re.compile(r"\.([1-9]\d?)[\s\u00a0]+(?=\S)")
_PAREN_NUMBER = re.compile(r"\((\d{1,3})\)[\s\u00a0]*")
_LETTER = re.compile(
    r"(?:\(([a-zñ]|([a-z])\2)\)|([a-zñ]|([a-z])\4)(?:\.(?![a-z]\.)[-–]?|\)|\.\)))[\s\u00a0]*(?=\S)"
)
_TAB_LETTER = re.compile(r"([a-z])\t+")
_ROMAN = re.compile(r"(?:\(([ivxl]{1,7})\)|([ivxl]{1,7})(?:\.[-–]?|\)))[\s\u00a0]*(?=\S)")
_UPPER = re.compile(r"(?:\(([A-Z])\)|([A-Z])[.)])[\s\u00a0]+(?=\S)")
_BRACKETED = re.compile(r"\[(?=(?:\d{1,3}(?: ?bis| ?ter)?\.|\([a-z]\))\s)")
_BULLET = re.compile(r"([•●▪■◦○▫‣⁃∙·\uf0b7\uf0a7\uf02d]|[-–—*+](?=[\s\u00a0]))[\s\u00a0]*(?=\S)")
# Drafts tag their recitals: PP for a preambular paragraph, as OP for an operative one.
_TAG = re.compile(r"[\[(]?PP ?\d{1,2}(?: ?(?:bis|ter|alt))?[\])]?[.:]?[\s\u00a0]+(?=\S)")
_ROMAN_VALUE = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class Mark:
    """A printed number, letter or bullet: as printed, and as it goes into a label."""

    kind: MarkKind
    value: str
    printed: str
    length: int


@dataclass(frozen=True, slots=True)
class Line:
    """One non-empty line of the source, trimmed: `source[start:end] == text`."""

    text: str
    start: int
    marks: tuple[Mark, ...]

    @property
    def end(self) -> int:
        """Offset behind the last character."""
        return self.start + len(self.text)

    @property
    def mark(self) -> Mark | None:
        """The first printed mark."""
        return self.marks[0] if self.marks else None

    @property
    def body(self) -> str:
        """The text behind all marks."""
        return self.text[sum(mark.length for mark in self.marks) :]

    @property
    def is_quoted(self) -> bool:
        """Whether the line starts with an opening quotation mark."""
        return bool(_OPENING.match(self.text))


def split_lines(text: str) -> tuple[Line, ...]:
    """The non-empty lines of a text, each with its marks."""
    lines = []
    offset = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            start = offset + raw.index(stripped[0])
            lines.append(Line(stripped, start, find_marks(stripped)))
        offset += len(raw) + 1
    return tuple(lines)


def find_marks(text: str) -> tuple[Mark, ...]:
    """All printed marks a line starts with, outermost first: `1. (a) (i)` gives three."""
    marks: list[Mark] = []
    offset = 0
    while len(marks) < 4:
        found = _find_mark(text[offset : offset + 40], first=not marks)
        if not found:
            break
        if offset + sum(mark.length for mark in found) >= len(text):
            if marks:
                break
            marks.extend(found)
            break
        marks.extend(found)
        offset += sum(mark.length for mark in found)
    return tuple(marks)


def leading_number(value: str) -> int:
    """The number a printed value starts with: 12 for `12bis`; 0 for none."""
    match = re.match(r"\d+", value)
    return int(match[0]) if match else 0


def roman_number(value: str) -> int:
    """The value of a roman numeral; 0 for what is not one."""
    if not value:
        return 0
    total = 0
    digits = [_ROMAN_VALUE.get(char, 0) for char in value.lower()]
    for here, after in zip(digits, [*digits[1:], 0], strict=True):
        total += -here if here < after else here
    return total if digits and all(digits) and to_roman(total) == value.lower() else 0


def to_roman(number: int) -> str:
    """The roman numeral of a number up to 399, in lower case."""
    steps = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"))
    digits = ""
    for size, mark in (*steps, (4, "iv"), (1, "i")):
        while number >= size:
            digits, number = digits + mark, number - size
    return digits


def _find_mark(text: str, *, first: bool) -> tuple[Mark, ...]:  # noqa: C901  a branch a kind
    if _DATE.match(text):
        return ()
    if first and _BRACKETED.match(text):
        mark, *more = _find_mark(text[1:], first=True)
        return (replace(mark, length=mark.length + 1), *more)
    if match := _DECIMAL.match(text):
        # An amount, `(a) 0.5 grams`, numbers nothing.
        amount = match[1].startswith("0.") or (not first and text[match.end() :][:1].islower())
        return () if amount else (_mark("decimal", match[1], match),)
    if first and (match := _COMPOSITE.match(text)):
        number, letter = match[1], match[0][match.end(1) :].strip()
        return (
            Mark("number", number.rstrip(".-"), f"{number.rstrip('.-')}.", match.end(1)),
            Mark("letter", match[2], letter, match.end() - match.end(1)),
        )
    if first and (match := (_NUMBER.match(text) or _BARE_NUMBER.match(text))):
        suffix = match[2].strip() if match.re is _NUMBER else ""
        return (_mark("number", match[1].lstrip("0") + suffix, match),) if int(match[1]) else ()
    if match := (_PAREN_NUMBER.match(text) or _POINT_NUMBER.match(text)):
        return (_mark("number", match[1], match),)
    if (match := _ROMAN.match(text)) and roman_number(match[1] or match[2]):
        return (_mark("roman", match[1] or match[2], match),)
    if match := _LETTER.match(text):
        return (_mark("letter", match[1] or match[3], match),)
    if first and (match := _TAB_LETTER.match(text)):
        return (_mark("letter", match[1], match),)
    if first and (match := _UPPER.match(text)):
        return (_mark("upper", (match[1] or match[2]).lower(), match),)
    if first and (match := _BULLET.match(text) or _TAG.match(text)):
        return (_mark("bullet", "", match),)
    return ()


def _mark(kind: MarkKind, value: str, match: re.Match[str]) -> Mark:
    return Mark(kind, value, match[0].strip(), match.end())
