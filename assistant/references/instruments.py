"""Documents, treaties, declarations and meetings that are cited by number or by name."""

from __future__ import annotations

import re

from assistant.references.records import TargetKind

_DOCUMENT = re.compile(
    r"\b(?:(?:CP|AG|CIDI|CE|CEPCIDI|OEA)(?:/[A-Z]+)*/(?:doc|CSH|CAJP|INF|INFORME|CG|Ser)[./]\s?"
    r"[\w./-]*\d(?:\s*(?:rev|corr|add)\.\s*\d+)?"
    r"|(?:A|S|E|ST|HSP|UNEP|FCCC|CEDAW|CRPD|CCPR|CAT|CERD|CRC|TD|ID"
    r"|DP)(?:/[A-Z][A-Z.\d]*(?:\.\d+)?)*/(?:PV\.|INF/|L\.|Rev\.|Add\.)?\d+(?:/\d+)*(?:/(?:Add"
    r"|Rev|Corr|PV)\.\d+)*)\b"
)
_CAPITAL = r"(?:[A-Z][\w’'-]*)"
_SMALL = r"(?:of|on|the|and|to|for|in|against|with|by|its|their|from|or|concerning|relating|all)"
# What “and the …”, “and with …” or “and Council resolution” joins to a name is another thing.
_ONE = r"(?!,?\s+and\s+(?:(?:the|with|to|in|its)\s|(?:[A-Z][\w-]*\s+)+(?:resolution|decision)s?\b))"
_NAME = rf"{_CAPITAL}(?:{_ONE}(?:,\s+(?:and\s+|their\s+)?|\s+(?:{_SMALL}\s+){{0,3}}){_CAPITAL})*"
_HEAD = (
    r"(?:Convention|Protocol|Covenant|Charter|Treaty|Statute|Declaration|Agreement|Pact|Agenda"
    r"|Programme\s+of\s+Action|Plan\s+of\s+Action|Platform\s+for\s+Action|Framework|Compact"
    r"|Strategy|Constitution|Amendment)"
)
_INSTRUMENT = re.compile(
    rf"\b(?:2030\s+)?(?:{_CAPITAL}\s+(?:(?:of|on"
    rf"|and)\s+)?){{0,6}}{_HEAD}s?(?:{_ONE}\s+(?:{_SMALL}\s+){{1,3}}{_NAME})?"
    r"(?:\s+\([A-Z][\w.-]+\))?"
)
_MEETING = re.compile(
    rf"\b(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|next|World"
    rf"|United\s+Nations|International|Special|Inter-American)\s+)+"
    rf"(?:{_CAPITAL}\s+)*(?:Meeting|Conference|Summit|Congress"
    rf"|Forum)(?:{_ONE}\s+(?:{_SMALL}\s+){{1,3}}{_NAME})?(?:\s+\([A-Z][\w -]+\))?"
)
_SPANISH_CAPITAL = r"(?:[A-ZÁÉÍÓÚÑ][\w-]*)"
_SPANISH_SMALL = r"(?:de|del|la|las|los|el|sobre|contra|para|relativ[oa]|al?|en|y|e|por|todas)"
_SPANISH_ONE = r"(?!,?\s+[ye]\s+(?:la|las|el|los|con|en|su)\s)"
_SPANISH_NAME = (
    rf"(?:{_SPANISH_ONE}\s+(?:{_SPANISH_SMALL}\s+){{0,4}}{_SPANISH_CAPITAL}"
    rf"(?:,(?=\s+{_SPANISH_CAPITAL}\s+[ye]\s))?)+"
)
_SPANISH_INSTRUMENT = re.compile(
    r"\b(?:Convención|Convenio|Protocolo|Pacto|Carta|Tratado|Estatuto|Declaración|Acuerdo"
    r"|Programa\s+de\s+Acción|Plan\s+de\s+Acción|Plataforma\s+de\s+Acción|Enmienda)"
    rf"{_SPANISH_NAME}"
)
_SPANISH_MEETING = re.compile(
    r"\b(?:Primer[oa]?|Segund[oa]|Tercer[oa]?|Cuart[oa]|Quint[oa]|Sext[oa]|Séptim[oa]|Octav[oa]"
    r"|Noven[oa]|Décim[oa])\s+(?:Reunión|Conferencia|Cumbre|Congreso|Foro)"
    rf"(?:{_SPANISH_NAME})?"
)
_ALONE = re.compile(
    r"(?:The\s+)?(?:Convention|Protocol|Covenant|Charter|Treaty|Statute|Declaration|Agreement"
    r"|Pact|Agenda|Framework|Strategy|Constitution|Compact)s?$"
)
_NAMED: tuple[tuple[re.Pattern[str], TargetKind], ...] = (
    (_MEETING, "meeting"),
    (_SPANISH_MEETING, "meeting"),
    (_INSTRUMENT, "instrument"),
    (_SPANISH_INSTRUMENT, "instrument"),
)


def find_named(text: str) -> list[tuple[int, int, TargetKind, str]]:
    """Documents, instruments and meetings of a text as (start, end, kind, normalised name)."""
    found: list[tuple[int, int, TargetKind, str]] = []
    for match in _DOCUMENT.finditer(text):
        if not re.search(r"/(?:RES|DEC)\b", match[0]):
            found.append((*match.span(), "document", _normal(match[0])))
    for pattern, kind in _NAMED:
        for match in pattern.finditer(text):
            if not _ALONE.match(match[0]) and len(match[0].split()) > 1:
                found.append((*match.span(), kind, _normal(match[0])))
    return found


def _normal(name: str) -> str:
    bare = re.sub(r"\s+\([A-Z][\w .-]+\)$", "", re.sub(r"\s+", " ", name)).strip(" ,")
    bare = re.sub(r",?\s+in\s+[A-Z]\w+,\s+[A-Z]\w+$", "", bare)
    return re.sub(r"^(?:The|Recalling|Reaffirming|Noting|Bearing)\s+", "", bare)
