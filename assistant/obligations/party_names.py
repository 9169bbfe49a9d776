"""The normalised names of parties: acronyms in full, coordinations apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from assistant.obligations.noun_phrases import names_on
from assistant.obligations.parties import is_party
from index.records import Resolution

_LEADING = re.compile(
    r"^(?:(?:the|a|an|que|el|la|los|las|todos|all|any|each|both|its|their|his|her|other|relevant|concerned|said|present"
    r"|those|these|every)\s+)+",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"(?:\s+of\s+the\s+(?:Organization(?:\s+of\s+American\s+States)?|OAS|United\s+Nations))"
    r"|(?:,?\s+(?:concerned|that|which|who|in\s+(?:a|their|its)|with|including"
    r"|as\s+appropriate)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_PARENTHESIS = re.compile(r"\s*\([^()]*\)")
_SYNONYMS = {
    "secretary general": "secretary-general",
    "states members": "member states",
    "member states of": "member states",
    "members": "member states",
    "un": "united nations",
    "states member": "member states",
    "consejo permanente": "permanent council",
    "secretario general": "secretary-general",
    "secretaría general": "general secretariat",
    "asamblea general": "general assembly",
    "estados miembros": "member states",
    "consejo de seguridad": "security council",
    "comisión interamericana de mujeres": "inter-american commission of women",
    "united nations secretary-general": "secretary-general",
}


def party_key(text: str, acronyms: Mapping[str, str] | None = None) -> str:
    """The normalised name of one party, an acronym in full: "permanent council"."""
    bare = _PARENTHESIS.sub("", text)
    bare = _LEADING.sub("", " ".join(bare.split()).strip(" ,"))
    bare = _TRAILING.sub("", bare).strip(" ,")
    if acronyms and bare in acronyms:
        bare = _LEADING.sub("", acronyms[bare])
    key = (
        bare.removesuffix("’s")
        .removesuffix("'s")
        .casefold()
        .replace("secretary general", "secretary-general")
    )
    return _SYNONYMS.get(key, key)


_SPLIT = re.compile(
    r"(?:,\s*(?:and\s+|or\s+)?(?:as\s+well\s+as\s+)?|\s+as\s+well\s+as\s+|\s+and\s+|\s+or\s+)(?:by\s+)?"
)


_NEXT_NAME = re.compile(r",\s+(?:and\s+)?the\s+")
_ACRONYM = re.compile(
    r"((?:[A-ZÁÉÍÓÚ][\w’'-]+)(?:[\s,]+(?:of|the|and|for|on|in|against|to|with|del?|las?|los|el|y|e|para"
    r"|[A-ZÁÉÍÓÚ][\w’'-]+))*)\s+\(([A-Z][A-Za-z]*[A-Z][A-Za-z-]*)\)"
)


def acronyms_of(resolutions: Iterable[Resolution]) -> dict[str, str]:
    """Names given with their acronym: "Inter-American Commission of Women (CIM)"."""
    found: dict[str, str] = {}
    for resolution in resolutions:
        for paragraph in resolution.paragraphs:
            for match in _ACRONYM.finditer(paragraph.text) if "(" in paragraph.text else ():
                name = _NEXT_NAME.split(" ".join(match[1].split()))[-1]
                if len(name) < len(found.get(match[2], name + " ")):
                    found[match[2]] = name
    return found


_RELATIVE = re.compile(r"\s(?:that|which|who)\s")
_SERIES = re.compile(r",(?=\s+[A-Z][a-z]+\s+and\s+[A-Z])")
_COMMA = re.compile(r",\s*")


def party_keys(text: str, acronyms: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """The keys of every party of a coordination, in order.

    It is split at "and" and commas only where both sides name a party by themselves, so that
    "Ministers of Justice and the Interior" or "peace and security bodies" stay whole.
    """
    pieces: list[str] = []
    start = 0
    for joint in _SPLIT.finditer(text):
        left, right = text[start : joint.start()], text[joint.end() :]
        following = (_COMMA if "," in joint[0] else _SPLIT).split(right, maxsplit=1)[0]
        if _RELATIVE.search(left):
            break
        if names_on(left, right):
            continue
        if text[: joint.start()].count("(") > text[: joint.start()].count(")"):
            continue
        if is_party(_SERIES.sub("", left)) and is_party(following):
            pieces.append(left)
            start = joint.end()
    pieces.append(text[start:])
    keys = (party_key(piece, acronyms) for piece in pieces)
    return tuple(dict.fromkeys(key for key in keys if key))
