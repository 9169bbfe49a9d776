"""What a later text changes of an older one whose paragraph it does not name: clause by clause."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from assistant.question.kinds import content_stems
from assistant.references.before import told_before
from assistant.references.records import LaterRelation, LaterText, Reference
from index.records import Paragraph, Resolution

_SURE = 100.0
_OPENING = 120
_LEAST, _LEAST_WAS = 3, 2
_WAS_WORTH = 3.0
_AHEAD = 1.15
_SHARE, _SHARE_WAS = 0.45, 0.3
# Every mandate is extended for a period: such words tell no two apart.
_GENERAL = frozenset(
    content_stems(
        "decide extend renew mandate period term year month session date until special present "
        "existing current further additional new number maximum paragraph resolution provide "
        "mandato período plazo año mes resolución párrafo"
    )
)
_ENDS = (
    r"replaces?|discontinues?|terminates?|abolish(?:es)?|dissolves?|suspends?|repeals?|revokes?|"
    r"rescinds?|cancels?|withdraws?|closes?|"
    r"reemplazar?|sustituir|sustituye|suspender?|suprimir|derogar?|disolver"
)
_RENEWS = (
    r"renews?(?!\s+its\b)|prolongs?|renovar?|renueva|prorrogar?|"
    r"extends?(?=[^;.]*?\b(?:mandate|until|periods?|terms?|phase|for\s+(?:an?\s+)?(?:\w+\s+)?"
    r"(?:years?|months?))\b)"
)
_AMENDS = (
    r"amends?|modif(?:y|ies)|revises?|changes?|adjusts?|raises?|increases?|doubles?|reduces?|"
    r"lowers?|extends?|expands?|enlarges?|widens?|broadens?|lengthens?|shortens?|restricts?|"
    r"transfers?|moves?|renames?|removes?|deletes?|postpones?|"
    r"(?:sets?|fix(?:es)?)(?=\s+an?\s+(?:new|higher|lower)\b)|"
    r"ampliar?|amplía|aumentar?|elevar?|reducir|reduce|modificar?|enmendar|extender|trasladar?|"
    r"transferir|aplazar?|cambiar?"
)
_VERB = rf"(?P<supersedes>{_ENDS})|(?P<renews>{_RENEWS})|(?P<amends>{_AMENDS})"
_DECIDES = r"(?:decid|resolv|agree|acuerd)\w*"
_ALSO = r"(?:(?:also|further|therefore|hereby|además|también)\s+)*"
_CHANGE = re.compile(
    rf"(?:^\W*{_ALSO}(?:{_DECIDES}\s+)?{_ALSO}(?:to\s+)?|[,;]\s+(?:(?:and|y)\s+)?{_ALSO}"
    rf"(?:{_DECIDES}\s+)?(?:to\s+)?|\band\s+to\s+)(?:{_VERB})\s",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    rf"^\W*{_ALSO}(?:to\s+)?{_DECIDES}\s+{_ALSO}(?:that|que)\s+(?P<thing>[^;.]*?)\s(?:shall|will|is|are|be|"
    r"queda[n]?|será[n]?)\s+(?:be\s+)?(?:hereby\s+)?(?:"
    r"(?P<supersedes>replaced|discontinued|terminated|abolished|dissolved|suspended|"
    r"reemplazad[oa]s?|sustituid[oa]s?|suprimid[oa]s?)|"
    r"(?P<renews>renewed|prolonged|extended|prorrogad[oa]s?|renovad[oa]s?)|"
    r"(?P<amends>amended|modified|revised|raised|increased|reduced|lowered|expanded|enlarged|"
    r"widened|broadened|shortened|lengthened|transferred|moved|renamed|ampliad[oa]s?|"
    r"modificad[oa]s?))\b",
    re.IGNORECASE,
)
# Where the next order begins: “…, and to request the board to …”, “, and invites States …”.
_NEXT = re.compile(
    r"[,;]\s+(?:and\s+|y\s+)?(?:also\s+|further\s+)?(?:to\s+[a-z]+\b|it\s+being\b|(?:request|invite|"
    r"urge|encourage|call|instruct|decide|authorize|recommend|appeal|express|reaffirm)(?:e?s)\b)"
)
_DECIDING = re.compile(rf"^\W*{_ALSO}{_DECIDES}\b(?!\s+(?:to|that|que)\b)", re.IGNORECASE)
_BECOMES = re.compile(
    r"(?<=\w{3}),\s|\s(?:from|by|until|with|whose|which|as\s+of|so\s+as|in\s+order|desde|hasta|por)\s",
    re.IGNORECASE,
)
# What only notes or values something orders nothing that could change.
_NO_ORDER = re.compile(
    rf"^\W*{_ALSO}(?:takes?\s+note|not(?:es|ing)|to\s+(?:note|take\s+note|reaffirm|welcome|recall)|"
    r"welcom|reaffirm|recall|stress|emphasi|express|condemn|regret|commend|acknowledg|recogni|"
    r"underlin|encourag|decides\s+to\s+remain\s+seized)",
    re.IGNORECASE,
)
_REPLACES = re.compile(r"replac|sustitu|reemplaz", re.IGNORECASE)
_CREATES = re.compile(
    rf"^\W*{_ALSO}(?:{_DECIDES}\s+)?{_ALSO}(?:to\s+)?(?:establish|creat|set\s+up|institut|launch|"
    r"appoint|crea|establec)",
    re.IGNORECASE,
)
_PERIOD = re.compile(r"\bperiod\s+of\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """What a paragraph changes: “raise the grant from 40 to 75 dollars”, at `start` of it.

    `thing` is what is changed: “the grant”.
    """

    relation: LaterRelation
    start: int
    text: str
    thing: str


def find_changes(text: str) -> Iterator[Clause]:
    """The clauses of an operative paragraph that change something, the first at its start."""
    passive = _PASSIVE.match(text)
    found = [passive] if passive else list(_CHANGE.finditer(text))
    if not found or found[0].start() > 0:
        return
    for match in found:
        relation: LaterRelation = match.lastgroup  # type: ignore[assignment]
        behind = _NEXT.search(text, match.end())
        end = behind.start() if behind else len(text)
        start = match.start("thing" if passive else relation)
        told = match["thing"] if passive else text[match.end(relation) : end]
        yield Clause(relation, start, text[start:end], told[: _thing_end(told)])


def find_altered(
    newer: Resolution, older: Resolution, made: Iterable[Reference]
) -> tuple[LaterText, ...]:
    """The operative paragraphs of an older text that the clauses of a newer one change, each once.

    `made` are the references of the newer: a clause that names other texts alone changes those.
    """
    held = _Held.of(older)
    cited: dict[str, list[Reference]] = defaultdict(list)
    for one in made:
        cited[one.label].append(one)
    found: dict[tuple[str, str], LaterText] = {}
    for paragraph in _deciding(newer):
        for clause in find_changes(paragraph.text):
            label = _changed_by(clause, cited[paragraph.label], older.document_id, held)
            if label and not _NO_ORDER.match(held.texts[label]):
                changed = f"{older.document_id}/{label}", f"{newer.document_id}/{paragraph.label}"
                relation = _relation(clause, held.texts[label])
                found.setdefault(changed, LaterText(*changed, relation, _SURE))
    return tuple(found.values())


def _changed_by(clause: Clause, cited: Iterable[Reference], older_id: str, held: _Held) -> str:
    """The label of the paragraph that a clause names or else is like, empty where there is none."""
    named = {
        one.target_id: one.target_label
        for one in cited
        if one.target_id and 0 <= one.start - clause.start < len(clause.text)
    }
    if named and older_id not in named:
        return ""
    label = named.get(older_id, "")
    return label if label in held.texts else held.changed_by(clause)


def _relation(clause: Clause, older: str) -> LaterRelation:
    """What a clause does to a paragraph: it ends what that one sets up or orders first of all.

    “Replace the period of 48 hours” only amends the paragraph that has the period.
    """
    if clause.relation != "supersedes":
        return clause.relation
    if _REPLACES.match(clause.text) and not _CREATES.match(older):
        return "amends"
    opening = frozenset(content_stems(older[:_OPENING]))
    return "supersedes" if _thing_stems(clause) <= opening else "amends"


def _deciding(resolution: Resolution) -> Iterator[Paragraph]:
    """The operative paragraphs in which the body itself acts, sub-paragraphs of such included."""
    texts = {one.label: one.text for one in resolution.paragraphs}
    for one in resolution.paragraphs:
        above = texts.get(one.label.rpartition(".")[0], "")
        if one.kind == "operative" and (not above or _DECIDING.match(above)):
            yield one


@dataclass(frozen=True, slots=True)
class _Held:
    """The operative paragraphs of a text by label, their stems, and how rare each stem is."""

    texts: Mapping[str, str]
    stems: Mapping[str, frozenset[str]]
    rarity: Mapping[str, float]
    unknown: float

    @classmethod
    def of(cls, resolution: Resolution) -> _Held:
        texts = {one.label: one.text for one in resolution.paragraphs if one.kind == "operative"}
        stems = {label: frozenset(content_stems(text)) for label, text in texts.items()}
        often = Counter(stem for held in stems.values() for stem in held)
        rarity = {stem: math.log(1 + len(texts) / count) for stem, count in often.items()}
        return cls(texts, stems, rarity, math.log(1 + len(texts)))

    def changed_by(self, clause: Clause) -> str:
        """The paragraph with most of the rarer words of a clause, if it is clearly that one."""
        asked = frozenset(content_stems(clause.text))
        worth = {label: self._worth(clause.text, asked, label) for label in self.texts}
        first, *others = sorted(worth, key=lambda label: -worth[label]) or [""]
        if not first or (others and worth[first] < _AHEAD * worth[others[0]]):
            return ""
        was_so = _was_so(clause.text, self.texts[first])
        thing = _thing_stems(clause)
        whole = sum(self.rarity.get(stem, self.unknown) for stem in thing)
        known = sum(self.rarity[stem] for stem in thing & self.stems[first])
        least, share = (_LEAST_WAS, _SHARE_WAS) if was_so else (_LEAST, _SHARE)
        shared = len(asked & self.stems[first])
        return first if shared >= least and known and known >= share * whole else ""

    def _worth(self, clause: str, asked: frozenset[str], label: str) -> float:
        shared = sum(self.rarity[stem] for stem in asked & self.stems[label])
        return shared + _WAS_WORTH * _was_so(clause, self.texts[label])


def _thing_stems(clause: Clause) -> frozenset[str]:
    return frozenset(content_stems(clause.thing)) - _GENERAL


def _thing_end(clause: str) -> int:
    """Where the thing that a clause changes ends: before what becomes of it."""
    behind = _BECOMES.search(clause)
    return behind.start() if behind else len(clause)


def _was_so(clause: str, older: str) -> bool:
    """Whether a clause tells what was, “the period of 48 hours” too, and the older text has it."""
    return bool(told_before(_PERIOD.sub("from", clause), older))
