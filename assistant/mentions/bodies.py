"""Documents named by who adopted them: “the Permanent Council's decision”, “the OAS text”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.front.words import ORGANS
from assistant.question.kinds import content_words

_ORGANIZATIONS = (
    (r"OAS|O\.A\.S\.|OEA|Organi[sz]ation\s+of\s+American\s+States", r"(?:AG|CP|C[A-Z]{2,6}|RC)/"),
    (r"UN|U\.N\.|ONU|United\s+Nations|Naciones\s+Unidas", r"(?:A|S|E|UNEP|UNEA|HSP)/"),
    (r"WHO|OMS|World\s+Health\s+Organi[sz]ation", r"WHA|EB\d"),
    (r"UNEP|PNUMA|United\s+Nations\s+Environment\s+Programme", r"UNEP/|UNEA/"),
)
_BODIES = tuple(
    (re.compile(rf"\b(?:{said})(?:['’]s)?(?!\w)"), printed) for said, printed in _ORGANIZATIONS
)

_SHORT = re.compile(r"\b[A-Z]{2,}\b")


@dataclass(frozen=True, slots=True)
class OfBody:
    """The documents of a body that some words name, and the words without it."""

    document_ids: frozenset[str]
    words: str


def organization_of(symbol: str) -> str:
    """The short name of the organization whose texts have such symbols, empty where unknown."""
    names = (
        said.partition("|")[0] for said, printed in _ORGANIZATIONS if re.match(printed, symbol)
    )
    return next(names, "")


def find_body(words: str, catalogue: Catalogue) -> OfBody | None:
    """Whose documents some words speak of; None where they name no body that adopts any."""
    for pattern, printed in _BODIES:
        if pattern.search(words):
            symbol = re.compile(printed)
            found = (key for key, one in catalogue.resolutions.items() if symbol.match(one.symbol))
            return OfBody(frozenset(found), pattern.sub(" ", words))
    for pattern, organ in ORGANS:
        if pattern.search(words):
            found = (
                key for key, one in catalogue.resolutions.items() if organ in one.organ.lower()
            )
            return OfBody(frozenset(found), pattern.sub(" ", words))
    for short in _SHORT.findall(words):
        held = [
            key for key, one in catalogue.resolutions.items() if one.symbol.startswith(f"{short}/")
        ]
        if held:
            return OfBody(frozenset(held), words.replace(short, " "))
    return None


def has_only_body(of_body: OfBody) -> bool:
    """Whether nothing is said of the document but whose it is."""
    return not [word for word in content_words(of_body.words) if len(word) > 1]
