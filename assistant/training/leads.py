"""Questions that stand by themselves, put behind others they have nothing to do with.

Run: python -m assistant.training.leads DATA_FOLDER OUTPUT_FOLDER COUNT [--further FOLDER ...]

People change the subject; a reader that always sees a conversation must learn to leave it aside.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from index.lead import telling_words
from index.training.data import (
    ReadingQuestion,
    add_further,
    load_questions,
    question_line,
    write_lines,
)

_LEAST_WORDS, _SAME_DOCUMENT, _ANNOUNCED = 4, 0.65, 0.15
_TURNS = (1, 1, 2)
_SAID = ("and ", "ok, ", "next: ", "another question: ", "now, ")


def put_behind_others(
    questions: Sequence[ReadingQuestion], count: int
) -> tuple[ReadingQuestion, ...]:
    """So many of the questions, each behind one or two about other paragraphs."""
    chooser = random.Random(1)
    alone = [one for one in questions if not one.history]
    by_document: Mapping[str, list[ReadingQuestion]] = defaultdict(list)
    for one in alone:
        by_document[one.document].append(one)
    names = sorted(by_document)
    clear = [one for one in alone if len(telling_words(one.question)) >= _LEAST_WORDS]
    moved = []
    for asked in chooser.sample(clear, min(count, len(clear))):
        same = chooser.random() < _SAME_DOCUMENT
        pool = by_document[asked.document if same else chooser.choice(names)]
        others = [one.question for one in pool if not _touches(one, asked)]
        turns = chooser.sample(others, min(len(others), chooser.choice(_TURNS)))
        said = chooser.choice(_SAID) if chooser.random() < _ANNOUNCED else ""
        if turns:
            question = f"{said}{asked.question}"
            moved.append(
                replace(asked, id=f"{asked.id}-lead", history=tuple(turns), question=question)
            )
    return tuple(moved)


def _touches(one: ReadingQuestion, other: ReadingQuestion) -> bool:
    """Whether two questions of a document are about a paragraph in common."""
    if one.document != other.document:
        return False
    return bool({*one.gold, one.near} & {*other.gold, other.near} - {""})


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "output"):
        parser.add_argument(name, type=Path)
    parser.add_argument("count", type=int)
    add_further(parser)
    options = parser.parse_args()
    moved = put_behind_others(
        load_questions(options.data, "train", *options.further), options.count
    )
    write_lines(options.output, map(question_line, moved))
