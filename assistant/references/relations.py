"""How a text builds on another: by the words around the reference, else by its clause's verb."""

from __future__ import annotations

import re

from assistant.references.records import Relation

_COURTESIES = (
    r"(?:(?:its|their|his|her|an?|all|any|every|the|full|deep|sincere|warm)\s+){0,3}"
    r"(?:appreciation|thanks|gratitude|invitations?|support|assistance|help|cooperation|"
    r"condolences|congratulations|sympathy|hospitality)"
)
_ORDERED = (
    r"(?:requests?|calls?|mandates?|invitations?|appeals?|decisions?|instructions?|demands?|"
    r"recommendations?|solicitud(?:es)?|petici(?:ón|ones)|pedidos?|llamamientos?|mandatos?|"
    r"invitaci(?:ón|ones))"
)
# A participle tells what the text cited did, as in “the mandate extended by resolution 70/1”.
_BEFORE: tuple[tuple[Relation, re.Pattern[str]], ...] = (
    (
        "supersedes",
        re.compile(
            r"\b(?:supersed(?:es?|ing)|replac(?:es?|ing)|repeal(?:s|ing)?|rescind(?:s|ing)?"
            r"|revok(?:es?|ing)|abrogat(?:es?|ing)|reemplaza[rn]?|sustituir|sustituye|deroga[rn]?"
            r"|dejar?\s+sin\s+efecto)\b[^;.]{0,60}$",
            re.I,
        ),
    ),
    (
        "amends",
        re.compile(
            r"\b(?:amend(?:s|ing)?|modif(?:y|ies|ying)|postpon(?:es?|ing)|defer(?:s|ring)?"
            r"|to\s+(?:change|revise|alter|adjust)|enmendar|enmienda|modificar?|aplazar?"
            r"|posponer|pospone)\b[^;.]{0,90}$",
            re.I,
        ),
    ),
    (
        "renews",
        re.compile(
            rf"\b(?:renew(?:s|ing)?|(?:extend(?:s|ing)?|prolong(?:s|ing)?)(?!\s+{_COURTESIES})"
            r"|renovar|renueva|prorrogar?)\b[^;.]{0,140}$",
            re.I,
        ),
    ),
    (
        "renews",
        re.compile(
            r"\b(?:reiterat(?:es?|ing)|repeat(?:s|ing)?|reitera(?:ndo|r)?)\s+(?:[\w’'-]+\s+){0,4}?"
            rf"{_ORDERED}\b[^;.]{{0,140}}$",
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
_QUIET = r"(?:“[^”]*”|\"[^\"]*\"|(?!\b(?:and|that|which|who|to|y|que)\b)[^;.“\"]){0,80}?"
_AUXILIARY = r"\b(?:is|are|(?:shall|should|will|must)\s+be|queda[n]?|será[n]?)\s+(?:hereby\s+)?"
_BY_ANOTHER = (
    r"(?!\s+(?:by|por)\s+(?:[\w’']+\s+){0,4}?(?:(?:resolution|decision|resolución)\s+|[A-Z]+/)"
    r"[\dA-Z])"
)
_BEHIND: tuple[tuple[Relation, re.Pattern[str]], ...] = tuple(
    (relation, re.compile(rf"{_QUIET}(?:{said})\b{_BY_ANOTHER}"))  # type: ignore[misc]
    for relation, said in (
        (
            "supersedes",
            rf"{_AUXILIARY}(?:superseded|replaced|rescinded|repealed|revoked|abrogated|annulled"
            r"|terminated|cancelled|discontinued|reemplazad[oa]s?|sustituid[oa]s?|derogad[oa]s?"
            r"|sin\s+efecto)",
        ),
        (
            "amends",
            rf"{_AUXILIARY}(?:amended|modified|revised|postponed|deferred|changed|altered"
            r"|modificad[oa]s?|enmendad[oa]s?|aplazad[oa]s?)"
            rf"|\bshall\b{_QUIET}\b(?:instead\s+of|rather\s+than|no\s+longer)",
        ),
        (
            "renews",
            rf"{_AUXILIARY}(?:extended|renewed|prolonged|prorrogad[oa]s?|renovad[oa]s?)",
        ),
    )
)
_LEADS: tuple[tuple[Relation, str], ...] = (
    ("recalls", r"recall(?:s|ed|ing)?|recordando|recordar|recuerda"),
    (
        "reaffirms",
        r"reaffirm(?:s|ed|ing)?|reiterat(?:es|ed|ing|e)|reafirma(?:ndo|r)?|reitera(?:ndo|r)?",
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


def find_relation(text: str, start: int, end: int) -> Relation:
    """How the text builds on what it cites at [start:end]."""
    before = text[max(0, start - 170) : start]
    for relation, pattern in _BEHIND:
        if pattern.match(text, end):
            return relation
    for relation, pattern in _BEFORE:
        if pattern.search(before):
            return relation
    leads = list(_LEAD.finditer(text, 0, start))
    if not leads:
        return "mentions"
    lead = leads[-1]
    return next(relation for i, (relation, _) in enumerate(_LEADS) if lead[f"r{i}"])
