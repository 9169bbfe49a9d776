"""Words, names, numbers, dates, symbols and scope of a sentence, looked for in its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.writing.lexicon import are_alike, shares_beginning
from assistant.writing.words import Word, find_dates, read_words
from index.symbols import find_symbols

_DOCUMENT = re.compile(r"\b[A-Z]{1,6}(?:/[\w.()]+)+")
_PARAGRAPH = re.compile(
    r"\b(?:paragraphs?|paras?\.?|p[áa]rrafos?)\s+(?:[a-z]+\s+)?(\d+(?:\s?\([a-z]+\))*)", re.I
)
_NUMBERED = re.compile(r"\b(?:[Rr]esolutions?|[Dd]ecisions?)\s+(?:No\.?\s*)?(\d[\d/]*)")
_DIGITS = re.compile(r"\d[\d/]*")
_NAME = re.compile(
    r"\b[A-Z][\w’'.-]*[\w](?:\s+(?:(?:of|for|on|in|to|against)\s+(?:the\s+)?)?[A-Z][\w’'-]*)+"
)
_SCOPE = (
    frozenset({"all", "every", "each", "any"}),
    frozenset({"only", "alone", "sole", "exclusively"}),
)
_BEFORE = frozenset("before by until till prior within ahead unless without".split())
_AFTER = frozenset("after since following subsequent thereafter".split())
_COMPARED = {"atleast": "minimum", "atmost": "maximum", "exceeding": "", "below": ""}
_AHEAD, _NEXT = 5, 2


@dataclass(frozen=True, slots=True)
class Read:
    """A text read for comparison: its words, their keys, its dates."""

    text: str
    words: tuple[Word, ...]
    dates: tuple[frozenset[str], ...]

    @property
    def keys(self) -> frozenset[str]:
        """The stems and numbers that occur."""
        return frozenset(word.key for word in self.words)

    @property
    def printed(self) -> frozenset[str]:
        """The words as printed, in small letters."""
        return frozenset(word.text.lower() for word in self.words)

    def has(self, key: str, *, inflected: bool = False) -> bool:
        """Whether a stem, or one used for the same thing, occurs."""
        keys = self.keys
        return (
            key in keys
            or any(are_alike(key, other) for other in keys)
            or (inflected and any(shares_beginning(key, other) for other in keys))
        )


def read_text(text: str) -> Read:
    """Read a text for comparison."""
    words = read_words(text)
    return Read(text, words, find_dates(words))


def find_unsupported(said: str, cited: str, about: str, *, inflected: bool = False) -> str:
    """What in a sentence the cited text does not hold, empty when it holds everything.

    `about` are words that the sentence may use beside the text: citation, organ, full names.
    """
    wrong = _wrong_symbol(said, f"{cited} {about}")
    if wrong:
        return wrong
    sentence, source = read_text(strip_symbols(said)), read_text(cited)
    allowed = read_text(f"{cited} {re.sub(_DIGITS, '', about)}")
    checks = (
        *_missing_words(sentence, allowed, inflected),
        *_wrong_dates(sentence, source),
        *_wrong_numbers(sentence, source),
        *_wrong_times(sentence, source),
        *_wrong_scope(sentence, source),
        *_scattered_names(said, allowed),
    )
    return next(iter(checks), "")


def strip_symbols(text: str) -> str:
    """The text without symbols of documents and numbers of paragraphs."""
    for mention in reversed(find_symbols(text)):
        text = f"{text[: mention.start]}{text[mention.end :]}"
    return _NUMBERED.sub("resolution", _PARAGRAPH.sub("paragraph", _DOCUMENT.sub("", text)))


def _wrong_symbol(said: str, allowed: str) -> str:
    known = {mention.document_id for mention in find_symbols(allowed)}
    for mention in find_symbols(said):
        if mention.document_id not in known and mention.text not in allowed:
            return f"symbol {mention.text}"
    for match in _DOCUMENT.finditer(said):
        if match[0].rstrip(".,;)") not in allowed:
            return f"symbol {match[0]}"
    numbers = {number.replace(" ", "") for number in _PARAGRAPH.findall(allowed)}
    for number in _PARAGRAPH.findall(said):
        if number.replace(" ", "") not in numbers:
            return f"paragraph {number}"
    for number in _NUMBERED.findall(said):
        if not re.search(rf"(?<!\d){re.escape(number)}(?!\d)", allowed):
            return f"resolution {number}"
    return ""


def _missing_words(sentence: Read, allowed: Read, inflected: bool) -> Iterator[str]:
    for place, word in enumerate(sentence.words):
        needed = word.is_content and not _is_pronoun(sentence.words, place)
        if needed and not allowed.has(word.key, inflected=inflected):
            yield f"word {word.text}"


def _is_pronoun(words: Sequence[Word], place: int) -> bool:
    """Whether “one” stands for a thing, as in “one of them”, and counts nothing."""
    following = words[place + 1] if place + 1 < len(words) else None
    counts = following is not None and (following.is_content or following.is_number)
    return words[place].key == "#1" and not counts


def _wrong_dates(sentence: Read, source: Read) -> Iterator[str]:
    for date in sentence.dates:
        if not any(date <= other for other in source.dates):
            yield f"date {' '.join(sorted(date))}"


def _wrong_numbers(sentence: Read, source: Read) -> Iterator[str]:
    """A number must count the same thing, and be as exact, as in the source."""
    dated = frozenset(part for date in sentence.dates for part in date)
    for place, word in enumerate(sentence.words):
        if not word.is_number or word.key in dated:
            continue
        windows = list(_windows(source, word.key))
        counted = _counted(sentence.words, place)
        ranked = word.key.endswith("th")
        if counted and not ranked and _is_counted_elsewhere(source, word.key, counted):
            yield f"number {word.text} {counted}"
        for compared in _before(sentence.words, place) & _COMPARED.keys():
            ok = any({compared, _COMPARED[compared]} & set(window) for window in windows)
            if not ok:
                yield f"comparison {word.text}"


def _is_counted_elsewhere(source: Read, number: str, counted: str) -> bool:
    """Whether another number counts this, and not the one of that value."""
    own = other = False
    for place, word in enumerate(source.words):
        if word.is_number and word.key == number:
            own = own or _holds([w.key for w in source.words[place + 1 : place + 5]], counted)
        elif word.is_number:
            behind = source.words[place + 1 : place + 4]
            other = other or (
                not any(w.is_number for w in behind) and _holds([w.key for w in behind], counted)
            )
    return other and not own


def _windows(source: Read, key: str) -> Iterator[list[str]]:
    for place, word in enumerate(source.words):
        if word.key == key:
            near = source.words[max(0, place - _AHEAD) : place + _AHEAD + 1]
            yield [other.key for other in near]


def _holds(window: Sequence[str], key: str) -> bool:
    return any(are_alike(key, other) for other in window)


def _counted(words: Sequence[Word], place: int) -> str:
    for word in words[place + 1 : place + 1 + _NEXT]:
        if word.is_number or word.key in (",", ";", "."):
            return ""
        if word.is_content:
            return word.key
    return ""


def _before(words: Sequence[Word], place: int) -> frozenset[str]:
    return frozenset(word.key for word in words[max(0, place - _AHEAD) : place])


def _wrong_times(sentence: Read, source: Read) -> Iterator[str]:
    """Before is not after; a time that starts does not end."""
    for said, needed in ((_AFTER, _AFTER | {"from", "upon", "start"}), (_BEFORE, _BEFORE)):
        ordering = sentence.printed & (said - {"by", "within", "following", "unless", "without"})
        if ordering and not source.printed & needed:
            yield f"time {min(ordering)}"
    yield from _wrong_order(sentence, source)
    for place, word in enumerate(sentence.words):
        before = {other.text.lower() for other in source_before(sentence.words, place, 1)}
        if word.is_number and before & {"from"} and source.has(word.key):
            windows = list(_printed_before(source, word.key, 4))
            if windows and all(window & _BEFORE and "from" not in window for window in windows):
                yield f"time from {word.text}"


def _wrong_order(sentence: Read, source: Read) -> Iterator[str]:
    """What comes before something in the sentence must not come after it in the source."""
    for one, other in (("before", "after"), ("after", "before")):
        for key in _ordered(sentence.words, one):
            if key in _ordered(source.words, other) and key not in _ordered(source.words, one):
                yield f"order {one} {key}"


def _ordered(words: Sequence[Word], order: str) -> frozenset[str]:
    """The first content word behind each “before” or “after”."""
    found = set()
    for place, word in enumerate(words):
        if word.text.lower() == order:
            behind = (w.key for w in words[place + 1 : place + 5] if w.is_content or w.is_number)
            found.add(next(behind, ""))
    return frozenset(found - {""})


def source_before(words: Sequence[Word], place: int, count: int) -> Sequence[Word]:
    """Up to `count` words in front of a place."""
    return words[max(0, place - count) : place]


def _printed_before(source: Read, key: str, count: int) -> Iterator[frozenset[str]]:
    for place, word in enumerate(source.words):
        if word.key == key:
            yield frozenset(
                other.text.lower() for other in source_before(source.words, place, count)
            )


def _wrong_scope(sentence: Read, source: Read) -> Iterator[str]:
    everything, alone = _SCOPE
    accepted = everything | ({"no"} if sentence.printed & {"no", "not"} else set())
    if sentence.printed & everything and not source.printed & accepted:
        yield "scope all"
    conditions = {"solely", "solo", "so", "provided", "subject", "unless", "if", "until"}
    if sentence.printed & alone and not source.printed & (alone | conditions):
        yield "scope only"


def _scattered_names(said: str, allowed: Read) -> Iterator[str]:
    """The words of a name must stand together in the source."""
    keys = [word.key for word in allowed.words]
    for match in _NAME.finditer(said):
        wanted = [word.key for word in read_words(match[0]) if word.is_content]
        if len(wanted) > 1 and not _stands_together(wanted, keys):
            yield f"name {match[0]}"


def _stands_together(wanted: Sequence[str], keys: Sequence[str]) -> bool:
    length = 2 * len(wanted) + 4
    starts = [place for place, key in enumerate(keys) if are_alike(wanted[0], key)]
    return not starts or any(
        all(_holds(keys[max(0, start - length) : start + length], key) for key in wanted)
        for start in starts
    )
