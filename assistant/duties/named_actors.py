"""Which of the actors of some obligations a question names."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.obligations import Obligation
from assistant.retrieval import stem_words

_STATES = frozenset(
    "member states state governments government countries country nations capitals members "
    "estados estado miembros gobiernos gobierno países país".split()
)
_MEMBER_STATES = "member states"
_SMALL = frozenset(stem_words("the of and on for to against in"))
_GENERIC_HEADS = frozenset(stem_words("states parties members office session"))
Met = dict[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Named:
    """The actors that a question names, and the topic words that are left."""

    keys: frozenset[str]
    rest: tuple[str, ...]


def find_actors(topic: Sequence[str], duties: Sequence[Obligation], catalogue: Catalogue) -> Named:
    """The actors among the words, by full name, short form, or a last word only one has."""
    asked = frozenset(stem_words(" ".join(topic)))
    stems = {key: without_small(key) for duty in duties for key in duty.actor_keys}
    met = _by_name(topic, asked, stems) | _by_short_form(asked, stems, catalogue)
    met = met or _by_last_word(asked, stems)
    longest = {
        key: words for key, words in met.items() if not any(words < other for other in met.values())
    }
    used = frozenset(stem for words in longest.values() for stem in words)
    rest = tuple(word for word in topic if not set(stem_words(word)) <= used)
    return Named(frozenset(longest), rest)


def without_small(name: str) -> frozenset[str]:
    """The stems of a name without its articles and prepositions."""
    return frozenset(stem_words(name)) - _SMALL


def _by_name(
    topic: Collection[str], asked: frozenset[str], stems: Mapping[str, frozenset[str]]
) -> Met:
    """The actors with all words of their name asked; “governments” too are the member states."""
    met = {key: words for key, words in stems.items() if words and words <= asked}
    states = _STATES.intersection(topic) - ({"nations"} if "united" in topic else set())
    if states and _MEMBER_STATES in stems:
        met.setdefault(_MEMBER_STATES, frozenset(stem_words(" ".join(_STATES))))
    return met


def _by_short_form(
    asked: frozenset[str], stems: Mapping[str, frozenset[str]], catalogue: Catalogue
) -> Met:
    """The actors with a short form that is asked."""
    met: Met = {}
    for stem, group in catalogue.acronyms.by_stem.items():
        short = frozenset(stem_words(stem))
        if short and short <= asked:
            names = {one.name.lower() for one in group} | {stem}
            met |= {key: short | stems[key] for key in stems.keys() & names}
    return met


def _by_last_word(asked: frozenset[str], keys: Collection[str]) -> Met:
    """The actors whose last word is asked, where no other actor has it."""
    heads: dict[str, list[str]] = {}
    for key in keys:
        heads.setdefault(stem_words(key)[-1] if stem_words(key) else "", []).append(key)
    return {
        owners[0]: frozenset((head,))
        for head, owners in heads.items()
        if head in asked and len(owners) == 1 and head not in _GENERIC_HEADS
    }
