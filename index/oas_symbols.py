"""Symbols of the OAS, its organs and the agencies that number as they do."""

from __future__ import annotations

import re

GAP = r"[ \t\n\u00a0]*"
DASH = r"[-‐‑–]"
SLASH = r"[/\u2044\u2215]"
_SESSION = rf"\(?{GAP}[IVXLCDM]+{DASH}(?:(?:[A-Z]{{1,2}}|0){SLASH})?\d{{1,4}}\b(?:{GAP}\))?"
_BODY = (
    r"AG|CP|CD|CIDI|CEPCIDI|RC(?:\.\d{1,3})?|CE|CIM|CICTE|CICAD|CITEL|CJI|PCC\.I{1,3}|"
    rf"COM{SLASH}CITEL"
)
# Agencies of the system, as IICA/JIA, are known by the session behind the number.
_AGENCY = rf"[A-Z]{{2,9}}(?:{SLASH}[A-Z]{{2,9}})?(?={SLASH}[\w.º° ]{{3,16}}{_SESSION})"
# “COM/CITEL RES. 240” is printed without a slash; with another body that is no symbol.
OAS_SYMBOL = re.compile(
    rf"\b({_BODY}|{_AGENCY})"
    rf"({SLASH}|(?<=/CITEL)[ \u00a0])(RES|DEC|DECL|Res|Dec)\b\.?{GAP}"
    rf"(?:[Nn][ºo°]\.?{GAP})?(\d{{1,4}}){GAP}({_SESSION}|\(\d+{SLASH}\d+\)|{SLASH}\d+)?"
    rf"(?:{GAP}(rev|corr|add)\.?{GAP}(\d+))?"
)


def to_oas_symbol(match: re.Match[str]) -> str:
    """The symbol that a match of OAS_SYMBOL prints, in the one form it is written in."""
    body, _, kind, number, session, version, count = match.groups()
    parts = f"{body}/{kind.upper()}. {number}"
    if session:
        parts += _printed_session(re.sub(r"\s", "", re.sub(DASH, "-", session)))
    return f"{parts} {version}. {count}" if version else parts


def _printed_session(session: str) -> str:
    """A session as it is printed behind a number; a zero scanned for the letter O is one."""
    if session.startswith("/"):
        return session
    return f" ({session.strip('()').replace('-0/', '-O/')})"
