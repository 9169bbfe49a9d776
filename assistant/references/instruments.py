"""Documents, treaties, declarations and meetings that are cited by number or by name."""

from __future__ import annotations

import re

from assistant.references.records import TargetKind

_DOCUMENT = re.compile(
    r"\b(?:(?:CP|AG|CIDI|CE|CEPCIDI|OEA)/(?:doc|CSH|CAJP|INF|CG|Ser)[./][\w./-]*\d(?:\s*(?:rev"
    r"|corr|add)\.\s*\d+)?"
    r"|(?:A|S|E|ST|HSP|UNEP|FCCC|CEDAW|CRPD|CCPR|CAT|CERD|CRC|TD|ID"
    r"|DP)(?:/[A-Z][A-Z.\d]*(?:\.\d+)?)*/(?:PV\.|INF/|L\.|Rev\.|Add\.)?\d+(?:/\d+)*(?:/(?:Add"
    r"|Rev|Corr|PV)\.\d+)*)\b"
)
_CAPITAL = r"(?:[A-Z][\w’'-]*)"
_SMALL = r"(?:of|on|the|and|to|for|in|against|with|by|its|their|from|or|concerning|relating|all)"
_NAME = rf"{_CAPITAL}(?:(?:,\s+(?:and\s+|their\s+)?|\s+(?:{_SMALL}\s+){{0,3}}){_CAPITAL})*"
_HEAD = (
    r"(?:Convention|Protocol|Covenant|Charter|Treaty|Statute|Declaration|Agreement|Pact|Agenda"
    r"|Programme\s+of\s+Action|Plan\s+of\s+Action|Platform\s+for\s+Action|Framework|Compact"
    r"|Strategy|Constitution)"
)
_INSTRUMENT = re.compile(
    rf"\b(?:2030\s+)?(?:{_CAPITAL}\s+(?:(?:of|on"
    rf"|and)\s+)?){{0,6}}{_HEAD}s?(?:\s+(?:{_SMALL}\s+){{1,3}}{_NAME})?(?:\s+\([A-Z][\w.-]+\))?"
)
_MEETING = re.compile(
    rf"\b(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|next|World"
    rf"|United\s+Nations|International|Special|Inter-American)\s+)+"
    rf"(?:{_CAPITAL}\s+)*(?:Meeting|Conference|Summit|Congress"
    rf"|Forum)(?:\s+(?:{_SMALL}\s+){{1,3}}{_NAME})?(?:\s+\([A-Z][\w -]+\))?"
)
_ALONE = re.compile(
    r"(?:The\s+)?(?:Convention|Protocol|Covenant|Charter|Treaty|Statute|Declaration|Agreement"
    r"|Pact|Agenda|Framework|Strategy|Constitution|Compact)s?$"
)


def find_named(text: str) -> list[tuple[int, int, TargetKind, str]]:
    """Documents, instruments and meetings of a text as (start, end, kind, normalised name)."""
    found: list[tuple[int, int, TargetKind, str]] = []
    for match in _DOCUMENT.finditer(text):
        if not re.search(r"/(?:RES|DEC)\b", match[0]):
            found.append((*match.span(), "document", _normal(match[0])))
    for pattern, kind in ((_MEETING, "meeting"), (_INSTRUMENT, "instrument")):
        for match in pattern.finditer(text):
            if not _ALONE.match(match[0]) and len(match[0].split()) > 1:
                found.append((*match.span(), kind, _normal(match[0])))  # type: ignore[arg-type]
    return found


def _normal(name: str) -> str:
    bare = re.sub(r"\s+\([A-Z][\w .-]+\)$", "", re.sub(r"\s+", " ", name)).strip(" ,")
    bare = re.sub(r",?\s+in\s+[A-Z]\w+,\s+[A-Z]\w+$", "", bare)
    return re.sub(r"^(?:The|Recalling|Reaffirming|Noting|Bearing)\s+", "", bare)
