"""Obligations in Spanish: "Encomendar al Consejo Permanente que presente un informe a …"."""

from __future__ import annotations

import re

from assistant.obligations.actions import Directive
from assistant.obligations.phrases import Extent, trim
from assistant.obligations.records import Force

_VERBS: tuple[tuple[Force, str], ...] = (
    ("instructs", r"encomendar|encomienda|encargar|encarga|instruir|instruye|ordenar|ordena"),
    (
        "instructs",
        r"renovar\s+el\s+mandato|renueva\s+el\s+mandato|reiterar\s+(?:el\s+mandato|la\s+instrucción)",
    ),
    (
        "requests",
        r"solicitar|solicita|pedir|pide|requerir|requiere|reiterar\s+(?:la|su)\s+solicitud",
    ),
    ("urges", r"instar|insta|exhortar|exhorta"),
    ("invites", r"invitar|invita"),
    ("encourages", r"alentar|alienta"),
    ("recommends", r"recomendar|recomienda"),
    ("authorizes", r"autorizar|autoriza"),
    ("decides", r"decidir|decide|resolver|resuelve"),
)
_VERB = "|".join(f"(?P<v{n}>{pattern})" for n, (_, pattern) in enumerate(_VERBS))
_LEAD = re.compile(
    rf"\W*(?:(?:también|asimismo|además|nuevamente|igualmente|encarecidamente),?\s+)*(?:{_VERB})\b"
    r"(?:\s+(?:también|asimismo|además|nuevamente|encarecidamente))?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\.\s+(?=[A-ZÁÉÍÓÚ])")
_ADDRESSED = re.compile(
    r"\s*,?\s*(?:al\s+|a\s+)(?=(?:[A-ZÁÉÍÓÚ]|los\s|las\s|la\s|todos\s|todas\s))"
)
_COMPLEMENT = re.compile(
    r"[\s,]+(?:a\s+que|para\s+que|que|a|a\s+fin\s+de\s+que)(?P<inset>,\s[^;]{3,240}?,)?\s+(?=(?:se\s+|lo\s+)?[a-záéíóúñ]+(?:[aeo]n?|[aei]r|se)\b)"
)
_OPEN = re.compile(
    r"[\s,]+(?:a\s+que|para\s+que|a\s+fin\s+de\s+que|que|a)(?:,\s[^:;]{3,240}?,?)?\s*:?\s*$|\s*:\s*$"
)
_SERIAL = re.compile(r"[\s;,]+(?:y|e|o|u)\s*$")
_THAT = re.compile(r"\W*(?:a\s+)?que\s+(?=[a-záéíóúñ])")
_INSERTION = re.compile(
    r",?\s(?:por|a\s+través|en\s+(?:coordinación|colaboración|cooperación|consulta|el\s+marco)|de\s+conformidad"
    r"|de\s+acuerdo|teniendo|con\s+la|dentro|que\s+aún|según)\b|,"
)
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
    r"|lo\s+antes\s+posible|a\s+la\s+brevedad(?:\s+posible)?"
    r"|anualmente|semestralmente|periódicamente|cada\s+(?:\w+\s+)?(?:años?|meses|días)|en\s+(?:19|20)\d\d"
    r"|dentro\s+de(?:l\s+plazo\s+de)?\s+\w+\s+(?:días|meses|años))"
)
_DELIVERS = re.compile(
    r"\b(?:present|inform|remit|transmit|someta|someter|rind|entreg|env[íi]|comuni|proporcion|brind|prest)\w*"
)
_TO = re.compile(r"\b(?:al\s+|a\s+)(?=(?:la|los|las)\s+[A-ZÁÉÍÓÚ]|[A-ZÁÉÍÓÚ])")
_NAME = re.compile(
    r"(?:(?:la|los|las|el)\s+)?[A-ZÁÉÍÓÚ][\w·-]*(?:\s+(?:(?:de|del|y|para|contra|sobre|e|la|las|los|el|en)\s+)*[A-ZÁÉÍÓÚ·][\w·-]*)*"
)
_OBJECT = re.compile(
    r"\b(?:un|una|unos|unas|los|las|el|la|su)\s+(?:\w+\s+){0,2}?"
    r"(?P<head>informes?|estudios?|reuni(?:ón|ones)|conferencias?|seminarios?|talleres?|planes|plan|programas?"
    r"|propuestas?|recomendaciones|servicios|apoyo|asistencia|grupo\s+de\s+(?:trabajo|expertos)|sesi(?:ón|ones))\b"
    r"(?:\s+(?:de|sobre|acerca\s+de)\s+[^,;.]+?(?=,|;|\.|$|\s+(?:a\s+la|al|antes|en\s+su|durante|con|por)\s))?",
    re.IGNORECASE,
)
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
_CONDITION = re.compile(
    r"\b(?:(?:dentro\s+de|de\s+conformidad\s+con|de\s+acuerdo\s+con|sujeto\s+a)\s+(?:\w+\s+){0,4}recursos[^,;.]*"
    r"|según\s+(?:corresponda|proceda)|cuando\s+(?:corresponda|proceda)|en\s+la\s+medida\s+de\s+lo\s+posible)"
)


