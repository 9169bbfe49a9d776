"""A list of a model, checked item by item: one that falls leaves the others standing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.writing.check import Checked, check_sentence, prepare
from assistant.writing.given import Given
from assistant.writing.judge import SentenceJudge
from assistant.writing.markers import MARKER
from assistant.writing.notices import CUT_OFF
from assistant.writing.splitting import Piece
from assistant.writing.statements import breaks_off, join_items
from assistant.writing.words import read_words


def check_list(piece: Piece, given: Sequence[Given], judge: SentenceJudge) -> Checked:
    """The list with the items that are borne; `fallen` says why the others are not.

    Where the lead-in says how many there are, all fall with one.
    """
    lead = piece.text[: piece.text.index(piece.items[0].rstrip(" .;,"))].strip()
    said = _without_count(lead, len(piece.items))
    problems = [
        check_sentence(_to_sentence(said, item, piece, given), given, judge).problem
        for item in piece.items
    ]
    if not piece.is_whole:
        problems[-1] = CUT_OFF
    kept = [item for item, problem in zip(piece.items, problems, strict=True) if not problem]
    fallen = tuple(problem for problem in problems if problem)
    if not kept or (fallen and said != lead):
        return Checked(piece.text, problem=fallen[0], fallen=fallen[1:])
    done = prepare(f"{lead} {join_items(kept)}", given)
    return Checked(done.text, done.numbers, done.quotations, fallen=fallen)


def _without_count(lead: str, items: int) -> str:
    """The lead-in without the number that says how many items follow."""
    for word in read_words(lead):
        if word.key == f"#{items}":
            return re.sub(rf"\b{re.escape(word.text)}\s", "", lead, count=1)
    return lead


def _to_sentence(lead: str, item: str, piece: Piece, given: Sequence[Given]) -> str:
    """An item as a sentence of its own, with its markers or those that hold for all."""
    plain, begun = MARKER.sub("", item), MARKER.sub("", lead).rstrip()
    if not any(re.search(rf"\b{re.escape(plain.split()[0])}", one.whole) for one in given):
        plain = f"{plain[0].lower()}{plain[1:]}"
    said = f"{begun.rstrip(':') if breaks_off(begun) else begun} {plain}"
    return f"{said}{_markers(item) or _markers(lead) or _markers(piece.text)}"


def _markers(text: str) -> str:
    return "".join(match[0] for match in MARKER.finditer(text))
