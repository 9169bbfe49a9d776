"""References of a resolution: every text its paragraphs build on, with the relation to it."""

from __future__ import annotations

import re

from assistant.references.instruments import find_named
from assistant.references.records import Reference, Relation, TargetKind
from index.cited_symbols import find_cited
from index.records import Paragraph, Resolution

_NEAR: tuple[tuple[Relation, re.Pattern[str]], ...] = (
    (
        "supersedes",
        re.compile(
            r"\b(?:supersed\w+|replac\w+|repeal\w*|rescind\w*|revok\w+|reemplaza\w*"
            r"|derogar?)\b[^;.]{0,60}$",
            re.I,
        ),
    ),
    (
        "amends",
        re.compile(
            r"\b(?:amend(?:s|ed|ing)?|modif(?:y|ies|ied|ying)|enmendar|modificar)\b[^;.]{0,60}$",
            re.I,
        ),
    ),
    (
        "renews",
        re.compile(
            r"\b(?:renew(?:s|ed|ing)?|extend(?:s|ed|ing)?|prolong\w*|renovar"
            r"|prorrogar)\b[^;.]{0,140}$",
            re.I,
        ),
    ),
    (
        "requests implementation of",
        re.compile(
            r"\b(?:implement(?:ation|ing|s)?|follow(?:-|\s)up\s+(?:to|on)|comply|compliance"
            r"|carry(?:ing)?\s+out|aplicación|cumplimiento)\b[^;.,]{0,40}$",
            re.I,
        ),
    ),
    (
        "in accordance with",
        re.compile(
            r"\b(?:in\s+accordance\s+with|pursuant\s+to|in\s+line\s+with|consistent\s+with"
            r"|in\s+keeping\s+with|in\s+conformity\s+with|as\s+(?:set\s+out|set\s+forth|requested"
            r"|mandated|defined|called\s+for|stipulated|reflected|contained)\s+(?:in|by)"
            r"|established\s+(?:by|under)|in\s+compliance\s+with|under\s+the\s+terms\s+of"
            r"|de\s+conformidad\s+con|conforme\s+a|en\s+cumplimiento\s+de)\b[^;.]{0,90}$",
            re.I,
        ),
    ),
)
_LEADS: tuple[tuple[Relation, str], ...] = (
    ("recalls", r"recall(?:s|ing|ed)?|recordando|recordar|recuerda"),
    (
        "reaffirms",
        r"reaffirm(?:s|ing|ed)?|reiterat(?:es|ing|ed|e)|reafirma(?:ndo|r)?|reitera(?:ndo|r)?",
    ),
    ("renews", r"renew(?:s|ing)?|renovar|renueva"),
    (
        "mentions",
        r"not(?:es|ing)|tak(?:es|ing)\s+(?:note|into\s+account)|bearing\s+in\s+mind"
        r"|having\s+(?:seen|considered|received)|welcom(?:es|ing)|recogni[sz](?:es|ing)|guided"
        r"|acknowledg(?:es|ing)|request(?:s|ing)?|decides?|call(?:s|ing)\s+upon|urges?"
        r"|encourages?|consider(?:s|ing)|teniendo\s+(?:presente|en\s+cuenta)|visto",
    ),
)
_LEAD = re.compile(
    r"(?:^|[,;:]\s+(?:and\s+)?(?:also\s+|further\s+)?|\band\s+(?:also\s+|further\s+)?"
    r"|\bTo\s+)(?:also\s+|further\s+)?(?:"
    + "|".join(f"(?P<r{i}>{pattern})" for i, (_, pattern) in enumerate(_LEADS))
    + r")\b",
    re.IGNORECASE,
)
_PARAGRAPHS = re.compile(
    r"(?P<annex>(?:the\s+)?annex\s+(?:to|of)\s+)?(?:(?P<kind>operative|preambular"
    r"|resolutive)\s+)?para(?:graph|\.)s?\s+(?P<number>\d+)(?:\s*\((?P<letter>[a-z])\))?"
    r"(?:\s*(?:,|and|to|or)\s*\d+(?:\s*\([a-z]\))?)*\s+of\s+(?:the\s+annex\s+to\s+)?(?:(?:its"
    r"|the|General\s+Assembly|Assembly|Council|Security\s+Council|Human\s+Rights\s+Council"
    r"|Economic\s+and\s+Social\s+Council|OAS)\s+)*"
    r"(?:[Rr]esolution\s+|[Dd]ecision\s+)?$"
)


def find_references(resolution: Resolution) -> tuple[Reference, ...]:
    """Every reference of a resolution in order of the text; mentions of itself are left out."""
    return tuple(
        reference
        for paragraph in resolution.paragraphs
        for reference in _in_paragraph(resolution, paragraph)
        if reference.target_id != resolution.document_id
    )


def _in_paragraph(resolution: Resolution, paragraph: Paragraph) -> list[Reference]:
    text = paragraph.text
    found: list[tuple[int, int, TargetKind, str, str]] = []
    for mention in find_cited(text, resolution.symbol):
        if _is_paragraph_number(text, mention.start):
            continue
        kind: TargetKind = "decision" if "DEC" in mention.symbol else "resolution"
        found.append((mention.start, mention.end, kind, mention.symbol, mention.document_id))
    for start, end, named, name in find_named(text):
        if not any(start < taken[1] and taken[0] < end for taken in found):
            found.append((start, end, named, name, ""))
    return [
        Reference(
            paragraph_id=resolution.paragraph_id(paragraph.label),
            label=paragraph.label,
            relation=_relation(text, start),
            kind=kind,
            text=text[start:end],
            start=start,
            end=end,
            target=target,
            target_id=target_id,
            target_label=_target_label(text, start) if target_id else "",
        )
        for start, end, kind, target, target_id in sorted(found)
    ]


def _is_paragraph_number(text: str, start: int) -> bool:
    return bool(re.search(r"\bpara(?:graph|\.)s?\s+$", text[max(0, start - 14) : start]))


def _relation(text: str, start: int) -> Relation:
    """How the reference is made: by the words just before it, else by its clause's verb."""
    before = text[max(0, start - 170) : start]
    for relation, pattern in _NEAR:
        if pattern.search(before):
            return relation
    leads = list(_LEAD.finditer(text, 0, start))
    if not leads:
        return "mentions"
    lead = leads[-1]
    return next(relation for i, (relation, _) in enumerate(_LEADS) if lead[f"r{i}"])


def _target_label(text: str, start: int) -> str:
    """The label in "operative paragraph 4 of resolution …", "paragraph 3 (b) of its resolution"."""
    match = _PARAGRAPHS.search(text[max(0, start - 150) : start])
    if match is None or match["annex"]:
        return ""
    part = "pre" if match["kind"] == "preambular" else "op"
    return f"{part}-{match['number']}" + (f".{match['letter']}" if match["letter"] else "")
