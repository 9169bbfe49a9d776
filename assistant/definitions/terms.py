"""The term that a question wants defined, as it was typed."""

from __future__ import annotations

import re

from assistant.question.kinds import content_words

_QUOTED = re.compile(r"(?:[“\"«]|(?<!\w)['‘])([^“”\"«»‘’]{2,70}?)(?:[”\"»]|['’](?!\w))")
_NOUN = r"(?:(?:term|word|expression|phrase|concept|término|palabra|expresión|concepto)s?\s+)?"
_ARTICLE = r"(?:(?:the|an?|el|la|los|las|una?)\s+)?"
_REST = rf"\s+{_ARTICLE}{_NOUN}{_ARTICLE}(?P<term>[\w][\w’'/ -]+)"
_STRICT = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"\b(?:meaning|definition|significado|definición)\s+(?:of|del?){_REST}",
        r"^\W*(?P<term>[\w][\w’'/ -]+?)\W+(?:meaning|definition|significado|definición)\b",
        rf"\bwhat(?:['’]s|\s+(?:is|are|was))\s+meant\s+by{_REST}",
        rf"\bmean\s+by{_REST}",
        rf"\bwhat\s+(?:does|do|did)\s+{_ARTICLE}{_NOUN}(?P<term>[\w][\w’'/ -]+?)\s+mean\b",
        rf"\bdefin(?:e[sd]?|ing){_REST}",
        rf"\bhow\s+(?:is|are){_REST.replace('-]+', '-]+?')}\s+defined\b",
        rf"\bse\s+(?:entiende|define)n?(?:\s+por)?{_REST}",
        rf"\bqué\s+significan?{_REST}",
    )
)
_LOOSE = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"\b(?:counts?|counted|qualif(?:y|ies)|classed|classified|regarded|treated)\s+as{_REST}",
        rf"\b(?:who|what|which\s+\w+)\s+(?:is|are)\s+(?:considered|deemed)(?:\s+to\s+be)?{_REST}",
        rf"\b(?:quién(?:es)?|qué)\s+se\s+consideran?{_REST}",
        r"\b(?:tests?|criteri(?:on|a))\s+(?:for|of)\s+(?:calling|counting|considering|being|"
        r"classifying)\b(?P<term>)",
    )
)
_TAIL = re.compile(
    r"\s+(?:in|under|for|according|within|by|as|used|throughout|here|instead|rather|they|we|"
    r"for\s+the\s+purposes?|en|según|para|dentro)\b.*$",
    re.I,
)


def asked_terms(question: str) -> tuple[tuple[str, ...], bool]:
    """What a question wants defined, the longest reading first; and whether it asks for no less.

    A question that only may ask for a definition, as “what counts as X?”, is none for sure.
    """
    for patterns, is_strict in ((_STRICT, True), (_LOOSE, False)):
        for pattern in patterns:
            match = pattern.search(question)
            if match:
                quoted = _QUOTED.search(question)
                typed = quoted[1] if quoted else match["term"]
                return _readings(typed), is_strict or quoted is not None
    quoted = _QUOTED.search(question)
    defines = re.search(r"\b(?:defin\w+|meaning|significad?o?|mean)\b", question, re.I)
    return (_readings(quoted[1]), True) if quoted and defines else ((), False)


def _readings(typed: str) -> tuple[str, ...]:
    whole = " ".join(typed.split()).strip(" .,;?")
    shorter = _TAIL.sub("", whole)
    return tuple(dict.fromkeys(one for one in (whole, shorter) if content_words(one)))
