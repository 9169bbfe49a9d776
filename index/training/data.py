"""The reading questions and their paragraphs, as training reads them."""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.lead import join_lead, lead_of
from index.records import chapeau_label

QUESTIONS = "questions.jsonl"
PARAGRAPHS = "paragraphs.jsonl"
STRETCHES = "stretches.jsonl"
PRACTICE = tuple(
    Path(__file__).parent / name
    for name in ("practice", "oas", "un", "stretches", "offices", "passages", "talks", "replies")
)


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
        """The question as it is encoded, behind the earlier turns that say what it is about."""
        return join_lead(lead_of(self.history), self.question)


Documents = dict[str, dict[str, str]]


def load_documents(*folders: Path) -> Documents:
    """Paragraph texts by document and label, in the order of the documents.

    A folder may hold questions alone, about documents of another one.
    """
    documents: Documents = {}
    for folder in folders:
        for row in _read_rows(paragraphs_file(folder)):
            documents.setdefault(row["document"], {})[row["label"]] = row["text"]
    return documents


def load_questions(folder: Path, split: str, *further: Path) -> list[ReadingQuestion]:
    """The questions of one split, then those of further folders, in the order of the files.

    A question whose paragraphs are not among the document's is left out.
    """
    documents = load_documents(folder, *further)
    rows = [row for one in (folder, *further) for row in _read_rows(one / QUESTIONS)]
    read = [_to_question(row) for row in rows if row["split"] == split]
    return [
        one
        for one in read
        if {*one.gold, one.near} - {""} <= documents.get(one.document, {}).keys()
    ]


def paragraphs_file(folder: Path) -> Path:
    """The folder's paragraphs, packed or not."""
    packed = folder / f"{PARAGRAPHS}.gz"
    return packed if packed.is_file() else folder / PARAGRAPHS


def _read_rows(path: Path) -> list[dict[str, Any]]:
    if not path.is_file():
        return []
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def _to_question(row: dict[str, Any]) -> ReadingQuestion:
    answerable = bool(row["answerable"])
    return ReadingQuestion(
        row["id"],
        row["document"],
        tuple(row["history"]),
        row["question"],
        row["type"],
        answerable,
        gold=(row["paragraph"], *row["also"]) if answerable else (),
        start=row["start"] if answerable else -1,
        end=row["end"] if answerable else -1,
        near="" if answerable else row["near"],
    )


def question_line(asked: ReadingQuestion, why: str = "") -> str:
    """A question as a line of a questions file of train, with why nothing answers it."""
    row: dict[str, Any] = {
        "id": asked.id,
        "document": asked.document,
        "history": list(asked.history),
        "question": asked.question,
        "answerable": asked.answerable,
    }
    if asked.answerable:
        first, *also = asked.gold
        row |= {"paragraph": first, "also": also, "start": asked.start, "end": asked.end}
    else:
        row |= {"near": asked.near} | ({"why": why} if why else {})
    row |= {"type": asked.type, "split": "train"}
    return json.dumps(row, ensure_ascii=False) + "\n"


def write_lines(folder: Path, lines: Iterable[str]) -> None:
    """Write the questions file of a folder, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / QUESTIONS).write_text("".join(lines), encoding="utf-8")


def context_of(document: dict[str, str], label: str) -> str:
    """The chapeau a sub-paragraph hangs on, empty for a whole paragraph."""
    return document.get(chapeau_label(label), "")


def fold_of(document: str, folds: int) -> int:
    """The cross-validation fold of a document, the same in every run."""
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % folds


def outside_fold(
    questions: Iterable[ReadingQuestion], fold: int, folds: int
) -> list[ReadingQuestion]:
    """The questions whose documents lie outside one fold."""
    return [question for question in questions if fold_of(question.document, folds) != fold]


def add_further(parser: argparse.ArgumentParser) -> None:
    """Let a command name the folders whose questions join those of the data folder."""
    parser.add_argument(
        "--further",
        type=Path,
        nargs="*",
        default=PRACTICE,
        help="folders of further questions (default: our own)",
    )


def digests_of(*folders: Path) -> dict[str, str]:
    """SHA-256 of each data file by folder and name, to be recorded beside the weights."""
    files = [path for folder in folders for path in (folder / QUESTIONS, paragraphs_file(folder))]
    return {
        f"{path.parent.name}/{path.name}": hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
        if path.is_file()
    }
