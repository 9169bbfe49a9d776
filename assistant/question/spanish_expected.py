"""The kinds of thing that Spanish questions ask for, as Spanish paragraphs state them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.question.numerals import YEAR_NUMBER
from index.months import SPANISH_MONTH

if TYPE_CHECKING:
    from assistant.question.kinds import QuestionKind

_MONTH = f"(?:{SPANISH_MONTH}|setiembre)"
_DATE = (
    rf"(?:\d{{1,2}}[º°]?(?:\s+(?:al?|y|hasta\s+el)\s+\d{{1,2}})?\s+de\s+{_MONTH}(?:\s+del?\s+{YEAR_NUMBER})?"
    rf"|{_MONTH}(?:\s+(?:al?|y)\s+{_MONTH})?\s+del?\s+{YEAR_NUMBER}"
    rf"|(?<=\ben\s){YEAR_NUMBER}\b|(?<=\bde\s){YEAR_NUMBER}\b|(?<=\bdesde\s){YEAR_NUMBER}\b|(?<=\bhasta\s){YEAR_NUMBER}\b"
    rf"|(?<=\bentre\s){YEAR_NUMBER}\sy\s{YEAR_NUMBER}\b|(?<=\bel\s){YEAR_NUMBER}\b|\b{YEAR_NUMBER}[–-](?:{YEAR_NUMBER}|\d\d)\b(?!\))"
    rf"|(?<=\bantes\sde\s){YEAR_NUMBER}\b|(?<=\bfinalizar\s){YEAR_NUMBER}\b)"
)
_LEAD = (
    r"(?:(?:a\s+más\s+tardar|antes\s+del?|antes\s+de\s+finalizar|hasta|desde|después\s+del?|"
    r"a\s+partir\s+del?|durante|en|para|entre)\s+(?:el\s+|la\s+|su\s+)?)?"
)
_SESSION = (
    r"(?:(?:próxim[oa]|presente|[\w-]+ésim[oa]|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|"
    r"sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa])\s+(?:primer[oa]?\s+|\w+[oa]\s+){0,2}?"
    r"(?:período|periodo|sesión|reunión|conferencia|cumbre|asamblea)"
    r"(?:\s+(?:ordinari[oa]|extraordinari[oa]))?(?:\s+de\s+sesiones)?)"
)
_CARDINAL = (
    r"(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|"
    r"veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|mil|millón|"
    r"millones|mitad|tercio|cuarto|ambos|ambas)"
)
_NUMBER = rf"(?:\d+|una?|{_CARDINAL}(?:\s+y\s+{_CARDINAL})?)"
_PERIOD = (
    r"(?:anualmente|mensualmente|semestralmente|trimestralmente|periódicamente|cada\s+(?:\w+\s+)?"
    r"(?:años?|mes(?:es)?|semanas?|días?|bienio)|una\s+vez\s+al\s+año|dos\s+veces\s+al\s+año|"
    r"lo\s+antes\s+posible|a\s+la\s+brevedad(?:\s+posible)?|de\s+inmediato|inmediatamente|sin\s+demora|"
    r"oportunamente|(?:dentro\s+de|por|durante|en)\s+(?:un\s+plazo\s+de\s+|un\s+período\s+de\s+|los\s+|las\s+)?"
    r"(?:próxim[oa]s\s+|primer[oa]s\s+)?[\w-]+\s+(?:años?|meses|semanas|días|horas)|"
    rf"{_NUMBER}\s+(?:años?|mes(?:es)?|semanas?|días?|horas?|minutos?)\b)"
)
_PROPER = r"[A-ZÁÉÍÓÚÑ][\w.’'-]*\w"
_JOINED = rf"{_PROPER}(?:\s+(?:(?:de|del|la|las|los|el|y|e|para|en|contra|sobre)\s+)*{_PROPER})*"
SPANISH_DATED = re.compile(rf"{_DATE}|\b{YEAR_NUMBER}\b", re.IGNORECASE)
SPANISH_FINDERS: dict[QuestionKind, re.Pattern[str]] = {
    "when": re.compile(rf"\b{_LEAD}(?:{_DATE}|{_SESSION}|{_PERIOD})", re.IGNORECASE),
    "how-many": re.compile(
        rf"(?:[$€]\s?)?\b\d[\d.,]*\d(?:\s?%|\s+por\s+ciento\b)?|\b\d\b|\b{_CARDINAL}\b",
        re.IGNORECASE,
    ),
    "how-much": re.compile(
        r"(?:[$€]|US\$)\s?\d[\d.,]*|\b\d[\d.,]*\s+(?:millones\s+de\s+)?(?:dólares|euros|pesos|francos)\b|"
        r"\d\s?%|\b\d[\d.,]*\s+por\s+ciento\b|\b\w+\s+por\s+ciento\b|\b\d[\d.,]*\s+millones\b|"
        rf"\b{_CARDINAL}\s+(?:(?:de\s+)?(?:dólares|euros|pesos|francos)|millones)\b|\b{_NUMBER}\s+de\s+cada\s+{_NUMBER}\b|"
        r"\b(?:mitad|doble|triple|tercio|tercera\s+parte|cuarta\s+parte|quinta\s+parte|décima\s+parte)\b",
        re.IGNORECASE,
    ),
    "where": re.compile(
        rf"\b(?:en|desde|hacia|entre|sede\s+en)\s+(?:(?:la|el|los|las|su)\s+)?((?:sede\b|{_JOINED}))"
    ),
    "who": re.compile(
        rf"(?:(?:el|la|los|las|todos\s+los|otros)\s+)*(?:[Ee]stados\s+[Mm]iembros|[Ee]stados\s+[Pp]artes|"
        rf"[Gg]obiernos|autoridades\s+nacionales|universidades|{_JOINED})"
    ),
    "why": re.compile(
        r"\b(?:con\s+(?:el|la)\s+(?:fin|objeto|objetivo|propósito|finalidad)\s+de|a\s+fin\s+de|con\s+miras\s+a|"
        r"para\s+(?:que\b|\w+[aei]r(?:se|l[oa]s?)?\b)|porque|debido\s+a|por\s+cuanto|ya\s+que|dado\s+que|puesto\s+que|"
        r"en\s+vista\s+de|a\s+efectos\s+de|por\s+falta\s+de|que\s+carece)",
        re.IGNORECASE,
    ),
    "how": re.compile(
        r"\b(?:mediante|a\s+través\s+de|por\s+(?:medio|conducto|intermedio)\s+de|incluid[oa]s?|por\s+vía)\b",
        re.IGNORECASE,
    ),
}  # fmt: skip
SPANISH_FINDERS["to-whom"] = SPANISH_FINDERS["who"]
PERSON_ASKED = re.compile(
    r"\bquién\s+(?:es|fue|era)\s+(?:el|la|su)\s+(?:\w+\s+)?(?:president|director|jef|líder|embajador|"
    r"relator|autor|secretari[oa]\s+ejecutiv)|\bquién\s+(?:preside|presidió|presidir[áa]n?|dirige|dirigirá|dirigió|firmó|encabeza)\b|"
    r"\bcómo\s+se\s+llama\s+(?:el|la|su)\b|"
    r"\bcuál\s+es\s+el\s+nombre\s+de(?:l|\s+la)\s+(?:president[ea]|director[a]?|secretari[oa]|relator[a]?)\b",
    re.IGNORECASE,
)
OFTEN_ASKED = re.compile(
    r"\b(?:cada\s+cuánto|con\s+qué\s+(?:frecuencia|periodicidad)|cuántas\s+veces)\b", re.IGNORECASE
)
REPEATED = re.compile(
    rf"\b{_PERIOD}|\b(?:anual|bienal|semestral|trimestral|mensual|diari[oa])(?:es|s)?\b",
    re.IGNORECASE,
)
