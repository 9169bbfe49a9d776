"""Decisions told as of a meeting: `At its 5th meeting, on …, the Council: (a) Took note of …`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.structure.lines import Line

_BODY = (
    r"(?:Assembly|Council|Commission|Committee|Board|Conference|Asamblea|Consejo|Comisión|Comité|"
    r"Junta|Conferencia|Assemblée|Conseil économique et social|Conseil|Conférence|Assembl[eé]ia|"
    r"Conselho|Comissão)\b"
)
_AT_A_MEETING = re.compile(
    r"(?P<meeting>(?:At|In|En|Em|Na|À|On(?=\s\d))\s[^.;:]{0,80}?\b(?:meeting|session|sitting|sesión|"
    r"reunión|séance|réunion|sessão|reunião)\b[^;:]{0,80}?),\s(?:the|el|la|le|l[’']|o|a)\s?"
    rf"(?P<body>(?:[A-ZÀ-Ý][^,.;:]{{0,80}}?)??{_BODY}"
    r"(?:(?: (?:and|de|del|des|e|et|for|la|of|on|the|y))* [A-ZÀ-Ý][\w’-]+)*)"
)
_TOLD = re.compile(
    rf"(?:At|On|By|In|En)\b[^.;]{{0,300}}?{_BODY}[^;]{{0,600}}?\b(?:decided|took note|adopted|"
    r"endorsed|requested|elected|approved|appointed|decidió|aprobó|eligió|tomó nota)\b"
)
_STATED = re.compile(
    r"(?:At|En|À)\b[^.;]{0,400}\b(?:made|issued|hizo|formuló|a fait)\s+"
    r"(?:the\s+following|la\s+siguiente|la)\s+(?:statement|declaración|déclaration)\b[^.;]{0,120}:$"
)


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting a decision was taken at, and the body that met; empty where not told."""

    text: str = ""
    body: str = ""


def reads_decision(line: Line) -> bool:
    """Whether the line tells what a body decided at a meeting, or announces it with a colon."""
    if line.marks:
        return False
    told = _AT_A_MEETING.match(line.text) or _TOLD.match(line.text) or reads_statement(line)
    return bool(told) and line.text.rstrip('_* ”"').endswith((".", ":"))


def reads_statement(line: Line) -> bool:
    """Whether the line announces the statement that a president made, which is then quoted."""
    return bool(_STATED.match(line.text))


def find_meeting(line: Line) -> Meeting:
    """The meeting that the first line of a decision tells of."""
    match = _AT_A_MEETING.match(line.text) if reads_decision(line) else None
    return Meeting(match["meeting"], match["body"]) if match else Meeting()
