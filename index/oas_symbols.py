"""Symbols of the OAS, its organs and the agencies that number as they do."""

from __future__ import annotations

import re

_GAP = r"[ \t\n\u00a0]*"
_DASH = r"[-‐‑–]"
_SLASH = r"[/\u2044\u2215]"
_OAS_SESSION = rf"\(?{_GAP}[IVXLCDM]+{_DASH}(?:(?:[A-Z]{{1,2}}|0){_SLASH})?\d{{1,4}}\b(?:{_GAP}\))?"
_OAS_BODY = (
    r"AG|CP|CD|CIDI|CEPCIDI|RC(?:\.\d{1,3})?|CE|CIM|CICTE|CICAD|CITEL|CJI|PCC\.I{1,3}|"
    rf"COM{_SLASH}CITEL"
)
# Agencies of the system, as IICA/JIA, are known by the session behind the number.
_AGENCY = rf"[A-Z]{{2,9}}(?:{_SLASH}[A-Z]{{2,9}})?(?={_SLASH}[\w.º° ]{{3,16}}{_OAS_SESSION})"
# “COM/CITEL RES. 240” is printed without a slash; with another body that is no symbol.
OAS_SYMBOL = re.compile(
    rf"\b({_OAS_BODY}|{_AGENCY})"
    rf"({_SLASH}|(?<=/CITEL)[ \u00a0])(RES|DEC|DECL|Res|Dec)\b\.?{_GAP}"
    rf"(?:[Nn][ºo°]\.?{_GAP})?(\d{{1,4}}){_GAP}({_OAS_SESSION}|\(\d+{_SLASH}\d+\)|{_SLASH}\d+)?"
    rf"(?:{_GAP}(rev|corr|add)\.?{_GAP}(\d+))?"
)


def to_oas_symbol(match: re.Match[str]) -> str:
    """The symbol that a match of OAS_SYMBOL prints, in the one form it is written in."""
    body, _, kind, number, session, version, count = match.groups()
    parts = f"{body}/{kind.upper()}. {number}"
    if session:
        parts += _printed_session(re.sub(r"\s", "", re.sub(_DASH, "-", session)))
    return f"{parts} {version}. {count}" if version else parts


def _printed_session(session: str) -> str:
    """A session as it is printed behind a number; a zero scanned for the letter O is one."""
    if session.startswith("/"):
        return session
    return f" ({session.strip('()').replace('-0/', '-O/')})"
