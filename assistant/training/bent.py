"""Sentences made by script from paragraphs: true retellings, and the same ones bent.

They teach the judge of sentences what one changed word does, before it sees written drafts.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.training.retelling import retell

_NAME = re.compile(r"\b[A-Z][\w’-]+(?:\s+(?:(?:of|for|on|and|to)\s+(?:the\s+)?)?[A-Z][\w’-]+)+")
_NUMBER = re.compile(r"(?<![\w/(.,-])\d{1,4}(?![\w/).,-])")
_RANKS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_RANK = re.compile(rf"\b(?:{'|'.join(_RANKS)})\b")
_STRONGER = (
    (r"\b(?:is|are) (?:invited|encouraged) to\b", ("must", "is obliged to", "is required to")),
    (r"\b(?:invites|encourages|recommends)\b", ("requires", "instructs", "orders", "obliges")),
    (r"\b(?:requests|asks|urges|calls upon)\b", ("authorizes", "allows", "thanks", "forbids")),
    (r"\b(?:is|are) (?:requested|urged|called upon|asked) to\b", ("may", "may, if it wishes,")),
    (r"\bmay\b", ("must", "shall")),
    (r"\bshould\b", ("must", "may", "already")),
    (r"\bshall\b", ("may", "need not")),
)
_DONE = re.compile(
    r"\b(?:is|are) (?:requested|urged|invited|encouraged|called upon|asked) to (?P<verb>[a-z]+)\b"
)
_SCOPE = (
    (r"\b(?:some|certain|several|many|most)\b", ("all",)),
    (r"\bStates parties\b", ("all States", "non-governmental organizations")),
    (r"\bdeveloping countries\b", ("all countries", "donor countries")),
    (r"\bMember States\b", ("private companies", "the permanent members", "donors")),
    (r"\ball\b", ("some", "only a few")),
    (r"\bincluding\b", ("but not", "namely only")),
    (r"\bwomen\b", ("men",)),
    (r"\bin cooperation with\b", ("independently of",)),
    (r"\b(?:before|by) (?=the end|\d)", ("only after ",)),
    (r"\b(?:increase|strengthen|expand|improve)\b", ("reduce", "limit", "abolish")),
    (r"\b(?:reduce|prevent|combat)\b", ("increase", "permit", "tolerate")),
    (r"\bwithin existing resources\b", ("with additional funding",)),
    (r"\bupon request\b", ("whether or not it is asked for",)),
)
_INVENTED = (
    ", provided that the States concerned agree", ", but only until the end of the year",
    ", unless the Secretary-General decides otherwise", ", at no cost to the Organization",
    ", and those that do not comply will be sanctioned", ", in order to save costs",
    ", because earlier efforts had failed", ", and no one else", ", which must be paid in advance",
    ", subject to the approval of a committee of experts", ", under a binding timetable",
    ", as the only body entitled to do so", ", in every country of the world",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Made:
    """A sentence about one paragraph, and whether the paragraph bears it."""

    document: str
    label: str
    text: str
    supported: bool


def make_sentences(
    documents: Mapping[str, Mapping[str, str]], left_out: frozenset[str], seed: int
) -> tuple[Made, ...]:
    """For each paragraph that can be retold a true sentence or two, and as many bent ones."""
    chooser = random.Random(seed)
    made: list[Made] = []
    for document, texts in documents.items():
        names = {label: names_of(text) for label, text in texts.items()}
        for label, text in texts.items():
            if f"{document}/{label}" in left_out:
                continue
            told = retell(text, chooser)
            others = sorted(
                {n for key in names if key != label for n in names[key]} - {*names[label]}
            )
            near = [other for key, other in texts.items() if key != label]
            for true in told:
                made.append(Made(document, label, true, True))
                bent = list(bend(true, text, others, near, chooser))
                if bent:
                    made.append(Made(document, label, chooser.choice(bent), False))
            if told and chooser.random() < 0.25:
                places = [key for key in texts if key != label and retell(texts[key], chooser)]
                if places:
                    made.append(Made(document, chooser.choice(places), told[0], False))
    return tuple(made)


def names_of(text: str) -> list[str]:
    """The names of several words in a text."""
    return [name for name in _NAME.findall(text) if len(name.split()) <= 6]


def bend(
    true: str, text: str, others: Sequence[str], near: Sequence[str], chooser: random.Random
) -> Iterator[str]:
    """The true sentence with one thing wrong, once for each way that fits it."""
    yield from _first(_NUMBER, true, lambda found: _other_number(found, chooser), chooser)
    yield from _first(_RANK, true, lambda found: _other_rank(found, chooser), chooser)
    own = list(dict.fromkeys(names_of(true)))
    if len(own) > 1:
        one, other = chooser.sample(own, 2)
        parts = re.split(f"({re.escape(one)}|{re.escape(other)})", true)
        yield "".join({one: other, other: one}.get(part, part) for part in parts)
    if own and others:
        yield true.replace(chooser.choice(own), chooser.choice(others))
    absent = [name for name in names_of(text) if name not in true]
    if own and absent:
        yield true.replace(chooser.choice(own), chooser.choice(absent))
    for pattern, instead in (*_STRONGER, *_SCOPE):
        if re.search(pattern, true):
            yield re.sub(pattern, chooser.choice(instead), true, count=1)
    yield from _denied(true, chooser)
    if _DONE.search(true):
        yield _DONE.sub(lambda found: f"has already begun to {found['verb']}", true, count=1)
    yield f"{true[:-1]}{chooser.choice(_INVENTED)}."
    if near:
        words = chooser.choice(near).rstrip(";.,").split(", ")[-1]
        if 3 < len(words.split()) < 16 and words not in text:
            yield f"{true[:-1]}, {words}."


def _first(
    pattern: re.Pattern[str], true: str, other: Callable[[str], str], chooser: random.Random
) -> Iterator[str]:
    found = list(pattern.finditer(true))
    if found:
        one = chooser.choice(found)
        yield f"{true[: one.start()]}{other(one[0])}{true[one.end() :]}"


def _other_number(found: str, chooser: random.Random) -> str:
    value = int(found)
    steps = (-2, -1, 1, 2, 5) if value > 31 else (1, 2, 3, 7)
    return str(max(1, value + chooser.choice(steps)) if value > 1 else chooser.choice((2, 3)))


def _other_rank(found: str, chooser: random.Random) -> str:
    return chooser.choice([rank for rank in _RANKS if rank != found])


def _denied(true: str, chooser: random.Random) -> Iterator[str]:
    """The sentence with a negation lost or added."""
    denial = re.search(r"\bnot |\bwithout |\bno (?=[a-z])", true)
    if denial:
        kept = {"without ": "with "}.get(denial[0], "")
        yield f"{true[: denial.start()]}{kept}{true[denial.end() :]}"
        return
    places = [
        found.end() for found in re.finditer(r"\b(?:is|are|shall|should|will|can|that they) ", true)
    ]
    places += [found.start() for found in re.finditer(r"\bto (?=[a-z]{4,} )", true)][:2]
    if places:
        place = chooser.choice(places)
        yield f"{true[:place]}not {true[place:]}"
