"""Who does what to whom: actors and recipients of a sentence against those of its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.obligations import extract_obligations
from assistant.obligations.verbs import VERBS
from assistant.writing.given import Given
from assistant.writing.lexicon import are_alike, rewrite, shares_beginning
from assistant.writing.words import Word, read_words
from index.records import Paragraph, Resolution, Source

_ASKED = (
    r"(?:requested|asked|instructed|urged|invited|encouraged|recommended|directed|authori[sz]ed|"
    r"required|obliged|mandated|tasked|expected|called\s+upon|called\s+on|callupon)"
)
_MODAL = r"(?:must|shall|should|may|will|can|ha(?:s|ve)\s+to|is\s+to|are\s+to|ought\s+to|deben?|deberán?)"
_ADVERB = r"(?:(?:also|again|not|likewise|further|jointly|immediately|first|then)\s+)*"
_PASSIVE = re.compile(
    rf"^(?P<actor>.+?)\s+(?:is|are|was|were|be)\s+{_ADVERB}{_ASKED}\s+(?:not\s+)?to\s+(?P<rest>.+)$",
    re.I,
)
_MODAL_CLAUSE = re.compile(
    rf"^(?P<actor>.+?)\s+{_MODAL}\s+{_ADVERB}(?P<rest>(?!be\b|been\b).+)$", re.I
)
_ACTIVE = re.compile(
    r"\b(?:requests?|asks?|instructs?|urges?|invites?|encourages?|directs?|authori[sz]es|callupon|"
    r"instructed|requested|asked|urged|invited|encouraged|demands\s+that|requires)\s+(?P<actor>(?:the\s+)?[^,;]+?)"
    r"\s+(?:not\s+)?to\s+(?P<rest>.+)$",
    re.I,
)
_BY = re.compile(
    r"(?P<verb>[\w-]+)\s+by\s+(?P<actor>(?:(?:the|its|all|a|an)\s+)?[A-Z][^,;.]*|(?:the|all)\s[^,;.]+)"
)
_SHALL = re.compile(
    rf"(?P<actor>[^,;.]+(?:,\s+[^,;.]+)??)(?:,\s+)?(?:\bwhich|\bwho|\bthat)?\s+{_MODAL}\s+{_ADVERB}(?P<rest>(?!be\b)[^;.]+)"
)
_LEADING = re.compile(
    r"^(?:(?:In|At|On|By|From|Before|After|According|Under|If|As|Yes|No)\b[^,]*,\s+|(?:Yes|No):\s+)+"
)
_BEHIND_ACTOR = re.compile(r"\s(?:until|before|after|by|under|at|during|every)\s")
_POWER = re.compile(
    r"\b(?:delegates?|assigns?|grants?|gives?|entrusts?)\s+to\s+(?P<actor>[^,;]+?)\s+the\s+\w+\s+to\s+(?P<rest>[^;]+)",
    re.I,
)
_CUT = re.compile(
    r",?\s+and\s+(?=(?:that|the\s[^,]{3,60}\s(?:should|shall|to)|[A-Z]{4,}|requests|urges|calls|invites)\b)"
)
_CHARGED = re.compile(
    r"^(?P<actor>.+?)\s+(?:(?:has|have)\s+the\s+(?:mandate|task|power|duty|right)\s+to|(?:is|are)\s+(?:responsible\s+for|"
    r"in\s+charge\s+of|tasked\s+with))\s+(?P<rest>.+)$",
    re.I,
)
_AUXILIARY = frozenset("is are was were has have must shall should may will be".split())
_NO_SUBJECT = frozenset("of the for on and to by a an in its".split())
_PRONOUNS = frozenset("it he she they this these those that which who we i you there".split())
_TOLD = frozenset(
    "report submit present transmit send provide give refer address go goes deliver notify forward "
    "distribute made due reports submits presents transmits sends provides gives refers delivers "
    "submitted presented transmitted sent provided given referred addressed delivered reported "
    "support assistance findings views results".split()
)
_TO = re.compile(
    r"\bto\s+(?:(?:the|its|all|every|their|his)\s+)*(?P<party>[A-Z][\w-]*(?:\s+(?:(?:of|for|on)\s+(?:the\s+)?)?[A-Z][\w-]*)*)"
)
_TELLS = frozenset(
    "inform advise notify provide assist give tell offer furnish informs support".split()
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Somebody and a verb: stems of the actor's name, of the verb, of what it governs."""

    actor: frozenset[str]
    verb: str
    action: frozenset[str]


def find_wrong_role(said: str, cited: Sequence[Given], *, inflected: bool = False) -> str:
    """The actor or recipient that the cited paragraphs do not bear out, empty when none."""
    text = rewrite(" ".join(one.whole for one in cited))
    mine = list(sentence_frames(said))
    theirs = list(text_frames(cited)) if mine else []
    for frame in mine:
        if frame.actor and _is_swapped(frame, theirs, text, inflected):
            return f"actor of {frame.verb}"
    return next(_wrong_recipients(rewrite(said), text), "")


