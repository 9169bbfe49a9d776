"""Numbers of a yes-no question set beside the limits, figures and frequencies of a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.question.numerals import CARDINAL, MONTHS, to_number
from assistant.retrieval import stem_words

_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_QUANTITY = re.compile(
    r"(?P<money>(?:US|CAN)?[$€£]\s?)?"
    rf"\b(?P<number>\d{{1,3}}(?:[,. ]\d{{3}})+|\d+(?:\.\d+)?|(?:{CARDINAL})\b)"
    r"(?:\s(?P<scale>thousand|million|billion))?\b"
    r"(?P<share>\s?%|\s+per\s?cent\b|\s+por\s+ciento\b)?"
    r"(?:[\s-]+(?:more\s+|further\s+|consecutive\s+|calendar\s+|working\s+)*(?P<unit>[^\W\d_]+))?",
    re.I,
)
_MONEY = frozenset(stem_words("dollars euros usd dólares"))
_MONTHS = frozenset(stem_words(" ".join(MONTHS)))
_AGED = re.compile(
    r"(?:\bi(?:['’]m|\s+am)|\b(?:he|she)(?:['’]s|\s+is)|\baged|\bage\s+of|\bturn(?:ed|ing)?)\s*$",
    re.I,
)
_OF_AGE = re.compile(r"\s+(?:of\s+age|old)\b", re.I)
_NEVER = r"\b(?:no|not|never|nor|without|refrain\w*|prohibit\w*)\b[^.;]*"
# Tried in order: what only reads as a floor may be denied, and is a ceiling then.
_LIMITS = tuple(
    (re.compile(rf"(?:{words})\s*(?:(?:the|a|el|la)\s+)?(?:sum\s+of\s+)?$", re.I), sign, strict)
    for words, sign, strict in (
        (r"\b(?:no|not)\s+(?:less|fewer|younger|shorter)\s+than|\bat\s+least|\bminimum(?:\s+of)?|"
         r"\bal\s+menos|\bcomo\s+mínimo|\bno\s+menos\s+del?", ">", False),
        (r"\b(?:no|not)\s+(?:to\s+)?(?:more|longer|older|higher|greater)\s+than|\b(?:not|never)\s+"
         r"(?:to\s+)?exceed(?:ing)?|\bat\s+(?:the\s+)?most|\bup\s+to|\bmaximum(?:\s+of)?|"
         r"\b(?:raise|increase|lower|reduce)[sd]?\s+to|\bhasta|\bcomo\s+máximo|\bno\s+más\s+del?|"
         rf"{_NEVER}\b(?:more|longer|higher)\s+than|{_NEVER}\bexceed(?:ing)?", "<", False),
        (r"\bunder(?:\s+the\s+age\s+of)?|\b(?:less|fewer|younger|shorter)\s+than|\bbelow|"
         r"\bmenor(?:es)?\s+del?|\bmenos\s+del?", "<", True),
        (r"\bover(?:\s+the\s+age\s+of)?|\b(?:more|longer|older|greater|higher)\s+than|\babove|"
         r"\bexceed(?:s|ed|ing)?|\bbeyond|\bmayor(?:es)?\s+del?|\bmás\s+del?", ">", True),
    )
)  # fmt: skip
_MAY = re.compile(
    r"\b(?:can|could|may|might|allowed|permitted|eligible|entitled|qualif\w+|fine|okay?|free\s+to|"
    r"puede[ns]?|podr[íi]an?|permitid[oa]s?)\b",
    re.I,
)
_FREQUENCIES = tuple(
    (re.compile(rf"\b(?:{words})\b", re.I), times)
    for words, times in (
        (r"(?:twice|two\s+times)\s+(?:a|per|each|every)\s+year|half-?yearly|"
         r"semi-?annual(?:ly)?|every\s+six\s+months", 24),
        (r"biennial(?:ly)?|every\s+(?:two\s+years|(?:other|second)\s+year)|cada\s+dos\s+años", 6),
        (r"triennial(?:ly)?|every\s+three\s+years|cada\s+tres\s+años", 4),
        (r"every\s+five\s+years|cada\s+cinco\s+años", 2),
        (r"quarterly|every\s+three\s+months|every\s+ninety\s+days", 48),
        (r"monthly|every\s+month|(?:once\s+)?(?:a|per|each)\s+month|cada\s+mes", 144),
        (r"annual(?:ly)?|yearly|(?:every|each|per)\s+year|once[\s-]+(?:a|per|each|every)[\s-]+year|"
         r"cada\s+año|anual(?:es|mente)?", 12),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Quantity:
    """A number with what it counts; `sign` and `strict` say what it bounds, if anything."""

    value: float
    unit: str
    sign: str = ""
    strict: bool = False

    def allows(self, asked: _Quantity) -> bool:
        """Whether the number asked about keeps to this limit."""
        value = asked.value
        if asked.strict:
            value += 0.5 if asked.sign == ">" else -0.5
        if value == self.value:
            return not self.strict
        return value < self.value if self.sign == "<" else value > self.value


def compare_numbers(question: str, clause: str) -> str:
    """`No` where a number asked about breaks a limit or is another, `Yes` where it keeps to it.

    Empty where they have no one quantity in common, or a kept requirement is one of several.
    """
    asked, stated = tuple(_quantities(question)), tuple(_quantities(clause))
    pairs = [(one, other) for one in asked for other in stated if one.unit == other.unit]
    if len(pairs) != 1:
        return ""
    mine, limit = pairs[0]
    if not limit.sign:
        other = not mine.sign and mine.value != limit.value
        return "No" if other and not _MAY.search(question) else ""
    if not _MAY.search(question):
        same_side = mine.sign in ("", limit.sign)
        return "No" if same_side and limit.sign == ">" and mine.value > limit.value else ""
    if not limit.allows(mine):
        return "No"
    return "Yes" if limit.sign == "<" and limit.unit == "money" else ""


def compare_frequencies(question: str, clause: str) -> str:
    """`No` where both say how often, and not equally often; else empty."""
    asked, stated = _frequency(question), _frequency(clause)
    return "No" if asked and stated and asked != stated else ""


def _frequency(text: str) -> int:
    found = [times for pattern, times in _FREQUENCIES if pattern.search(text)]
    return found[0] if len(found) == 1 else 0


def quantities(text: str) -> Iterator[tuple[float, str]]:
    """The figures of a text, each with the stem of what it counts."""
    return ((one.value, one.unit) for one in _quantities(text))


def _quantities(text: str) -> Iterator[_Quantity]:
    for match in _QUANTITY.finditer(text):
        value = _value(match["number"]) * _SCALES.get((match["scale"] or "").lower(), 1)
        before, after = text[: match.start()], text[match.end() :]
        unit = (stem_words(match["unit"]) or [""])[0] if match["unit"] else ""
        if match["money"] or unit in _MONEY or _counts_money(after, unit):
            unit = "money"
        elif match["share"]:
            unit = "share"
        elif _AGED.search(before) or _OF_AGE.match(after):
            unit = "age"
        is_date = unit in _MONTHS or (unit != "money" and 1900 <= value <= 2100)
        if not unit or not value or is_date:
            continue
        for pattern, sign, strict in _LIMITS:
            if pattern.search(before):
                yield _Quantity(value, unit, sign, strict)
                break
        else:
            yield _Quantity(value, unit)


def _counts_money(after: str, unit: str) -> bool:
    return unit in stem_words("United US") and bool(
        re.match(r"\s+(?:States\s+)?dollars\b", after, re.I)
    )


def _value(number: str) -> float:
    if number[0].isdigit():
        grouped = re.sub(r"[,. ](?=\d{3}(?!\d))", "", number)
        return float(grouped)
    return float(to_number(number))
