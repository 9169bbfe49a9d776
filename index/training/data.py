"""The reading questions and their paragraphs, as training reads them."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

QUESTIONS = "questions.jsonl"
PARAGRAPHS = "paragraphs.jsonl.gz"


@dataclass(frozen=True, slots=True)
class ReadingQuestion:
    """A question about one document; `gold` and offsets are empty when nothing answers."""

    id: str
    document: str
    history: tuple[str, ...]
    question: str
    type: str
    answerable: bool
    gold: tuple[str, ...] = ()
    start: int = -1
    end: int = -1
    near: str = ""

    @property
    def text(self) -> str:
        """The question as it is encoded: the turn before it leads, where there is one."""
        return " ".join((*self.history[-1:], self.question))


Documents = dict[str, dict[str, str]]


def load_documents(folder: Path, own: Path | None = None) -> Documents:
    """Paragraph texts by document and label, in the order of the document."""
    documents: Documents = {}
    for written in _load_own(own):
        documents[written["document"]] = dict(written["paragraphs"])
    with gzip.open(folder / PARAGRAPHS, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            documents.setdefault(row["document"], {})[row["label"]] = row["text"]
    return documents


def load_questions(folder: Path, split: str, own: Path | None = None) -> list[ReadingQuestion]:
    """The questions of one split, in the order of the file, then those of our own file.

    A question whose paragraphs are not among the document's is left out.
    """
    with (folder / QUESTIONS).open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    documents = load_documents(folder)
    read = [_to_question(row) for row in rows if row["split"] == split]
    read = [one for one in read if {*one.gold, one.near} - {""} <= documents[one.document].keys()]
    return read + [question for written in _load_own(own) for question in _own_questions(written)]


def _load_own(path: Path | None) -> list[dict[str, Any]]:
    return list(json.loads(path.read_bytes())) if path else []


def _own_questions(written: dict[str, Any]) -> Iterator[ReadingQuestion]:
    """Rows are question, label, answering words, type; or question, null, nearest, why, type."""
    document = written["document"]
    for number, (text, label, place, *rest) in enumerate(written["questions"], 1):
        known = (f"{document}-{number}", document, (), text, rest[-1])
        if label is None:
            yield ReadingQuestion(*known, answerable=False, near=place)
        else:
            start = written["paragraphs"][label].index(place)
            yield ReadingQuestion(
                *known, answerable=True, gold=(label,), start=start, end=start + len(place)
            )


def _to_question(row: dict[str, object]) -> ReadingQuestion:
    values = {key: row[key] for key in ("id", "document", "question", "type", "answerable")}
    if row["answerable"]:
        values |= {"start": row["start"], "end": row["end"]}
        values["gold"] = (row["paragraph"], *row["also"])  # type: ignore[misc]
    else:
        values["near"] = row["near"]
    return ReadingQuestion(history=tuple(row["history"]), **values)  # type: ignore[arg-type]


def context_of(document: dict[str, str], label: str) -> str:
    """The chapeau a sub-paragraph hangs on, empty for a whole paragraph."""
    lead, _, last = label.rpartition(".")
    return document.get(lead, "") if lead and "-" in lead and "-" not in last else ""


def fold_of(document: str, folds: int) -> int:
    """The cross-validation fold of a document, the same in every run."""
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % folds


def outside_fold(
    questions: Iterable[ReadingQuestion], fold: int, folds: int
) -> list[ReadingQuestion]:
    """The questions whose documents lie outside one fold."""
    return [question for question in questions if fold_of(question.document, folds) != fold]


def digests_of(folder: Path, names: Sequence[str] = (QUESTIONS, PARAGRAPHS)) -> dict[str, str]:
    """SHA-256 of each data file, to be recorded beside the weights."""
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
