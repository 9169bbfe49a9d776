"""What is to be delivered in a Spanish action: "un informe sobre …", "asistencia técnica"."""

from __future__ import annotations

import re

from assistant.obligations.phrases import Extent, trim
from assistant.obligations.spanish_fields import find_dues

_OBJECT = re.compile(
    r"\b(?:un|una|unos|unas|los|las|el|la|sus?)\s+(?:(?:primera?|segunda?|nuev[oa]s?|\w+al(?:es)?)\s+){0,2}?"
    r"(?P<head>informes?|estudios?|reuni(?:ón|ones)|conferencias?|seminarios?|talleres?|planes|plan|programas?"
    r"|propuestas?|recomendaciones|servicios|apoyo|asistencia|grupo\s+de\s+(?:trabajo|expertos)|sesi(?:ón|ones)|resultados|conclusiones)\b(?!-)"
    r"(?:\s+(?:de|sobre|acerca\s+de)\s+[^,;.]+?(?=,|;|\.|$|\s+(?:a\s+la|al|antes|en\s+su|durante|con|por)\s))?",
    re.IGNORECASE,
)
# A verb of delivery, whose object is delivered whatever its noun.
_MAKES = re.compile(
    r"\b(?:hag|hac|efect[uú]|env[ií]|asign|destin|aport|formul|present|rind|remit|transmit|somet|public|publiqu|prepar|elabor|organi[cz]|convo[cq]u?|celebr|reali[cz]|redact|establ"
    r"|cre|design|ofr|brind|prest|impart|difund|distribuy|proporcion|suministr|conced|otorg|facilit|desarroll)"
    r"(?:e[nr]?|a[nr]?|ir|z?can?|cer|ezcan?|ar)\b",
    re.IGNORECASE,
)
_STOP = (
    r"(?=,|;|\.(?!\d)|$|\s+(?:a\s+l[ao]s?|al|antes|en\s+su|durante|con|por|para|que"
    r"|y\s+(?:lo|la|a|que|un|una|unos|unas))\s)"
)
_COUNT = (
    r"(?:una?|unos|unas|dos|tres|cuatro|cinco|seis|\b\d{1,3}(?:\.\d{3})*(?!\s+de\s)"
    r"|tod[ao]s?\s+(?:el|l[ao]s?))\s+"
)
_NEW = re.compile(
    rf"(?:,\s[^;]{{3,200}}?,)?\s+(?:[^,;]{{0,60}}?\s)??(?P<thing>{_COUNT}[a-záéíóúñ][^,;.]*?){_STOP}"
)
_FURTHER = re.compile(rf"\s+y\s+(?P<thing>{_COUNT}[a-záéíóúñ][^,;.]*?){_STOP}")
# What is given without an article: "proporcionen asistencia técnica", "enviar copia".
_BARE = re.compile(
    r"\s+(?P<thing>(?!(?:al?|ante|con|del?|desde|durante|en|entre|hasta|para|por|sin|sobre|que|como|si|y|o"
    r"|el|l[ao]s?|lo|sus?|est[aeo]s?|una?|unos|unas|efectiv[oa]|efecto|públic[oa]s?|frente|lugar|hincapié"
    r"|[a-záéíóúñ]+mente)\b)(?:[a-záéíóúñ]+(?:,\s+|\s+y\s+)?)"
    rf"[^,;.]*?){_STOP}"
)
_RATIFIES = re.compile(
    r"\b(?:firm|ratifi[cq]u?|adhier|adherir|acept|suscrib)[a-záéíóúñ]*"
    r"(?:(?:,\s+|\s+[oy]\s+)(?:(?:se\s+)?(?:firm|ratifi[cq]u?|adhier|adherir|acept|suscrib)[a-záéíóúñ]*))*"
    r"(?=[^;]{0,200}\b(?:Convenci(?:ón|ones)|Convenios?|Tratados?|Protocolos?|Acuerdos?|Pactos?|Estatuto)\b)"
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


def find_deliverables(masked: str, start: int, end: int) -> list[tuple[Extent, str]]:
    """What is to be delivered in a Spanish action, each thing with its kind."""
    if ratifies := _RATIFIES.match(masked, start, end):
        return [(ratifies.span(), "ratification")]
    if informs := _INFORMS.match(masked, start, end):
        return [(informs.span(), "report")]
    first = _first(masked, start, end)
    found = [first] if first else []
    while found and (further := _FURTHER.match(masked, found[-1][1], end)):
        found.append(further.span("thing"))
    times = find_dues(masked, start, end)
    later = [_after(extent, times) for extent in found]
    cut = [_before(masked, extent, [due[0] for due in times]) for extent in later if extent]
    return [(extent, _kind(masked, extent)) for extent in cut]


def _first(masked: str, start: int, end: int) -> Extent | None:
    """The nearest object of the first verb of delivery, or a noun phrase that needs no verb."""
    makes = _MAKES.search(masked, start, end)
    known = _known(masked, makes.start() if makes else start, end)
    if makes is None:
        new = known and not _DEFINITE.match(masked, known.start())
        return known.span() if known and new else None
    if convened := _CONVENED.match(masked, makes.start(), end):
        return convened.span("thing")
    objects = (one.match(masked, makes.end(), end) for one in (_NEW, _BARE))
    found = [one.span("thing") for one in objects if one] + ([known.span()] if known else [])
    return min(found, key=lambda extent: extent[0], default=None)


# "Convocar la Quinta Reunión de Ministros" names what is to be held.
_CONVENED = re.compile(
    r"(?:convo[cq]u?|celebr|organi[cz])[a-záéíóúñ]+\s+(?P<thing>(?:el|la|los|las|su)\s+"
    r"(?:[A-ZÁÉÍÓÚ]\w+\s+){0,3}(?:[Rr]eunión|[Cc]onferencia|[Cc]umbre|[Cc]ongreso|[Ff]oro)\b[^,;.]*?)"
    rf"{_STOP}",
    re.IGNORECASE,
)


def _known(masked: str, start: int, end: int) -> re.Match[str] | None:
    """The first object that is no means of another: not "con el apoyo de"."""
    objects = _OBJECT.finditer(masked, start, end)
    return next((one for one in objects if not _MEANS.search(masked, start, one.start())), None)


_MEANS = re.compile(r"\b(?:con|mediante|por|sobre|de|en|según)\s+$")


def _after(extent: Extent, times: list[Extent]) -> Extent | None:
    """The extent from the end of a time it begins with, if anything is left of it."""
    start = max((due[1] for due in times if due[0] <= extent[0] < due[1]), default=extent[0])
    return (start, extent[1]) if start < extent[1] else None


def _before(masked: str, extent: Extent, dues: list[int]) -> Extent:
    """The extent up to the first time in it: "un taller | en el segundo semestre de 2030"."""
    stop = min((due for due in dues if extent[0] < due < extent[1]), default=extent[1])
    return trim(masked, extent[0], stop)


def _kind(masked: str, extent: Extent) -> str:
    known = _HEAD.search(masked, *extent)
    return _KINDS[known[0][:3].lower()] if known else ""


_HEAD = re.compile(
    r"\b(?:informes?|estudios?|reuni(?:ón|ones)|conferencias?|seminarios?|talleres|taller|planes|plan"
    r"|programas?|propuestas?|recomendaciones|servicios|apoyo|asistencia|sesi(?:ón|ones)"
    r"|grupo\s+de\s+(?:trabajo|expertos))\b(?!-)",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"(?:el|la|los|las|sus?)\s", re.IGNORECASE)
