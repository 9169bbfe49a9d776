"""Words of votes and committees, in questions and as front matter prints them."""

from __future__ import annotations

import re

# A line of front matter goes on where the next one begins small or with a figure.
_ON = r"(?:[^.;)\]\n]|\n(?=[a-z\d]))"
_NUMBER = r"(?:\d{1,3}|none|no|one|two|three|four|five|six|seven|eight|nine|ten|fifteen)"
FORM = re.compile(
    rf"\b(?:by\s+(?:a\s+|an\s+)?(?:(?:recorded|non-recorded|roll-?call|separate)\s+)?vote\s+of\b{_ON}+"
    rf"|by\s+{_NUMBER}\s+(?:affirmative\s+)?votes?\b{_ON}*"
    rf"|(?:by\s+)?{_NUMBER}\s+(?:votes?\s+)?(?:in\s+favou?r|for)\b,?{_ON}*"
    r"|without\s+(?:a\s+|being\s+put\s+to\s+(?:a|the)\s+)?vote|(?:by|on\s+the\s+basis\s+of)\s+consensus"
    r"|by\s+(?:unanimous\s+vote|unanimity|acclamation)|unanimously"
    rf"|por\s+\d{{1,3}}\s+votos?\b{_ON}*|en\s+votación\s+(?:registrada|nominal)\b{_ON}*"
    r"|sin\s+(?:que\s+se\s+)?(?:someter(?:se|la)?\s+a\s+)?votación|por\s+(?:consenso|unanimidad|aclamación))",
    re.I,
)
NO_VOTE = re.compile(
    r"\bwithout\b|\bconsensus\b|\bacclamation\b|\bsin\b|\bconsenso\b|\baclamación\b", re.I
)
UNANIMOUS = re.compile(r"\bunanim|\bunánim", re.I)
NO_VOTE_ASKED = re.compile(
    r"\bwithout\s+(?:a\s+)?(?:vote|voting)\b|\bconsensus\b|\bacclamation\b|\bsin\s+(?:voto|votación)|"
    r"\bconsenso\b",
    re.I,
)
VOTE_ASKED = re.compile(
    r"\bvot(?:e|es|ed|ing)\b|\babst(?:ain|ention)\w*|\bunanim\w*|\bconsensus\b|\bacclamation\b|"
    r"\broll-?\s?call\b|\b(?:states?|countr(?:y|ies)|delegations?|members?|anyone|anybody|who|"
    r"nobody)\s+(?:\w+\s+)?(?:against|opposed|dissented|objected|said\s+(?:yes|no))\b|"
    r"\bvot(?:o|os|ó|aron|ación|aciones)\b|\babstuv\w+|\babstenci\w+|\bunánim\w*|\bconsenso\b",
    re.I,
)
FORM_ASKED = re.compile(
    r"\bhow\s+(?:was|were|did)\b[^?]*\b(?:adopted|passed|pass|approved)\b|"
    r"\bcómo\s+(?:se\s+)?(?:fue\s+)?(?:aprobó|aprobada|adoptó|adoptada)\b",
    re.I,
)
VOTE_WORDS = frozenset(
    """vote votes voted voting abstain abstains abstained abstaining abstention abstentions
    unanimous unanimously unanimity consensus acclamation favor favour against recorded roll
    tally result results outcome count counts put carried delegation delegations country countries
    states state member members opposed oppose objected dissented majority margin form way manner
    nobody cast breakdown figures split numbers exact said yes no
    voto votos votó votaron votación votaciones abstuvo abstuvieron abstención abstenciones
    unanimidad unánime consenso contra favor resultado cómo estado delegaciones
    sometida sometió sometido mayoría hubo""".split()
)
SIDES = (
    ("abstaining", re.compile(r"\babst(?:ain|ention|uv|enc)\w*", re.I)),
    (
        "against",
        re.compile(
            r"\bagainst\b|\bopposed\b|\bsaid\s+no\b|\bobjected\b|\bdissent\w*|\ben\s+contra\b", re.I
        ),
    ),
    (
        "for",
        re.compile(r"\bin\s+favou?r\b|\bsaid\s+yes\b|\bvot(?:ed|es?)\s+for\b|\ba\s+favor\b", re.I),
    ),
)
_SIDE = (
    r"(?:in\s+favou?r|against|abstain(?:ing|ed)|abstentions?|a\s+favor|en\s+contra|abstenciones)"
)
GROUPS = re.compile(
    rf"^\W*(?P<side>{_SIDE})\s*:\s*(?P<members>[^:]+?)(?=\s*(?:^\W*{_SIDE}\s*:|\]|\Z))",
    re.I | re.M,
)
COMMITTEE_ASKED = re.compile(
    r"\b(?:which|what|whose)\b[^?]{0,30}\b(?:committee|commission)\b|"
    r"\b(?:on|upon)\s+(?:whose|the\s+(?:report|recommendation)\s+of\s+(?:which|what))\b|"
    r"\breference\s+to\s+a\s+main\s+committee\b|\b(?:qué|cuál)\b[^?]{0,30}\b(?:comisión|comité)\b",
    re.I,
)
COMMITTEE_WORDS = frozenset(
    """committee committees commission report reports reported recommendation recommended recommend
    recommending plenary assembly council main came come forwarded sent considered handled dealt
    submitted submit referred reference proposed negotiated debated examined transmitted before
    behind basis whose first draft without
    comisión comité informe informó recomendación recomendó presentó remitió examinó""".split()
)
REPORTED = re.compile(
    r"\bon\s+the\s+(?:reports?|recommendations?|proposal)\s+of\s+(?:the\s+)?[^()\[\]\n]+?"
    r"(?=\s*[()\[\]\n]|$)"
    r"|\bwithout\s+reference\s+to\s+a\s+main\s+committee\b"
    r"|\b(?P<own>Committee\s+[A-Z],\s+\w+\s+report)\b"
    r"|\b(?:sobre\s+la\s+base\s+del|por)\s+(?:informe|recomendación)\s+de\s+(?:la\s+|l)?[^()\[\]\n]+?"
    r"(?=\s*[()\[\]\n]|$)",
    re.I,
)
