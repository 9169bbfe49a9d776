"""Actors and recipients of a sentence against those of the paragraphs it cites."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.writing.abbreviations import is_short_for
from assistant.writing.force import find_wrong_force_on
from assistant.writing.frames import Frame, base_form, sentence_frames, text_frames
from assistant.writing.given import Given
from assistant.writing.lexicon import (
    are_alike,
    are_same_name,
    root,
    shares_beginning,
    stem,
)
from assistant.writing.recipients import (
    is_exchanged,
    is_party,
    is_told,
    named_places,
    wrong_recipients,
)
from assistant.writing.rewriting import rewrite
from assistant.writing.spanish import is_spanish
from assistant.writing.words import Word, content_keys, read_words

_IS_TOLD = re.compile(
    r"^(?P<party>[^,;]+?)\s+(?:is|are|was|were|will\s+be|must\s+be|shall\s+be|has\s+to\s+be|have\s+to\s+be)\s+(?:also\s+)?"
    r"(?:informed|notified|told)\b",
    re.IGNORECASE,
)
_DIRECTIVE = re.compile(
    r"\b(?:instruct|request|urge|ask|invite|callupon|encourage|recommend|authori[sz]e|direct)s?\b",
    re.I,
)
_ASKING = re.compile(
    r"(?:The\s+)?(?P<actor>[A-Z][\w-]*(?:\s+(?:(?:of|on|for)\s+(?:the\s+)?)?[A-Z][\w-]*)*)\s+(?:also\s+|further\s+)?"
    r"(?:instructs|requests|urges|asks|invites|calls|encourages|recommends|authori[sz]es|directs)\b"
)
_STATES = frozenset(
    map(stem, "comprise consist contain appear enter remain become keep continue".split())
)
_RECEIVES = frozenset({"receiv", "get"})


def find_wrong_role(said: str, cited: Sequence[Given], *, inflected: bool = False) -> str:
    """The actor or recipient that the cited paragraphs do not bear out, empty when none."""
    text = rewrite(" ".join(one.whole for one in cited))
    if is_spanish(text) != is_spanish(said):
        return ""
    organ = {word.key for one in cited for word in read_words(one.organ)}
    full = {word.key for one in cited for word in read_words(one.names)}
    frames = (_without(frame, organ) for frame in sentence_frames(said))
    mine = [frame for frame in frames if not frame.actor or not frame.actor <= full]
    theirs = _frames_of(tuple(cited)) if mine else ()
    for frame in mine:
        if frame.actor and frame.verb in _RECEIVES and _wrongly_receives(frame, text):
            return "recipient as subject"
        forced = find_wrong_force_on(said, frame.actor, text)
        if forced:
            return forced
        if frame.actor and _is_swapped(frame, theirs, text, inflected):
            return f"actor of {frame.verb}"
    if _asks_others(said, text, organ):
        return "actor of asking"
    told = _IS_TOLD.match(said)
    if told:
        names = (word.key for word in read_words(told["party"]) if word.is_content)
        frame = Frame(frozenset(names), "", frozenset())
        if frame.actor and _wrongly_receives(frame, text):
            return "recipient as subject"
    if is_exchanged(rewrite(said), text):
        return "recipient as giver"
    return next(wrong_recipients(rewrite(said), text), "")


@lru_cache(64)
def _frames_of(cited: tuple[Given, ...]) -> tuple[Frame, ...]:
    """Who does what in these paragraphs, read once for all sentences that cite them."""
    return tuple(text_frames(cited))


def _asks_others(said: str, text: str, organ: set[str]) -> bool:
    """Whether a sentence has somebody ask whom the text only has among those who are asked."""
    match = _ASKING.match(said)
    if match is None:
        return False
    actor = content_keys(match["actor"])
    if not actor or actor & organ:
        return False
    first = _DIRECTIVE.search(text)
    places = list(named_places(text, sorted(actor, key=said.lower().find)))
    return first is not None and bool(places) and min(places) > first.end()


def _without(frame: Frame, organ: set[str]) -> Frame:
    """The frame without the words of the adopting organ in the name of an actor."""
    rest = frame.actor - organ
    return replace(frame, actor=rest) if rest else frame


def _wrongly_receives(frame: Frame, text: str) -> bool:
    """Whether the text names the one who is said to receive, but gives it nothing."""
    named = [
        match.start()
        for match in re.finditer(r"[A-Za-z][\w-]*", text)
        if _begins(frame.actor, read_words(text[match.start() : match.start() + 120]))
    ]
    return bool(named) and not any(is_told(text, place) for place in named)


def _is_swapped(frame: Frame, theirs: Sequence[Frame], text: str, inflected: bool) -> bool:
    """Whether the text has somebody else do this, and not the one named."""
    if frame.verb in _STATES or any(is_short_for(key.upper(), text) for key in frame.actor):
        return False
    if _stands_behind(frame, text):
        return True
    same = [
        other
        for other in theirs
        if other.actor
        and (
            root(frame.verb) == root(other.verb)
            or are_alike(frame.verb, other.verb)
            or (inflected and shares_beginning(frame.verb, other.verb))
        )
    ]
    if not same or _does_by_noun(frame, text):
        return False
    own = [other for other in same if is_party(frame.actor, other.actor)]
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
            done_by = _stands_behind_by(words, min(named)) or any(
                word.text.lower() == "by" and are_alike(frame.verb, words[place - 1].key)
                for place, word in enumerate(words)
                if place
            )
            return min(named) > max(verbs) and not done_by
    return False


def _stands_behind_by(words: Sequence[Word], place: int) -> bool:
    """Whether a name is that of a doer: “chaired for a year by the Office”."""
    before = [word.text.lower() for word in words[max(0, place - 2) : place]]
    return before[-1:] == ["by"] or before == ["by", "the"]


def _begins(actor: frozenset[str], words: Sequence[Word]) -> bool:
    """Whether a name made of these stems begins here."""
    near = [word.key for word in words[: len(actor) + 3]]
    return (
        bool(near)
        and any(are_same_name(key, near[0]) for key in actor)
        and all(any(are_same_name(key, other) for other in near) for key in actor)
    )


def _is_verb(words: Sequence[Word], place: int) -> bool:
    """Whether a word stands as an infinitive, behind a modal, or in the third person."""
    word = words[place].text
    before = {word.text.lower() for word in words[max(0, place - 3) : place]}
    return bool(before & {"to", "shall", "should", "may", "will", "must"}) or (
        place > 0 and bool(base_form(word)) and not before & {"the", "a", "its", "of"}
    )


def _does_by_noun(frame: Frame, text: str) -> bool:
    """Whether the text has the deed as a noun: “with the participation of X”."""
    keys = [word.key for word in read_words(text)]
    for place, key in enumerate(keys):
        if are_alike(key, frame.verb) and keys[place + 1 : place + 2] == ["of"]:
            behind = keys[place + 1 : place + 16]
            if all(any(are_alike(name, other) for other in behind) for name in frame.actor):
                return True
    return False
