"""The object of a delivering verb, past what is inserted and past whom it is for."""

from __future__ import annotations

import re

from assistant.obligations.deliverable_nouns import (
    PHRASE,
    kind_of,
    thing_after,
    with_complement,
)
from assistant.obligations.handed_over import anything
from assistant.obligations.makers import holds_verb, objects_start
from assistant.obligations.new_things import (
    AFTER_COMMA,
    CREATES,
    INSERTED,
    SUBCLAUSE,
    something_new,
)
from assistant.obligations.noun_phrases import noun_phrase
from assistant.obligations.parties import is_party
from assistant.obligations.phrases import Extent

_INSERTION_WITH = re.compile(r",\s*(?:with|in)\b")
_PREPOSED = re.compile(
    r"\b(?:to|at|for|by|before|through|in|within|than|on|every|during|with|as|from|under|upon"
    r"|until|of|and|or|between|the|its|their|his|her|entitled|a|an|including|into|via|about|towards"
    r"|under\s+the)\s+$"
)
_WITHIN_PHRASE = re.compile(
    r"\b(?:in|of|into|within)\s+(?:the|his|her|its|their)\s+(?:[a-z-]+\s+){1,3}\Z"
)
_CONTAINER = re.compile(r"(?:reports?|reporting|budgets?|updates?|briefings?)\Z")
_WITH_OBJECT = re.compile(
    r"[^,;.]{2,140}?(?:,[^,;]{3,120},)?\s+"
    r"(?<!accordance\s)(?<!line\s)(?<!consistent\s)(?<!conformity\s)(?<!compliance\s)(?<!keeping\s)"
    r"(?<!cooperation\s)(?<!coordination\s)(?<!consultation\s)(?<!collaboration\s)(?<!together\s)"
    r"with\s+(?!a\s+view|the\s+aim)"
)
_EQUIPS = re.compile(r"(?:provid|furnish|supply|equip)")
_GIVEN_WITH = re.compile(r"\s+with\s+(?=[a-z])(?!a\s+view|the\s+aim|due|the\s+participation)")
_WORD_START = re.compile(r"(?<=\s)[a-zA-Z]")
_NEW_PHRASE = re.compile(
    r"(?:an?|the|its|his|their|any|all|further|additional|regular|annual|detailed|comprehensive"
    r"|relevant|whatever|updated|recommendations|information|proposals|reports|oral|written|concrete"
    r"|specific|necessary|adequate)\b"
)
_FOUNDS = re.compile(
    r"(?:establish|creat|conven|set|appoint|designat|dispatch|launch|form|maintain|nominat|hold"
    r"|organi)"
)
_APPOINTS = re.compile(r"(?:appoint|designat|nominat)", re.IGNORECASE)
_INDEFINITE = re.compile(r"(?:an?|one|two|three|four|five)\s")


def object_of(
    masked: str, makes: re.Match[str], end: int, *, at_once: bool = False
) -> tuple[Extent, str] | None:
    """What a delivering verb delivers, with its kind: "submit, at its next session, a report"."""
    founds = bool(_FOUNDS.match(makes[0].lower()))
    position = objects_start(makes)
    if adverbial := _ADVERBIAL.match(masked, position, end):
        position = adverbial.end()
    if _HOLDS_OFFICE.match(masked, makes.start()) or _is_without(masked, makes, end):
        return None
    equips = bool(_EQUIPS.match(makes[0].lower()))
    found = _object(masked, position, end, named=founds, equips=equips)
    if found is None and _APPOINTS.match(makes[0]):
        inserted = INSERTED.match(masked, position, end)
        comma = AFTER_COMMA.search(masked, position, end) if inserted else None
        return _office(masked, comma.end() if comma else position, end)
    if found and (found[1] != "group" or founds):
        return found
    new = something_new(masked, position, end) if CREATES.match(makes[0]) else None
    if new is None and at_once and (thing := anything(masked, makes, position, end)):
        return thing, ""
    return new


def _is_without(masked: str, makes: re.Match[str], end: int) -> bool:
    """Whether the verb stands without an object: "contribute to the talks in other forums"."""
    contributes = makes[0].lower().startswith("contribut")
    return contributes and PHRASE.match(masked, makes.end(), end) is None


