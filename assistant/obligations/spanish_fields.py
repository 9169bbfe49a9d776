"""What, to whom, by when and with whom in a Spanish action."""

from __future__ import annotations

import re

from assistant.obligations.phrases import Extent, between, trim
from assistant.patterns import any_of
from index.months import SPANISH_MONTH

_SESSION = (
    r"(?:en|a|ante|antes\s+de|durante)l?\s+(?:su|el|la)?\s*(?:\w+\s+){0,3}?"
    r"período\s+(?:\w+\s+){0,2}?de\s+sesiones"
)
_DAY = rf"\d{{1,2}}\s+de\s+{SPANISH_MONTH}"
_YEAR = r"(?:\s+de\s+\d{4})?"
_BY_DAY = (
    rf"(?:antes\s+del|a\s+más\s+tardar\s+el|hasta\s+el|el|para\s+el|a\s+partir\s+del)\s+{_DAY}"
    + _YEAR,
    rf"los\s+días\s+\d{{1,2}}\s+(?:y|al?)\s+{_DAY}{_YEAR}",
)
_BEFORE = (
    r"antes\s+de(?:l|\s+la)\s+[^,;.]{4,60}",
    r"antes\s+de\s+"
    r"(?:finalizar|concluir|que\s+(?:finalice|concluya|termine)|(?:19|20)\d\d)[^,;.]{0,40}",
)
_BY_MONTH = (
    rf"(?:en|para|antes\s+de|a\s+partir\s+de)\s+{SPANISH_MONTH}\s+del?\s+\d{{4}}",
    r"(?:a|hasta|para|antes\s+de)\s+"
    r"(?:fines|finales|mediados|principios|más\s+tardar\s+(?:a\s+fines\s+)?)\s*(?:del?|en)\s+"
    r"(?:\w+\s+del?\s+)?\d{4}",
    r"(?:en|para|durante|antes\s+de)\s*(?:e?l)\s+(?:primer|segundo|tercer|cuarto|último)\s+"
    r"(?:semestre|trimestre|cuatrimestre)\s+de\s+\d{4}",
)
_WITHIN = (
    r"dentro\s+de\s+los\s+\w+\s+(?:días|meses|años)(?:\s+siguientes)?",
    r"en\s+un\s+plazo\s+(?:no\s+mayor\s+)?de\s+[^,;.]{3,30}",
)
_SOON = r"lo\s+antes\s+posible", r"a\s+la\s+brevedad(?:\s+posible)?"
_OFTEN = (
    r"anualmente",
    r"(?:se|tri|bi)mestralmente",
    r"mensualmente",
    r"periódicamente",
    r"cada\s+(?:\w+\s+)?(?:años?|meses|días)",
)
_IN_TIME = (
    r"en\s+(?:19|20)\d\d",
    r"dentro\s+de(?:l\s+plazo\s+de)?\s+\w+\s+(?:días|meses|años)",
)
_DUE = re.compile(
    r"\b" + any_of(_SESSION, *_BY_DAY, *_BEFORE, *_BY_MONTH, *_WITHIN, *_SOON, *_OFTEN, *_IN_TIME)
)
_DELIVERS = re.compile(
    r"\b(?:present|inform|remit|transmit|someta|someter|rind|entreg|env[íi]|comuni|proporcion|brind|prest"
    r"|formul|distribu|difund|notifi|facilit|suministr|otorg|conced|conceda|asign|destin|ofre|aport|contribu)\w*"
    r"|\b(?:hacer|hagan?|efect[úu]en?|efectuar)\s+(?=(?:\w+\s+)?(?:contribuciones|aportes|donaciones))",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:al\s+|a\s+|entre\s+)(?=(?:l[ao]s?|sus?)\s+[A-ZÁÉÍÓÚ]|[A-ZÁÉÍÓÚ])"
    r"|\b(?:al\s+|a\s+(?:la|los|las)\s+)(?:próxim[ao]s?|siguientes?|presente)\s+(?=[A-ZÁÉÍÓÚ])"
)
_TO_THOSE = re.compile(
    r"\b(?:al\s+|a\s+|entre\s+)(?P<who>(?:(?:la|los|las|sus)\s+)?(?:demás\s+)?(?:ministerios?|instituci(?:ón|ones)|gobiernos?|autoridad(?:es)?"
    r"|delegaci(?:ón|ones)|órganos?|organismos?|países|víctimas|partes|comunidad(?:es)?|entidad(?:es)?|comités?"
    r"|comisi(?:ón|ones)|organizaci(?:ón|ones)|oficinas?|municipios?|provincias?|poblaci(?:ón|ones)|personas|mujeres|niños|donantes)(?:\s+de\s+[a-záéíóúñ]+|\s+[a-záéíóúñ]+(?:es|as|os))?)\b"
)
_AND = re.compile(r"(?:,\s+|,?\s+y\s+)(?=(?:el|la|los|las)\s+[A-ZÁÉÍÓÚ])")
NAME = re.compile(
    r"(?:(?:la|los|las|el)\s+)?(?!·)[A-ZÁÉÍÓÚ][\w·-]*(?:\s+(?:(?:de|del|y|para|contra|sobre|e|la|las|los|el|en)\s+)*[A-ZÁÉÍÓÚ·][\w·-]*"
    r"|,\s+(?:la|el)\s+[A-ZÁÉÍÓÚ]\w+(?=\s+y\s+(?:la|el)\s+[A-ZÁÉÍÓÚ]))*"
)
_WITH = re.compile(
    r"\b(?:en\s+(?:estrecha\s+)?(?:coordinación|colaboración|cooperación|consulta)\s+con"
    r"|con\s+(?:la\s+participación|el\s+(?:apoyo|concurso)|la\s+(?:asistencia|ayuda|colaboración))\s+de)\s*l?\s+(?=[\w·])"
)
_THROUGH = re.compile(
    r"\b(?:a\s+través|por\s+(?:intermedio|conducto|medio))\s+de(?:l)?\s+(?=[\w·])"
)
_THROUGH_THOSE = re.compile(
    rf"{_THROUGH.pattern}(?P<who>(?:l[ao]s?|sus?)\s+(?:autoridades|instituciones|ministerios?|órganos?"
    r"|comisi(?:ón|ones)|comités?|oficinas?|entidades|organismos)(?:\s+[a-záéíóúñ]+(?:es|as|os))?)\b"
)
_CONDITION = re.compile(
    r"\b(?:(?:dentro\s+de|de\s+conformidad\s+con|de\s+acuerdo\s+con|sujeto\s+a)\s+(?:\w+\s+){0,4}"
    r"(?:recursos|posibilidades|capacidades|disponibilidad|presupuestos?)\b[^,;.]*"
    r"|según\s+(?:corresponda|proceda)|cuando\s+(?:corresponda|proceda)|en\s+la\s+medida\s+de\s+lo\s+posible)"
)


