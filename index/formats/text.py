"""Bytes to characters, and the characters that only print has a use for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from charset_normalizer import from_bytes

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DROP = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]"
)
_PLAIN = str.maketrans(
    dict.fromkeys("\u00a0\u202f\u2007\u2009\u2002\u2003\u2008\u200a\u3000", " ")
    | dict.fromkeys("\u2010\u2011", "-")
    | dict(zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
)
_ODD = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]")
_BREAKS = re.compile("\r\n?|\x0b|\x1c|\x1d|\x1e|\x85|\u2028|\u2029")
_INNER = re.compile(r"(?<=\S)(?:  +|[ \t]*\t[ \t]*)(?=\S)")
_SUPERSCRIPT = re.compile(r"(?<=[^\W\d_]|[.,;:)\]”\"’])[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_SLASH_MARKS = re.compile(
    r"(?:(?<=[^\W\d_])|(?<=[.,;:)”\"’]))(?:\d{1,2}/ ?)+(?=\s|$)|(?<=[^\s\d]) (?:\d{1,2}/ ?)+$"
    r"|(?<=\S) ?\^\d{1,2}/(?=[\s,.;:)]|$)"
)
_SPACED = re.compile(r"(?<!\S)(?:[A-ZÀ-Ý] ){3,}[A-ZÀ-Ý](?!\S)")
_UNIT = re.compile(r"(?:^|[\W\d])(?:k|c|m|d)?m$")


_NOTE_BODY = re.compile(
    r"\[?(\d{1,3})\]?[./]?\s+(?:see\b|ibid|idem|véase|voir\b|official records|united nations|"
    r"[A-Z]{1,5}/[A-Z\d]|https?:|resolution \d|available|adopted|document |chapter |report of|as )",
    re.IGNORECASE,
)


def decode(data: bytes) -> tuple[str, str]:
    """The text of some bytes and the encoding found: by mark, as UTF-8, else by statistics."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, errors="replace"), "utf-8" if name == "utf-8-sig" else name
    zeros = data[:4000].count(0)
    if zeros and (guess := _utf16_guess(data)):
        return data.decode(guess, errors="replace"), guess
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if not any(0x80 <= byte <= 0x9F and byte in _UNDEFINED for byte in set(data)):
        return data.decode("cp1252", errors="replace"), "windows-1252"
    best = from_bytes(data[:200_000]).best()
    name = best.encoding if best else "cp1252"
    return data.decode(name, errors="replace"), name


_UNDEFINED = frozenset((0x81, 0x8D, 0x8F, 0x90, 0x9D))


def _utf16_guess(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of Latin text is zero."""
    sample = data[:4000]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > len(sample) // 5 and even < odd // 10 + 1:
        return "utf-16-le"
    if even > len(sample) // 5 and odd < even // 10 + 1:
        return "utf-16-be"
    return ""


def is_binary(text: str) -> bool:
    """Whether decoded text is too full of control characters to be text."""
    sample = text[:20_000]
    return len(_ODD.findall(sample)) > len(sample) * 0.02


def clean(text: str) -> str:
    """Text with plain spaces, hyphens, letters and line ends, without invisible characters."""
    text = _BREAKS.sub("\n", text)
    text = _DROP.sub("", text.replace("\u00ad\n", "-\n"))
    text = text if text.isascii() else unicodedata.normalize("NFC", text.translate(_PLAIN))
    return text


def is_unit(text: str) -> bool:
    """Whether a text ends with a unit of length, whose raised digit is an exponent."""
    return bool(_UNIT.search(text))


def drop_reference_marks(line: str) -> str:
    """A line without footnote marks, raised or as in `courts;1/ 2/`; units (km²) keep theirs."""
    return _SUPERSCRIPT.sub(
        lambda match: match[0] if is_unit(match.string[: match.start()]) else "",
        _SLASH_MARKS.sub("", line),
    )


def drop_glued_marks(lines: Sequence[str]) -> list[str]:
    """Lines without footnote numbers glued to words, where the footnote itself is in the text.

    Only numbers whose footnotes stand in a run from 1 at line starts are taken for marks.
    """
    bodies = [
        (place, int(match[1]))
        for place, line in enumerate(lines)
        if (match := _NOTE_BODY.match(line))
    ]
    numbers = {number for _, number in bodies}
    known = {
        number
        for number in numbers
        if number == 1 or number - 1 in numbers or number + 1 in numbers
    }
    if not known:
        return list(lines)
    places = {place for place, _ in bodies}
    marks = "|".join(str(number) for number in sorted(known, reverse=True))
    glued = re.compile(rf"(?<=[^\W\d_])([,.;:)”\"’]{{0,2}})(?:{marks})(?=[\s,.;:)]|$)")
    return [
        line if place in places else glued.sub(lambda match: match[1], line)
        for place, line in enumerate(lines)
    ]


def squeeze(line: str) -> str:
    """A line with single spaces inside and no words set wide; a tab behind a number stays."""
    line = _SPACED.sub(lambda match: match[0].replace(" ", ""), line)
    match = re.match(r"\s*\(?[\w.]{1,6}\)?\t+", line)
    lead = match.end() if match else 0
    return line[:lead] + _INNER.sub(" ", line[lead:])