_HOLDS_OFFICE = re.compile(
    r"hold\s+office\b|carry(?:ing)?\s+out\s+(?:the|its|their|his)\s+(?:\w+\s+)?(?:recommendation|mandate|programme)",
    re.IGNORECASE,
)


def _object(
    masked: str, position: int, end: int, *, named: bool = False, equips: bool = False
) -> tuple[Extent, str] | None:
    """The object of a verb, past insertions: "submit, at its next session, a report"."""
    places = (find(masked, position, end) for find in _PLACES)
    phrase = next((p for p in places if p and (named or not is_named(masked, p))), None)
    if phrase and holds_verb(phrase[0]):
        return None
    if phrase and equips and _GIVEN_WITH.match(masked, phrase.end(), end):
        phrase = None
    if phrase is None and equips and (given := _WITH_OBJECT.match(masked, position, end)):
        phrase = PHRASE.match(masked, given.end(), end)
    if phrase is None:
        return None
    return with_complement(masked, phrase, end), kind_of(phrase["head"])


def _office(masked: str, position: int, end: int) -> tuple[Extent, str] | None:
    """The office that is filled: "appoint a Special Envoy"."""
    named = noun_phrase(masked, position, end)
    new = _INDEFINITE.match(masked, position) and is_party(masked[slice(*named)])
    return (named, "appointment") if new else None


def is_named(masked: str, phrase: re.Match[str]) -> bool:
    """Whether the phrase names something that exists: "the Committee", "the Convention"."""
    return phrase["head"][0].isupper() and not masked.startswith(
        ("a ", "an ", "one "), phrase.start()
    )


def _past_recipient(masked: str, position: int, end: int) -> re.Match[str] | None:
    """The object behind the one it goes to: "provide the Council a report", "to the Council …"."""
    to = _TO_PARTY.match(masked, position, end)
    named = noun_phrase(masked, to.end() if to else position, end)
    if not is_party(masked[slice(*named)]):
        return None
    return thing_after(masked, named[1], end)


_TO_PARTY = re.compile(r"(?:(?:back|also|orally|[a-z]+ly)\s+)?(?:to|with)\s+")


_ADVERBIAL = re.compile(
    r"(?:on\s+an?\s+(?:[a-z]+\s+and\s+)?[a-z-]+\s+basis|as\s+soon\s+as\s+possible|as\s+appropriate"
    r"|without\s+(?:undue\s+)?delay|(?:up)?on\s+request|within\s+existing\s+resources"
    r"|(?:where|when|if)\s+(?:available|possible|appropriate|necessary|needed|applicable|feasible))\s+"
)


def _past_insertions(masked: str, position: int, end: int) -> re.Match[str] | None:
    if not (INSERTED.match(masked, position, end) or _INSERTION_WITH.match(masked, position, end)):
        return None
    stop = masked.find(";", position, end)
    stop = stop if stop >= 0 else end
    clause = SUBCLAUSE.search(masked, position, stop)
    stop = clause.start() if clause else stop
    for word in _WORD_START.finditer(masked, position, min(stop, position + 420)):
        if word.start() < position or _PREPOSED.search(
            masked, max(0, word.start() - 12), word.start()
        ):
            continue
        comma = masked.rfind(",", position, word.start())
        if _ASIDE.match(masked, comma + 1 if comma >= 0 else position):
            continue
        before = masked[word.start() - 2 : word.start()]
        if before[:1] != "," and not _NEW_PHRASE.match(masked, word.start()):
            continue
        phrase = PHRASE.match(masked, word.start(), stop)
        if phrase and phrase.start("head") - phrase.start() < 90:
            if _is_container(masked, position, phrase):
                continue
            return phrase
    return None


def _is_container(masked: str, position: int, phrase: re.Match[str]) -> bool:
    """Whether a phrase ends what something stands in: "in his annual | report, details of"."""
    if _INDEFINITE.match(phrase[0]) or not _CONTAINER.search(phrase[0]):
        return False
    return _WITHIN_PHRASE.search(masked, position, phrase.start()) is not None


# "submit, taking into account the outcome of the talks, a report" delivers no outcome.
_ASIDE = re.compile(r"\s*(?:taking|bearing|drawing|building|having|considering|noting)\s")
_PLACES = (PHRASE.match, _past_recipient, _past_insertions)
