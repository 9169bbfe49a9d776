"""What the reader is trained on at once: a question and the paragraphs it is read with."""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.states import Span, TokenStates
from index.training.data import Documents, ReadingQuestion
from index.training.states import StateStore

NEGATIVES, LEFT, FARTHER = 10, 8, 0.15


@dataclass(frozen=True, slots=True)
class Group:
    """A question and the paragraphs it is read with, the one asked about first."""

    asked: ReadingQuestion
    question: TokenStates
    paragraphs: tuple[TokenStates, ...]


def choose_labels(
    asked: ReadingQuestion, scores: dict[str, float], count: int, chooser: random.Random
) -> list[str]:
    """The paragraph asked about first, then wrong ones, the closest most often."""
    first = asked.gold[0] if asked.answerable else asked.near
    order = sorted(scores, key=lambda label: -scores[label])
    wrong = [label for label in order if label != first and label not in asked.gold][:NEGATIVES]
    chosen = [first]
    while wrong and len(chosen) < count:
        weights = [1 / (1 + place) for place in range(len(wrong))]
        chosen.append(wrong.pop(chooser.choices(range(len(wrong)), weights)[0]))
    return chosen


def token_span(offsets: Sequence[Span], start: int, end: int) -> Span | None:
    """First and last token of the answering words, None where they were cut off."""
    inside = [i for i, (low, high) in enumerate(offsets) if low >= 0 and low < end and high > start]
    return (inside[0], inside[-1]) if inside else None


def draw_group(
    asked: ReadingQuestion,
    documents: Documents,
    names: Sequence[str],
    store: StateStore,
    chooser: random.Random,
    options: argparse.Namespace,
) -> Group:
    """The question with paragraphs of its own document, at times of another one instead."""
    if chooser.random() < options.foreign:
        read = foreign_paragraphs(asked, chooser.choice(names), documents, store, chooser)
        if read:
            return Group(nowhere(asked), store.get(asked.id), read)
    known = {
        label: store.similarity(asked.id, f"{asked.document}/{label}")
        for label in documents[asked.document]
    }
    count = options.answered if asked.answerable else options.refused
    count = int(count) + (chooser.random() < count % 1)
    labels = choose_labels(asked, known, count, chooser)
    erase = chooser.random() < options.erase
    return make_group(asked, labels, store, erase=erase)


def make_group(
    asked: ReadingQuestion, labels: Sequence[str], store: StateStore, *, erase: bool
) -> Group:
    """The group of a question, from stored states; `erase` adds it without the answer."""
    read = [store.get(f"{asked.document}/{label}") for label in labels]
    if asked.answerable and erase:
        read += without_words(read[0], asked.start, asked.end)
    return Group(asked, store.get(asked.id), tuple(read))


def nowhere(asked: ReadingQuestion) -> ReadingQuestion:
    """The question as one that nothing answers."""
    return replace(asked, answerable=False, gold=(), start=-1, end=-1)


def foreign_paragraphs(
    asked: ReadingQuestion,
    name: str,
    documents: Documents,
    store: StateStore,
    chooser: random.Random,
) -> tuple[TokenStates, ...]:
    """The closest paragraphs of a document, none of the question's own.

    What is nearly as close as its own paragraph is left out: it might answer as well.
    """
    if name == asked.document:
        return ()
    own = asked.gold[0] if asked.answerable else asked.near
    limit = store.similarity(asked.id, f"{asked.document}/{own}") - FARTHER
    keys = [f"{name}/{label}" for label in documents[name]]
    near = {key: store.similarity(asked.id, key) for key in keys}
    closest = sorted((key for key in near if near[key] < limit), key=lambda key: -near[key])
    return tuple(store.get(key) for key in closest[: chooser.choice((1, 2, 2))])


def without_words(read: TokenStates, start: int, end: int) -> list[TokenStates]:
    """The paragraph without the answering words, empty where too little would be left."""
    span = token_span(read.offsets, start, end)
    if span is None or len(read.offsets) - (span[1] - span[0]) < LEFT:
        return []
    kept = [place for place in range(len(read.offsets)) if not span[0] <= place <= span[1]]
    offsets = tuple(read.offsets[place] for place in kept)
    return [TokenStates(read.vector, read.states[kept], offsets)]