def sentence_frames(said: str) -> Iterator[Frame]:
    """Who does what in a sentence, as far as its form tells."""
    text = _LEADING.sub("", rewrite(said)).strip().rstrip(".")
    passive = _PASSIVE.search(text)
    if passive:
        yield _frame(passive["actor"], passive["rest"])
        return
    active, modal = _ACTIVE.search(text), _MODAL_CLAUSE.search(text)
    if active:
        yield _frame(active["actor"], active["rest"])
    if modal and not (active and active.start() < modal.end("actor")):
        yield _frame(modal["actor"], modal["rest"])
    charged = _CHARGED.search(text)
    if charged:
        yield _frame(charged["actor"], charged["rest"])
    yield from _deeds_by(text)
    if not active and not modal and not charged:
        yield from _plain_frame(text.split())


def _deeds_by(text: str) -> Iterator[Frame]:
    """Deeds in the passive, with who did them behind “by”."""
    for match in _BY.finditer(text):
        before = text[: match.start()].split()[-8:] + [match["verb"]]
        verbs = [word for word in before if re.search(r"(?:ed|en|wn|held|made|ation|ion)$", word)]
        yield _frame(match["actor"], verbs[-1] if verbs else match["verb"])


def _plain_frame(words: Sequence[str]) -> Iterator[Frame]:
    """The subject and verb of a plain statement in the present tense."""
    for place, word in enumerate(words[1:9], 1):
        base = _base(word.lower())
        behind = words[place + 1].lower() if place + 1 < len(words) else ""
        if not base or not word[0].islower() or behind in _AUXILIARY:
            continue
        if words[place - 1].lower() not in _NO_SUBJECT:
            yield _frame(" ".join(words[:place]), " ".join((base, *words[place + 1 :])))
            return


def _base(word: str) -> str:
    """The base form of a verb in the third person, empty when it is none."""
    for ending, added in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(ending) and word.removesuffix(ending) + added in VERBS:
            return word.removesuffix(ending) + added
    return ""


def _frame(actor: str, rest: str) -> Frame:
    actor = _BEHIND_ACTOR.split(actor)[0]
    names = frozenset(word.key for word in read_words(actor) if word.is_content)
    if actor.lower().removeprefix("the ").strip() in _PRONOUNS:
        names = frozenset()
    words = [word.key for word in read_words(rest) if word.key not in (",",)]
    content = frozenset(word.key for word in read_words(rest) if word.is_content)
    return Frame(names, words[0] if words else "", content)


def text_frames(cited: Sequence[Given]) -> Iterator[Frame]:
    """Who does what in the cited paragraphs: obligations, clauses with a modal, deeds “by”."""
    for one in cited:
        for duty in extract_obligations(_alone(one)):
            if duty.actor is not None:
                yield _frame(duty.actor.text, _from_verb(_CUT.split(rewrite(duty.action.text))[0]))
        text = rewrite(one.text)
        for match in _SHALL.finditer(text):
            yield _frame(match["actor"], _CUT.split(match["rest"])[0])
        for match in _POWER.finditer(text):
            yield _frame(match["actor"], match["rest"])
        yield from _deeds_by(text)


def _from_verb(action: str) -> str:
    """The action from its verb on, without what is inserted in front."""
    words = action.split()
    for place, word in enumerate(words[:16]):
        if word.strip(",").lower() in VERBS or word == "callupon":
            return " ".join(words[place:])
    return action


def _alone(one: Given) -> Resolution:
    """The paragraph, under its chapeau if it has one, as a resolution of its own."""
    label = "op-1.a" if one.chapeau else "op-1"
    above = (Paragraph("op-1", "operative", one.chapeau),) if one.chapeau else ()
    return Resolution(
        document_id="one",
        symbol="",
        title="",
        front=Paragraph("title", "front", ""),
        paragraphs=(*above, Paragraph(label, "operative", one.text)),
        source=Source("", ""),
    )


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
            if are_alike(frame.verb, word.key) and _is_verb(words, place)
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
        place > 0 and bool(_base(word)) and not before & {"the", "a", "its", "of"}
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
    for match in _TO.finditer(said):
        before = {word.lower() for word in re.findall(r"\w+", said[: match.start()])}
        if not before & _TOLD:
            continue
        named = [word.key for word in read_words(match["party"]) if word.is_content]
        if named and not any(_is_told(text, place) for place in _places(text, named)):
            yield f"recipient {match['party']}"


def _places(text: str, named: Sequence[str]) -> Iterator[int]:
    """Where a name begins in the text."""
    for match in re.finditer(r"[A-Za-z][\w-]*", text):
        words = [word.key for word in read_words(text[match.start() : match.start() + 160])]
        content = [key for key in words if key not in ("of", "the", "and", "for", "on")]
        if all(are_alike(a, b) for a, b in zip(named, content, strict=False)):
            yield match.start()


def _is_told(text: str, place: int) -> bool:
    """Whether what stands at a place is told or given something."""
    before = re.findall(r"[\w-]+|[;.]", text[:place])[-40:]
    for word in reversed(before):
        lowered = word.lower()
        if lowered == "to" or lowered in _TELLS:
            return True
        if lowered in ("with", "through", "from", "callupon", ";", ".", "by") or _asks(lowered):
            return False
    return False


def _asks(word: str) -> bool:
    return bool(
        re.fullmatch(
            _ASKED + r"|requests?|instructs?|urges?|invites?|encourages?|directs?|that", word, re.I
        )
    )
