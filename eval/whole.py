"""Reading questions put to a whole library: is the right paragraph found among all of them?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from assistant import Assistant
from assistant.question.kinds import content_words
from eval.intervals import to_estimate
from eval.tables import Table, format_value
from index.training.data import Documents, ReadingQuestion, load_documents, load_questions

_DEPTH = 10
_LEAST_WORDS = 5
_SYSTEMS = ("retrieved and read", "retrieved")


def run_whole(
    data: Path,
    assistant: Assistant,
    split: str = "dev",
    on_step: Callable[[str], None] = lambda _: None,
) -> Table:
    """First and among ten, of all paragraphs of the library, for questions that say enough.

    Those are the answerable ones without history, of at least five content words. A paragraph is
    known by its text, whatever its label.
    """
    documents = load_documents(data)
    asked = [one for one in load_questions(data, split) if says_enough(one)]
    ranks: dict[str, list[int]] = {name: [] for name in _SYSTEMS}
    for place, question in enumerate(asked):
        if place % 20 == 0:
            on_step(f"question {place} of {len(asked)}")
        gold = _gold_texts(question, documents)
        for name, keys in zip(_SYSTEMS, _rankings(question, assistant), strict=True):
            ranks[name].append(_rank(keys, gold, assistant))
    rows = []
    for name, found in ranks.items():
        first = to_estimate("first", [(float(rank == 1), 1.0) for rank in found])
        near = to_estimate("among ten", [(float(0 < rank <= _DEPTH), 1.0) for rank in found])
        rows.append((name, format_value(first), format_value(near), str(first.cases)))
    size = sum(len(item.paragraphs) for item in assistant.resolutions.values())
    heading = f"Over {len(assistant.resolutions):,} documents, {size:,} paragraphs ({split})"
    return Table(heading, ("ranking", "right first", "among ten", "questions"), tuple(rows))


def says_enough(question: ReadingQuestion) -> bool:
    """Whether an answerable question names its subject rather than “the report”."""
    alone = question.answerable and not question.history
    return alone and len(set(content_words(question.question))) >= _LEAST_WORDS


def _rankings(question: ReadingQuestion, assistant: Assistant) -> Iterator[list[str]]:
    yield [passage.paragraph_id for passage in assistant.search(question.question, _DEPTH)]
    retriever, wide = assistant.parts.retriever, assistant.config.candidate_k
    yield [one.paragraph_id for one in retriever.search(question.question, wide)][:_DEPTH]


def _gold_texts(question: ReadingQuestion, documents: Documents) -> frozenset[str]:
    return frozenset(_plain(documents[question.document][label]) for label in question.gold)


def _rank(keys: Sequence[str], gold: frozenset[str], assistant: Assistant) -> int:
    """The place of the first right paragraph from 1, 0 where there is none."""
    for place, key in enumerate(keys, 1):
        if _plain(assistant.paragraph(key).text) in gold:
            return place
    return 0


def _plain(text: str) -> str:
    return " ".join(text.split()).strip(" ,;.:").lower()
