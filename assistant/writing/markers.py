"""Markers as models write them, read as `[1]`; and a sentence without its markers."""

from __future__ import annotations

import re

_NUMBERS = r"\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*"
MARKER = re.compile(rf"\s*\[({_NUMBERS})\]")
CALLED = (
    r"(?:paragraphs?|paras?\.?|p[áa]rrafos?|markers?|sources?|references?|refs?\.?|citations?|cite"
    r"|p(?=\d)|#|¶)"
)
# “[1]”, “【1†source】”, “[^1]”, “\[1\]”, “[[1]](#1)”, “<sup>1</sup>”, “[cite: 1]”.
_BRACKETED = re.compile(
    rf"(?:\\?[\[【［]\s*|<sup>)+(?:\^|{CALLED}:?\s*)?({_NUMBERS})\s*(?:†[^\]】]*)?"
    r"(?:\s*\\?[\]】］]|</sup>)+(?:\(#[^)]*\))?",
    re.IGNORECASE,
)
_JOINED = re.compile(
    rf"(\[{_NUMBERS}\])(?:\s*,\s*(?:and|y|&)?|\s+(?:and|y|&))\s*(?=\[{_NUMBERS}\])"
)
_ENCLOSED = re.compile(
    rf"\(\s*(?:(?:see|cf\.?|also|véase|{CALLED}):?\s+)*((?:\[{_NUMBERS}\]\s*)+)\)", re.IGNORECASE
)
_ROUND = re.compile(r"(?P<space>\s*)[(（](?P<number>\d{1,2})[)）](?=\s*[.,;:!?](?:\s|$)|\s)")
_ROUND_LAST = re.compile(r"(?P<space>\s*)[(（](?P<number>\d{1,2})[)）]$")
# In front of “(1)” these make it part of a reference: “article 5 (1)”, “paragraph (1)”.
_REFERS = re.compile(
    r"(?:(?<![\d/])\d{1,3}|\b(?:(?:sub-?)?paragraphs?|paras?\.?|articles?|sections?|rules?|items?|"
    r"annex|chapters?|clauses?|points?|options?))$",
    re.IGNORECASE,
)
_BEGUN = re.compile(
    r"(?:\\|<\w{0,3})?$|(?:<sup>|\\?[\[【［])[^\]】］>]{0,40}$|[(（](?:\d{1,2}[)）]\s*|[^)）]{0,40})$"
)
_TO = r",?\s*\b(?:according\s+to|as\s+\w+(?:\s+\w+)?\s+(?:in|by)|under|in|per|from|según|en)"
# “According to [1], …” and “…, as set out in [1], …”: the words only lead to the marker.
_LEADING = re.compile(
    rf"{_TO}(?:\s+{CALLED})?((?:\s*\[{_NUMBERS}\])+)\s*(?=[,.;]|$),?", re.IGNORECASE
)
_SPELLED_OUT = re.compile(rf"{_TO}\s+{CALLED}\s+(\d{{1,2}})\s*(?=[,.;]|$),?", re.IGNORECASE)


def read_markers(text: str, paragraphs: int, *, is_last: bool = False) -> str:
    """The text with its markers as `[1]`; `(1)` only at the end of a clause, if there is such."""
    text = join_markers(_BRACKETED.sub(r"[\1]", text))

    def read(match: re.Match[str]) -> str:
        before = text[: match.start()]
        stands = _ends_clause(before, text[match.end() :])
        known = 1 <= int(match["number"]) <= paragraphs
        return f"{match['space']}[{match['number']}]" if known and stands else match[0]

    text = _ROUND.sub(read, text)
    return _ROUND_LAST.sub(read, text) if is_last else text


def join_markers(text: str) -> str:
    """The text with markers side by side that stand in a list or in brackets of their own."""
    return _ENCLOSED.sub(r"\1", _JOINED.sub(r"\1", text))


def may_begin_marker(text: str) -> bool:
    """Whether a text that is still arriving begins with what may become a marker."""
    return bool(_BEGUN.match(text))


def _ends_clause(before: str, behind: str) -> bool:
    """Whether a number in round brackets between two texts stands where a marker stands."""
    if not before.strip() or before.rstrip()[-1] in ":;," or _REFERS.search(before):
        return False
    ended = before.rstrip()[-1] in '.!?”"'
    return ended or not behind.strip() or behind.lstrip(" ")[0] in ".,;:!?\n"


def take_markers(sentence: str) -> tuple[str, tuple[int, ...]]:
    """The sentence without its markers and what only leads to one, and their numbers, each once."""
    numbers = [
        int(number) for marker in MARKER.findall(sentence) for number in re.findall(r"\d+", marker)
    ]
    led = _SPELLED_OUT.sub(
        lambda match: "" if int(match[1]) in numbers else match[0], _LEADING.sub("", sentence)
    )
    plain = MARKER.sub("", led).strip()
    if sentence[:1] == "[":
        plain = plain.lstrip(" :–—")
    if plain[:1].islower() and led[:1] != sentence[:1]:
        plain = plain[0].upper() + plain[1:]
    return plain, tuple(dict.fromkeys(numbers))
