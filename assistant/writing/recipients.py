"""Who is told or given something in a sentence, and in the paragraphs it cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.writing.frames import ASKED
from assistant.writing.lexicon import are_alike, are_same_name, stem
from assistant.writing.words import content_keys, read_words

_TOLD = frozenset(
    "report submit present transmit send provide give refer address go goes deliver notify forward "
    "distribute made due reports submits presents transmits sends provides gives refers delivers "
    "submitted presented transmitted sent provided given referred addressed delivered reported "
    "support assistance findings views results".split()
)
TO_PARTY = re.compile(
    r"\bto\s+(?:(?:the|its|all|every|their|his)\s+)*"
    r"(?P<party>[A-Z][\w-]*(?:\s+(?:(?:of|for|on)\s+(?:the\s+)?)?[A-Z][\w-]*)*"
    r"|(?:[a-z]+\s+){0,2}(?:states|parties|banks|members|countries|governments|organizations|authorities|archives|bodies))"
)
_TO_ANY = re.compile(
    r"\bto\s+(?:the|its|all)\s+(?P<party>(?:[A-Z][\w-]*(?:\s+(?:(?:of|for|on)\s+(?:the\s+)?)?[A-Z][\w-]*)*)"
    r"|(?:[a-z]+\s+){0,2}(?:states|parties|members|countries|governments|authorities|commission|committee|bodies|donors))"
)
_GIVING = frozenset(
    map(stem, "give provide submit report send transmit supply contribute pay offer".split())
)
_TELLS = frozenset(
    "inform advise notify provide assist give tell offer furnish informs support".split()
)


def wrong_recipients(said: str, text: str) -> Iterator[str]:
    """Recipients of a sentence to whom the text gives and tells nothing."""
    for match in TO_PARTY.finditer(said):
        before = {word.lower() for word in re.findall(r"\w+", said[: match.start()])}
        if not before & _TOLD:
            continue
        named = [word.key for word in read_words(match["party"]) if word.is_content]
        if named and not any(is_told(text, place) for place in named_places(text, named)):
            yield f"recipient {match['party']}"


def is_exchanged(said: str, text: str) -> bool:
    """Whether the text gives something to the one who gives it in the sentence."""
    mine = [match for match in _TO_ANY.finditer(said)]
    theirs = [content_keys(match["party"]) for match in _TO_ANY.finditer(text)]
    for match in mine:
        party = content_keys(match["party"])
        if not party or any(is_party(party, other) for other in theirs):
            continue
        subject = content_keys(said[: match.start()])
        verbs = {stem(word) for word in said[: match.start()].lower().split()} & _GIVING
        if verbs and any(other and other <= subject for other in theirs):
            return True
    return False


def is_told(text: str, place: int) -> bool:
    """Whether what stands at a place is told or given something."""
    before = re.findall(r"[\w-]+|[;.]", text[:place])[-40:]
    for word, previous in zip(reversed(before), [*reversed(before[:-1]), ""], strict=False):
        lowered = word.lower()
        if lowered == "to" or lowered in _TELLS:
            return True
        stops = lowered in ("with", "through", "from", "callupon", ";", ".", "by")
        gerund = lowered.endswith("ing") and previous in ("after", "before", "by", "without")
        if stops or gerund or _asks(lowered):
            return False
    return False


def _asks(word: str) -> bool:
    return bool(
        re.fullmatch(
            ASKED + r"|requests?|instructs?|urges?|invites?|encourages?|directs?|that", word, re.I
        )
    )


def named_places(text: str, named: Sequence[str]) -> Iterator[int]:
    """Where a name begins in the text."""
    for match in re.finditer(r"[A-Za-z][\w-]*", text):
        words = read_words(text[match.start() : match.start() + 160])
        content = [word.key for word in words if word.is_content]
        if all(are_alike(a, b) for a, b in zip(named, content, strict=False)):
            yield match.start()


def is_party(named: frozenset[str], actor: frozenset[str]) -> bool:
    """Whether a name, or a short form of it, is that of an actor."""
    shared = frozenset(key for key in named if any(are_same_name(key, other) for other in actor))
    return shared == named or len(shared) >= len(actor)
