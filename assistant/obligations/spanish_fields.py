"""What, to whom, by when and with whom in a Spanish action."""

from __future__ import annotations

import re

from assistant.obligations.phrases import Extent, trim

_SESSION = (
    r"(?:en|a|ante|antes\s+de|durante)l?\s+(?:su|el|la)?\s*(?:\w+\s+){0,3}?"
    r"período\s+(?:\w+\s+){0,2}?de\s+sesiones"
)
_MONTH = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_DUE = re.compile(
    rf"\b(?:{_SESSION}|(?:antes\s+del|a\s+más\s+tardar\s+el|hasta\s+el|el|para\s+el)\s+\d{{1,2}}\s+de\s+{_MONTH}"
    rf"(?:\s+de\s+\d{{4}})?|antes\s+de(?:l|\s+la)\s+[^,;.]{{4,60}}"
    r"|antes\s+de\s+(?:finalizar|concluir|que\s+(?:finalice|concluya|termine)|(?:19|20)\d\d)[^,;.]{0,40}"
    rf"|(?:en|para|antes\s+de|a\s+partir\s+de)\s+{_MONTH}\s+del?\s+\d{{4}}"
    r"|a\s+(?:fines|finales|mediados|principios|más\s+tardar\s+(?:a\s+fines\s+)?)\s*(?:del?|en)\s+(?:\w+\s+del?\s+)?\d{4}"
    r"|en\s+el\s+(?:primer|segundo|tercer|cuarto|último)\s+(?:semestre|trimestre)\s+de\s+\d{4}"
    rf"|los\s+días\s+\d{{1,2}}\s+(?:y|al?)\s+\d{{1,2}}\s+de\s+{_MONTH}(?:\s+de\s+\d{{4}})?"
    r"|dentro\s+de\s+los\s+\w+\s+(?:días|meses|años)(?:\s+siguientes)?|en\s+un\s+plazo\s+(?:no\s+mayor\s+)?de\s+[^,;.]{3,30}"
    r"|lo\s+antes\s+posible|a\s+la\s+brevedad(?:\s+posible)?"
    r"|anualmente|semestralmente|periódicamente|cada\s+(?:\w+\s+)?(?:años?|meses|días)|en\s+(?:19|20)\d\d"
    r"|dentro\s+de(?:l\s+plazo\s+de)?\s+\w+\s+(?:días|meses|años))"
)
_DELIVERS = re.compile(
    r"\b(?:present|inform|remit|transmit|someta|someter|rind|entreg|env[íi]|comuni|proporcion|brind|prest)\w*",
    re.IGNORECASE,
)
_TO = re.compile(r"\b(?:al\s+|a\s+)(?=(?:la|los|las)\s+[A-ZÁÉÍÓÚ]|[A-ZÁÉÍÓÚ])")
_NAME = re.compile(
    r"(?:(?:la|los|las|el)\s+)?(?!·)[A-ZÁÉÍÓÚ][\w·-]*(?:\s+(?:(?:de|del|y|para|contra|sobre|e|la|las|los|el|en)\s+)*[A-ZÁÉÍÓÚ·][\w·-]*"
    r"|,\s+(?:la|el)\s+[A-ZÁÉÍÓÚ]\w+(?=\s+y\s+(?:la|el)\s+[A-ZÁÉÍÓÚ]))*"
)
_OBJECT = re.compile(
    r"\b(?:un|una|unos|unas|los|las|el|la|sus?)\s+(?:(?:primera?|segunda?|nuev[oa]s?|\w+al(?:es)?)\s+){0,2}?"
    r"(?P<head>informes?|estudios?|reuni(?:ón|ones)|conferencias?|seminarios?|talleres?|planes|plan|programas?"
    r"|propuestas?|recomendaciones|servicios|apoyo|asistencia|grupo\s+de\s+(?:trabajo|expertos)|sesi(?:ón|ones)|resultados|conclusiones)\b(?!-)"
    r"(?:\s+(?:de|sobre|acerca\s+de)\s+[^,;.]+?(?=,|;|\.|$|\s+(?:a\s+la|al|antes|en\s+su|durante|con|por)\s))?",
    re.IGNORECASE,
)
# A verb of delivery, whose object is delivered whatever its noun.
_MAKES = re.compile(
    r"\b(?:present|rind|remit|transmit|somet|public|prepar|elabor|organi[cz]|convo[cq]u?|celebr|reali[cz]|redact|establ"
    r"|cre|design|ofr|brind|prest|impart|difund|distribuy|proporcion|suministr|conced|otorg|facilit|desarroll)"
    r"(?:e[nr]?|a[nr]?|ir|z?can?|cer|ezcan?|ar)\b",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"(?:,\s[^;]{3,200}?,)?\s+(?:[^,;]{0,60}?\s)??(?P<thing>(?:una?|unos|unas|dos|tres|cuatro|cinco|seis|\b\d{1,3}(?!\s+de\s))\s+"
    r"[a-záéíóúñ][^,;.]+?)(?=,|;|\.|$|\s+(?:a\s+l[ao]s?|al|antes|en\s+su|durante|con|por|para|que|y\s+(?:lo|la|a|que))\s)"
)
_INFORMS = re.compile(r"\b(?:informen?|informar|presenten?\s+informes)\b")
_KINDS = {
    "inf": "report",
    "est": "study",
    "reu": "meeting",
    "con": "meeting",
    "ses": "meeting",
    "sem": "seminar",
    "tal": "seminar",
    "pla": "plan",
    "pro": "proposal",
    "rec": "proposal",
    "ser": "services",
    "apo": "services",
    "asi": "services",
    "gru": "group",
}
_WITH = re.compile(
    r"\b(?:en\s+(?:estrecha\s+)?(?:coordinación|colaboración|cooperación|consulta)\s+con"
    r"|con\s+la\s+participación\s+de)\s*l?\s+(?=[\w·])"
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


def find_deliverables(masked: str, start: int, end: int) -> list[tuple[Extent, str]]:
    """The first thing to be delivered in a Spanish action, with its kind, or nothing."""
    informs = _INFORMS.match(masked, start, end)
    if informs:
        return [(informs.span(), "report")]
    makes = _MAKES.search(masked, start, end)
    known = _OBJECT.search(masked, makes.start() if makes else start, end)
    new = _NEW.match(masked, makes.end(), end) if makes else None
    if new and (known is None or new.start("thing") <= known.start()):
        kind = _KINDS.get(known["head"][:3].lower(), "") if known else ""
        within = known is not None and known.start("head") < new.end("thing")
        return [(new.span("thing"), kind if within else "")]
    if known and (makes or not _DEFINITE.match(masked, known.start())):
        return [(known.span(), _KINDS.get(known["head"][:3].lower(), ""))]
    return []


_DEFINITE = re.compile(r"(?:el|la|los|las|sus?)\s", re.IGNORECASE)


def find_recipients(masked: str, start: int, end: int) -> list[Extent]:
    """Who is to receive it: every "a la Asamblea General" after a verb of delivery."""
    delivers = _DELIVERS.search(masked, start, end)
    names = (
        _NAME.match(masked, match.end(), end)
        for match in (_TO.finditer(masked, delivers.end(), end) if delivers else ())
    )
    return [name.span() for name in names if name]


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
    names = (_NAME.match(masked, m.end(), end) for m in pattern.finditer(masked, start, end))
    return [name.span() for name in names if name]
