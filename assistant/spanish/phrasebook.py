"""Fixed English sentences of the program, each with its Spanish one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_SLOT = re.compile(r"\{(\w+)\}")
_MARKS = r"(?P<marks>(?: (?:\[\d+\])+)?)"
# A quotation is taken out of a line while it is put into Spanish, and stays as it is.
_QUOTATION = re.compile("“.*”")
_HELD = "\x02"
_SHAPES = {
    "count": r"[\d,]+",
    "date": r"[A-Z][a-z]+ \d+, \d{4}",
    "quote": _HELD,
    "short": r"[^\s*]+",
    "title": r"[^*:]+?",
}
# No sentence ends in the middle of “AG/RES. 7”.
_AFTER = {".": r"(?=$| \D|(?<![A-Z]\.) \d+ [a-z])"}


class Phrasebook:
    """Says in Spanish what it knows; quotations and anything else stay as they were written.

    A `{slot}` of a sentence stands for what varies in it, the same on both sides. What a slot of
    `words` holds is put into Spanish too; `closed` slots hold nothing but such words.
    """

    def __init__(
        self,
        phrases: Mapping[str, str],
        words: Mapping[str, Mapping[str, str]],
        closed: frozenset[str] = frozenset(),
    ) -> None:
        self._words = words
        self._closed = closed
        self._phrases = tuple(
            (self._to_pattern(english), self._to_saying(spanish))
            for english, spanish in phrases.items()
        )

    def say(self, text: str) -> str:
        """One line of text with every sentence that is known in Spanish."""
        quotation = _QUOTATION.search(text)
        if quotation:
            text = text.replace(quotation[0], _HELD, 1)
        for pattern, saying in self._phrases:
            text = pattern.sub(saying, text)
        return text.replace(_HELD, quotation[0]) if quotation else text

    def _to_pattern(self, english: str) -> re.Pattern[str]:
        """A whole sentence, or the opening before a colon, with the markers before its end."""
        body, ending = (english[:-1], english[-1]) if english[-1] in ".:" else (english, "")
        parts = _SLOT.split(body)
        for place in range(0, len(parts), 2):
            parts[place] = re.escape(parts[place])
        for place in range(1, len(parts), 2):
            parts[place] = f"(?P<{parts[place]}>{self._shape(parts[place])})"
        after = _AFTER.get(ending, "(?= |$)")
        return re.compile(rf"(?:^|(?<=[.:] )){''.join(parts)}{_MARKS}{re.escape(ending)}{after}")

    def _shape(self, slot: str) -> str:
        kind = slot.rstrip("0123456789")
        if kind in self._closed:
            return "|".join(sorted(map(re.escape, self._words[kind]), key=len, reverse=True))
        return _SHAPES.get(kind, ".+?")

    def _to_saying(self, spanish: str) -> Callable[[re.Match[str]], str]:
        ending = spanish[-1] if spanish[-1] in ".:" else ""
        body = spanish.removesuffix(ending) if ending else spanish

        def say(found: re.Match[str]) -> str:
            said = _SLOT.sub(lambda slot: self._say_slot(slot[1], found[slot[1]]), body)
            return f"{said}{found['marks']}{ending}"

        return say

    def _say_slot(self, slot: str, held: str) -> str:
        kind = slot.rstrip("0123456789")
        if kind == "date":
            month, day, year = held.replace(",", "").split()
            return f"{day} de {self._words['month'].get(month, month)} de {year}"
        known = self._words.get(kind, {})
        if held in known:
            return known[held]
        for english, spanish in known.items():
            held = re.sub(rf"\b{re.escape(english)}\b", spanish, held)
        return held