def is_spanish(masked: str) -> bool:
    """Whether a paragraph opens with a Spanish verb of obligation."""
    return bool(_LEAD.match(masked))


def spanish_directives(masked: str) -> list[Directive]:
    """The obligation of a Spanish paragraph; without "a …" or "que …" the organ decides.

    One that ends in "a que:" leaves its action to the sub-paragraphs.
    """
    lead = _LEAD.match(masked)
    if lead is None:
        return []
    index = next(n for n in range(len(_VERBS)) if lead[f"v{n}"])
    force, verb = _VERBS[index][0], lead.span(f"v{index}")
    stop = _SENTENCE.search(masked, lead.end())
    end = stop.start() if stop else len(masked)
    addressed = _ADDRESSED.match(masked, lead.end(), end)
    start = addressed.end() if addressed else lead.end()
    complement = _COMPLEMENT.search(masked, start, end)
    if addressed is None:
        action = trim(masked, complement.end() if complement else start, end)
        return [Directive(verb, force, None, action, language="es")]
    left = _OPEN.search(masked, start, end)
    if left and (complement is None or left.start() <= complement.start()):
        inserted = _INSERTION.search(masked, start, left.start())
        actor = trim(masked, start, inserted.start() if inserted else left.start())
        return [Directive(verb, force, actor, None, language="es")]
    if complement is None:
        return []
    inserted = _INSERTION.search(masked, start, complement.start())
    actor = trim(masked, start, inserted.start() if inserted else complement.start())
    action = trim(masked, complement.end(), end)
    prelude = (actor[1], complement.end())
    return [Directive(verb, force, actor, action, prelude, language="es")]


def inherited_directive(masked: str, verb: Extent, force: Force) -> Directive:
    """The action of a sub-paragraph whose chapeau names the verb and the actor."""
    that, serial = _THAT.match(masked), _SERIAL.search(masked)
    start, end = that.end() if that else 0, serial.start() if serial else len(masked)
    return Directive(verb, force, None, trim(masked, start, end), language="es")


def find_deliverables(masked: str, start: int, end: int) -> list[tuple[Extent, str]]:
    """The first thing to be delivered in a Spanish action, with its kind, or nothing."""
    match = _OBJECT.search(masked, start, end)
    return [(match.span(), _KINDS.get(match["head"][:3].lower(), ""))] if match else []


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
    return _named(_THROUGH, masked, start, end)


def find_conditions(masked: str, start: int, end: int) -> list[Extent]:
    """Under which condition, in Spanish."""
    return [trim(masked, *match.span()) for match in _CONDITION.finditer(masked, start, end)]


def _named(pattern: re.Pattern[str], masked: str, start: int, end: int) -> list[Extent]:
    names = (_NAME.match(masked, m.end(), end) for m in pattern.finditer(masked, start, end))
    return [name.span() for name in names if name]
