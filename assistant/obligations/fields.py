"""The fields inside an action: with whom, through whom, under which condition."""

from __future__ import annotations

import re

from assistant.obligations.noun_phrases import noun_phrase
from assistant.obligations.parties import is_party
from assistant.obligations.party_nouns import PARTY_NOUN
from assistant.obligations.phrases import Extent

_WITH = re.compile(
    r"\b(?:with\s+(?:the\s+)?(?:(?:full|active|effective|broad|widest|meaningful|equal|close"
    r"|possible)\s+)*(?:participation|involvement|engagement|collaboration|cooperation"
    r"|assistance|support|help)(?P<aside>,[^,]{3,40},)?\s+(?:of|from)"
    r"|in\s+(?:(?:close|closer|full|further|constant|active|continued|appropriate|strong"
    r"|joint)\s+)*(?:collaboration|co-?operation|co-?ordination|consultation|partnership"
    r"|conjunction|concert|liaison|association|dialogue|collaboration\s+and\s+[a-z]+"
    r"|co-?operation\s+and\s+[a-z]+|consultation\s+and\s+[a-z]+|coordination\s+and\s+[a-z]+"
    r"|partnership\s+and\s+[a-z]+)(?P<inset>,[^,]{3,60},)?\s+(?:with|between|among)"
    r"|(?P<strict>together\s+with|jointly\s+with|(?:closely\s+)?work(?:ing)?\s+(?:closely\s+"
    r"|together\s+|jointly\s+|in\s+\w+\s+)?with|work(?:ing)?\s+closely,\s[^,;]{3,60},\s+with|alongside|(?:fully\s+|closely\s+)?(?:co-?operate"
    r"|collaborate|co-?ordinate|consult|liaise|engage|co-?operating|collaborating|co-?ordinating"
    r"|consulting|engaging)(?:\s+(?:fully|closely|actively|constructively|effectively"
    r"|and\s+[a-z]+|further|its\s+\w+|their\s+\w+|as\s+appropriate|regularly|meaningfully"
    r"|directly))*(?:,\s+including\s[^,;]{3,60},)?\s+with)"
    r"|(?:consultations?|cooperation|collaboration|coordination|dialogue|partnerships?"
    r"|contacts?|channels\s+of\s+communication)(?P<noun>)(?:,[^,;]{3,60},)?\s+with)\s+"
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

_CONDITION = re.compile(
    r"\b(?:(?:as\s+well\s+as\s+)?(?:within|from\s+within|in\s+accordance\s+with|through"
    r"|subject\s+to\s+the\s+availability\s+of|subject\s+to)\s+(?:(?:the|its|their|available"
    r"|existing|approved|allocated|current|overall|regular|voluntary|and|budgetary|financial"
    r"|extrabudgetary)\s+)*(?:resources|budgets?|funding|funds"
    r"|contributions)(?:\s+allocated\s+in\s+the\s+program-budget(?:\s+of\s+the\s+\w+)?)?(?:\s+(?:and|or)\s+(?:other|voluntary|extrabudgetary|additional|external|budgetary)\s+(?:resources|contributions|funding))?"
    r"|subject\s+to\s+[^,;.]{3,120}"
    r"|on\s+(?:the\s+)?condition\s+that\s+[^,;.]{3,120}|provided\s+that\s+[^,;.]{3,160}"
    r"|unless\s+[^,;.]{3,160}|if\s+(?!any)[^,;.]{3,100}"
    r"|(?:up)?on\s+(?:(?:their|its|the)\s+)?request\b(?!ed)(?:\s+(?:of|by)\s+[^,;.]{3,60})?"
    r"|at\s+(?:the|their)\s+request(?:\s+of\s+[^,;.]{3,60})?"
    r"|(?:as|where|when|wherever|whenever|if)\s+(?:and\s+(?:as|when|where)\s+)?(?:appropriate"
    r"|necessary|needed|required|applicable|feasible|relevant|pertinent|requested"
    r"|the\s+case\s+may\s+be)\b|(?:where|when|wherever|whenever|if)\s+possible\b"
    r"|on\s+a\s+voluntary\s+basis|without\s+prejudice\s+to\s+[^,;.]{3,100}"
    r"|to\s+the\s+extent\s+(?:possible|feasible|practicable))"
)

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
