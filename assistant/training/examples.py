"""Sentences to train their judge on: of the drafts, and made by script from paragraphs."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.training.bent import make_sentences
from assistant.training.drafts import DRAFTS, PARAGRAPHS, drafted_ids, load_drafts, load_given
from assistant.writing.bearing import MOST_TOKENS, Windows, plain_sentence, read_sentence
from index.states import StateEncoder, TokenStates


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence, what it cites, its label, and paragraphs it might be cited to wrongly."""

    said: TokenStates
    windows: Windows
    supported: bool
    others: tuple[Windows, ...] = ()


def drafted(encoder: StateEncoder, leave_out: str, texts: Path | None) -> list[Example]:
    """The development half of the drafts, without those of one hand."""
    given = load_given(PARAGRAPHS, texts)
    drafts = [
        one
        for one in load_drafts(DRAFTS, PARAGRAPHS, texts)
        if one.hand not in leave_out.split(",")
    ]
    names = {_document(paragraph.paragraph_id) for one in drafts for paragraph in one.cited}
    read = {
        key: encoder.read_paragraph(one.whole)
        for key, one in given.items()
        if _document(key) in names
    }
    examples = []
    for one in drafts:
        cited = {paragraph.paragraph_id for paragraph in one.cited}
        document = _document(one.cited[0].paragraph_id)
        others = tuple(
            own for key, own in read.items() if _document(key) == document and key not in cited
        )
        said = read_sentence(plain_sentence(one.text), encoder)
        windows = sum((read[paragraph.paragraph_id] for paragraph in one.cited), ())
        examples.append(Example(said, windows, one.supported, others))
    return examples


def _document(key: str) -> str:
    return key.partition("/")[0]


def made(encoder: StateEncoder, paragraphs: Path, count: int, seed: int) -> list[Example]:
    """Sentences made by script from paragraphs that no draft is about."""
    documents: dict[str, dict[str, str]] = {}
    for line in paragraphs.read_text("utf-8").splitlines():
        row = json.loads(line)
        documents.setdefault(row["document"], {})[row["label"]] = row["text"]
    sentences = make_sentences(documents, drafted_ids(), seed)
    chosen = random.Random(seed).sample(sentences, min(count, len(sentences)))
    read: dict[str, Windows] = {}
    examples = []
    for one in chosen:
        text = documents[one.document][one.label]
        if text not in read:
            read[text] = encoder.read_paragraph(text)
        said = read_sentence(plain_sentence(one.text), encoder)
        examples.append(Example(said, read[text], one.supported))
    return examples


def batches(
    examples: Sequence[Example], size: int, elsewhere: float, chooser: random.Random
) -> Iterator[list[Example]]:
    """One epoch in batches of like length, a share of the supported ones cited wrongly too."""
    drawn = list(examples)
    for one in examples:
        if one.supported and one.others and chooser.random() < elsewhere:
            drawn.append(Example(one.said, chooser.choice(one.others), False))
    chooser.shuffle(drawn)
    for first in range(0, len(drawn), 8 * size):
        pool = sorted(drawn[first : first + 8 * size], key=lambda one: _length(one))
        parts = [pool[start : start + size] for start in range(0, len(pool), size)]
        chooser.shuffle(parts)
        yield from parts


def _length(one: Example) -> int:
    return min(MOST_TOKENS, sum(len(window.states) for window in one.windows))
