"""Who does what: actors and verbs read from a sentence, and from the paragraphs of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.obligations import extract_obligations
from assistant.obligations.verbs import VERBS
from assistant.writing.given import Given
from assistant.writing.rewriting import rewrite
from assistant.writing.spanish import is_spanish
from assistant.writing.words import Word, content_keys, read_words
from index.months import ENGLISH_MONTH
from index.records import Paragraph, Resolution, Source

ASKED = (
    r"(?:requested|asked|instructed|urged|invited|encouraged|recommended|directed|authori[sz]ed|"
    r"required|obliged|mandated|tasked|expected|called\s+upon|called\s+on|callupon)"
)
_MODAL = (
    r"(?:must|shall|should|may|will|can|ha(?:s|ve)\s+to|is\s+to|are\s+to|ought\s+to|"
    r"deben?|deberán?)"
)
_ADVERB = r"(?:(?:also|again|not|likewise|further|jointly|immediately|first|then)\s+)*"
_PASSIVE = re.compile(
    rf"^(?P<actor>.+?)\s+(?:is|are|was|were|be)\s+{_ADVERB}{ASKED}\s+(?:not\s+)?to\s+(?!(?:the|its|all|an?)\b)(?P<rest>.+)$",
    re.I,
)
_MODAL_CLAUSE = re.compile(
    rf"^(?P<actor>.+?)\s+{_MODAL}\s+{_ADVERB}(?P<rest>(?!be\b|been\b).+)$", re.I
)
_ACTIVE = re.compile(
    r"\b(?:requests?|asks?|instructs?|urges?|invites?|encourages?|directs?|authori[sz]es|callupon|"
    r"instructed|requested|asked|urged|invited|encouraged|demands\s+that|requires)\s+(?P<actor>(?:the\s+)?[^,;]+?)"
    r"\s+(?:not\s+)?to\s+(?!(?:the|its|all|an?)\b)(?P<rest>.+)$",
    re.I,
)
_BY = re.compile(
    rf"(?P<verb>[\w-]+)\s+by\s+(?!{ENGLISH_MONTH}\b)(?P<actor>(?:(?:the|its|all|a|an)\s+)?[A-Z][^,;.]*|(?:the|all)\s[^,;.]+)"
)
_SHALL = re.compile(
    rf"(?P<actor>[^,;.]+(?:,\s+[^,;.]+)??)(?:,\s+)?(?:\bwhich|\bwho|\bthat)?\s+{_MODAL}\s+{_ADVERB}(?P<rest>(?!be\b)[^;.]+)"
)
_LEADING = re.compile(
    r"^(?:(?:In|At|On|By|From|Before|After|According|Under|If|As|Yes|No)\b[^,]*,\s+|(?:Yes|No):\s+)+"
)
_OFTEN = re.compile(
    r"^\s*(?:(?:semi)?(?:annually|monthly|weekly|daily),?|(?:every|each) \w+(?= the\b))\s+", re.I
)
_BEHIND_ACTOR = re.compile(
    r",\s+(?:including|such)\s|\sin\sa\sposition\s|\s(?:until|before|after|by|under|at|during|every)\s"
)
_THAT_FIRST = re.compile(r"^\W*(?:(?:and|also|further)\s+)*that\s+")
_CLAUSE_FIRST = re.compile(r"(?:When|If|Where|To|For|Once|While|Because|Since|As|Although)\b")
_CLAUSE_BEFORE = re.compile(r"\b(?:so that|because|whenever|while|whereas)\s+")
_CLAUSE_BEHIND = re.compile(
    r"(?<=\w)\s+(?:that|which|who|whose|only|where|and\s+(?=[a-z]+(?:ed|ought|es)\b))\b"
)
_POWER = re.compile(
    r"\b(?:delegates?|assigns?|grants?|gives?|entrusts?)\s+to\s+(?P<actor>[^,;]+?)\s+the\s+\w+\s+to\s+(?P<rest>[^;]+)",
    re.I,
)
_ENTRUSTED = re.compile(
    r"\b(?:entrust|task|charge)(?:s|ed)?\s+(?P<actor>[^,;]+?)\s+with\s+(?:the\s+|its\s+)?(?P<rest>[^;,.]+)",
    re.I,
)
_ALSO_ENTRUSTED = re.compile(
    r",\s+and\s+(?P<actor>the\s[^,;]+?)\s+with\s+(?:the\s+|its\s+)?(?P<rest>[^;,.]+)"
)
# Nouns of a deed whose “of” names the doer.
_DEED_OF = re.compile(
    r"\b(?P<verb>advice|participation|assistance|cooperation|help|support|consent|offer|proposal)\s+of\s+"
    r"(?P<actor>(?:the\s+)?[A-Z][^,;.]*)"
)
_CUT = re.compile(
    r",?\s+and\s+(?=(?:that|the\s[^,]{3,60}\s(?:should|shall|to)|[A-Z]{4,}|requests|urges|calls|invites)\b)"
)
_CHARGED = re.compile(
    r"^(?P<actor>.+?)\s+(?:(?:has|have)\s+the\s+(?:mandate|task|power|duty|right)\s+to|(?:is|are)\s+(?:responsible\s+for|"
    r"in\s+charge\s+of|(?:tasked|entrusted|charged)\s+with))\s+(?P<rest>.+)$",
    re.I,
)
_AUXILIARY = frozenset("is are was were has have must shall should may will be".split())
_NO_SUBJECT = frozenset("of the for on and to by a an in its".split())
_PRONOUNS = frozenset("it he she they this these those that which who we i you there".split())


@dataclass(frozen=True, slots=True)
class Frame:
    """Somebody and a verb: stems of the actor's name, of the verb, of what it governs."""

    actor: frozenset[str]
    verb: str
    action: frozenset[str]


