"""What a text asks for is not done yet: a sentence must not tell it as a deed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.writing.force import directive_classes
from assistant.writing.given import Given
from assistant.writing.lexicon import are_alike
from assistant.writing.rewriting import rewrite
from assistant.writing.words import Word, read_words

_IF = frozenset({"until", "unless", "if", "once", "provided", "before", "after", "when"})
_CONDITION = re.compile(r"\b(?:until|unless|if|once|provided|when|where|only|before|after)\b", re.I)
_NO_SUBJECT = frozenset("the a an of all and to its as by".split())
_OBJECT = frozenset("the a an all its their that financial new no".split())
_MODALS = frozenset("must should shall may might could would will".split())
_PERFECT = frozenset({"has", "have", "had"})
_BE = frozenset("is are was were be been being not already".split())
_PAST = re.compile(r"(?:ed|ought|ade|ook|eld|wrote|gave|sent|met|led)$")


def find_claimed_deed(said: str, cited: Sequence[Given]) -> str:
    """The verb that a sentence tells as done while the text only asks for it, empty when none."""
    conditional = bool(_CONDITION.search(said))
    source = read_words(rewrite(" ".join(one.whole for one in cited)))
    for word in _told_as_done(read_words(said)):
        alike = [other for other in source if are_alike(word.key, other.key)]
        if alike and not conditional and _is_conditional(word.key, source):
            return f"condition of {word.text}"
        if alike and all(not _PAST.search(other.text.lower()) or other.is_light for other in alike):
            if _is_asked(word.key, source):
                return f"done {word.text}"
        elif alike and _is_passive_wish(word.key, source):
            return f"done {word.text}"
    return ""


def _is_conditional(key: str, source: Sequence[Word]) -> bool:
    """Whether the text has the verb only behind until, unless, if or once."""
    places = [place for place, word in enumerate(source) if are_alike(key, word.key)]
    return all(
        {word.text.lower() for word in source[max(0, place - 12) : place]} & _IF for place in places
    )


def _told_as_done(words: Sequence[Word]) -> Iterator[Word]:
    """Verbs in the perfect or past tense that are no passive and no way of asking."""
    for place, word in enumerate(words):
        lowered = word.text.lower()
        if not _PAST.search(lowered) or directive_classes(word.text) or word.text[0].isupper():
            continue
        near = [other.text.lower() for other in words[max(0, place - 3) : place]]
        if near[:-2] and near[0] in _MODALS:
            continue
        before = near[-2:]
        behind = words[place + 1].text.lower() if place + 1 < len(words) else ""
        completed = before in (["has", "been"], ["have", "been"])
        if (
            completed
            or (set(before) & _PERFECT and not {"not", "no"} & set(before))
            or (before and not set(before) & _BE and _is_finite(before, behind))
        ):
            yield word


def _is_finite(before: Sequence[str], behind: str) -> bool:
    """Whether a past form is the verb of a sentence, not a participle of a noun."""
    return before[-1] not in _NO_SUBJECT and behind in _OBJECT


def _is_asked(key: str, source: Sequence[Word]) -> bool:
    """Whether the text has the verb as an infinitive or gerund."""
    for place, word in enumerate(source):
        if are_alike(key, word.key):
            before = [other.text.lower() for other in source[max(0, place - 6) : place]]
            asked = any(directive_classes(one) - {"decide"} for one in before[-4:])
            if any("decide" in directive_classes(one) for one in before[-2:]):
                return False
            if asked or {"to", "shall"} & set(before) or word.text.lower().endswith("ing"):
                return True
    return False


def _is_passive_wish(key: str, source: Sequence[Word]) -> bool:
    """Whether the text wishes that something be done."""
    return any(
        are_alike(key, word.key) and place > 0 and source[place - 1].text.lower() == "be"
        for place, word in enumerate(source)
    )