def find_recipients(masked: str, start: int, end: int) -> list[Extent]:
    """Who is to receive it: every "a la Asamblea General" after a verb of delivery."""
    delivers = _DELIVERS.search(masked, start, end)
    if delivers is None:
        return []
    found = [one.span("who") for one in _TO_THOSE.finditer(masked, delivers.end(), end)]
    for match in _TO.finditer(masked, delivers.end(), end):
        if name := NAME.match(masked, match.end(), end):
            found += _bodies(masked, name.span())
    return sorted(found)


def _bodies(masked: str, extent: Extent) -> list[Extent]:
    """The bodies of a coordination: "la Asamblea General y el Consejo Permanente"."""
    return between(_AND.finditer(masked, *extent), *extent)


def find_dues(masked: str, start: int, end: int) -> list[Extent]:
    """The due phrases of a Spanish action."""
    return [match.span() for match in _DUE.finditer(masked, start, end)]


def find_partners(masked: str, start: int, end: int) -> list[Extent]:
    """With whom, in Spanish."""
    return _named(_WITH, masked, start, end)


def find_channels(masked: str, start: int, end: int) -> list[Extent]:
    """Through whom, in Spanish."""
    named = _named(_THROUGH, masked, start, end)
    return sorted([*named, *(m.span("who") for m in _THROUGH_THOSE.finditer(masked, start, end))])


def find_conditions(masked: str, start: int, end: int) -> list[Extent]:
    """Under which condition, in Spanish."""
    return [trim(masked, *match.span()) for match in _CONDITION.finditer(masked, start, end)]


def _named(pattern: re.Pattern[str], masked: str, start: int, end: int) -> list[Extent]:
    names = (NAME.match(masked, m.end(), end) for m in pattern.finditer(masked, start, end))
    return [name.span() for name in names if name]