def sentence_frames(said: str) -> Iterator[Frame]:
    """Who does what in a sentence, as far as its form tells."""
    spanish = is_spanish(said)
    text = _OFTEN.sub("", _LEADING.sub("", rewrite(said)).strip().rstrip("."))
    passive = _PASSIVE.search(text)
    if passive:
        yield _frame(passive["actor"], passive["rest"], spanish)
        return
    active, modal = _ACTIVE.search(text), _MODAL_CLAUSE.search(text)
    if active:
        yield _frame(active["actor"], active["rest"], spanish)
    if modal and not (active and active.start() < modal.end("actor")):
        yield _frame(modal["actor"], modal["rest"], spanish)
    charged = _CHARGED.search(text)
    if charged:
        yield _frame(charged["actor"], charged["rest"], spanish)
    yield from _deeds_by(text, spanish)
    if not active and not modal and not charged:
        yield from _plain_frame(text.split())


def _deeds_by(text: str, spanish: bool) -> Iterator[Frame]:
    """Deeds in the passive, with who did them behind “by”."""
    for match in _BY.finditer(text):
        before = text[: match.start()].split()[-8:] + [match["verb"]]
        verbs = [word for word in before if re.search(r"(?:ed|en|wn|held|made|ation|ion)$", word)]
        yield _frame(match["actor"], verbs[-1] if verbs else match["verb"], spanish)


def _plain_frame(words: Sequence[str]) -> Iterator[Frame]:
    """The subject and verb of a plain statement in the present tense."""
    for place, word in enumerate(words[1:9], 1):
        behind = words[place + 1].lower() if place + 1 < len(words) else ""
        base = base_form(word.lower()) or _plural_or_past(words[place - 1].lower(), word, behind)
        if not base or not word[0].islower() or behind in _AUXILIARY:
            continue
        if words[place - 1].lower() not in _NO_SUBJECT:
            yield _frame(" ".join(words[:place]), " ".join((base, *words[place + 1 :])), False)
            return


def _plural_or_past(before: str, word: str, behind: str) -> str:
    """The base form of a verb with a plural subject, or in the past with an object."""
    plural = before.endswith("s") and "'" not in before and "’" not in before
    if word in VERBS and plural and behind not in ("of", "and", "or"):
        return word
    if behind not in ("the", "a", "an", "its", "their", "all", "that", "to"):
        return ""
    for ending, added in (("ied", "y"), ("ed", "e"), ("ed", "")):
        if word.endswith(ending) and word.removesuffix(ending) + added in VERBS:
            return word.removesuffix(ending) + added
    return ""


def base_form(word: str) -> str:
    """The base form of a verb in the third person, empty when it is none."""
    for ending, added in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(ending) and word.removesuffix(ending) + added in VERBS:
            return word.removesuffix(ending) + added
    return ""


def _frame(actor: str, rest: str, spanish: bool) -> Frame:
    actor = _actor_alone(actor)
    names = content_keys(actor, spanish)
    if actor.lower().removeprefix("the ").strip() in _PRONOUNS:
        names = frozenset()
    words = read_words(rest, spanish)
    content = frozenset(word.key for word in words if word.is_content)
    return Frame(names, _first_verb([word for word in words if word.text != ","]), content)


def _actor_alone(actor: str) -> str:
    """The actor without clauses in front of it or behind it."""
    if _CLAUSE_FIRST.match(actor) and ", " in actor:
        actor = actor.rsplit(", ", 1)[1]
    actor = re.split(r"\band\s+that\s+", actor)[-1]
    actor = _CLAUSE_BEFORE.split(_THAT_FIRST.sub("", actor))[-1]
    return _CLAUSE_BEHIND.split(_BEHIND_ACTOR.split(actor)[0])[0]


def _first_verb(words: Sequence[Word]) -> str:
    """The stem of the first word that is no adverb."""
    return next((word.key for word in words if not word.text.lower().endswith("ly")), "")


def text_frames(cited: Sequence[Given]) -> Iterator[Frame]:
    """Who does what in the cited paragraphs: obligations, clauses with a modal, deeds “by”."""
    for one in cited:
        spanish = one.language == "es" or is_spanish(one.whole)
        for duty in extract_obligations(_alone(one)):
            if duty.actor is not None:
                yield _frame(
                    duty.actor.text, _from_verb(_CUT.split(rewrite(duty.action.text))[0]), spanish
                )
        text = rewrite(one.text)
        for match in _SHALL.finditer(text):
            yield _frame(match["actor"], _CUT.split(match["rest"])[0], spanish)
        for pattern in (_ENTRUSTED, _ALSO_ENTRUSTED if _ENTRUSTED.search(text) else _ENTRUSTED):
            for match in pattern.finditer(text):
                yield _frame(match["actor"], match["rest"], spanish)
        for match in _DEED_OF.finditer(text):
            yield _frame(match["actor"], match["verb"], spanish)
        for match in _POWER.finditer(text):
            yield _frame(match["actor"], match["rest"], spanish)
        yield from _deeds_by(text, spanish)


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
