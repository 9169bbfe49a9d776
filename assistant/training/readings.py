"""Read questions of a split with the exported reader, from stored states, and keep the outcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.reading.matching import Mask, content_tokens, token_matches
from assistant.reading.reader import join
from assistant.reading.words import Words, find_words
from index.lead import lead_end
from index.states import Floats, open_session
from index.training.data import Documents, ReadingQuestion
from index.training.states import StateStore


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was read in one paragraph for one question."""

    label: str
    score: float
    similarity: float
    words: Words
    matches: Floats
    content: Mask


def read_questions(
    questions: Sequence[ReadingQuestion],
    documents: Documents,
    store: StateStore,
    model: Path,
    candidates: int = 12,
) -> Iterator[tuple[ReadingQuestion, tuple[Outcome, ...]]]:
    """Each question with its closest paragraphs of the document, closest first."""
    session = open_session(model)
    for asked in questions:
        document = documents[asked.document]
        question = store.get(asked.id)
        content = content_tokens(asked.text, question)
        near = {
            label: store.similarity(asked.id, f"{asked.document}/{label}") for label in document
        }
        closest = sorted(near, key=lambda label: -near[label])[:candidates]  # noqa: B023
        outcomes = []
        for label in closest:
            read = store.get(f"{asked.document}/{label}")
            scores, tokens = session.run(
                ["score", "tokens"],
                join(question, read) | {"lead": question.before(lead_end(asked.text))[None]},
            )
            words = find_words(document[label], read.offsets, tokens[0])
            matches = token_matches(question, read)
            outcomes.append(Outcome(label, float(scores[0]), near[label], words, matches, content))
        yield asked, tuple(outcomes)
