"""The fields inside an action: with whom, through whom, under which condition."""

from __future__ import annotations

import re

from assistant.obligations.noun_phrases import noun_phrase
from assistant.obligations.parties import is_party
from assistant.obligations.party_nouns import PARTY_NOUN
from assistant.obligations.phrases import Extent
from assistant.patterns import any_of, phrases

_ASIDE = r",\s[^,;]{3,60},"
_WITH_AID = (
    r"with\s+(?:the\s+)?"
    r"(?:(?:full|active|effective|broad|widest|meaningful|equal|close|possible)\s+)*"
    r"(?:participation|involvement|engagement|collaboration|cooperation|assistance|support|help)"
    r"(?P<aside>,[^,]{3,40},)?\s+(?:of|from)"
)
_IN_COMPANY = (
    r"in\s+(?:(?:close|closer|full|further|constant|active|continued|appropriate|strong|joint)\s+)*"
    + phrases(
        r"collaboration, co-?operation, co-?ordination, consultation, partnership, conjunction",
        r"concert, liaison, association, dialogue",
        r"(?:collaboration|co-?operation|consultation|coordination|partnership) and [a-z]+",
    )
    + r"(?P<inset>,[^,]{3,60},)?\s+(?:with|between|among)"
)
_ACTS_WITH = (
    r"(?:fully\s+|closely\s+)?(?:co-?operate|collaborate|co-?ordinate|consult|liaise|engage"
    r"|co-?operating|collaborating|co-?ordinating|consulting|engaging)"
    r"(?:\s+"
    + phrases(
        r"fully, closely, actively, constructively, effectively, and [a-z]+, further",
        r"its \w+, their \w+, as appropriate, regularly, meaningfully, directly",
    )
    + r")*"
    r"(?:,\s+including\s[^,;]{3,60},)?\s+with"
)
# What follows must be a party: these words are seldom used of things.
_TOGETHER = (
    r"(?P<strict>"
    + any_of(
        phrases("together with, jointly with"),
        phrases(r"(?:closely )?work(?:ing)? (?:closely |together |jointly |in \w+ )?with"),
        rf"work(?:ing)?\s+closely{_ASIDE}\s+with",
        r"alongside",
        _ACTS_WITH,
    )
    + r")"
)
_EXCHANGE = (
    r"(?:consultations?|cooperation|collaboration|coordination|dialogue|partnerships?"
    r"|contacts?|channels\s+of\s+communication)(?P<noun>)(?:,[^,;]{3,60},)?\s+with"
)
_WITH = re.compile(
    rf"\b{any_of(_WITH_AID, _IN_COMPANY, _TOGETHER, _EXCHANGE)}\s+"
    r"(?:and\s+taking\s+into\s+account\s+the\s+views\s+of\s+)?"
)
_THROUGH = re.compile(
    r"\b(?:acting\s+|including\s+|inter\s+alia\s+|particularly\s+)?(?:through|via"
    r"|by\s+means\s+of)\s+(?=[\w·])",
    re.IGNORECASE,
)
_IN_VIEW = re.compile(r"(?:a\s+view|regard|respect|due\s+regard)\b")
_CAPITAL = re.compile(r"[A-Z]")
_LAST_WORD = re.compile(r"([\w’-]+)[\s·,]*$")
_OF = re.compile(r"\s(?:of|for)\s")
_PROCESS = re.compile(r"\b(?:[a-z]+(?:tion|ment|ing|ance))$")

_MEANS = (
    r"(?:as\s+well\s+as\s+)?"
    + phrases(
        r"within, from within, in accordance with, through, subject to the availability of",
        r"subject to",
    )
    + r"\s+"
    r"(?:"
    + phrases(
        r"(?:the|its|their|available|existing|approved|allocated|current|overall|regular)",
        r"(?:voluntary|and|budgetary|financial|extrabudgetary)",
    )
    + r"\s+)*"
    r"(?:resources|budgets?|funding|funds|contributions)"
    r"(?:\s+allocated\s+in\s+the\s+program-budget(?:\s+of\s+the\s+\w+)?)?"
    r"(?:\s+(?:and|or)\s+(?:other|voluntary|extrabudgetary|additional|external|budgetary)\s+"
    r"(?:resources|contributions|funding))?"
)
_PROVISO = any_of(
    r"subject\s+to\s+[^,;.]{3,120}",
    r"on\s+(?:the\s+)?condition\s+that\s+[^,;.]{3,120}",
    r"provided\s+that\s+[^,;.]{3,160}",
    r"unless\s+[^,;.]{3,160}",
    r"if\s+(?!any)[^,;.]{3,100}",
)
_ON_REQUEST = any_of(
    r"(?:up)?on\s+(?:(?:their|its|the)\s+)?request\b(?!ed)(?:\s+(?:of|by)\s+[^,;.]{3,60})?",
    r"at\s+(?:the|their)\s+request(?:\s+of\s+[^,;.]{3,60})?",
)
_AS_FITS = (
    r"(?:as|where|when|wherever|whenever|if)\s+(?:and\s+(?:as|when|where)\s+)?"
    + phrases(
        r"appropriate, necessary, needed, required, applicable, feasible, relevant, pertinent",
        r"requested, the case may be",
    )
    + r"\b"
)
_AS_POSSIBLE = any_of(
    r"(?:where|when|wherever|whenever|if)\s+possible\b",
    r"on\s+a\s+voluntary\s+basis",
    r"without\s+prejudice\s+to\s+[^,;.]{3,100}",
    r"to\s+the\s+extent\s+(?:possible|feasible|practicable)",
)
_CONDITION = re.compile(rf"\b{any_of(_MEANS, _PROVISO, _ON_REQUEST, _AS_FITS, _AS_POSSIBLE)}")

