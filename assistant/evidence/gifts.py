"""Questions how much somebody gave or promised, and whether a text gives a sum beside the name."""

from __future__ import annotations

import re

_ASKED = re.compile(
    r"\bhow\s+(?:much|many\s+(?:dollars|euros))\b[^?]*?\b(?:has|have|did|does|do|will|would)\s+(?:the\s+)?"
    r"(?P<giver>(?-i:[A-Z][\w-]+(?:\s+[A-Z][\w-]+)*))\s+(?:\w+\s+)?(?:pledg|contribut|pay|paid|give|gave|"
    r"donat|offer|lend|lent|grant|promis|chip|spen[dt])\w*\b",
    re.I,
)
_CUT = re.compile(
    r",\s+and\b|;|:\s|,\s+(?=(?:notes?|thanks?|welcomes?|expresses|requests?|sets?|takes?)\b)"
)
_SUM = re.compile(
    r"[$€£]\s?\d|\b\d[\d,.]*\s(?:million|billion|thousand)\b|\d[\d,.]*\s(?:\w+\s){0,2}(?:dollars?|euros?|"
    r"francs?|pounds?|pesos|yen|dólares)\b|\b(?:hundred|thousand|million)\b|\bper\s?cent\b|\d\s?%|"
    r"\b(?:half|third|quarter)\b|\bfree\s+of\s+charge\b|\bcosts?\b|\bexpenses\b",
    re.I,
)


def lacks_sum_of(question: str, text: str) -> str:
    """Who is asked to have given how much, where no clause of the text has the name and a sum."""
    asked = _ASKED.search(question)
    if asked is None:
        return ""
    giver = asked["giver"]
    named = [part for part in _CUT.split(text) if giver.split()[-1].lower() in part.lower()]
    return "" if any(_SUM.search(part) for part in named) else giver
