"""Words that mean one version of a text: “originally”, “now”, “in 2009”, “the revised ones”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from assistant.question.numerals import MONTH, YEAR_NUMBER

Age = Literal[
    "earliest", "second", "latest", "earlier", "later", "of", "since", "session", "by", "outcome"
]

_A_TEXT = r"(?:ones?|resolutions?|texts?|versions?|documents?|decisions?)"
_A_RULE = (
    rf"(?:{_A_TEXT}|rules?|regimes?|programmes?|programs?|schemes?|provisions?|terms|"
    r"arrangements?|system)"
)
_RULES = r"(?:rules|regime|terms|provisions)"
_SUBJECT = r"(?:(?!(?:and|or|of|in|on|for|to)\b)[\w’'-]+\s+){0,3}?"
_OF_TWO = rf"\s+of\s+the\s+two(?:\s+{_SUBJECT}{_A_TEXT})?"
_UN_TEXTO = r"(?:la|las|el|los)\s+(?:resoluci[óo]n|versi[óo]n|texto|programa|normas|reglas)"
_YEAR = rf"(?:(?P<year>{YEAR_NUMBER})\s+)?"
# “A later text” may be any; “the commission's current rules” are another body's.
_THE = r"(?<![’']s\s)(?<!\ba\s)(?<!\ban\s)(?<!\bany\s)(?<!\bno\s)(?:the\s+)?"
_NAMES: tuple[tuple[Age, str], ...] = (
    ("earliest", rf"{_THE}(?:original|initial|oldest|earliest)\s+{_YEAR}{_SUBJECT}{_A_RULE}"),
    ("earliest", rf"the\s+first\s+{_SUBJECT}(?:resolution|text|version|document|decision)"),
    ("earliest", rf"{_THE}(?:older|earlier|first|former){_OF_TWO}"),
    ("second", rf"the\s+second\s+{_SUBJECT}(?:resolution|text|version|document|decision)"),
    ("latest", rf"{_THE}(?:newer|later|second|latter){_OF_TWO}"),
    ("latest", rf"{_THE}(?:revised|amended|updated|modified)\s+{_YEAR}{_SUBJECT}{_A_RULE}"),
    ("latest",
        rf"{_THE}(?:current|present|new|newest|latest|most\s+recent|renewed|extended)\s+{_YEAR}"
        rf"{_SUBJECT}{_A_TEXT}"),
    ("earlier", rf"{_THE}(?:old|older|earlier|previous|former)\s+{_SUBJECT}{_A_TEXT}"),
    ("earlier", rf"the\s+(?:old|older|earlier|previous)\s+{_RULES}"),
    ("later", rf"{_THE}(?:newer|later|subsequent)\s+{_SUBJECT}{_A_TEXT}"),
    ("later", rf"{_THE}(?:newer|new|later)\s+{_RULES}"),
    ("of",
        rf"(?:the|its)\s+(?P<year>{YEAR_NUMBER})\s+{_SUBJECT}(?:{_A_RULE}|revision|extension|"
        r"renewal|reform)"),
    ("earliest", rf"{_UN_TEXTO}\s+(?:original|inicial)(?:es)?"),
    ("latest", rf"{_UN_TEXTO}\s+(?:revisad|modificad|actualizad)[oa]s?"),
)  # fmt: skip


def _not_behind(words: str) -> str:
    """A pattern that matches where none of the words stands before."""
    return "".join(rf"(?<!\b{word}\s)" for word in words.split())


# “The first report” counts reports, “was first put in charge” does not.
_COUNTS = _not_behind(
    "the a an its their his her our this that each every of by on at in and or which what whose "
    "very for as to with"
)
_COUNTED = (
    r"(?!\s+(?:of|and|or|to|in|on|at|by|for|with|half|quarter|two|three|four|five|few|times?|"
    r"years?|sessions?|meetings?|reports?|such|aid|ones?|class|steps?|place|draft|period|phase|"
    r"round|edition|conference|instance|day|part|priority)\b)"
)
# “The day before” and “ever before” speak of no text.
_NOT_BESIDE = r"(?<=\w\s)" + _not_behind(
    "day night week weeks month months year years session one ones paragraph item ever never "
    "not just shortly long come came as has have had been"
)
_CHANGE = r"the\s+(?:revision|extension|reform|renewal|change)"
_HINTS: tuple[tuple[Age, str], ...] = (
    ("since",
        r"(?:since|after|as\s+(?:of|from)|from|starting\s+in|beginning\s+in|desde|a\s+partir\s+de)\s+"
        rf"(?P<year>{YEAR_NUMBER})(?:\s+(?:on|onwards?|forward|en\s+adelante))?"),
    ("of", rf"(?:in|of|under|en|del?)\s+(?:the\s+year\s+)?(?P<year>{YEAR_NUMBER})"),
    ("session",
        r"(?:did|had|has|by|what)\s+the\s+(?P<session>[\w-]+)\s+(?:regular\s+)?session(?=\s+"
        r"(?:[a-z]+ly\s+)?(?:give|gave|decide|ask|request|add|entrust|set|make|made|change|want|"
        r"order|do|say|provide|approve|adopt|renew|extend|take|took|consider|discuss|deal|dealt|treat|"
        r"address|debate|hear)\w*\b)"),
    ("earliest",
        r"originally|initially|at\s+first|in\s+the\s+beginning|to\s+begin\s+with|"
        r"at\s+the\s+(?:start|outset)|en\s+un\s+principio|al\s+principio|inicialmente|"
        r"originalmente|originariamente"),
    ("earliest",
        r"when\s+(?:it|they)\s+(?:was|were)\s+(?:first\s+)?(?:set\s+up|created|established|"
        r"founded|launched)"),
    ("earliest", rf"(?<=\w\s){_COUNTS}first(?=\s+[a-z]){_COUNTED}"),
    ("earliest", r"(?<=\bthe\s)(?:original|initial)(?=\s+(?!language)[a-z])"),
    ("earliest", r"(?<=\b(?:its|her|his)\s)(?:original|initial)(?=\s+(?!language)[a-z])"),
    ("latest",
        r"(?<=\w\s)(?:now|nowadays|currently|at\s+present|presently|these\s+days|today|"
        r"henceforth|from\s+now\s+on)|(?<=\band\s)now"),
    ("latest",
        rf"as\s+(?:revised|amended|extended|updated)|(?:after|since|under|following)\s+{_CHANGE}"),
    ("latest",
        r"(?<=\bthe\s)(?:current|revised|amended|updated)"
        r"(?=\s+(?!session|meeting|year|day)[a-z])"),
    ("latest", r"(?:(?<=\bthe\s)|^)(?:renewed|extended|prolonged|revised)(?=\s+[a-z])"),
    ("of", rf"(?<=\bthe\s)(?P<year>{YEAR_NUMBER})(?=\s+[a-z])"),
    ("latest", r"ahora|actualmente|en\s+la\s+actualidad|hoy(?:\s+en\s+día)?"),
    ("earlier", r"(?<=\band\s)(?:before|prior\s+to)(?:\s+(?:that|then))?(?=\W*$)"),
    ("earlier", rf"{_NOT_BESIDE}(?:before|previously)(?=\W*$)|(?<=was\s)previously(?=\s)"),
    ("earliest", r"the\s+first\s+time(?:\s+a?round)?(?=\W|$)(?!\s+(?:ever|that|in)\b)"),
    ("second", r"the\s+second\s+time(?:\s+a?round)?(?=\W|$)"),
)  # fmt: skip
_GOAL = r"(?:goals?|targets?|aims?|objectives?|quotas?|benchmarks?|metas?|objetivos?)"
_REACHED = (
    r"(?:hit|reach(?:ed)?|meet|met|achieved?|attain(?:ed)?|fulfil(?:l|led)?|miss(?:ed)?|exceed(?:ed)?|"
    r"surpass(?:ed)?|(?:fall|fell|fallen)\s+short\s+of|come\s+(?:close|near)\s+to|live\s+up\s+to|"
    r"alcanz(?:ó|ado|aron)|cumpli(?:ó|do|eron)|logr(?:ó|ado|aron))"
)
_DID = r"(?:did|has|have|had|was|were|(?<!\w)se)"
GOAL_REACHED = re.compile(
    rf"\b{_DID}\b[^?.;]*?\b(?:{_REACHED}\b[^?.;]*?\b{_GOAL}|{_GOAL}\b[^?.;]*?\b{_REACHED})\b"
    rf"|\b(?:how\s+(?:far|close|near)|by\s+how\s+much)\b[^?.;]*\b{_GOAL}\b"
    r"|\bas\s+(?:planned|intended|hoped|foreseen|envisaged)\b",
    re.IGNORECASE,
)
TURNED_OUT = re.compile(
    r"^\W*(?:(?:and|so|but|then|ok)\W+)*(?:what\s+(?:has\s+|had\s+)?(?:happened|became|become|came)\s+(?:to|of|with)"
    r"|qué\s+(?:pasó\s+con|fue\s+de|ocurrió\s+con))\b"
    r"|\bhow\s+(?:much|many)\b[^?]*\b(?:really|actually|in\s+fact|in\s+practice|so\s+far|to\s+date)\b"
    r"|\bin\s+the\s+end\W*$",
    re.IGNORECASE,
)
_STILL_SO = re.compile(
    r"^\W*(?:(?:and|so|but)\W+)*(?:is|are|does|do)\b[^?]*\bstill\b|^\W*(?:¿\s*)?sigue[n]?\b",
    re.IGNORECASE,
)
_HAD_DONE = re.compile(
    r"\b(?:had|was|were|did|have|has|been|se\s+(?:había|habían|han))\b(?!\s+to\b)[^?]*?\b"
    r"(?P<said>(?:by|as\s+(?:of|at)|up\s+to|para|hasta)\s+(?:the\s+(?:end|middle|start|beginning)\s+of\s+|"
    rf"mid[-\s]?|late\s+|early\s+|(?:spring|summer|autumn|winter|{MONTH})\s+(?:\d{{1,2}},?\s+)?|"
    rf"\d{{1,2}}\s+{MONTH}\s+)?(?P<year>{YEAR_NUMBER}))\b",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"\b(?:due|supposed|meant|must|should|shall|required|asked|requested|invited|deadline|plan(?:s|ned)|"
    r"had\s+to|(?:was|were)\s+to)\b",
    re.IGNORECASE,
)
_NO_RANGE = r"(?!\s*(?:[-–/]|(?:to|and|y|a)\s)\s*\d)"


@dataclass(frozen=True, slots=True)
class VersionWords:
    """Which version of a text is meant, by age, year or session, and the words that say so.

    `named` tells words that stand for the text itself from an adverb that only hints at it.
    """

    age: Age
    start: int
    end: int
    year: int = 0
    session: str = ""
    named: bool = False


def _compiled(worded: tuple[tuple[Age, str], ...]) -> tuple[tuple[Age, re.Pattern[str]], ...]:
    return tuple(
        (age, re.compile(rf"\b(?:{pattern})\b{_NO_RANGE}", re.IGNORECASE))
        for age, pattern in worded
    )


_NAMED, _HINTED = _compiled(_NAMES), _compiled(_HINTS)


def find_version_words(question: str) -> Iterator[VersionWords]:
    """What says which version is meant: names of the text first, then years, then adverbs."""
    named: list[tuple[int, int]] = []
    for patterns in (_NAMED, _HINTED):
        for age, pattern in patterns:
            match = pattern.search(question)
            if match and not any(start <= match.start() < end for start, end in named):
                named += [match.span()] if patterns is _NAMED else []
                said = {key: value for key, value in match.groupdict().items() if value}
                year = int(said.get("year", 0))
                yield VersionWords(
                    "of" if year and age in ("earliest", "latest") else age,
                    *match.span(),
                    year,
                    said.get("session", ""),
                    named=patterns is _NAMED,
                )
    yield from _outcomes(question)


def _outcomes(question: str) -> Iterator[VersionWords]:
    """What came of a thing is told by the text after it: “was the goal met?”, “had by 2012”."""
    done = None if _ORDERED.search(question) else _HAD_DONE.search(question)
    if done:
        yield VersionWords("by", *done.span("said"), int(done["year"]))
    if _STILL_SO.match(question):
        yield VersionWords("latest", 0, 0)
    if GOAL_REACHED.search(question) or TURNED_OUT.search(question):
        yield VersionWords("outcome", 0, 0)
