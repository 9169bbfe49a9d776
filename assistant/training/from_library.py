"""Questions put to a whole library, with what it finds for them, to train the reader on.

Run: python -m assistant.training.from_library CORPUS LIBRARY OUTPUT_FOLDER

What a library finds first is wrong in other ways than the neighbours in the right document.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from assistant.assistant import Assistant
from assistant.training.from_cases import write_rows
from eval.labelled import load_resolutions
from eval.whole import read_rows
from index.records import Resolution
from index.training.data import PARAGRAPHS, QUESTIONS, fold_of

_FOUND, _ALIKE, _FOLDS = 8, 85.0, 5
_HELD_OUT = 0

Row = dict[str, Any]


def write_questions(corpus: Path, library: Path, output: Path) -> None:
    """Write each question as a document of its own: the right paragraph and the wrong ones found.

    Those about the fold left out of training are left out here too.
    """
    output.mkdir(parents=True, exist_ok=True)
    assistant, labelled = Assistant.open(library), load_resolutions(corpus)
    paragraphs: list[Row] = []
    questions: list[Row] = []
    for row in read_rows("development"):
        right = labelled.get(row["document"])
        if right is None or right.document_id not in assistant.resolutions:
            continue
        if fold_of(row["document"], _FOLDS) != _HELD_OUT:
            name = _name(row)
            texts = _right(row, right) | _wrong(row, right, assistant)
            paragraphs += [{"document": name, "label": key, "text": texts[key]} for key in texts]
            questions.append(_question(row, name))
    write_rows(output / PARAGRAPHS, paragraphs)
    write_rows(output / QUESTIONS, questions)


def _name(row: Row) -> str:
    """A name for the question's document that lies outside the fold left out."""
    name = f"{row['document']}@{row['id']}"
    while fold_of(name, _FOLDS) == _HELD_OUT:
        name += "@"
    return name


def _question(row: Row, name: str) -> Row:
    return {
        "id": row["id"],
        "document": name,
        "history": [],
        "question": row["question"],
        "type": "what",
        "answerable": True,
        "paragraph": row["paragraph"],
        "also": [],
        "start": -1,
        "end": -1,
        "split": "train",
    }


def _right(row: Row, right: Resolution) -> dict[str, str]:
    """The paragraph that answers, with its chapeau under the label that makes it one."""
    return dict(_with_chapeau("", right, row["paragraph"]))


def _wrong(row: Row, right: Resolution, assistant: Assistant) -> dict[str, str]:
    """What is found first, but for what is much like the right paragraph.

    Nor is it taken from another document of the same title: most come back year after year.
    """
    text, own = right.paragraph(row["paragraph"]).text, assistant.resolutions[right.document_id]
    wrong: dict[str, str] = {}
    for one in assistant.parts.retriever.search(row["question"], _FOUND):
        document_id, _, label = one.paragraph_id.partition("/")
        other = assistant.resolutions[document_id]
        again = document_id != own.document_id and fuzz.ratio(other.title, own.title) > _ALIKE
        if not again and fuzz.ratio(other.paragraph(label).text, text) < _ALIKE:
            wrong |= dict(_with_chapeau(f"{document_id}:", other, label))
    return wrong


def _with_chapeau(lead: str, resolution: Resolution, label: str) -> Iterator[tuple[str, str]]:
    paragraph = resolution.paragraph(label)
    yield f"{lead}{label}", paragraph.text
    labels = {one.label for one in resolution.paragraphs}
    if paragraph.chapeau_label in labels:
        yield f"{lead}{paragraph.chapeau_label}", resolution.paragraph(paragraph.chapeau_label).text


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("corpus", "library", "output"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    write_questions(options.corpus, options.library, options.output)
