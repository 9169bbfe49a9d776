"""Ask the obligations of many resolutions: by actor, recipient, due and document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from assistant.obligations.due_words import due_words
from assistant.obligations.extract import extract_obligations
from assistant.obligations.party_names import acronyms_of, party_key
from assistant.obligations.records import Obligation, Span
from index.find import documents_named
from index.records import Resolution

_WORD = re.compile(r"[\w’'-]+")
_FREE = frozenset(
    "the a an of at to by in on before its his their for and all any de del el la".split()
)
_UNITS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = "twent thirt fort fift sixt sevent eight ninet".split()
_ORDINAL = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b")


def obligations(
    resolutions: Iterable[Resolution],
    *,
    actor: str = "",
    recipient: str = "",
    due: str = "",
    document: str = "",
) -> tuple[Obligation, ...]:
    """The obligations that fit every filter given, in the order of the texts.

    Parties are compared by their normalised names ("Council" finds the Permanent Council, an
    acronym its full name), due by its words ("36th session" finds the thirty-sixth), document
    by symbol, document id, title or a part of them.

    Raises:
        LookupError: none of the resolutions is the document asked for.
    """
    loaded = tuple(resolutions)
    found = (duty for one in documents_named(loaded, document) for duty in extract_obligations(one))
    return only_fitting(found, loaded, actor=actor, recipient=recipient, due=due)


def only_fitting(
    found: Iterable[Obligation],
    resolutions: Iterable[Resolution],
    *,
    actor: str = "",
    recipient: str = "",
    due: str = "",
) -> tuple[Obligation, ...]:
    """Those of the obligations that fit every filter given; the resolutions know the acronyms."""
    acronyms = acronyms_of(resolutions) if actor or recipient else {}
    return tuple(
        duty
        for duty in found
        if _fits(duty.actor_keys, actor, acronyms)
        and _fits(duty.recipient_keys, recipient, acronyms)
        and _is_due(duty.due, due)
    )


def _fits(keys: tuple[str, ...], wanted: str, acronyms: Mapping[str, str]) -> bool:
    """Whether one of the keys is the party asked for; the words of a shorter name suffice."""
    if not wanted:
        return True
    asked = _words(party_key(wanted, acronyms))
    return any(asked <= _words(party_key(key, acronyms)) for key in keys)


def _is_due(spans: tuple[Span, ...], wanted: str) -> bool:
    if not wanted:
        return True
    asked = due_words(spell_ordinals(wanted)) - _FREE
    return any(asked <= due_words(spell_ordinals(span.text)) for span in spans)


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)} - _FREE


def spell_ordinals(text: str) -> str:
    """Ordinals as words, as the texts have them: 36th is thirty-sixth."""
    return _ORDINAL.sub(lambda match: _ordinal(int(match[1])), text)


def _ordinal(number: int) -> str:
    if number >= 100:
        rest = number % 100
        return "hundredth" if rest == 0 else f"hundred and {_ordinal(rest)}"
    if number < 20:
        return _UNITS[number]
    tens = _TENS[number // 10 - 2]
    return f"{tens}ieth" if number % 10 == 0 else f"{tens}y-{_UNITS[number % 10]}"
