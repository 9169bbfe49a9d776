"""Whether “when was it adopted?” asks of the resolution spoken of, or of something in it."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.mentions.identifiers import find_identifiers
from index.records import TITLE_LABEL

_DOCUMENT = re.compile(
    r"\b(?:titled?|titles|symbol|preambular|operative|plenary|resolution|text|document|título|"
    r"titulada|símbolo|preambulares|resolutivos|operativos|plenaria|resolución|texto|documento)\b",
    re.I,
)
_DONE = re.compile(
    r"\b(?P<stem>adopt|pass(?=ed\b)|approv|aprob|call(?=ed\b)|nam(?=ed\b)|issu(?=ed\b))\w*", re.I
)
_NAMED = frozenset({"call", "nam"})
_ADOPTABLE = (
    r"(?:agendas?|plans?|programmes?|programs?|strateg(?:y|ies)|declarations?|conventions?|"
    r"protocols?|treat(?:y|ies)|agreements?|charters?|codes?|frameworks?|guidelines?|standards?|"
    r"budgets?|amendments?|laws?|recommendations?|conclusions?|polic(?:y|ies)|statutes?|rules?|"
    r"measures?|indicators?|decisions?|guides?|planes|plan|programas?|estrategias?|"
    r"declaraci(?:ón|ones)|convenci(?:ón|ones)|convenios?|protocolos?|tratados?|acuerdos?|cartas?|"
    r"códigos?|marcos?|directrices|normas?|presupuestos?|enmiendas?|ley(?:es)?|"
    r"recomendaci(?:ón|ones)|conclusiones|políticas?|medidas?|guías?)"
)
_THING = (
    rf"(?:{_ADOPTABLE}|conferences?|meetings?|forums?|workshops?|summits?|congress(?:es)?|"
    r"consultations?|funds?|groups?|committees?|networks?|missions?|bod(?:y|ies)|cent(?:er|re)s?|"
    r"courses?|panels?|days?|years?|campaigns?|reports?|stud(?:y|ies)|lists?|index|"
    r"conferencias?|reuni(?:ón|ones)|foros?|talleres|cumbres?|congresos?|fondos?|grupos?|"
    r"comit[eé]s?|redes|red|misi(?:ón|ones)|centros?|cursos?|informes?|estudios?)"
)
_POINTS = re.compile(
    rf"\b(?:that|this|those|these|said|es[ea]|est[ea]|dich[oa])\s+(?:[\w-]+\s+){{0,2}}?{_THING}\b"
    r"(?!\s+of\b)",
    re.I,
)


def is_on_front(inquiry: Inquiry) -> bool:
    """Whether the earlier answer was from front matter."""
    return bool(inquiry.focus) and inquiry.focus[0].endswith(f"/{TITLE_LABEL}")


def is_about_document(inquiry: Inquiry, catalogue: Catalogue) -> bool:
    """Whether a follow-up asks for the front matter of the document spoken of.

    Plans and treaties are adopted too, and conferences called: where the earlier question was
    about one, “it” is that.
    """
    if is_on_front(inquiry):
        return True
    if _POINTS.search(inquiry.question):
        return False
    if _DOCUMENT.search(inquiry.question):
        return True
    done = _DONE.search(inquiry.question)
    if done is None:
        return False
    stem = done["stem"].lower()
    if re.search(rf"\b{_THING if stem in _NAMED else _ADOPTABLE}\b", inquiry.earlier, re.I):
        return False
    if find_identifiers(inquiry.earlier, catalogue).document_ids:
        return True
    cited = (catalogue.paragraphs[key].text for key in inquiry.focus)
    return not any(re.search(rf"\b{stem}", text, re.I) for text in cited)
