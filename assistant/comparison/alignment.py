"""Which paragraph of a later version treats the same thing as one of an earlier version."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import product

from assistant.catalogue import Catalogue
from assistant.clauses import Span
from assistant.parts import Parts
from assistant.reading.weighing import Weighed
from assistant.references.before import told_before
from assistant.retrieval import stem_words

# All of these are set by hand; no training fits them.
# Cosines of two paragraphs that may treat the same thing, and that surely do.
AKIN = 0.35
SURELY_AKIN = 0.5
# What speaks for a pair beside the weights of its passages: its cosine, a citation of the one by
# the other, less how much more like either is to a third.
_ALIKE = 2.5
_CITED = 3.0
_ELSEWHERE = 3.0
# What speaks for each of the two by itself: the reader's answer, less what it lacks.
_ANSWERS = 1.0
_LACKS = 2.0
# What speaks for a change: it tells what was, or opens with such a verb; less where one only
# reports.
_TAKEN_OVER = 1.5
_CHANGES = 0.5
_UNLIKE = 3.0
# Passages of each side to choose from, and those whose partners are looked for.
_BEST = 5
_LOOKED_AT = 3
_PARAGRAPH_OF = re.compile(
    r"\bparagraphs?\s+(?P<number>\d+)\s*(?:\((?P<letter>[a-z])\))?\s+of\s+(?:its\s+|the\s+|that\s+)?"
    r"(?:resolution\s+)?\W*$",
    re.IGNORECASE,
)
_CHANGING = re.compile(
    r"\b(?:enlarg|extend|rais|increas|reduc|lower|lengthen|shorten|revis|amend|modif|replac|transfer|"
    r"discontinu|terminat|chang|widen|broaden|renam|adjust|remov|new\s+(?:target|goal|limit)|"
    r"ampli|prorrog|aument|reduc|modific|reemplaz|sustitu|traslad|elev)\w*",
    re.IGNORECASE,
)
_COMMA = re.compile(r"[,;]\s")
_OPENING = 90
Pair = tuple[Weighed, Weighed]


def choose_pair(
    left: Sequence[Weighed], right: Sequence[Weighed], named: Sequence[str], parts: Parts
) -> tuple[Pair, float, bool]:
    """The passages of an earlier and a later version that together answer best on one thing.

    With their cosine, and whether the later cites the earlier. Of each side the best are
    chosen from, and those `named` as likely partners of the other side's.
    """
    cosines = parts.similarity(
        [one.paragraph_id for one in left], [one.paragraph_id for one in right]
    )
    links = set(paragraphs_cited(left[0].paragraph_id, right[0].paragraph_id, parts.catalogue))
    most_right = [max(column) for column in zip(*cosines, strict=True)]

    def is_linked(places: tuple[int, int]) -> bool:
        return (left[places[0]].paragraph_id, right[places[1]].paragraph_id) in links

    def together(places: tuple[int, int]) -> float:
        first, second = left[places[0]], right[places[1]]
        cosine, link = cosines[places[0]][places[1]], is_linked(places)
        # A paragraph that is more like another one of the other version has that for partner.
        elsewhere = max(cosines[places[0]]) + most_right[places[1]] - 2 * cosine
        akin = _ALIKE * cosine - (0 if link else _ELSEWHERE * elsewhere) + _CITED * link
        if link or cosine >= AKIN:
            akin += change_value(first.paragraph_id, second.paragraph_id, parts.catalogue)
        return _worth(first) + _worth(second) + akin

    places = max(product(_among(left, named), _among(right, named)), key=together)
    pair = left[places[0]], right[places[1]]
    return pair, cosines[places[0]][places[1]], is_linked(places)


def _worth(passage: Weighed) -> float:
    """How well a passage answers by itself; what has nothing of the kind asked for does not."""
    return passage.weight + _ANSWERS * passage.reading.answers - _LACKS * passage.lacks_kind()


def find_partners(passages: Sequence[Weighed], document_id: str, parts: Parts) -> tuple[str, ...]:
    """The paragraphs of another version that likely treat what the best of these do."""
    keys = parts.catalogue.keys.get(document_id, ())
    best = [one.paragraph_id for one in passages[:_LOOKED_AT]]
    if not keys or not best:
        return ()
    found: list[str] = []
    for pair in (
        *paragraphs_cited(best[0], document_id, parts.catalogue),
        *paragraphs_cited(document_id, best[0], parts.catalogue),
    ):
        for one, other in (pair, pair[::-1]):
            if one in best and other.startswith(f"{document_id}/"):
                found.append(other)
    for row in parts.similarity(best, keys):
        place = max(range(len(keys)), key=row.__getitem__)
        if row[place] >= SURELY_AKIN:
            found.append(keys[place])
    return tuple(dict.fromkeys(found))


def paragraphs_cited(older: str, newer: str, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Which paragraph of an older document a newer one's names, by an id in each of them.

    “In place of paragraph 4 of resolution …” names one.
    """
    older_id, newer_id = (key.partition("/")[0] for key in (older, newer))
    for key, mention in catalogue.cited.get(older_id, ()):
        if not key.startswith(f"{newer_id}/"):
            continue
        match = _PARAGRAPH_OF.search(catalogue.paragraphs[key].text[: mention.start])
        if match:
            letter = f".{match['letter'].lower()}" if match["letter"] else ""
            yield f"{older_id}/op-{match['number']}{letter}", key


def _among(passages: Sequence[Weighed], named: Sequence[str]) -> list[int]:
    """The places of the best passages and of those named."""
    return [
        place for place, one in enumerate(passages) if place < _BEST or one.paragraph_id in named
    ]


def change_value(older: str, newer: str, catalogue: Catalogue) -> float:
    """How much speaks for it that the one changes what the other lays down.

    It opens with a verb of change, or tells what was: “from nine to eleven”. What only reports
    stands against what orders.
    """
    first, second = catalogue.paragraphs[older], catalogue.paragraphs[newer]
    value = _CHANGES * bool(_CHANGING.search(second.text, 0, _OPENING))
    value += _TAKEN_OVER * bool(told_before(second.text, first.text))
    return value - _UNLIKE * ((first.kind == "preambular") != (second.kind == "preambular"))


def taken_over(newer: str, older: str, asked: Collection[str] = ()) -> Span | None:
    """Where a text tells what was, and the older one has it: “from nine to eleven”.

    Of several places it is the one whose clause has most of the stems that are asked for.
    """
    found: list[tuple[int, Span]] = []
    for start, end in told_before(newer, older):
        behind = _COMMA.search(newer, end)
        ahead = max((one.end() for one in _COMMA.finditer(newer, 0, start)), default=0)
        clause = newer[ahead : behind.start() if behind else len(newer)]
        found.append((-len(set(stem_words(clause)) & set(asked)), (start, end)))
    return min(found)[1] if found else None
