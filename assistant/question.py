"""What a question asks for: its words, and the kind of thing that would answer it."""

from __future__ import annotations

import re
from typing import Literal

QuestionKind = Literal[
    "who", "to-whom", "when", "where", "why", "how-many", "how-much", "yes-no", "how", "list",
    "which", "what",
]  # fmt: skip

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_FUNCTION_WORDS = frozenset(
    """a about above after again all also am an and any anybody anyone anything are as at be because
    been before being both but by can could did do does doing done during each either else ever
    every everyone exactly for from get gets give given go had has have he her here him his how i if
    in into is it its just kind let like made make many may me might more most much must my name
    need
    no not now of off on one only or order other our out over own part per please possible really
    same say says shall she should so some someone something sort still such tell than that the
    their them then there these they thing things this those to too under up us use very was we well
    were what when where which while who whom whose why will with within would yes you your
    through against between without upon whats whos hows wheres sorry hmm wait btw thanks else
    actually ok okay hi hello want know let's lets mention mentioned mentions concretely
    el la los las un una de del que qué quién quien cuándo cuando dónde donde por para con en y o se
    es son fue al su sus lo le les como cómo cuál cual cuáles cuántos cuántas""".split()
)
_BODIES = (
    r"(?:bod(?:y|ies)|organs?|offices?|entit(?:y|ies)|committees?|councils?|agenc(?:y|ies)|"
    r"institutions?|commissions?|people|persons?|states?|countr(?:y|ies)|governments?|groups?|"
    r"secretariats?|officials?|part(?:y|ies)|organi[sz]ations?|actors?|division|department)"
)
_PATTERNS: tuple[tuple[QuestionKind, re.Pattern[str]], ...] = (
    ("to-whom", re.compile(
        r"\bto\s+whom\b|\bwho(?:m)?\b.*\b(?:reports?|answers?|accountable|submit(?:ted)?|"
        r"present(?:ed)?"
        r"|sent|addressed|delivered)\s+(?:back\s+)?to\s*\??$|\bwho\s+(?:gets|receives)\b", re.I)),
    ("how-much", re.compile(
        r"\bhow\s+much\b|\bwhat\s+(?:amount|sum|budget|price|percentage|share)\b|\bcosts?\b.*\?",
        re.I)),
    ("how-many", re.compile(
        r"\bhow\s+many\b|\bwhat(?:'s|\s+is)?\s+(?:the\s+)?number\s+of\b|"
        r"(?<!document )(?<!doc )(?<!symbol )(?<!reference )\bnumber\s+of\s+\w+s\b.*\?",
        re.I)),
    ("when", re.compile(
        r"\bwhen\b(?!\s+it\s+comes)|\b(?:by|on|at|in|until|since|from)\s+(?:what|"
        r"which)\s+(?:date|day|time|"
        r"year|month|session|point)\b|\b(?:what|which)\s+(?:date|day|year|month|session|"
        r"deadline)\b|"
        r"\bdeadline\b|\bhow\s+(?:soon|long|often|late|early)\b|\bwhat\s+time\b|\btime\s?frame\b|"
        r"\bdue\s+date\b|\bhow\s+frequently\b|\bcuándo\b|\bdates?\b\s*(?:of|for)\b", re.I)),
    ("where", re.compile(
        r"\bwhere\b(?!,?\s+(?:pertinent|appropriate|possible|necessary|applicable|relevant|needed))|"
        r"\b(?:what|which)\s+(?:city|cities|place|location|venue|country\s+hosted|"
        r"capital)\b|\bdónde\b",
        re.I)),
    ("why", re.compile(
        r"\bwhy\b|\bfor\s+what\s+(?:reason|purpose)\b|\b(?:what|which)(?:'s|\s+is|\s+was|"
        r"\s+are)?\s+(?:the\s+)?"
        r"(?:reasons?|purposes?|aims?|goals?|objectives?|rationale|point)\b|\bhow\s+come\b|"
        r"\bwhat\b.*\bfor\s*\?*$|\bpor\s+qué\b",
        re.I)),
    ("list", re.compile(
        r"^\W*(?:please\s+)?(?:list|name|enumerate|give\s+me\s+(?:all|a\s+list)|"
        r"show\s+(?:me\s+)?(?:all|every))\b|"
        r"\b(?:which|what)\s+(?:\w+\s+){0,3}?(?:all|every)\b|\ball\s+(?:the\s+)?(?:paragraphs|"
        r"provisions|"
        r"mentions|references|bodies|obligations|instruments|conventions)\b|"
        r"\b(?:which|what)\s+(?:\w+\s+)?(?:paragraphs|provisions|instruments|conventions|"
        r"treaties|bodies|organs|"
        r"entities|agencies|protocols|meetings|organi[sz]ations|crimes|documents)\b|everything\b",
        re.I)),
    ("who", re.compile(
        rf"\bwho(?:m|se)?\b|\b(?:which|what)\s+(?:\S+\s+){{0,3}}?{_BODIES}\b|\bquién(?:es)?\b|"
        rf"\bwhose\b", re.I)),
    ("yes-no", re.compile(
        r"^\W*(?:(?:and|so|but|or|also|ok|then|hi|hello|please)\W+)*(?:is|are|was|were|do|does|"
        r"did|has|have|had|can|could|"
        r"must|should|shall|will|would|may|might|isn't|aren't|doesn't|don't|didn't|won't|"
        r"any)\b", re.I)),
    ("how", re.compile(r"\bhow\b|\bthrough\s+what\b|\bby\s+what\s+means\b|\bcómo\b", re.I)),
    ("which", re.compile(r"\bwhich\b", re.I)),
)  # fmt: skip


def question_kind(question: str) -> QuestionKind:
    """The kind of thing that would answer; `what` when nothing more can be told."""
    for kind, pattern in _PATTERNS:
        if kind == "who" and _PATTERNS_YES_NO.search(question):
            continue
        if pattern.search(question):
            return kind
    return "what"


_PATTERNS_YES_NO = dict(_PATTERNS)["yes-no"]


def words(text: str) -> list[str]:
    """The words of a text in lower case, without a possessive or contracted ending."""
    return [re.sub(r"[’'].*", "", match.group().lower()) for match in _WORD.finditer(text)]


def content_words(text: str) -> list[str]:
    """The words that carry a topic, in lower case and in order."""
    return [word for word in words(text) if word not in _FUNCTION_WORDS]


def spell_alike(text: str) -> str:
    """British and American endings made one."""
    text = re.sub(r"isation|ization", "ization", text.lower())
    return re.sub(r"is(e|ed|es|ing)\b", r"iz\1", text)
