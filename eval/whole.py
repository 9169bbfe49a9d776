"""Questions put to a whole library: is the right paragraph found among all of them?"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant import Assistant
from eval.intervals import to_estimate
from eval.labelled import load_resolutions
from eval.tables import Table, format_value

QUESTIONS = Path(__file__).parent / "data" / "library.jsonl"
_DEPTH = 10
_SYSTEMS = ("retrieved and read", "retrieved")


@dataclass(frozen=True, slots=True)
class LibraryQuestion:
    """A question that names its subject, and the text of the paragraph that answers it."""

    question: str
    text: str


def load_library_questions(
    corpus: Path, split: str, questions: Path = QUESTIONS
) -> list[LibraryQuestion]:
    """The questions of a split whose paragraphs the labelled corpus holds."""
    resolutions = load_resolutions(corpus)
    rows = [json.loads(line) for line in questions.read_text(encoding="utf-8").splitlines()]
    return [
        LibraryQuestion(
            row["question"], resolutions[row["document"]].paragraph(row["paragraph"]).text
        )
        for row in rows
        if row["split"] == split and row["document"] in resolutions
    ]


def run_whole(
    asked: Sequence[LibraryQuestion],
    assistant: Assistant,
    on_step: Callable[[str], None] = lambda _: None,
) -> Table:
    """First and among ten, of all paragraphs of the library.

    A paragraph is known by its text, whatever its label: what comes back in the same words year
    after year is right in every year. One that the library lacks counts as not found.
    """
    ranks: dict[str, list[int]] = {name: [] for name in _SYSTEMS}
    for place, question in enumerate(asked):
        if place % 20 == 0:
            on_step(f"question {place} of {len(asked)}")
        for name, keys in zip(_SYSTEMS, _rankings(question.question, assistant), strict=True):
            ranks[name].append(_rank(keys, question.text, assistant))
    rows = []
    for name, found in ranks.items():
        first = to_estimate("first", [(float(rank == 1), 1.0) for rank in found])
        near = to_estimate("among ten", [(float(0 < rank <= _DEPTH), 1.0) for rank in found])
        rows.append((name, format_value(first), format_value(near), str(first.cases)))
    size = sum(len(item.paragraphs) for item in assistant.resolutions.values())
    heading = f"Over {len(assistant.resolutions):,} documents, {size:,} paragraphs"
    return Table(heading, ("ranking", "right first", "among ten", "questions"), tuple(rows))


def _rankings(question: str, assistant: Assistant) -> Iterator[list[str]]:
    yield [passage.paragraph_id for passage in assistant.search(question, _DEPTH)]
    retriever, wide = assistant.parts.retriever, assistant.config.candidate_k
    yield [one.paragraph_id for one in retriever.search(question, wide)][:_DEPTH]


def _rank(keys: Sequence[str], right: str, assistant: Assistant) -> int:
    """The place of the first right paragraph from 1, 0 where there is none."""
    for place, key in enumerate(keys, 1):
        if _plain(assistant.paragraph(key).text) == _plain(right):
            return place
    return 0


def _plain(text: str) -> str:
    return " ".join(text.split()).strip(" ,;.:").lower()
