"""Near misses made from answerable questions: another party of the document, another year.

Run: python -m assistant.training.swaps DATA_FOLDER OUTPUT_FOLDER [--further FOLDER ...]

The party must be one of an obligation of the answering paragraph, and the other one must not be
named there; the other year stands nowhere in the document.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from assistant.obligations import Obligation, extract_obligations
from assistant.question.numerals import YEAR
from index.records import Kind, Paragraph, Resolution, Source
from index.training.data import (
    Documents,
    ReadingQuestion,
    add_further,
    load_documents,
    load_questions,
    question_line,
    write_lines,
)

_LONGEST_NAME = 6
_ARTICLE = re.compile(r"^(?:the|all|its|el|la|los|las)\s+", re.IGNORECASE)


def swap_parties_and_years(
    questions: Sequence[ReadingQuestion], documents: Documents
) -> tuple[ReadingQuestion, ...]:
    """At most one swapped question, now unanswerable, for each question that allows it."""
    chooser = random.Random(1)
    duties = {name: _duties(name, documents[name]) for name in {one.document for one in questions}}
    swapped = []
    for asked in questions:
        if not asked.answerable or asked.history:
            continue
        document = documents[asked.document]
        texts = [
            *_other_parties(asked, document, duties[asked.document]),
            *_other_years(asked, document, chooser),
        ]
        if texts:
            text = chooser.choice(texts)
            swapped.append(
                replace(
                    asked,
                    id=f"{asked.id}-swap",
                    question=text,
                    answerable=False,
                    gold=(),
                    start=-1,
                    end=-1,
                    near=asked.gold[0],
                )
            )
    return tuple(swapped)


def _duties(name: str, document: Mapping[str, str]) -> tuple[Obligation, ...]:
    paragraphs = [Paragraph(label, _kind(label), text) for label, text in document.items()]
    front = Paragraph("title", "front", name)
    return extract_obligations(Resolution(name, name, name, front, paragraphs, Source("", "")))


def _kind(label: str) -> Kind:
    return "preambular" if "pre-" in label else "operative"


def _other_parties(
    asked: ReadingQuestion, document: Mapping[str, str], duties: Sequence[Obligation]
) -> Iterator[str]:
    every = dict.fromkeys(name for duty in duties for name in _parties(duty))
    text = document[asked.gold[0]].lower()
    others = [name for name in every if name.lower() not in text]
    own = {name for duty in duties if duty.label == asked.gold[0] for name in _parties(duty)}
    for name in sorted(own, key=len, reverse=True):
        named = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
        if named.search(asked.question):
            for other in others:
                yield named.sub(lambda _, other=other: other, asked.question, count=1)  # type: ignore[misc]
            return


def _parties(duty: Obligation) -> Iterator[str]:
    for span in (*([duty.actor] if duty.actor else []), *duty.recipients, *duty.with_whom):
        name = _ARTICLE.sub("", span.text)
        if len(name.split()) <= _LONGEST_NAME and name[:1].isupper():
            yield name


def _other_years(
    asked: ReadingQuestion, document: Mapping[str, str], chooser: random.Random
) -> Iterator[str]:
    everything = " ".join(document.values())
    for year in YEAR.findall(asked.question):
        others = [str(int(year) + step) for step in (-2, -1, 1, 2)]
        absent = [other for other in others if other not in everything]
        if year in document[asked.gold[0]] and absent:
            yield asked.question.replace(year, chooser.choice(absent))


def to_line(swapped: ReadingQuestion) -> str:
    """A swapped question as a line of a questions file."""
    return question_line(swapped, why="party or year swapped")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "output"):
        parser.add_argument(name, type=Path)
    add_further(parser)
    options = parser.parse_args()
    found = swap_parties_and_years(
        load_questions(options.data, "train", *options.further),
        load_documents(options.data, *options.further),
    )
    write_lines(options.output, map(to_line, found))
