"""Finds in a paragraph the kinds of thing questions ask for: times, places, numbers, bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.clauses import Span
from assistant.question.kinds import QuestionKind
from assistant.question.spanish import speaks_spanish
from assistant.question.spanish_expected import (
    OFTEN_ASKED,
    PERSON_ASKED,
    REPEATED,
    SPANISH_DATED,
    SPANISH_FINDERS,
)
from index.months import ENGLISH_MONTH, SPANISH_MONTH
from index.symbols import find_symbols

_KEPT = 64

_MONTH = f"(?:{ENGLISH_MONTH}|{SPANISH_MONTH})"
_BARE_MONTH = ENGLISH_MONTH.replace("May", r"(?<=\bin\s)May")
_ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)"
    r"[\s‑-]+(?:and[\s‑-]+)?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth))"
)
_DATE = (
    rf"(?:\d{{1,2}}(?:\s*(?:-|–|and|to)\s*\d{{1,2}})?\s+{_MONTH}(?:\s+(?:and|to)\s+\d{{1,2}}\s+{_MONTH})?,?(?:\s+\d{{4}})?"
    rf"|{_MONTH}\s+\d{{1,2}}(?!\d)(?:\s*(?:-|–|and|to)\s*(?:{_MONTH}\s+)?\d{{1,2}}(?!\d))?(?:,?\s+\d{{4}})?"
    rf"|{_BARE_MONTH}(?:\s+(?:and|to|or|through|until)\s+{_BARE_MONTH})?\b(?!\s+\d)"
    r"|\b(?:19|20)\d\d(?=\s+(?:as|the\s+International)\b)"
    rf"|{_MONTH}(?:\s+of)?,?\s+\d{{4}}|(?<=\bin\s)(?:19|20)\d\d\b|(?<=\bof\s)(?:19|20)\d\d\b|(?<=\bby\s)(?:19|20)\d\d\b"
    r"|(?<=\buntil\s)(?:19|20)\d\d\b|(?<=\bsince\s)(?:19|20)\d\d\b|(?<=[–-])(?:19|20)\d\d\b|\b(?:19|20)\d\d(?=[–-]\d))"
)
_LEAD = (
    r"(?:(?:no\s+later\s+than|not\s+later\s+than|prior\s+to|in\s+advance\s+of|before|by|until|since|after|during|"
    r"on|at|in|from|between|for|within|throughout|following)\s+(?:the\s+end\s+of\s+)?(?:its\s+|the\s+|their\s+|his\s+)?)?"
)
_SESSION = (
    rf"(?:(?:next|current|present|forthcoming|upcoming|subsequent|{_ORDINAL}(?:\s+and\s+{_ORDINAL})?)\s+"
    r"(?:regular\s+|special\s+|annual\s+|ordinary\s+|plenary\s+|substantive\s+|resumed\s+|emergency\s+)*"
    r"(?:sessions?|meetings?|conferences?|summits?|anniversary|review|cycle)(?:\s+of\s+the\s+(?:[A-Z][\w-]+\s?)+)?)"
)
_PERIOD = (
    r"(?:annually|biennially|biannually|quarterly|monthly|weekly|yearly|every\s+(?:\w+\s+)?(?:years?|months?|"
    r"weeks?|days?|sessions?)|on\s+an?\s+(?:annual|biennial|regular|quarterly)\s+basis|periodically|regularly|"
    r"(?:as\s+)?(?:soon|early|promptly|quickly)\s+as\s+possible|at\s+the\s+earliest(?:\s+\w+){0,2}|immediately|"
    r"without\s+(?:further\s+|undue\s+)?delay|in\s+due\s+course|"
    r"(?:within|for|over|during)\s+(?:a\s+(?:further\s+)?(?:period\s+of\s+)?|the\s+(?:next|coming|past|last)\s+)?(?:\w+[\s-])?"
    r"(?:\w+\s+)?(?:years?|months?|weeks?|days?|hours?|minutes?|decade)\b|twice\s+a\s+year|once\s+a\s+year|"
    r"per\s+annum|currently|to\s+date|earliest\s+possible"
    r"|(?:\d+|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s-]?)?(?:one|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))"
    r"[\s-](?:(?:working|calendar|business|consecutive)\s+)?(?:minutes?|hours?|days?|weeks?|months?|years?)\b)"
)
_TIME = re.compile(rf"\b{_LEAD}(?:{_DATE}|{_SESSION}|{_PERIOD})", re.IGNORECASE)
_CARDINAL = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|"
    r"thousand|million|billion|dozen|half|third|quarter|both|single|once|twice)"
)
_NUMBER = re.compile(
    rf"(?:[$€£]\s?\d[\d,.]*(?:\s(?:million|billion))?|\b\d[\d,]*(?:\.\d+)?(?:\s?%|\s+per\s+cent\b)?|\b{_CARDINAL}"
    rf"(?:[\s-]{_CARDINAL})*\b)",
    re.IGNORECASE,
)
_DATED = re.compile(rf"{_DATE}|\b(?:19|20)\d\d\b", re.IGNORECASE)
_ORDINAL_REST = re.compile(
    r"(?:st|nd|rd|th)\b|[\s‑-]+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b|[/.]\d",
    re.IGNORECASE,
)
# “Indicators 85 and 86” are not counted by their numbers.
_LABEL = re.compile(
    r"\b(?:paragraphs?|paras?\.?|articles?|indicators?|items?|chapters?|rules?|annex(?:es)?|sections?|"
    r"goals?|targets?|resolutions?|decisions?|recommendations?|principles?|numbers?|nos?\.|pages?|"
    r"párrafos?|artículos?|números?|incisos?)\s+(?:\d+(?:,\s+|\s+(?:and|or|to|y|o|a)\s+))*$",
    re.IGNORECASE,
)
_PAIRING = re.compile(r"both\s+(?!of\b)[^,;.]*\sand\s", re.IGNORECASE)
_IN_SYMBOL = re.compile(r"(?:[/.]|\b[A-Z]+/\S*)$")
_LONGEST_SYMBOL = 60
_MONEY = re.compile(
    r"(?:[$€£]\s?\d[\d,.]*|\b(?:dollars?|euros?|pounds?|francs?|USD|US\$|per\s+cent|percent)\b|\d\s?%|"
    r"\b\d[\d,.]*\s(?:million|billion)\b|\b(?:one|two|three|four|five|nine)[\s-](?:thirds?|quarters?|fifths?|tenths?)\b|"
    r"\b(?:half|double|twice)\b|\b\d[\d,.]*\s(?:tons?|tonnes?|kilo\w+|grams?|lit(?:er|re)s?|met(?:er|re)s?|hectares?|"
    r"square|cubic|hours?|days?|weeks?|months?|years?|posts?|words|pages)\b)",
    re.IGNORECASE,
)
_PROPER = r"[A-Z][\w.’'-]*[\w.]"
_ACRONYM = r"(?!(?:UK|US|USA|UAE|D\.C)\b)[A-Z]+[A-Z\d/.-]*[A-Z]\b"
_NO_PLACE = (
    rf"(?!{_ACRONYM}|(?:Ministers?|Council|Committee|Commission|Assembly|States\s+Part|Member\s+States|"
    r"Organi[sz]ation|Convention|Conference|Session|Secretar\w+|Director\w*|President|Chair\w*|"
    r"Protocols?|Charter|Declaration|Treat(?:y|ies)|Articles?|Working|Group|General|Permanent|Programme?|"
    r"Plan|Fund|Governments?|Attorneys|Annual|Report|Board|Bureau|Court|Office|Crime|Women|Children|"
    rf"Persons|{_MONTH})\b)"
)
_TREATY = (
    r"(?:Convention|Declaration|Protocols?|Agreement|Accords?|Charter|Treaty|Principles|Plan|"
    r"Programme|Process|Consensus|Statute|Rules|Agenda)\b"
)
_OF_PLACE = (
    r"(?i:cit(?:y|ies)|towns?|villages?|ports?|capitals?|republic|kingdom|governments?|states?|provinces?|districts?|"
    r"regions?|islands?|gulf|bay|coasts?|north|south|east|west|people|university|parts?|territory)"
)
_PLACE = re.compile(
    rf"\b(?:in|at|from|to|{_OF_PLACE}\s+of|within|throughout|across|near)\s+(?:the\s+)?"
    rf"({_NO_PLACE}{_PROPER}(?:(?:\s|,\s)(?:of\s+)?(?!{_TREATY}){_PROPER})*+(?!\w|\s+{_TREATY})"
    r"|OAS\s+headquarters|headquarters)",
)
_BODY = re.compile(
    r"(?:(?:the|all|other|its|relevant)\s+)*(?:[Mm]ember\s+[Ss]tates|[Ss]tates\s+[Pp]arties|[Ss]tates|Governments|"
    r"national\s+authorities|group\s+of\s+experts|"
    rf"{_PROPER}(?:\s+(?:of|on|for|and|the|to|against|de|in)(?:\s+the)?\s+{_PROPER}|\s+{_PROPER})*)",
)
# “Working Group to Prepare for the Meeting” has no place called Prepare.
_DEED_OF_BODY = re.compile(r"\b[A-Z][\w-]*\s+to\s+$")
_PURPOSE = re.compile(
    r"\b(?:(?:in\s+order|so\s+as)\s+to|with\s+(?:a\s+view\s+to|the\s+(?:purpose|aim|objective|goal|intention)\s+of)|"
    r"for\s+the\s+purpose\s+of|so\s+that|since|because|considering\s+that|given\s+that|as\s+a\s+means|aimed\s+at|"
    r"owing\s+to|due\s+to|in\s+view\s+of|in\s+light\s+of|thereby|to\s+(?:ensure|facilitate|promote|enable|prevent|"
    r"combat|achieve|examine|consider|improve|strengthen|protect|support|assist|address|contribute|allow|help|"
    r"consolidat\w+|develop|enhance|provide|follow))\b",
    re.IGNORECASE,
)
_MEANS = re.compile(
    r"\b(?:through|by\s+(?:means\s+of\s+)?\w+ing|by\s+means|via|including)\b", re.IGNORECASE
)
_FINDERS: dict[QuestionKind, re.Pattern[str]] = {
    "when": _TIME,
    "how-many": _NUMBER,
    "how-much": _MONEY,
    "where": _PLACE,
    "who": _BODY,
    "to-whom": _BODY,
    "why": _PURPOSE,
    "how": _MEANS,
}


_HOW_OFTEN = re.compile(r"\bhow\s+(?:often|frequently|regularly)\b", re.IGNORECASE)
_REPEATED = re.compile(
    r"\b(?:annual|biennial|biannual|quarterly|monthly|weekly|daily|yearly|periodic|regular|frequent|continu|permanent|"
    r"occasional|rarely|ad\s+hoc)(?:ly|ally|ous|ously|nial)?\b|\b(?:every|each|per|whenever|alternate)\b|"
    r"\b(?:once|twice|times|days?|hours?|weeks?|meetings?|sessions?)\s+(?:an?|in\s+an?y?)\b|\bonce\b|\btwice\b|"
    r"\bas\s+often\b|\bas\s+(?:and\s+when|needed|required|necessary)\b|\bintervals?\b|\bper\s+annum\b|"
    r"\b(?:next|following|coming|subsequent)\s+(?:sessions|meetings|years)\b",
    re.IGNORECASE,
)
_PERSON_ASKED = re.compile(
    r"\bwho(?:'s|\s+is|\s+was)?\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+)?(?:\w+\s+){0,2}?(?:head|president|chair(?:man|woman|person)?|director|leader|"
    r"chief(?!\s+(?:duty|responsib\w+|task|role|burden))|boss|ambassador|secretary-general|author)\b|\bwho\s+(?:personally|chaired|chairs|headed|heads|led|leads|presided|presides)\b|"
    r"\b(?:what(?:'s|\s+is|\s+was)|whats)\s+the\s+name\s+of\s+(?:the\s+)?(?:head|president|chair\w*|director|secretary|rapporteur|minister|person|official)\b|"
    r"\bwho\s+was\s+in\s+the\s+chair\b|\bname\s+the\s+(?:person|people|officials?|individuals?)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Ambassador|Judge|Professor|Sr|Sra)\.?\s+[A-Z]\w+|\b[A-Z][a-z]+\s+[A-Z]\.\s+[A-Z][a-z]+|"
    r"\b(?:chair(?:s|ed|ing|(?:man|person|woman)?ship)|preside[sd]?|presiding|headed|heads|leading|led\s+by|leads)\b|"
    r"\b[Cc]hair\s+(?:the|an?|its?)\b|\b(?:leadership|presidency)\s+of\b|"
    r"\bunder\s+the\s+chair\b|\bpresidid[oa]s?\s+por\b|\bpresidencia\s+de\b"
)
_HEALTH_ORGANIZATION = re.compile(r"\bWHO\b")


def without_health_organization(question: str) -> str:
    """The question without WHO, which asks for nobody but where all is in capitals."""
    return question if question.isupper() else _HEALTH_ORGANIZATION.sub("", question)


def asks_for_person(question: str) -> bool:
    """Whether a question asks for the name of a person, not of a body."""
    asked = without_health_organization(question)
    return bool(_PERSON_ASKED.search(asked) or PERSON_ASKED.search(asked))


def names_person(text: str) -> bool:
    """Whether a text names a person, with a form of address or an initial, or says who presides."""
    return bool(_PERSON.search(text))


def asks_how_often(question: str) -> bool:
    """Whether a question asks for a frequency."""
    return bool(_HOW_OFTEN.search(question) or OFTEN_ASKED.search(question))


def states_frequency(text: str) -> bool:
    """Whether a text has an expression of frequency."""
    return bool((REPEATED if speaks_spanish(text) else _REPEATED).search(text))


def find_expected(kind: QuestionKind, text: str) -> Iterator[Span]:
    """Spans of the kind of thing that a question of this kind asks for, in order.

    Kinds that ask for no particular sort of thing find nothing.
    """
    pattern = (SPANISH_FINDERS if speaks_spanish(text) else _FINDERS).get(kind)
    if pattern is None:
        return
    for match in pattern.finditer(text):
        if kind == "how-many" and _is_no_amount(text, match):
            continue
        if kind == "where" and _DEED_OF_BODY.search(text, 0, match.start(match.lastindex or 0)):
            continue
        yield match.span(1) if match.groups() else match.span()


def _is_no_amount(text: str, match: re.Match[str]) -> bool:
    """Whether a number is a label, part of a symbol or date, an ordinal, or pairs two things."""
    if _ORDINAL_REST.match(text, match.end()) or _PAIRING.match(text, match.start()):
        return True
    before = text[max(0, match.start() - _LONGEST_SYMBOL) : match.start()]
    if _IN_SYMBOL.search(before) or _LABEL.search(before):
        return True
    spans = _dates_and_symbols(text)
    return any(start < match.end() and match.start() < end for start, end in spans)


@lru_cache(_KEPT)
def _dates_and_symbols(text: str) -> tuple[Span, ...]:
    """Where dates, years and symbols stand; asked for each number, and a table has hundreds."""
    dates = (date.span() for dated in (_DATED, SPANISH_DATED) for date in dated.finditer(text))
    return (*dates, *((mention.start, mention.end) for mention in find_symbols(text)))
