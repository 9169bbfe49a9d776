"""Words that questions name paragraphs with: “operative paragraph”, “recital”, “párrafo”."""

from __future__ import annotations

import re

PART = (
    r"(?:pre-?ambulatory|pre-?ambular(?:es)?|pre-?amble|preámbulo|preambulo|operativ[eoa]s?|"
    r"operational|resolutiv[oa]s?|considerativ[oa]s?|"
    r"dispositiv[aeo]s?|recitals?|considerandos?|oper\.?|[op]\.\s?p\.|ops?|pps?|pre)"
)
WORD = (
    r"(?:(?:(?P<sub>sub)-?\s?)?(?:paragraphs?|paragraphe|paras?|párrafos?|parrafos?|parágrafos?|"
    r"párrs?|parrs?|cláusulas?|clausulas?|disposición|disposicion|disposiciones|apartados?|"
    r"clauses?|points?|puntos?|items?|articles?|art(?=[.\s]+\d)|artículos?|articulos?|"
    r"numeral(?:es)?)\b\.?|¶+|§+)"
)

# “The paragraph after paragraph 4” is the fifth.
BESIDE = re.compile(
    rf"\b(?:{WORD.replace('?P<sub>', '?:')}|{PART}|ones?|comes|stands|viene|está)\s+"
    r"(?:(?:right|just|immediately|directly|justo|inmediatamente|que\s+(?:está|viene))\s+)?"
    r"(?:(?P<after>after|following|que\s+sigue\s+al?|siguiente\s+al?|después\s+del?)|before|preceding|"
    r"que\s+precede\s+al?|anterior\s+al?|antes\s+del?)\s+(?:(?:the|el|la)\s+)?$",
    re.I,
)


def part_of(word: str | None) -> str:
    """`pre` or `op` for a word that names a part of a resolution, else empty."""
    lowered = (word or "").lower()
    if not lowered:
        return ""
    return "pre" if lowered.startswith(("p", "recital", "consid")) else "op"
