"""Turns of several words put as the one word that they mean."""

from __future__ import annotations

import re
from functools import lru_cache

_REWRITTEN = tuple(
    (re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), meant)
    for pattern, meant in (
        (r"half a year", "six months"),
        (
            r"(?:twice|two times) (?:a|every|each|per) year"
            r"|(?:every|each) (?:six months|half-?year|semester)"
            r"|at six-month intervals|semi-?annual(?:ly)?|dos veces al año|cada semestre"
            r"|semestral(?:mente)?",
            "semiannually",
        ),
        (
            r"(?:every|each|once (?:a|every)|per|cada) (?:year|año)|on an annual basis|yearly"
            r"|(?<!for )(?<!within )(?<!after )(?<!of )(?<!in )a year|una vez al año"
            r"|anualmente|al año",
            "annually",
        ),
        (
            r"(?<=for )a year|(?<=within )a year|(?<=after )a year|(?<=of )a year|(?<=in )a year",
            "one year",
        ),
        (r"a year and a half", "eighteen months"),
        (r"(?:every|each|once (?:a|every)) (?:week)", "weekly"),
        (r"every (?:three months|quarter)", "quarterly"),
        (r"as well(?! as)", "also"),
        (r"(?<=within )a (?=day|week|month)|(?<=inside )a (?=day|week|month)", "one "),
        (r"at (?:intervals of )?(?=[\w-]+[ -](?:day|month|week|hour|year)s? intervals)", "every "),
        (r"(?:every|each|once (?:a|every)|per|a) month", "monthly"),
        (r"(?:no|not) later than|at the latest", "before"),
        (r"(?:no|not) earlier than|at the earliest", "after"),
        (r"(?:no|not) (?:be )?fewer than|at least|a minimum of|at the (?:very )?least", "atleast"),
        (r"(?:no|not)(?: to)? (?:exceed|exceeding|go(?:es)? beyond|surpass)", "atmost"),
        (r"not (?:only|just|merely|simply|solely)", "also"),
        (r"no(?=\. ?\d)", "number"),
        (r"without being \w+", "simply"),
        (r"unannounced", "without announcement"),
        (r"unhindered|unimpeded|unobstructed", "without obstruction"),
        (r"unpunished", "without punishment"),
        (r"unconditional(?:ly)?", "without condition"),
        (r"ha(?:s|ve|d) no idea|no idea|unaware", "not aware"),
        (r"non-?(?=binding|refundable|reimbursable|obligatory|mandatory|permanent)", "not "),
        (r"like any others?", "regardless"),
        (r"quinquenio|quinquennium|five-year period", "five years"),
        (r"decade|decenio", "ten years"),
        (r"fortnight", "two weeks"),
        (r"in the end", "finally"),
        (
            r"(?:no|not) (?:be )?more than|at (?:the )?most|up to|a maximum of|as many as",
            "atmost",
        ),
        (r"(?:take|takes|taking|took) part", "participate"),
        (r"(?:take|takes|taking|took|taken) place", "held"),
        (r"(?:take|takes|taking|took) note", "notes"),
        (r"sets? up|setting up", "establish"),
        (r"draw(?:s|n|ing)? up", "draft"),
        (r"carr(?:y|ies|ied|ying) out", "implement"),
        (r"looks? (?:at|into)", "examine"),
        (r"call(?:s|ed|ing)? (?:up)?on", "callupon"),
        (r"call(?:s|ed|ing)? for", "callupon"),
        (r"lost their lives|lose their lives|loss of life", "died"),
        (r"(?:need|needs) not|(?:do|does) not (?:need|have) to", "not"),
        (r"not (?:allowed|permitted)", "prohibited"),
        (r"more than|longer than|higher than|larger than", "exceeding"),
        (r"less than|shorter than|lower than|smaller than", "below"),
        (r"(?:over|above)(?= (?:€|\$|USD )?\d)", "exceeding"),
        (r"under(?= (?:€|\$|USD )?\d)", "below"),
        (r"as long as|so long as", "while"),
        (r"(?:every|each|per) day", "daily"),
        (r"without prejudice to", "not affecting"),
        (r"per ?cent|percent(?:age)?", "percent"),
        (r"if (?:requested|available)", "provided"),
        (r"cannot", "can not"),
        (r"go(?:es|ing)? on|went on", "continue"),
        (r"makes? sure|making sure", "ensure"),
        (r"apart from|other than|with the exception of", "except"),
        (r"rather than|instead of", "not"),
        (r"free of charge|at no cost|without charge", "free"),
        (r"without (?:undue |further )?delay|right away|at once|forthwith", "immediately"),
        (r"every (?:two years|other year)|every second year", "biennial"),
        (r"from then on", "thereafter"),
        (r"states? that|stat(?:ed|ing) (?:that|in|by)", "said"),
        (r"as well as|along with|together with", "and"),
        (r"de conformidad con", "según"),
        (
            r"a third|one[- ]third|one in three|one out of three|un tercio|la tercera parte"
            r"|un[oa] de cada tres",
            "onethird",
        ),
        (r"two[- ]thirds|two in three|dos tercios", "twothirds"),
        (r"a quarter|one[- ]quarter|one[- ]fourth|one in four|un cuarto", "onequarter"),
        (
            r"(?:a|one|the other) half|one[- ]half|fifty per ?cent|50 ?(?:%|per ?cent)"
            r"|la mitad|half",
            "half",
        ),
        (
            r"(?:no|not) less than|no menos del?|por lo menos|al menos|como mínimo"
            r"|at (?:a|the) minimum",
            "atleast",
        ),
        (r"hasta(?= (?:el |un |una )?\d)|no más de|como máximo|a lo sumo", "atmost"),
        (r"a más tardar|not after", "before"),
        (r"más de|mayor(?:es)? de|superior(?:es)? a", "exceeding"),
        (r"menos de|menor(?:es)? de|inferior(?:es)? a|por debajo de", "below"),
        (r"salvo que|a menos que|a no ser que", "unless"),
        (r"sin costo|sin cargo|without remuneration|unpaid", "free"),
        (
            r"whether or not|irrespective of|regardless of|no matter|wherever"
            r"|independientemente de|sin importar",
            "regardless",
        ),
        (
            r"(?:think|thinks|thinking) about|give thought to|bear(?:s|ing)? in mind"
            r"|tak(?:e|es|ing|en) (?:\w+ )?(?:into account|on board)|take account of",
            "consider",
        ),
        (r"hand(?:s|ed|ing)? (?:\w+ )?out", "distribute"),
        (r"hand(?:s|ed|ing)? (?:\w+ )?over|pass(?:es|ed|ing)? (?:\w+ ){0,2}on", "transmit"),
        (r"held back|hold(?:s|ing)? (?:\w+ ){0,2}back", "withhold"),
        (r"held up|hold(?:s|ing)? up", "obstruct"),
        (r"speed(?:s|ed|ing)? up", "accelerate"),
        (r"step(?:s|ped|ping)? up", "intensify"),
        (r"try(?:ing)? out|tried out|put to the test", "test"),
        (r"ma(?:de|ke|kes|king) (?:\w+ ){0,2}(?:public|known)", "publish"),
        (r"ma(?:de|ke|kes|king) up", "comprise"),
        (r"br(?:eak|eaks|eaking|oken) up", "dismantle"),
        (r"run(?:s|ning)? out|ran out|laps(?:e|es|ed)", "expire"),
        (r"g(?:o|oes|oing|one)? down|went down", "decrease"),
        (r"g(?:o|oes|oing|one)? up|went up", "increase"),
        (r"tak(?:e|es|en|ing) (?:\w+ ){0,2}down", "remove"),
        (r"get(?:s|ting)? rid of|do(?:es|ing)? away with", "eliminate"),
        (r"put(?:s|ting)? an end to|put(?:s|ting)? a stop to", "end"),
        (r"look(?:s|ing|ed)? after", "care"),
        (
            r"brought about|bring(?:s|ing)? about|came about|come(?:s)? about|due to|owing to"
            r"|(?:as|with) (?:a|the) result (?:of|that)|for (?:want|lack) of|thanks to"
            r"|on account of",
            "because",
        ),
        (r"find(?:s|ing)? out|found out", "discover"),
        (r"in accordance with|in line with|in keeping with|in conformity with", "according"),
        (r"on their own|by (?:them|it)sel(?:f|ves)|acting alone|por sí sol[oa]s?", "alone"),
        (r"as soon as|at the earliest|as early as", "soon"),
        (r"in (?:full|its entirety)|unabridged", "entire"),
        (r"in (?:whole or in part|full or in part)|wholly or partly", "wholly or partly"),
        (r"short[- ]staffed|understaffed", "short staff"),
    )
)
_OR_MORE = re.compile(
    r"(?P<number>(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty|a)"
    r"(?:[ -][\w%]+){0,4}?) or (?:more|longer|higher|above|over)",
    re.IGNORECASE,
)


@lru_cache(1 << 12)
def rewrite(text: str) -> str:
    """The text with turns of several words that mean one put as that one."""
    text = _OR_MORE.sub(r"atleast \g<number>", text)
    for pattern, meant in _REWRITTEN:
        text = pattern.sub(meant, text)
    return text
