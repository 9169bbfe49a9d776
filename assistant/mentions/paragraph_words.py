"""Words that questions name paragraphs with: “operative paragraph”, “recital”, “párrafo”."""

from __future__ import annotations

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


def part_of(word: str | None) -> str:
    """`pre` or `op` for a word that names a part of a resolution, else empty."""
    lowered = (word or "").lower()
    if not lowered:
        return ""
    return "pre" if lowered.startswith(("p", "recital", "consid")) else "op"