_PURPOSE = re.compile(
    r",?\s(?:with\s+a\s+view\s+to|in\s+order\s+to|so\s+that|so\s+as\s+to"
    r"|for\s+the\s+purposes?\s+of|with\s+the\s+(?:aim|purpose|objective|goal)\s+of"
    r"|considering\s+that|recognizing\s+that)\b"
)


def _before_purpose(masked: str, start: int, end: int) -> int:
    match = _PURPOSE.search(masked, start, end)
    return match.start() if match else end


_WITH_WORDS = ("with", "between", "among", "alongside")
_THROUGH_WORDS = ("hrough", "via", "means of")


def _names(masked: str, start: int, end: int, words: tuple[str, ...]) -> bool:
    """Whether one of the words occurs at all, which is quicker to ask than to match."""
    return any(masked.find(word, start, end) >= 0 for word in words)


def find_partners(masked: str, start: int, end: int) -> list[Extent]:
    """With whom the action is done, purposes left out: "in cooperation with", "work with"."""
    found: list[Extent] = []
    if not _names(masked, start, end, _WITH_WORDS):
        return found
    end = _before_purpose(masked, start, end)
    for match in _WITH.finditer(masked, start, end):
        extent = noun_phrase(masked, match.end(), end, lists=True)
        text = masked[slice(*extent)]
        if extent[1] <= extent[0] or _IN_VIEW.match(text):
            continue
        loose = match["strict"] or match["noun"] is not None
        named = text[:1].isupper() if loose else _CAPITAL.search(text)
        if not named and not is_party(text.replace(",", "")):
            continue
        found.append(extent)
        found += _further_partners(masked, extent[1], end)
    return found


_AND_WITH = re.compile(
    r"(?:,?\s+such\s+as\s[^;.]{3,160}?|\s*\([^)]*\))?,?\s+(?:and|as\s+well\s+as|or)\s+(?:also\s+)?"
    r"(?:with|between)\s+(?!a\s+view|regard|respect|the\s+aim)"
)


def _further_partners(masked: str, position: int, end: int) -> list[Extent]:
    """Those named with a "with" of their own: "with the Office, as well as with donors"."""
    found: list[Extent] = []
    while match := _AND_WITH.match(masked, position, end):
        extent = noun_phrase(masked, match.end(), end, lists=True)
        if not is_party(masked[slice(*extent)]):
            break
        found.append(extent)
        position = extent[1]
    return found


def find_channels(masked: str, start: int, end: int) -> list[Extent]:
    """Through whom, purposes left out: "through its Committee", never "through measures"."""
    found: list[Extent] = []
    if not _names(masked, start, end, _THROUGH_WORDS):
        return found
    end = _before_purpose(masked, start, end)
    for match in _THROUGH.finditer(masked, start, end):
        extent = noun_phrase(masked, match.end(), end)
        text = masked[slice(*extent)]
        head = _OF.split(text, maxsplit=1)[0]
        last = _LAST_WORD.search(head)
        names = last and (last[1][0].isupper() or PARTY_NOUN.fullmatch(last[1]))
        if names and is_party(text) and not _PROCESS.search(head):
            found.append(extent)
    return found


def find_conditions(masked: str, start: int, end: int) -> list[Extent]:
    """Under which condition: "within existing resources", "upon request", "as appropriate"."""
    return [
        (match.start(), match.start() + len(match[0].rstrip(" ,")))
        for match in _CONDITION.finditer(masked, start, end)
    ]
