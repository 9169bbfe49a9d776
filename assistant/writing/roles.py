"""Actors and recipients of a sentence against those of the paragraphs it cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.writing.force import find_wrong_force_on
from assistant.writing.frames import ASKED, Frame, base_form, sentence_frames, text_frames
from assistant.writing.given import Given
from assistant.writing.lexicon import are_alike, rewrite, root, shares_beginning
from assistant.writing.words import Word, read_words

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
_IS_TOLD = re.compile(
    r"^(?P<party>[^,;]+?)\s+(?:is|are|was|were|will\s+be|must\s+be|shall\s+be|has\s+to\s+be|have\s+to\s+be)\s+(?:also\s+)?"
    r"(?:informed|notified|told)\b",
    re.IGNORECASE,
)
_RECEIVES = frozenset({"receiv", "get"})
_TELLS = frozenset(
    "inform advise notify provide assist give tell offer furnish informs support".split()
)


def find_wrong_role(said: str, cited: Sequence[Given], *, inflected: bool = False) -> str:
    """The actor or recipient that the cited paragraphs do not bear out, empty when none."""
    text = rewrite(" ".join(one.whole for one in cited))
    mine = list(sentence_frames(said))
    theirs = list(text_frames(cited)) if mine else []
    for frame in mine:
        if frame.actor and frame.verb in _RECEIVES and _wrongly_receives(frame, text):
            return "recipient as subject"
        forced = find_wrong_force_on(said, frame.actor, text)
        if forced:
            return forced
        if frame.actor and _is_swapped(frame, theirs, text, inflected):
            return f"actor of {frame.verb}"
    told = _IS_TOLD.match(said)
    if told:
        names = (word.key for word in read_words(told["party"]) if word.is_content)
        frame = Frame(frozenset(names), "", frozenset())
        if frame.actor and _wrongly_receives(frame, text):
            return "recipient as subject"
    return next(_wrong_recipients(rewrite(said), text), "")


def _wrongly_receives(frame: Frame, text: str) -> bool:
    """Whether the text names the one who is said to receive, but gives it nothing."""
    named = [
        match.start()
        for match in re.finditer(r"[A-Za-z][\w-]*", text)
        if _begins(frame.actor, read_words(text[match.start() : match.start() + 120]))
    ]
    return bool(named) and not any(_is_told(text, place) for place in named)


def _is_swapped(frame: Frame, theirs: Sequence[Frame], text: str, inflected: bool) -> bool:
    """Whether the text has somebody else do this, and not the one named."""
    if _stands_behind(frame, text):
        return True
    same = [
        other
        for other in theirs
        if other.actor
        and (
            are_alike(frame.verb, other.verb)
            or (inflected and shares_beginning(frame.verb, other.verb))
        )
    ]
    if not same or _does_by_noun(frame, text):
        return False
    own = [other for other in same if _is_party(frame.actor, other.actor)]
    others = [other for other in same if other not in own]
    if not own:
        return True
    mine = frozenset.union(*(other.action for other in own))
    fits = len(frame.action & mine)
    return any(
        len(frame.action & (other.action - mine)) > len(frame.action & (mine - other.action))
        and len(frame.action & other.action) >= fits
        for other in others
    )


def _stands_behind(frame: Frame, text: str) -> bool:
    """Whether the text has the one named only behind the verb, and not as its doer."""
    for sentence in re.split(r"[;.]\s", text):
        words = read_words(sentence)
        verbs = [
            place
            for place, word in enumerate(words)
            if root(frame.verb) == root(word.key) and _is_verb(words, place)
        ]
        named = [place for place in range(len(words)) if _begins(frame.actor, words[place:])]
        if verbs and named:
            done_by = any(
                word.text.lower() == "by" and are_alike(frame.verb, words[place - 1].key)
                for place, word in enumerate(words)
                if place
            )
            return min(named) > max(verbs) and not done_by
    return False


def _begins(actor: frozenset[str], words: Sequence[Word]) -> bool:
    """Whether a name made of these stems begins here."""
    near = [word.key for word in words[: len(actor) + 3]]
    return (
        bool(near)
        and any(are_alike(key, near[0]) for key in actor)
        and all(any(are_alike(key, other) for other in near) for key in actor)
    )


def _is_verb(words: Sequence[Word], place: int) -> bool:
    """Whether a word stands as an infinitive, behind a modal, or in the third person."""
    word = words[place].text
    before = {word.text.lower() for word in words[max(0, place - 3) : place]}
    return bool(before & {"to", "shall", "should", "may", "will", "must"}) or (
        place > 0 and bool(base_form(word)) and not before & {"the", "a", "its", "of"}
    )


def _is_party(named: frozenset[str], actor: frozenset[str]) -> bool:
    shared = frozenset(key for key in named if any(are_alike(key, other) for other in actor))
    return shared == named or len(shared) >= len(actor)


def _does_by_noun(frame: Frame, text: str) -> bool:
    """Whether the text has the deed as a noun: “with the participation of X”."""
    keys = [word.key for word in read_words(text)]
    for place, key in enumerate(keys):
        if are_alike(key, frame.verb) and keys[place + 1 : place + 2] == ["of"]:
            behind = keys[place + 1 : place + 16]
            if all(any(are_alike(name, other) for other in behind) for name in frame.actor):
                return True
    return False


def _wrong_recipients(said: str, text: str) -> Iterator[str]:
    for match in TO_PARTY.finditer(said):
        before = {word.lower() for word in re.findall(r"\w+", said[: match.start()])}
        if not before & _TOLD:
            continue
        named = [word.key for word in read_words(match["party"]) if word.is_content]
        if named and not any(_is_told(text, place) for place in _places(text, named)):
            yield f"recipient {match['party']}"


def _places(text: str, named: Sequence[str]) -> Iterator[int]:
    """Where a name begins in the text."""
    for match in re.finditer(r"[A-Za-z][\w-]*", text):
        words = read_words(text[match.start() : match.start() + 160])
        content = [word.key for word in words if word.is_content]
        if all(are_alike(a, b) for a, b in zip(named, content, strict=False)):
            yield match.start()


def _is_told(text: str, place: int) -> bool:
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
