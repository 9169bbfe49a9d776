"""How an attribute is asked for and stated: its noun in a question, its words in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_STOPS = (
    r"is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|must|should|shall|may|"
    r"might|ought|of|for|in|on|at|to|by|with|from|about|under|against|over|between|that|who|which|"
    r"when|if|the|an?|they|it|he|she|we|you|i|there|per|each|every|and|or|so"
)
WORD = rf"(?:(?!(?:{_STOPS})\b)[\w’'-]+\s+)"
_OWN = r"(?:(?:the|its|their|his|her|an?|any|some)\s+)?"
_BEHIND = rf"(?=\W*$|\s*[?.,;:(]|\s+(?:{_STOPS}|people|get|gets)\b)"
VERB = (
    r"\b(?:who|whom|whose|what|whats|which|when|where|why|how|is|are|was|were|do|does|did|has|have|"
    r"had|can|could|must|should|shall|will|would|may|might|qué|quién(?:es)?|cuál(?:es)?|cuándo|dónde|"
    r"cómo|cuánt[oa]s?)\b"
)
MONEY = (
    r"[$€£]\s?\d|\b\d[\d,.]*\s(?:million|billion|thousand)\b|"
    r"\b(?:dollars?|euros?|francs?|pounds?|pesos|dólares|yen|USD|cents?)\b"
)
FREE = (
    r"\bfree\b|\bwithout\s+(?:charge|cost|payment|remuneration|additional)|\bno\s+(?:additional\s+)?"
    r"(?:charge|cost|fee)|\bgratis\b|\bgratuit|\bunpaid\b|\bhonorar|\bsin\s+(?:costo|remuneración)"
)
SHARE = (
    r"\d\s?%|\bper\s?cent\b|\bpercent|\bpor\s+ciento\b|\b(?:half|third|quarter|fifth|whole|part|"
    r"share)\s+(?:of|the)\b"
)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.I)


@dataclass(frozen=True, slots=True)
class Wording:
    """Patterns in either case, compiled when first needed; `form` only where `hint` is met."""

    plain: str = ""
    form: str = ""
    hint: str = ""

    def is_met(self, text: str) -> bool:
        """Whether a text has one of the patterns."""
        if self.hint and _compiled(self.hint).search(text) and _compiled(self.form).search(text):
            return True
        return bool(self.plain and _compiled(self.plain).search(text))


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute: how it is asked for, how a text states it, and what to call it."""

    name: str
    asked: Wording
    stated: Wording


def by_noun(nouns: str, *others: str) -> Wording:
    """Questions for a noun: “which brand of …”, “what is the theme”, “the prize?”."""
    ways = (
        rf"\b(?:what|which|whats|what['’]s)\s+{WORD}{{0,4}}?(?:(?:is|are|was|were)\s+)?{_OWN}"
        rf"{WORD}{{0,3}}?(?:{nouns}){_BEHIND}",
        rf"\bhow\s+(?:big|large|high|low|generous)\s+(?:is|are|was|were)\s+{_OWN}{WORD}{{0,2}}?"
        rf"(?:{nouns}){_BEHIND}",
        r"\b(?:qué|cuál(?:es)?)\s+(?:(?:es|son|fue|era|será)\s+)?(?:(?:el|la|los|las|sus?)\s+)?"
        rf"(?:{nouns})(?:\W*$|\s+(?:del?|para|por|recibe\w*|tiene\w*|se|hay|lleva\w*|obtiene\w*)\b)",
        rf"^\W*(?:(?:and|but|ok|so|what\s+about|how\s+about|y)\W+)*{_OWN}(?:{nouns})\W*$",
    )
    return Wording("|".join(others), "|".join(ways), rf"\b(?:{nouns})\b")


def stated(*words: str) -> Wording:
    """Any of these, in either case."""
    return Wording("|".join(words))
